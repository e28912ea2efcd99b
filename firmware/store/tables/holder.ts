import { builtInNomenclature, type Nomenclature } from "../../billing/nomenclature.js";
import { createSearch, type Search } from "../../billing/search/engine.js";
import { buildIndex } from "../../billing/search/search-index.js";
import { type Logger, silentLogger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { ReferenceTables } from "../contract.js";
import {
  checkTablesFile,
  describeFault,
  openTablesFile,
  type TablesFault,
  type TablesFile,
  type TablesInfo,
} from "./file.js";
import { nomenclatureOver } from "./nomenclature.js";
import { NO_TABLES, referenceOver } from "./open.js";
import { ccamSearchOver } from "./search-file.js";

/** One version of the tables: the same answers for as long as someone holds it, whatever is swapped meanwhile. */
export interface Tables {
  readonly nomenclature: Nomenclature;
  readonly reference: Omit<ReferenceTables, "close">;
  readonly ccamSearch: Search;
  /** Undefined: the program's own tables, without a file. */
  readonly info: TablesInfo | undefined;
}

/** The tables in use, which an update replaces while the terminal runs. */
export interface TablesHolder {
  /** What to price with from now on. A draft keeps the one it was begun with. */
  current(): Tables;
  /**
   * Opens and checks the file, then puts it in the place of the one in use. When it cannot be used, the one in use stays
   * and the fault says why. Reads the whole file: some tens of milliseconds.
   */
  swap(path: string): Result<TablesInfo, TablesFault>;
  /** Closes the file in use; its acts that were not read yet are unknown from then on. */
  close(): void;
}

interface Open {
  readonly tables: Tables;
  close(): void;
}

/**
 * Opens the tables that are there, or the program's own and a line in the log. A file that a swap replaced is not closed
 * by hand: a draft may still read from it, and SQLite closes its handle when nobody holds the tables any more. It is
 * readable until then because files are replaced by renaming, never written over.
 */
export function openTablesHolder(path: string, logger: Logger = silentLogger): TablesHolder {
  const first = openTablesFile(path);
  const made = first.ok ? over(first.value, logger) : first;
  if (!made.ok) logger.warn("tables.not-opened", { why: describeFault(made.error) });
  let inUse = made.ok ? made.value : BUILT_IN;
  return {
    current: () => inUse.tables,
    swap(next) {
      const file = openTablesFile(next);
      if (!file.ok) return file;
      const checked = checkTablesFile(file.value);
      const fresh = checked.ok ? over(file.value, logger) : checked;
      if (!fresh.ok) {
        file.value.db.close();
        return fresh;
      }
      inUse = fresh.value;
      const { info } = file.value;
      logger.info("tables.swapped", { date: info.date, hash: info.hash });
      return ok(info);
    },
    close() {
      inUse.close();
      inUse = BUILT_IN;
    },
  };
}

const BUILT_IN: Open = {
  tables: {
    nomenclature: builtInNomenclature,
    reference: NO_TABLES,
    ccamSearch: createSearch(buildIndex([], { idsAreCodes: true })),
    info: undefined,
  },
  close() {},
};

function over(file: TablesFile, logger: Logger): Result<Open, TablesFault> {
  const nomenclature = nomenclatureOver(file, logger);
  if (!nomenclature.ok) return err(nomenclature.error);
  const reference = referenceOver(file);
  if (!reference.ok) return err(reference.error);
  const tables: Tables = {
    nomenclature: nomenclature.value,
    reference: reference.value,
    ccamSearch: ccamSearchOver(file.db),
    info: file.info,
  };
  return ok({ tables, close: () => file.db.close() });
}
