import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { InEndpoint, OutEndpoint } from "usb";
import { encodeCommand } from "../../../firmware/cli/probe/ccid-client.js";
import { findDevice, type UsbIds } from "../../../firmware/cli/probe/libusb-port.js";
import { toHex } from "../../../firmware/lib/hex.js";
import { COMMAND } from "../../../firmware/reader/ccid/wire.js";
import { DeviceProcess } from "./device-process.js";
import { check, figure, note } from "./link.js";
import { until } from "./real-time.js";

const IDS: UsbIds = { vendorId: 0x1209, productId: 0x0001 };
/** Commands in one transfer of the flood, and the most transfers that a device could take whole. */
const BURST = 1_000;
const MOST_BURSTS = 100;
const BULK = 2;

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `tournee reader probe` as a process of its own, which must come to its end by itself. */
async function probe(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [process.argv[1] ?? "", "probe", ...args]);
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { exitCode, stdout, stderr };
}

/** `tournee reader probe` on the real bus, and a host that sends and never reads. */
export async function run(): Promise<void> {
  const device = new DeviceProcess();
  await device.call("insert", "cps", "cps");
  await device.call("expose");
  await until(async () => (await device.call("state")).kind === "configured");
  await until(() => findDevice(IDS) !== undefined);
  const { exitCode, stdout, stderr } = await probe();
  for (const line of stdout.trimEnd().split("\n")) note(line);
  check(
    "tournee reader probe finds no fault",
    exitCode === 0 && / [1-9]\d* passed, 0 failed/.test(` ${stdout.split("\n").at(-2)}`),
    stderr,
  );
  const status = toHex(encodeCommand({ type: COMMAND.getSlotStatus, seq: 5 }));
  const raw = await probe("--interface", "1", "--send", status);
  check("it sends one message as it is", raw.stdout.startsWith("8100000000000502"), raw);
  await flood(device);
  await device.call("close");
  const none = await probe();
  check("without a device it says so", none.exitCode === 2 && none.stderr.includes("no such device"), none);
  await device.end();
}

async function flood(device: DeviceProcess): Promise<void> {
  const host = findDevice(IDS);
  host?.open();
  const one = host?.interface(1);
  one?.claim();
  const endpoints = (one?.endpoints ?? []).filter(({ transferType }) => transferType === BULK);
  const out = endpoints.find(({ direction }) => direction === "out") as OutEndpoint;
  const bulkIn = endpoints.find(({ direction }) => direction === "in") as InEndpoint;
  const command = encodeCommand({ type: COMMAND.getSlotStatus });
  const burst = Buffer.concat(Array.from({ length: BURST }, () => command));
  const before = await device.call("memory");
  out.timeout = 2_000;
  let sent = 0;
  let held = false;
  while (!held && sent < MOST_BURSTS * burst.length) {
    const taken = await new Promise<number>((resolve) => {
      out.transfer(burst, (error, actual) => resolve(error === undefined ? actual : -actual));
    });
    held = taken <= 0;
    sent += Math.abs(taken);
  }
  check("a host that floods and never reads is held back", held, sent);
  const more = Math.round(((await device.call("memory")) - before) / 1024);
  figure("memory of the device before a host that never reads", more, "KiB more");
  bulkIn.timeout = 2_000;
  let answers = 0;
  for (;;) {
    const answer = await new Promise<Buffer | undefined>((resolve) => {
      bulkIn.transfer(512, (error, data) => resolve(error === undefined ? data : undefined));
    });
    if (answer === undefined) break;
    if (answer.length === 10 && answer[0] === 0x81) answers += 1;
  }
  note(`flood: ${sent} bytes of commands taken, ${answers} answers`);
  check(
    "once it reads, it has an answer for each command that was taken",
    answers === Math.floor(sent / command.length),
    { sent, answers },
  );
  await one?.releaseAsync();
  host?.close();
}
