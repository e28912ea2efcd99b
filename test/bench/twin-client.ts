import { createRequire } from "node:module";
import { median } from "./median.js";

/** Microseconds of one APDU through pcscd: the terminal's reader, and vpcd, in turns of the same run. */
const APDU = Buffer.of(0x00, 0xa4, 0x09, 0x0c, 0x02, 0x3f, 0x00);
const ROUNDS = 20;
const CALLS = 100;
const READERS = { twin: "Terminal 00 00", vpcd: "Tournee virtual 00 00" } as const;

/** What a run of `twin.ts` prints. */
export interface TwinBench {
  /** Of each. */
  readonly calls: number;
  readonly twinMicroseconds: number;
  readonly vpcdMicroseconds: number;
  /** Of the medians. Aim: 1.2 at most. */
  readonly ratio: number;
}

interface Reader {
  readonly name: string;
  readonly SCARD_SHARE_EXCLUSIVE: number;
  readonly SCARD_STATE_PRESENT: number;
  connect(options: { readonly share_mode: number }, done: (error: Error | undefined, protocol: number) => void): void;
  transmit(apdu: Buffer, most: number, protocol: number, done: (error: Error | undefined, data: Buffer) => void): void;
  on(event: "status", listener: (status: { readonly state: number }) => void): void;
}

const pcsclite = createRequire(import.meta.url)("pcsclite") as () => {
  on(event: "reader", listener: (reader: Reader) => void): void;
};

/** Each reader once it has a card, connected. */
async function connected(): Promise<Record<keyof typeof READERS, () => Promise<void>>> {
  const found = new Map<string, () => Promise<void>>();
  await new Promise<void>((resolve, reject) => {
    pcsclite().on("reader", (reader) => {
      let asked = false;
      reader.on("status", ({ state }) => {
        if (asked || (state & reader.SCARD_STATE_PRESENT) === 0) return;
        asked = true;
        reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE }, (error, protocol) => {
          if (error) return reject(error);
          found.set(reader.name, async () => await transmit(reader, protocol));
          if (Object.values(READERS).every((name) => found.has(name))) resolve();
        });
      });
    });
  });
  const named = (name: string): (() => Promise<void>) => {
    const call = found.get(name);
    if (call === undefined) throw new Error(`no reader is called ${name}`);
    return call;
  };
  return { twin: named(READERS.twin), vpcd: named(READERS.vpcd) };
}

async function transmit(reader: Reader, protocol: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    reader.transmit(APDU, 258, protocol, (error, data) => {
      if (error || data.length < 2) reject(error ?? new Error("no status word"));
      else resolve();
    });
  });
}

async function timed(call: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < CALLS; index += 1) {
    const start = process.hrtime.bigint();
    await call();
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return times;
}

const calls = await connected();
const times: Record<keyof typeof READERS, number[]> = { twin: [], vpcd: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.vpcd.push(...(await timed(calls.vpcd)));
  times.twin.push(...(await timed(calls.twin)));
}
const twinMicroseconds = median(times.twin);
const vpcdMicroseconds = median(times.vpcd);
// A namespace without quick acknowledgements: each exchange with vpcd would wait 44 ms, and anything would look fast.
if (vpcdMicroseconds > 1_000) throw new Error(`the reference is broken: ${vpcdMicroseconds} µs by vpcd`);
const result: TwinBench = {
  calls: times.twin.length,
  twinMicroseconds,
  vpcdMicroseconds,
  ratio: twinMicroseconds / vpcdMicroseconds,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
// The binding's threads would keep the process for ever.
process.exit(0);
