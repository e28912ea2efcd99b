import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { err, ok, type Result } from "../../lib/result.js";
import { TABLES_VERSION } from "./layout.js";

/** What a tables file says of itself. */
export interface TablesInfo {
  readonly version: number;
  /** The day it was built, `AAAA-MM-JJ`. */
  readonly date: string;
  /** SHA-256 of its sources, hexadecimal. */
  readonly hash: string;
}

export interface TablesFile {
  readonly db: Database.Database;
  readonly info: TablesInfo;
}

/** Why a tables file cannot be used. */
export type TablesFault =
  | { readonly kind: "absent"; readonly path: string }
  | { readonly kind: "other-version"; readonly found: number; readonly wanted: number }
  | { readonly kind: "damaged"; readonly detail: string };

/** One English sentence for a log or a command. */
export function describeFault(fault: TablesFault): string {
  switch (fault.kind) {
    case "absent":
      return `there is no tables file ${fault.path}: build one with "tournee tables build"`;
    case "other-version":
      return `the tables file has layout ${fault.found}, this program reads ${fault.wanted}: build it again`;
    case "damaged":
      return `the tables file is damaged (${fault.detail}): build it again`;
  }
}

/** Kibibytes of pages kept: a lookup reads some pages, and the acts that were read are kept elsewhere. */
const CACHE_KIB = 512;

/**
 * Opens a tables file for reading, once its version and what it says of itself are known to be right. The file stays
 * readable under this handle when another one takes its name.
 */
export function openTablesFile(path: string): Result<TablesFile, TablesFault> {
  if (!existsSync(path)) return err({ kind: "absent", path });
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    db.pragma(`cache_size = -${CACHE_KIB}`);
    const info = infoOf(db);
    if (info.ok) return ok({ db, info: info.value });
    db.close();
    return info;
  } catch (error) {
    db?.close();
    return err(damage(error));
  }
}

/** The fault behind an error that SQLite threw. */
export function damage(error: unknown): TablesFault {
  return { kind: "damaged", detail: error instanceof Error ? error.message : "unknown error" };
}

function infoOf(db: Database.Database): Result<TablesInfo, TablesFault> {
  const version = db.pragma("user_version", { simple: true });
  if (version !== TABLES_VERSION) {
    return err({ kind: "other-version", found: Number(version), wanted: TABLES_VERSION });
  }
  const value = db.prepare<[string], { readonly value: string }>("SELECT value FROM tables_info WHERE key = ?");
  const [date, hash] = [value.get("date")?.value, value.get("hash")?.value];
  if (date === undefined || hash === undefined) return err({ kind: "damaged", detail: "no date or no hash" });
  return ok({ version, date, hash });
}

/**
 * Reads the whole file once and a row of each table: what is damaged is found now and not in the middle of an invoice.
 * Takes some tens of milliseconds.
 */
export function checkTablesFile({ db }: TablesFile): Result<void, TablesFault> {
  try {
    const checked = db.pragma("quick_check(1)", { simple: true });
    if (checked !== "ok") return err({ kind: "damaged", detail: String(checked) });
    const tables = db.prepare<[], { readonly name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (const { name } of tables.all()) db.prepare(`SELECT * FROM "${name}" LIMIT 1`).get();
    return ok(undefined);
  } catch (error) {
    return err(damage(error));
  }
}
