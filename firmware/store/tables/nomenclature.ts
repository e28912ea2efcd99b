import { builtInNomenclature, type Nomenclature } from "../../billing/nomenclature.js";
import { type Logger, silentLogger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import { ccamOver } from "./ccam-catalogue.js";
import { damage, describeFault, openTablesFile, type TablesFault, type TablesFile, type TablesInfo } from "./file.js";
import { ngapOf, tariffRows } from "./ngap-table.js";
import { withPricesOf } from "./nurse-tariffs.js";
import { parametersOf } from "./parameter-rows.js";

export interface OpenNomenclature {
  readonly nomenclature: Nomenclature;
  /** Undefined: the program's own tables, without a file. */
  readonly info: TablesInfo | undefined;
  /** CCAM acts that were not read yet are unknown from then on. */
  close(): void;
}

/**
 * What `rate` knows of prices, over a tables file: NGAP and modifiers in memory, CCAM acts read by key. Without a file
 * that can be read, the nurse's tables of the program alone, and a line in the log.
 */
export function openNomenclature(path: string, logger: Logger = silentLogger): OpenNomenclature {
  const file = openTablesFile(path);
  const made = file.ok ? nomenclatureOver(file.value, logger) : file;
  if (file.ok && made.ok) {
    return { nomenclature: made.value, info: file.value.info, close: () => file.value.db.close() };
  }
  if (file.ok) file.value.db.close();
  if (!made.ok) logger.warn("tables.not-opened", { why: describeFault(made.error) });
  return { nomenclature: builtInNomenclature, info: undefined, close() {} };
}

/** The nomenclature of an open file; a fault when one of its tables cannot be read. */
export function nomenclatureOver({ db }: TablesFile, logger: Logger): Result<Nomenclature, TablesFault> {
  try {
    const rows = tariffRows(db);
    const { nurse } = builtInNomenclature;
    return ok({
      nurse: { acts: nurse.acts, tariffs: withPricesOf(nurse.tariffs, rows) },
      ngap: ngapOf(db, rows),
      ccam: ccamOver(db, logger),
      parameters: parametersOf(db),
    });
  } catch (error) {
    return err(damage(error));
  }
}
