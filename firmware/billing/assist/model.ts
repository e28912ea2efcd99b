import type { Cents } from "../../lib/money.js";
import type { RatedInvoice, Totals } from "../types.js";
import type { Change } from "./changes.js";

/** `due`: the rules give it as the invoice stands; `if`: a fact that only she knows decides, said in `why`. */
export type Certainty = "due" | "if";

/** Something that could be billed and is not. Applied alone it is accepted and pays more. */
export interface Forgotten {
  /** Stable within the advice: « p0/add/TLS ». */
  readonly id: string;
  readonly passage: number;
  readonly certainty: Certainty;
  /** What to do, without what it brings: « Ajoutez MCI, coordination infirmière ». */
  readonly action: string;
  /** What to do and what it brings: one French sentence. */
  readonly text: string;
  /** Why it may be billed, or on which condition. */
  readonly why: string;
  readonly article: string | undefined;
  readonly source: string | undefined;
  /** What the invoice gains when this alone is applied, cents, above zero: what it makes fall is taken off. */
  readonly gain: Cents;
  /** To apply together, in this order. */
  readonly changes: readonly [Change, ...Change[]];
}

/** What may not be added here, and why. */
export interface Refused {
  readonly passage: number;
  readonly code: string;
  readonly label: string;
  readonly amount: Cents;
  readonly why: string;
  readonly article: string | undefined;
  readonly source: string | undefined;
}

/** One line in the order in which the rules are read: acts by rank, additions, hours, travel. */
export interface Reading {
  readonly passage: number;
  readonly lineKey: string;
  readonly rank: number;
  readonly text: string;
}

export interface LineChange {
  readonly lineKey: string;
  readonly label: string;
  /** Undefined: the line is not in the invoice as it stands. */
  readonly before: Cents | undefined;
  /** Undefined: the line goes. */
  readonly after: Cents | undefined;
}

/** One way of billing the same care, priced by the engine. */
export interface Way {
  readonly name: string;
  readonly totals: Totals;
  /** Against the invoice as it stands. */
  readonly changed: readonly LineChange[];
  readonly reason: string;
  readonly confidence: "high" | "medium" | "low";
  /** Empty for the way as it stands. */
  readonly changes: readonly Change[];
  readonly current: boolean;
}

/** A choice that the rules leave open. */
export interface Choice {
  /** « hour », « insulin », « bsi »… with its passage. */
  readonly id: string;
  readonly passage: number | undefined;
  readonly question: string;
  readonly source: string;
  /** Two at least; the dearest first, one of them as it stands. */
  readonly ways: readonly Way[];
}

/** A fact that was left empty and that changes the price. */
export interface OpenQuestion {
  readonly passage: number;
  readonly text: string;
}

/** The full legal rating of an invoice. */
export interface Advice {
  readonly rated: RatedInvoice;
  /** Due ones first, then by gain. */
  readonly forgotten: readonly Forgotten[];
  /** Total once the due items are applied, cents. */
  readonly dueTotal: Cents;
  /** Total once everything forgotten is applied, every condition being met, cents. */
  readonly fullTotal: Cents;
  readonly refused: readonly Refused[];
  readonly reading: readonly Reading[];
  readonly choices: readonly Choice[];
  readonly questions: readonly OpenQuestion[];
}
