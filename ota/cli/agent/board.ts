import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { verifyBundle } from "../../bundle/verify.js";
import type { Installer } from "../../installer/contract.js";
import { FilesInstaller } from "../../installer/files/files-installer.js";
import { systemClock } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Problem } from "../problem.js";
import type { AgentCommandOptions } from "./options.js";
import { shell } from "./shell.js";

/** Where firmware is installed. */
export interface Board {
  readonly installer: Installer;
  /** Files of what runs, where slots are folders. */
  readonly runningFolder?: string;
  /** Whether a restart is this process's to make, or is made around it. */
  readonly restarts: "here" | "elsewhere";
  close(): void;
}

/** Opens the installer that was asked for; for slots of files this is a start of the device. */
export async function openBoard(options: AgentCommandOptions, log: Log): Promise<Result<Board, Problem>> {
  const { rebootCommand } = options;
  const restart = rebootCommand === undefined ? undefined : () => reboot(rebootCommand, options.state);
  return options.installer === "rauc" ? await openRauc(options, restart, log) : await openFiles(options, restart, log);
}

async function openFiles(
  { state, compatible, version, trust }: AgentCommandOptions,
  restart: (() => Promise<void>) | undefined,
  log: Log,
): Promise<Result<Board, Problem>> {
  const installer = await FilesInstaller.start({
    folder: join(state, "slots"),
    ...(compatible === undefined ? {} : { compatible }),
    factoryVersion: version,
    verify: verifyBundle,
    trust: () => readFile(trust, "utf8"),
    clock: systemClock,
    log,
    restart: restart ?? (() => Promise.resolve()),
  });
  const { runningFolder } = installer;
  const restarts = restart === undefined ? "here" : "elsewhere";
  return ok({ installer, runningFolder, restarts, close: () => undefined });
}

async function openRauc(
  { version }: AgentCommandOptions,
  restart: (() => Promise<void>) | undefined,
  log: Log,
): Promise<Result<Board, Problem>> {
  const { RaucInstaller } = await import("../../installer/rauc/rauc-installer.js");
  const opened = await RaucInstaller.open({
    factoryVersion: version,
    log,
    ...(restart === undefined ? {} : { restart }),
  });
  if (!opened.ok) {
    const what = opened.error.kind === "engine" ? opened.error.detail : opened.error.kind;
    return err({
      code: "E-NO-RAUC",
      what,
      now: "Start the RAUC service, and check that this user may use the system bus.",
    });
  }
  return ok({ installer: opened.value, restarts: "elsewhere", close: () => opened.value.close() });
}

async function reboot(command: string, state: string): Promise<void> {
  const done = await shell(command, { TOURNEE_STATE: state });
  if (!done.ok) throw new Error(`--reboot-cmd: ${done.error}`);
}
