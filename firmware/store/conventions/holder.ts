import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { ConventionTable } from "../../billing/amc/conventions/model.js";
import { type Logger, silentLogger } from "../../lib/log.js";
import { type OpenConventions, openConventions } from "./open.js";

/** The conventions in use, which an import replaces while the terminal runs. */
export interface ConventionsHolder {
  /** Undefined: nothing was ever imported. */
  current(): ConventionTable | undefined;
  close(): void;
}

/**
 * Opens the conventions that are there, and those of each later import: the kernel watches the folder, nothing polls, and
 * the watch never keeps the program alive. An import renames a whole file into place, so that the table replaced answers
 * to its end; it is closed once the next one is in use, as nobody keeps a table between two look-ups.
 */
export function openConventionsHolder(path: string, logger: Logger = silentLogger): ConventionsHolder {
  const name = basename(path);
  let inUse: OpenConventions = openConventions(path, logger);
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
      if (file !== name) return;
      const former = inUse;
      inUse = openConventions(path, logger);
      former.close();
      logger.info("conventions.opened", { state: inUse.state().kind });
    });
    watcher.on("error", () => logger.warn("conventions.not-watched"));
  } catch {
    logger.warn("conventions.not-watched");
  }
  return {
    current: () => (inUse.state().kind === "absent" ? undefined : inUse),
    close() {
      watcher?.close();
      inUse.close();
    },
  };
}
