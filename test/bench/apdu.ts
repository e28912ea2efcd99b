import { createRequire } from "node:module";
import { pcscSlots } from "../../firmware/drivers/card-slot/pcsc.js";
import { systemClock } from "../../firmware/lib/clock.js";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VPCD_PORTS, VpcdPlug } from "../../simulator/vpcd.js";
import { median } from "./median.js";

/**
 * Run by scripts/bench.ts beside a private pcscd: microseconds of one APDU through our slot, and through `pcsclite` alone.
 * Prints one JSON line.
 */
const APDU = Uint8Array.of(0x00, 0xa4, 0x09, 0x0c, 0x02, 0x3f, 0x00);
const CALLS = 400;

interface BareReader {
  connect(options: { readonly share_mode: number }, done: (error: Error | undefined, protocol: number) => void): void;
  disconnect(done: (error: Error | undefined) => void): void;
  transmit(apdu: Buffer, most: number, protocol: number, done: (error: Error | undefined, data: Buffer) => void): void;
  readonly name: string;
  readonly SCARD_SHARE_EXCLUSIVE: number;
}

const plug = new VpcdPlug(VPCD_PORTS.cps);
const slots = pcscSlots({
  readers: { cps: { nameContains: "00 00" }, vitale: { nameContains: "00 01" } },
  clock: systemClock("Europe/Paris"),
});
await plug.insert(cpsCard(NURSES.claireMoreau));
await new Promise<void>((resolve) => {
  const end = slots.cps.subscribe((state) => {
    if (state.kind !== "present") return;
    end();
    resolve();
  });
  if (slots.cps.state().kind === "present") resolve();
});

async function timed(call: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < CALLS; index += 1) {
    const start = process.hrtime.bigint();
    await call();
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return median(times);
}

async function ours(): Promise<number> {
  const channel = await slots.cps.connect();
  if (!channel.ok) throw new Error(`no channel: ${channel.error.kind}`);
  const time = await timed(async () => {
    await channel.value.transmit(APDU);
  });
  await channel.value.close();
  return time;
}

const pcsclite = createRequire(import.meta.url)("pcsclite") as () => {
  on(event: "reader", listener: (reader: BareReader) => void): void;
};
const reader = await new Promise<BareReader>((resolve) => {
  pcsclite().on("reader", (found) => {
    if (found.name.includes("00 00")) resolve(found);
  });
});

async function bare(): Promise<number> {
  const protocol = await new Promise<number>((resolve, reject) => {
    reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE }, (error, value) =>
      error ? reject(error) : resolve(value),
    );
  });
  const command = Buffer.from(APDU);
  const time = await timed(
    () =>
      new Promise<void>((resolve, reject) => {
        reader.transmit(command, 258, protocol, (error) => (error ? reject(error) : resolve()));
      }),
  );
  await new Promise<void>((resolve) => reader.disconnect(() => resolve()));
  return time;
}

const rounds: { ours: number; bare: number }[] = [];
for (let round = 0; round < 7; round += 1) rounds.push({ bare: await bare(), ours: await ours() });
const result = {
  oursMicroseconds: median(rounds.map((each) => each.ours)),
  bareMicroseconds: median(rounds.map((each) => each.bare)),
  ratio: median(rounds.map((each) => each.ours / each.bare)),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
// The binding's threads would keep the process for ever.
process.exit(0);
