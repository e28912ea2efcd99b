import type { CcamCatalogue } from "./ccam/model.js";
import type { NgapTable } from "./ngap/model.js";
import type { NurseTables } from "./nurse/nomenclature/model.js";
import { nurseTables } from "./nurse/nomenclature/tables.js";
import { DEFAULT_PARAMETERS, type Parameter } from "./parameters.js";

/**
 * What `rate` knows of prices: one version of the tables, the same answers for ever. A new version is a new object,
 * given to the next rating; nothing restarts.
 */
export interface Nomenclature {
  readonly nurse: NurseTables;
  readonly ngap: NgapTable;
  readonly ccam: CcamCatalogue;
  /** Figures of the rules that are dated: flat share of heavy acts, rates, caps. */
  readonly parameters: readonly Parameter[];
}

const NO_NGAP: NgapTable = {
  tariff: () => ({ kind: "unknown" }),
  act: () => undefined,
  acts: () => [],
  tariffs: () => [],
};

const NO_CCAM: CcamCatalogue = { act: () => undefined, modifier: () => [] };

/** What the program holds by itself, without a tables file: the nurse's NGAP. */
export const builtInNomenclature: Nomenclature = {
  nurse: nurseTables,
  ngap: NO_NGAP,
  ccam: NO_CCAM,
  parameters: DEFAULT_PARAMETERS,
};
