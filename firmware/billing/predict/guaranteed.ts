import type { CheckedCode } from "./checked-codes.js";

/** What keeps a fault out of every invoice that the terminal makes. */
export const CONTROLS = [
  /** A closed list in `billing/types.ts`: no other value can be chosen. */
  "closed-list",
  /** `rate` refuses the input before any price. */
  "rate",
  /** Dates of the program are calendar dates from the first keystroke. */
  "calendar-date",
  /** The writer of B2 records puts a fixed value, or digits only, in that zone. */
  "b2-record",
] as const;

export type Control = (typeof CONTROLS)[number];

const list = (codes: string): readonly string[] => codes.split(" ");

/** Codes of fields that the terminal always writes right, by the control that makes sure of it. */
export const GUARANTEED: Readonly<Record<Control, readonly string[]>> = {
  // Nature, exoneration, qualifier, complement, CCAM activity and phase.
  "closed-list": list("R0252 R0291 R0292 R0304 R0402 R0501 R0506"),
  // Unknown act or CCAM code; an activity, a phase or a modifier that the act does not have; base and totals are sums of what was priced.
  rate: list("R0251 R0290 R0293 R4031 R6010 R6060 R6070 R6080 I9003"),
  "calendar-date": list("R9010"),
  // Currency, payee, forcing marks, kiné indicators, accident, activity and exercise zones.
  "b2-record": list("R0153 R0213 R0217 R0267 R0308 R0309 R0310 R0507 R0554 R0558 R0565 R0570 R1220 R1222 R8020"),
};

/** Codes that say the same as one that a check foretells: one fault, one sentence. */
export const SAME_AS: Readonly<Record<string, CheckedCode>> = {
  I0309: "I0308",
  I1108: "I1102",
};
