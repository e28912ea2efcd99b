import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";

/** Role of the professional in the act: 1 main, 2 and 3 others, 4 anaesthesia, 5 extracorporeal circulation. */
export type CcamActivity = 1 | 2 | 3 | 4 | 5;
export type CcamPhase = 0 | 1 | 2 | 3;
/** Code of `ccam_associations.csv`. */
export type CcamAssociation = 1 | 2 | 3 | 4 | 5;

/** One dated price of an act's activity and phase. Bounds are inclusive; an undefined one is open. */
export interface CcamPrice {
  readonly activity: CcamActivity;
  readonly phase: CcamPhase;
  /** Grouping code sent in the invoice (ATM, ADC, ADI…). */
  readonly grouping: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** Secteur 1, or OPTAM. */
  readonly sector1: Cents;
  /** Outside secteur 1 and OPTAM. */
  readonly outside: Cents;
}

/** One act of the CCAM. */
export interface CcamAct {
  /** Four letters and three digits. */
  readonly code: string;
  /** As a small screen shows it; the long label where none exists. */
  readonly shortLabel: string;
  readonly label: string;
  /** 0 stand-alone, 1 procedure, 2 complementary act. */
  readonly type: 0 | 1 | 2;
  /** Activities and phases that the act has, each pair at least once in `prices` when it has a price. */
  readonly activities: readonly CcamActivity[];
  readonly phases: readonly CcamPhase[];
  readonly grouping: string;
  readonly reimbursed: boolean;
  /** Reimbursed under conditions. */
  readonly conditional: boolean;
  readonly priorAgreement: boolean;
  /** Modifiers that the act accepts, all activities together. */
  readonly modifiers: readonly string[];
  /** Codes of the complementary acts that may go with it. */
  readonly complementary: readonly string[];
  readonly sex: "F" | "M" | undefined;
  readonly from: PlainDate | undefined;
  readonly prices: readonly CcamPrice[];
}

/** One case of a modifier (`ccam_modificateurs.csv`): the amount may depend on who acts. */
export interface CcamModifier {
  readonly code: string;
  /** « Urgence dimanche ou jour férié ». */
  readonly condition: string;
  /** Who: « généraliste, sage-femme », « autres professionnels »; empty: anyone. */
  readonly professionals: string;
  readonly amount:
    | { readonly kind: "flat"; readonly sector1: Cents; readonly outside: Cents }
    /** Hundredths of a percent: 6.5 % is 650. */
    | { readonly kind: "percent"; readonly sector1: number; readonly outside: number };
}

/** The CCAM of one version of the tables. Synchronous: each act is one key looked up in a local file, kept once read. */
export interface CcamCatalogue {
  act(code: string): CcamAct | undefined;
  /** All cases of a modifier, in the order of the table; empty when the code does not exist. */
  modifier(code: string): readonly CcamModifier[];
}
