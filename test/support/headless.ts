import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { date, time } from "../../firmware/lib/dates.js";
import type { HeadlessOptions, HeadlessTerminal } from "../../simulator/headless/contract.js";
import { headlessTerminal } from "../../simulator/headless/terminal.js";
import { bundledWorker, temporaryFolder } from "./store.js";

const FONTS = fileURLToPath(new URL("../../build/fonts", import.meta.url));

/** A whole terminal in a folder of its own, that stays from one power cut to the next. */
export interface TestTerminal {
  /** The one that has power now. */
  now(): HeadlessTerminal;
  readonly dataDir: string;
  /** Cuts the power and starts it again on the same desk and files. */
  powerCut(): Promise<HeadlessTerminal>;
  /** Restarts it as an update wants it: same desk, same files. @throws Error when none does */
  updateRestart(): Promise<HeadlessTerminal>;
  /** Stops it in order, and starts it again once `between` was done to its files. */
  restart(between?: () => void): Promise<HeadlessTerminal>;
  end(): Promise<void>;
}

/** Wednesday 12 March 2025, 9:00 in Paris, unless said otherwise. */
export async function testTerminal(
  at = { date: "2025-03-12", time: "09:00" },
  wanted: Pick<HeadlessOptions, "updateRate"> & { readonly prepare?: (dataDir: string) => void } = {},
): Promise<TestTerminal> {
  const folder = temporaryFolder();
  wanted.prepare?.(folder.path);
  const tables = join(folder.path, "tables.db");
  const options = {
    dataDir: folder.path,
    fontsDir: FONTS,
    workerUrl: await bundledWorker(),
    ...wanted,
    ...(existsSync(tables) ? { tables } : {}),
  };
  const start = (): Promise<HeadlessTerminal> =>
    headlessTerminal({ ...options, at: { date: date(at.date), time: time(at.time) } });
  let terminal = await start();
  return {
    now: () => terminal,
    dataDir: folder.path,
    async powerCut() {
      terminal = await terminal.powerCut();
      return terminal;
    },
    async updateRestart() {
      if (!terminal.restartWanted()) throw new Error("no update has asked for a restart");
      terminal = await terminal.restarted();
      return terminal;
    },
    async restart(between) {
      await terminal.close();
      between?.();
      terminal = await start();
      return terminal;
    },
    async end() {
      await terminal.close();
      folder.remove();
    },
  };
}
