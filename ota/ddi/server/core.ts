import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import { ArtifactStore } from "./artifacts.js";
import type { UpdateServerCore } from "./contract.js";
import { deskOf } from "./desk.js";
import { createDoor } from "./door.js";
import { createFleet } from "./fleet.js";
import { lockFolder } from "./folder-lock.js";
import { Journal, type JournalOptions } from "./log/journal.js";
import type { CorruptLog } from "./log/recover.js";
import { neededFiles } from "./state/state.js";

export interface CoreOptions extends JournalOptions {
  /** Where everything is kept; made when missing. */
  readonly folder: string;
  readonly clock: Clock;
}

export type OpenFailure =
  | CorruptLog
  /** Another server runs on this folder. */
  | { readonly kind: "in-use"; readonly folder: string }
  | { readonly kind: "unwritable"; readonly folder: string; readonly detail: string };

/** Opens the server's folder: rebuilds the state from the log, or says why it cannot be believed. */
export async function openUpdateServer(options: CoreOptions): Promise<Result<UpdateServerCore, OpenFailure>> {
  const { folder } = options;
  let unlock: (() => Promise<void>) | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    unlock = await lockFolder(folder);
    if (unlock === undefined) return err({ kind: "in-use", folder });
    const journal = await Journal.open(join(folder, "log"), options);
    if (!journal.ok) {
      await unlock();
      return journal;
    }
    const artifacts = new ArtifactStore(join(folder, "artifacts"));
    await artifacts.open(neededFiles(journal.value.state));
    const desk = deskOf(journal.value, artifacts, options.clock, options.log, unlock);
    return ok({ fleet: createFleet(desk), door: createDoor(desk) });
  } catch (error) {
    await unlock?.();
    return err({ kind: "unwritable", folder, detail: error instanceof Error ? error.message : String(error) });
  }
}
