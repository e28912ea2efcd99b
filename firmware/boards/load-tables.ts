import { copyFileSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { syncDirectory } from "../lib/atomic-file.js";
import { err, ok, type Result } from "../lib/result.js";
import { describeFault } from "../store/tables/file.js";
import type { TablesHolder } from "../store/tables/holder.js";

const TABLES = "tables.db";
const CONVENTIONS = "conventions.db";

/** The tables that the last update brought; undefined when none did. */
export function updatedTables(updates: string): string | undefined {
  const path = join(updates, "tables", "current", TABLES);
  return existsSync(path) ? path : undefined;
}

/**
 * Takes an update's tables into use while everything runs. Prices first: when they cannot be used nothing else is touched.
 * Conventions are put in the place of the terminal's own, whose watch takes them.
 * @param folder what the update brought: `tables.db`, `conventions.db`, or both
 * @param dataDir the terminal's data
 */
export function loadTables(holder: TablesHolder, dataDir: string, folder: string): Result<void, string> {
  const tables = join(folder, TABLES);
  const conventions = join(folder, CONVENTIONS);
  const brought = [tables, conventions].filter((path) => existsSync(path));
  if (brought.length === 0) return err(`neither ${TABLES} nor ${CONVENTIONS} in it`);
  if (brought.includes(tables)) {
    const swapped = holder.swap(tables);
    if (!swapped.ok) return err(describeFault(swapped.error));
  }
  if (brought.includes(conventions)) {
    const beside = join(dataDir, `${CONVENTIONS}.new`);
    copyFileSync(conventions, beside);
    renameSync(beside, join(dataDir, CONVENTIONS));
    syncDirectory(dataDir);
  }
  return ok(undefined);
}
