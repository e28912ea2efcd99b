import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import {
  type CellProblem,
  readConvention,
  readCorrespondance,
  readRegroupement,
} from "../../billing/amc/conventions/columns.js";
import { ANY, memoryTable } from "../../billing/amc/conventions/memory-table.js";
import { type ConventionOrigin, type ConventionTable, SINGLE_MANAGEMENT } from "../../billing/amc/conventions/model.js";
import { parseDate } from "../../lib/dates.js";
import { type Logger, silentLogger } from "../../lib/log.js";
import type { Result } from "../../lib/result.js";
import { CELL_SEPARATOR, CONVENTIONS_VERSION } from "./layout.js";

/** The conventions of the terminal. */
export interface OpenConventions extends ConventionTable {
  close(): void;
}

/**
 * Opens the conventions for reading. Absent or damaged, they are as if empty, and `state` tells it: the matcher then says
 * so. Opening reads no convention, and each answer is one key looked up, quick enough for the main thread. An import makes a
 * new file: open again after it.
 */
export function openConventions(path: string, logger: Logger = silentLogger): OpenConventions {
  if (!existsSync(path)) return { ...memoryTable([], []), close() {} };
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return conventionsOver(db, logger);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    logger.warn("conventions.not-opened", { why: messageOf(error) });
    return { ...memoryTable([], []), state: () => ({ kind: "damaged" }), close() {} };
  }
}

interface Cells {
  readonly cells: string;
}

function conventionsOver(db: Database.Database, logger: Logger): OpenConventions {
  if (db.pragma("user_version", { simple: true }) !== CONVENTIONS_VERSION) throw new Error("another version");
  db.pragma("cache_size = -1024");
  let damaged = false;
  const guarded = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      damaged = true;
      logger.warn("conventions.damaged", { why: messageOf(error) });
      return otherwise;
    }
  };
  const rowsOf = <T>(
    from: string,
    read: (cells: readonly string[]) => Result<T, CellProblem>,
  ): ((...keys: readonly string[]) => readonly T[]) => {
    const select = db.prepare<string[], Cells>(`SELECT cells FROM ${from} ORDER BY id`);
    return (...keys) =>
      guarded(
        () =>
          select.all(...keys).map(({ cells }) => {
            const row = read(cells.split(CELL_SEPARATOR));
            if (!row.ok) throw new Error(`bad cell in ${row.error.column}`);
            return row.value;
          }),
        [],
      );
  };
  const origins = readOrigins(db);
  const ofAmc = rowsOf("convention WHERE amc_key = ?", readConvention);
  const ofGroup = rowsOf("convention WHERE group_key = ?", readConvention);
  const ofCaisses = rowsOf("convention WHERE type = ? AND amc_key IS NULL", readConvention);
  const regroupements = rowsOf("regroupement WHERE amc_key = ?", readRegroupement);
  const correspondances = rowsOf(
    "correspondance WHERE mutuelle_key IN (?, ?) AND regime_key IN (?, ?)",
    readCorrespondance,
  );
  const ofType = db.prepare<[string], { readonly id: number }>("SELECT id FROM convention WHERE type = ? LIMIT 1");
  return {
    state: () => (damaged ? { kind: "damaged" } : { kind: "present", origins }),
    ofAmc: (amc) => ofAmc(amc),
    ofGroup: (signatory) => ofGroup(signatory),
    ofCaisses: () => ofCaisses(SINGLE_MANAGEMENT),
    regroupements: (amc) => regroupements(amc),
    correspondances: (mutuelle, regime) => correspondances(mutuelle, ANY, regime ?? ANY, ANY),
    hasType: (type) => guarded(() => ofType.get(type) !== undefined, false),
    close() {
      db.close();
    },
  };
}

interface OriginRow {
  readonly name: string;
  readonly date: string;
  readonly conventions: number;
}

/** @throws Error when a date is none: the file is damaged. */
function readOrigins(db: Database.Database): readonly ConventionOrigin[] {
  const rows = db.prepare<[], OriginRow>("SELECT name, date, conventions FROM origin ORDER BY name").all();
  return rows.map(({ name, date: text, conventions }) => {
    const date = parseDate(text);
    if (date === undefined) throw new Error("bad date");
    return { name, date, conventions };
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown";
}
