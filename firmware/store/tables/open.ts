import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { type Logger, silentLogger } from "../../lib/log.js";
import type { Labelled, ReferenceTables } from "../contract.js";
import { TABLES_VERSION } from "./lookups.js";

/**
 * Opens the reference tables for reading. Absent, damaged or of another version, they are as if empty: the terminal
 * bills without them and shows codes where it has no label. Each answer is one key looked up in a local file, quick
 * enough for the main thread.
 */
export function openTables(path: string, logger: Logger = silentLogger): ReferenceTables {
  try {
    if (!existsSync(path)) throw new Error("absent");
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return tablesOver(db);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    logger.warn("tables.not-opened", { why: error instanceof Error ? error.message : "unknown" });
    return NO_TABLES;
  }
}

/** What a terminal without tables answers. */
export const NO_TABLES: ReferenceTables = {
  info: () => undefined,
  amoBodyName: () => undefined,
  regimes: () => [],
  caisses: () => [],
  speciality: () => undefined,
  specialities: () => [],
  ald: () => undefined,
  alds: () => [],
  naturePrestation: () => undefined,
  close() {},
};

interface LabelRow {
  readonly label: string;
}

function tablesOver(db: Database.Database): ReferenceTables {
  if (db.pragma("user_version", { simple: true }) !== TABLES_VERSION) throw new Error("another version");
  const labelOf = (table: string): ((code: string) => string | undefined) => {
    const select = db.prepare<[string], LabelRow>(`SELECT label FROM ${table} WHERE code = ?`);
    return (code) => select.get(code)?.label;
  };
  const all = (table: string): (() => readonly Labelled[]) => {
    // Codes are digits without a common width in some files: 2 comes before 10.
    const select = db.prepare<[], Labelled>(`SELECT code, label FROM ${table} ORDER BY CAST(code AS INTEGER), code`);
    return () => select.all();
  };
  const body = db.prepare<[string, string, string], LabelRow>(
    "SELECT label FROM amo_body WHERE regime = ? AND caisse = ? AND centre = ?",
  );
  const caisse = db.prepare<[string, string], LabelRow>("SELECT label FROM caisse WHERE regime = ? AND caisse = ?");
  const caisses = db.prepare<[string, string], Labelled>(`
    SELECT caisse AS code, label FROM amo_body WHERE regime = ? AND centre = '0000'
    UNION ALL
    SELECT caisse, label FROM caisse WHERE regime = ?
      AND NOT EXISTS (SELECT 1 FROM amo_body AS known
                      WHERE known.regime = caisse.regime AND known.caisse = caisse.caisse AND known.centre = '0000')
    ORDER BY 1`);
  const info = db.prepare<[string], { readonly value: string }>("SELECT value FROM tables_info WHERE key = ?");
  return {
    info() {
      const [date, hash] = [info.get("date")?.value, info.get("hash")?.value];
      return date === undefined || hash === undefined ? undefined : { date, hash };
    },
    amoBodyName: ({ regime, caisse: code, centre }) =>
      (body.get(regime, code, centre) ?? body.get(regime, code, "0000") ?? caisse.get(regime, code))?.label,
    regimes: all("regime"),
    caisses: (regime) => caisses.all(regime, regime),
    speciality: labelOf("speciality"),
    specialities: all("speciality"),
    ald: labelOf("ald"),
    alds: all("ald"),
    naturePrestation: labelOf("nature_prestation"),
    close() {
      db.close();
    },
  };
}
