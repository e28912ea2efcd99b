import type { PlainDate } from "../lib/dates.js";
import { type Cents, cents, ZERO } from "../lib/money.js";
import { reason } from "./reason.js";
import type { ActEdit, LineFreedom, Reason } from "./types.js";

/** Where an act's line stands in the invoice and what was changed by hand on it. */
export interface ActSlot {
  /** `p0/act/0`. */
  readonly key: string;
  readonly passage: number;
  readonly date: PlainDate;
  readonly edit: ActEdit;
  /** Left out by hand: the line stays, at 0. */
  readonly declined: boolean;
}

/** Amounts of a line in cents: what is charged, and the base of reimbursement, never above it. */
export interface Settled {
  readonly amount: Cents;
  readonly base: Cents;
  readonly amountTyped: boolean;
  readonly freedom: LineFreedom;
}

export const NO_EDIT: ActEdit = {};
export const UNIT_TYPED = reason("unit-typed", "Prix unitaire saisi à la main");
export const EXCESS_TYPED = reason("total-typed", "Montant total saisi à la main");
export const DECLINED = reason("declined", "Retiré par vous : non facturé");

/**
 * What is charged for a computed base: nothing when left out or free (qualifier G), else the total typed by hand, whose
 * excess over the base is the patient's (FAC-29).
 */
export function settle(slot: ActSlot, computed: Cents): Settled {
  const { edit, declined } = slot;
  if (declined || edit.qualifier === "G") {
    return { amount: ZERO, base: ZERO, amountTyped: false, freedom: declined ? "declined" : "declinable" };
  }
  const amount = edit.total ?? computed;
  return {
    amount,
    base: cents(Math.min(computed, amount)),
    amountTyped: edit.total !== undefined,
    freedom: "declinable",
  };
}

/** Reasons common to every line, after those of the price. */
export function pushHandReasons(reasons: Reason[], settled: Settled): void {
  if (settled.freedom === "declined") reasons.push(DECLINED);
  if (settled.amountTyped) reasons.push(EXCESS_TYPED);
}
