import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const CONFIG = "/run/pcsc-config";
const SOCKET = "/run/pcscd/pcscd.comm";

/** A reader on a serial line, for pcscd's configuration. */
export interface SerialReaderEntry {
  /** Prefix of the readers' names: pcscd adds the line's number and the slot's. */
  readonly name: string;
  /** `PATH:PROFILE`. */
  readonly device: string;
  readonly library: string;
}

export const LIBCCIDTWIN = "/usr/lib/pcsc/drivers/serial/libccidtwin.so";

export interface OwnPcscd {
  /** Resolves once the daemon is gone. */
  stop(): Promise<void>;
}

/**
 * Starts pcscd in a namespace that has none yet (`in-pcsc-namespace.sh --no-daemon`), with these readers beside the virtual
 * ones. pcscd looks at serial lines only when it starts: whoever is behind them must be there before.
 */
export async function startPcscd(readers: readonly SerialReaderEntry[]): Promise<OwnPcscd> {
  const options = process.env.TOURNEE_PCSCD_OPTIONS;
  if (options === undefined) throw new Error("not in a namespace of scripts/in-pcsc-namespace.sh");
  mkdirSync(dirname(SOCKET), { recursive: true });
  rmSync(SOCKET, { force: true });
  for (const [index, { name, device, library }] of readers.entries()) {
    const entry = `FRIENDLYNAME "${name}"\nDEVICENAME ${device}\nLIBPATH ${library}\n`;
    writeFileSync(join(CONFIG, `serial-${index}`), entry);
  }
  const listening = appears(SOCKET);
  // Its log is not asked for: libccid would write a line for each exchange.
  const daemon = spawn("pcscd", options.split(" "), { stdio: "ignore" });
  await Promise.race([listening.then(answering), death(daemon)]);
  return {
    async stop() {
      if (daemon.exitCode !== null || daemon.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => daemon.once("exit", () => resolve()));
      daemon.kill("SIGTERM");
      await gone;
    },
  };
}

/** Resolves when the file is made, never before: whatever was there is gone. */
async function appears(path: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(dirname(path), (_event, name) => {
      if (name !== basename(path)) return;
      watcher.close();
      resolve();
    });
  });
}

/**
 * Resolves once the daemon answers. It listens first and then waits for its readers, one of which may be served by this very
 * thread: a call of PC/SC from here would never end.
 */
async function answering(): Promise<void> {
  await promisify(execFile)("opensc-tool", ["--list-readers"]);
}

async function death(daemon: ChildProcess): Promise<never> {
  return await new Promise((_resolve, reject) => {
    daemon.once("error", reject);
    daemon.once("exit", (code) => reject(new Error(`pcscd stopped (exit ${code})`)));
  });
}
