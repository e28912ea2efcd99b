import type { Field, RecordType } from "./field.js";

/** Why a value does not fit in its zone, or a zone does not read. */
export type Misfit =
  /** More digits or characters than the zone has. */
  | "too-long"
  | "negative"
  /** Decimals where the zone has none: cents, a rate. */
  | "not-whole"
  /** A character that the picture excludes. */
  | "characters"
  /** No calendar day, or not of this century. */
  | "date"
  /** A constant, blank or unused zone that holds something else. */
  | "fixed";

/** A zone and what is wrong with it. The value is not told: it may be a NIR or a name. */
export interface ZoneMisfit {
  readonly record: RecordType;
  readonly field: Field;
  readonly why: Misfit;
}
