import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type { Profession, Zone } from "../types.js";

/** Kinds of `ngap.csv`: key letter, flat fee, travel, kilometres, majoration; `exam` is a COx of `cox.csv`. */
export type NgapKind = "letter" | "fee" | "travel" | "kilometre" | "majoration" | "exam";

/** One dated price of a code of a profession other than the nurse's. Bounds are inclusive; an undefined one is open. */
export interface NgapTariff {
  readonly code: string;
  readonly label: string;
  /** Undefined: the code exists and no source gives its price (COG, COM, COA): it is typed. */
  readonly price: Cents | undefined;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly kind: NgapKind;
  /** Percent that the caisse always pays for it (COx: 100); undefined: the ordinary rate. */
  readonly amoRate: number | undefined;
  /** Source tags of the data README and confidence, as printed in the reason. */
  readonly source: string;
}

/** An act named by its own row: a letter with its coefficient (`kine_actes.csv`). */
export interface NgapAct {
  /** Stable id made of the letter and the label: "RAM_LOMBALGIE_COMMUNE". */
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  /** Dated coefficients in hundredths, oldest first; a row without `to` is in force. */
  readonly coefficients: readonly {
    readonly from: PlainDate;
    readonly to: PlainDate | undefined;
    readonly value: number;
  }[];
  /** Sessions before prior agreement is needed; undefined: none found. */
  readonly sessionsBeforeAgreement: number | undefined;
  readonly note: string | undefined;
}

export interface NgapQuery {
  readonly profession: Profession;
  readonly on: PlainDate;
  readonly zone: Zone;
  /** Two or three digits; some overseas rows name their departments. */
  readonly department: string | undefined;
}

/** What a code is on a day: a price row, a code known but not then or not there, or no code of this profession at all. */
export type NgapAnswer =
  | { readonly kind: "found"; readonly tariff: NgapTariff }
  | { readonly kind: "not-then" }
  | { readonly kind: "unknown" };

/** The NGAP of one version of the tables. Synchronous and kept in memory: some hundred rows. */
export interface NgapTable {
  /**
   * The row of `code` for a profession: a row that names the department wins over its zone's, which wins over one for
   * all zones.
   */
  tariff(code: string, query: NgapQuery): NgapAnswer;
  act(id: string): NgapAct | undefined;
  /** Everything that a profession may bill on a day, for lists and search. */
  acts(profession: Profession): readonly NgapAct[];
  tariffs(profession: Profession, on: PlainDate, zone: Zone): readonly NgapTariff[];
}
