import { spawn } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { preparedInvoice } from "../../support/pc-app.js";
import type { DeviceProcess } from "./device-process.js";
import type { DummyCable } from "./dummy-cable.js";
import { check, figure } from "./link.js";
import { until } from "./real-time.js";

const FOLDER = "/tmp/office";
const INVOICES = 200;
/** How many are through when the cable is pulled. */
const PULLED_AT = 40;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** `tournee-pc` as a secretary runs it. */
async function tourneePc(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [process.argv[1] ?? "", "office", ...args], {
    env: { ...process.env, XDG_CONFIG_HOME: FOLDER },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, said };
}

/** The PC's program and the terminal's application through the kernel, libccid and pcscd; the cable is pulled twice. */
export async function exchangeWithOffice(device: DeviceProcess, cable: DummyCable): Promise<void> {
  const target = join(FOLDER, "factures");
  const file = join(FOLDER, "invoices.json");
  await mkdir(target, { recursive: true });
  const invoices = Array.from({ length: INVOICES }, (_, index) =>
    preparedInvoice({ id: `pdt-${index}`, number: index + 1 }),
  );
  await writeFile(file, JSON.stringify({ v: 1, invoices }));
  const pulledOnce = async (far: () => Promise<number>): Promise<void> => {
    await until(async () => (await far()) >= PULLED_AT);
    await cable.unplug();
    await cable.plug();
  };

  const readers = await tourneePc("readers");
  check("the office's program finds the terminal's application", /\tTournée terminal$/m.test(readers.said), readers);
  const paired = await tourneePc("pair", "--name", "Secretariat");
  const code = await device.call("pairingCode");
  const shown = paired.said.replaceAll(" ", "").includes(`code:${code}\n`);
  check("both show the same six digits, and the PC is allowed", paired.code === 0 && shown, paired.said);

  const started = performance.now();
  const loading = tourneePc("load", file);
  await pulledOnce(async () => (await device.call("invoices")).taken);
  const loaded = await loading;
  figure(`${INVOICES} invoices loaded, the cable pulled once`, Math.round(performance.now() - started), "ms");
  const after = await device.call("invoices");
  const noneTwice = after.taken === INVOICES && after.kept === INVOICES;
  check(`${INVOICES} invoices come whole, none twice`, loaded.code === 0 && noneTwice, { ...loaded, ...after });

  await device.call("signAll");
  const collecting = tourneePc("collect", target);
  await pulledOnce(async () => (await readdir(target)).length);
  const collected = await collecting;
  const files = (await readdir(target)).length;
  check("signed, they are collected", collected.code === 0 && files === INVOICES, { ...collected, files });
  const kept = await device.call("invoices");
  check("and nothing is erased that was not acknowledged", kept.kept === INVOICES && kept.erased === 0, kept);

  const erased = await tourneePc("erase", "--acknowledged");
  const left = await device.call("invoices");
  check("what is stored on the PC is erased on the terminal", erased.code === 0 && left.kept === 0, { erased, left });
}
