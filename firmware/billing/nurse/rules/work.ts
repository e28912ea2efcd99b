import type { PlainDate } from "../../../lib/dates.js";
import type { ActEdit, ActInput, InvoiceInput, PassageInput, Reason, Warning } from "../../types.js";
import type { TablesIndex } from "../nomenclature/lookup.js";
import type { NurseAct } from "../nomenclature/model.js";

export type RatePercent = 100 | 50 | 0;
export type DayFee = "BSA" | "BSB" | "BSC";

/** One act on its way to a line. Rules fill `code`, `ratePercent` and `reasons`; nothing leaves `rate` mutable. */
export interface ActWork {
  readonly key: string;
  readonly act: NurseAct;
  readonly edit: ActEdit;
  readonly declined: boolean;
  readonly quantity: number;
  /** Billing code: the act's letter, or AMX. */
  code: string;
  /** Hundredths. */
  coefficient: number;
  /** Undefined until a rule decides. */
  ratePercent: RatePercent | undefined;
  readonly reasons: Reason[];
}

/** What one day's passages share. Counters move as passages are rated in order of time. */
export interface DayWork {
  readonly date: PlainDate;
  /** The dependency fee of that day, billed in this invoice or before it. */
  fee: DayFee | undefined;
  feeBilled: boolean;
  /** A nursing assessment (DI) is billed that day. */
  assessment: boolean;
  readonly actCount: Map<string, number>;
  longInfusion: boolean;
  shortInfusion: boolean;
  /** Both kinds are done that day, and an infusion starts or ends for good that day. */
  bothInfusions: boolean;
  infusionStartOrEnd: boolean;
  ifiCount: number;
  kilometres: number;
  dedicatedPlaceAids: number;
}

/** An act that the nurse's tables do not hold: a code typed with its price. No rule of hers looks at it. */
export interface ForeignAct {
  readonly position: number;
  readonly act: ActInput;
}

export interface PassageWork {
  readonly index: number;
  readonly input: PassageInput;
  readonly acts: readonly ActWork[];
  readonly foreign: readonly ForeignAct[];
  readonly day: DayWork;
  /** The day has a dependency fee, or this passage has an AIS session: AMI acts become AMX. */
  readonly dependency: "fee" | "ais" | "none";
}

/** What every rule may see. */
export interface Rating {
  readonly input: InvoiceInput;
  readonly index: TablesIndex;
  readonly warnings: Warning[];
}

/** Gives an act its rate and says why; the first rule that decides wins. */
export function decide(work: ActWork, ratePercent: RatePercent, reason: Reason): void {
  work.ratePercent = ratePercent;
  work.reasons.push(reason);
}

/** Acts still waiting for a rate. */
export function undecided(passage: PassageWork): ActWork[] {
  return passage.acts.filter((work) => work.ratePercent === undefined);
}

/** Acts that are billed or may still be: not left out by the nurse, not brought to 0 by a rule. */
export function isBilled(work: ActWork): boolean {
  return !work.declined && work.ratePercent !== 0;
}
