import type { CcamDetail, RatedLine } from "../../../../billing/types.js";
import type { CcamFacts } from "../../../../flows/visit/acts/ccam-facts.js";
import type { ActEditing } from "../acts/act-edit-rows.js";

/** The act of the screen: what it offers, how it is rated, and how it is changed. */
export interface CcamInHand extends ActEditing {
  readonly facts: () => CcamFacts;
  /** Undefined as long as the invoice cannot be priced. */
  readonly line: () => RatedLine | undefined;
  readonly setDetail: (detail: CcamDetail) => void;
}
