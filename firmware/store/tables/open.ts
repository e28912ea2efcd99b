import { type Logger, silentLogger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Labelled, ReferenceTables } from "../contract.js";
import { damage, describeFault, openTablesFile, type TablesFault, type TablesFile } from "./file.js";

/**
 * Opens the reference tables for reading. Absent, damaged or of another version, they are as if empty: the terminal
 * bills without them and shows codes where it has no label. Each answer is one key looked up in a local file, quick
 * enough for the main thread.
 */
export function openTables(path: string, logger: Logger = silentLogger): ReferenceTables {
  const file = openTablesFile(path);
  const made = file.ok ? referenceOver(file.value) : file;
  if (made.ok) return made.value;
  if (file.ok) file.value.db.close();
  logger.warn("tables.not-opened", { why: describeFault(made.error) });
  return NO_TABLES;
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

/** The lookups of an open file; a fault when one of them cannot be read. Closing them closes the file. */
export function referenceOver(file: TablesFile): Result<ReferenceTables, TablesFault> {
  try {
    return ok(lookupsOver(file));
  } catch (error) {
    return err(damage(error));
  }
}

function lookupsOver({ db, info }: TablesFile): ReferenceTables {
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
  return {
    info: () => ({ date: info.date, hash: info.hash }),
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
