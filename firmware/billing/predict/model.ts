import type { Nomenclature } from "../nomenclature.js";
import type { InvoiceInput, RatedInvoice } from "../types.js";
import type { CheckedCode } from "./checked-codes.js";
import type { PredictContext } from "./context.js";
import type { Severity } from "./severity.js";

/** The step of the visit where the mend is made. */
export type MendStep = "patient" | "prescription" | "acts" | "insurance" | "settlement" | "securing" | "mutuelle";

export interface MendPlace {
  readonly step: MendStep;
  /** Undefined: the invoice as a whole. */
  readonly passage?: number | undefined;
  /** Key of the line at fault, when it is one. */
  readonly lineKey?: string | undefined;
}

/** A refusal or a remark that the return of the invoice would bring, told before it leaves. */
export interface Prediction {
  /** Code of `anomalies.csv`. */
  readonly code: CheckedCode;
  readonly severity: Severity;
  /** Who would answer with this code. */
  readonly part: "amo" | "amc";
  /** What is wrong: one French sentence. */
  readonly text: string;
  /** What to do now: one French sentence in the imperative. */
  readonly mend: string;
  readonly place: MendPlace;
  /** Where the rule stands. */
  readonly source: string;
}

/** An invoice as composed and as priced, and what is known around it. */
export interface PredictInput {
  readonly input: InvoiceInput;
  readonly rated: RatedInvoice;
  readonly context: PredictContext;
}

/** What every check sees. */
export interface Facts extends PredictInput {
  readonly nomenclature: Nomenclature;
}

/** One family of rules: pure, in any order. */
export type Check = (facts: Facts) => readonly Prediction[];
