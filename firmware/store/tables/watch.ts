import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { type Logger, silentLogger } from "../../lib/log.js";
import { describeFault } from "./file.js";
import type { TablesHolder } from "./holder.js";

/**
 * Takes a new tables file as soon as one is put in the place of the old (`tournee tables build`, an update): the next
 * rating uses it, nothing restarts. A file that cannot be used leaves the tables in use as they are, and is logged. The
 * folder is watched by the kernel, not polled; the watch never keeps the program alive.
 */
export function watchTables(path: string, holder: TablesHolder, logger: Logger = silentLogger): { close(): void } {
  const name = basename(path);
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
      if (file !== name) return;
      const swapped = holder.swap(path);
      if (!swapped.ok) logger.warn("tables.not-swapped", { why: describeFault(swapped.error) });
    });
    watcher.on("error", () => logger.warn("tables.not-watched"));
  } catch {
    logger.warn("tables.not-watched");
  }
  return { close: () => watcher?.close() };
}
