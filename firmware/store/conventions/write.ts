import Database from "better-sqlite3";
import { correspondanceKeys } from "../../billing/amc/conventions/memory-table.js";
import { amcKey, type ConventionOrigin, holdsForGroup } from "../../billing/amc/conventions/model.js";
import type { ConventionRow } from "../../billing/amc/conventions/parse.js";
import { CELL_SEPARATOR, CONVENTIONS_VERSION, LAYOUT } from "./layout.js";

/** A new conventions file while it is made; nobody reads it before it is finished. */
export interface FreshFile {
  add(origin: string, rows: readonly ConventionRow[]): void;
  /** Copies the other origins of a former file, some rows a step. */
  copyOthers(former: Database.Database, origin: string): Generator<void>;
  /** Takes out again what was copied, when the former file proves damaged on the way. */
  dropOthers(origin: string): void;
  /** Writes down the origin, commits and closes. */
  finish(origin: ConventionOrigin): void;
  /** Closes without finishing; does nothing after `finish`. */
  abandon(): void;
}

/** Rows copied between two pauses. */
const ROWS_PER_STEP = 50;

/** @throws SQLite's error when the file cannot be made. */
export function freshFile(path: string): FreshFile {
  const db = new Database(path);
  // The file is thrown away unless it is finished, and made durable as a whole by who renames it.
  db.pragma("journal_mode = OFF");
  db.pragma("synchronous = OFF");
  // Two mebibytes: what waits in the cache is written by the commit at once, in a millisecond or two.
  db.pragma("cache_size = -2048");
  db.exec("BEGIN");
  db.exec(LAYOUT);
  const convention = db.prepare<[string, string | null, string | null, string, string]>(
    "INSERT INTO convention (origin, amc_key, group_key, type, cells) VALUES (?, ?, ?, ?, ?)",
  );
  const regroupement = db.prepare<[string, string, string]>(
    "INSERT INTO regroupement (origin, amc_key, cells) VALUES (?, ?, ?)",
  );
  const correspondance = db.prepare<[string, string, string, string]>(
    "INSERT INTO correspondance (origin, mutuelle_key, regime_key, cells) VALUES (?, ?, ?, ?)",
  );
  const origins = db.prepare<[string, string, number]>("INSERT INTO origin VALUES (?, ?, ?)");
  const addRow = (origin: string, row: ConventionRow): void => {
    const cells = row.cells.join(CELL_SEPARATOR);
    switch (row.table) {
      case "convention": {
        const { amc, signatory, type } = row.value;
        const group = signatory !== undefined && holdsForGroup(row.value) ? amcKey(signatory) : null;
        convention.run(origin, amc === undefined ? null : amcKey(amc), group, type, cells);
        return;
      }
      case "regroupement":
        regroupement.run(origin, amcKey(row.value.amc), cells);
        return;
      case "correspondance": {
        const { mutuelle, regime } = correspondanceKeys(row.value);
        correspondance.run(origin, mutuelle, regime, cells);
        return;
      }
    }
  };
  return {
    add(origin, rows) {
      for (const row of rows) addRow(origin, row);
    },
    *copyOthers(former, origin) {
      for (const [table, columns] of COPIED) yield* copy(former, db, table, columns, origin);
    },
    dropOthers(origin) {
      for (const [table] of COPIED) db.prepare(`DELETE FROM ${table} WHERE ${ofOther(table)}`).run(origin);
    },
    finish({ name, date, conventions }) {
      origins.run(name, date, conventions);
      db.exec("COMMIT");
      db.close();
    },
    abandon() {
      db.close();
    },
  };
}

const COPIED = [
  ["origin", "name, date, conventions"],
  ["convention", "origin, amc_key, group_key, type, cells"],
  ["regroupement", "origin, amc_key, cells"],
  ["correspondance", "origin, mutuelle_key, regime_key, cells"],
] as const;

/** Condition with one parameter, the origin that is being imported; its case does not count. */
const ofOther = (table: string): string => `${table === "origin" ? "name" : "origin"} <> ? COLLATE NOCASE`;

function* copy(
  from: Database.Database,
  to: Database.Database,
  table: string,
  columns: string,
  origin: string,
): Generator<void> {
  const places = columns.replaceAll(/\w+/g, "?");
  const insert = to.prepare<unknown[]>(`INSERT INTO ${table} (${columns}) VALUES (${places})`);
  const rows = from
    .prepare<[string], unknown[]>(`SELECT ${columns} FROM ${table} WHERE ${ofOther(table)} ORDER BY rowid`)
    .raw();
  let count = 0;
  for (const row of rows.iterate(origin)) {
    insert.run(...row);
    count += 1;
    if (count % ROWS_PER_STEP === 0) yield;
  }
}

/** A former file that can be copied from; undefined when it is damaged or of another version. */
export function formerFile(path: string): Database.Database | undefined {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    if (db.pragma("user_version", { simple: true }) === CONVENTIONS_VERSION) return db;
  } catch {
    // Not a database: as damaged as one of another version.
  }
  db?.close();
  return undefined;
}
