import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";

/** Length of every record, in characters (shared/domain/billing.md §1.1). */
export const RECORD_LENGTH = 128;

export const RECORD_TYPES = ["000", "1", "2", "2S", "4", "4S", "4E", "4M", "5", "6", "999"] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** A text, N digits, N5V2 an amount of 5 + 2 digits in cents. */
export type Picture = "A" | "N" | "N4V2" | "N5V2" | "N6V2" | "N7V2";

/** How a zone is read and written. */
export type FieldUse =
  /** Always `value`. */
  | "constant"
  /** Always blank. */
  | "filler"
  /** A zone of hospitals or of a transport that this program does not fill: zeros or blanks by its picture. */
  | "reserved"
  /** A number that is a name: PS number, caisse, code. Text of digits, zeros on the left. */
  | "digits"
  /** A whole number. */
  | "count"
  /** Cents. */
  | "amount"
  /** Hundredths of one: 1.50 is 150. */
  | "hundredths"
  /** AAMMJJ of this century, zeros when empty. */
  | "date"
  /** A FINESS number of 9 characters, Corsica's rewritten. */
  | "finess"
  /** Text that must fit. */
  | "text"
  /** A person's name: cut when too long, foreign signs blanked. */
  | "name"
  /** Lower-case hexadecimal. */
  | "hex";

export type Confidence = "documented" | "stand-in";

export interface Field {
  /** 1-based position of the first character. */
  readonly at: number;
  readonly length: number;
  readonly picture: Picture;
  /** Name of `b2_layout.csv`. */
  readonly name: string;
  readonly as: FieldUse;
  readonly value?: string;
  /** Where it differs from its record's. */
  readonly confidence?: Confidence;
}

export interface RecordLayout {
  readonly type: RecordType;
  readonly label: string;
  readonly confidence: Confidence;
  readonly fields: readonly Field[];
}

/** What a zone holds once read. */
export type FieldValue<U extends FieldUse> = U extends "amount"
  ? Cents
  : U extends "count" | "hundredths"
    ? number
    : U extends "date"
      ? PlainDate
      : string;

/** Whether the zone never varies: it holds no value of the invoice. */
export function isFixed(field: Field): boolean {
  return field.as === "constant" || field.as === "filler" || field.as === "reserved";
}

/** What a zone holds when nothing is to be said: its constant, blanks, or zeros. */
export function emptyZone(field: Field): string {
  if (field.value !== undefined) return field.value;
  return (field.picture === "A" ? " " : "0").repeat(field.length);
}
