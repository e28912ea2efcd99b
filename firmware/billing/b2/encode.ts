import { err, ok, type Result } from "../../lib/result.js";
import { toAammjj } from "./dates.js";
import { emptyZone, type Field, isFixed, type RecordType } from "./field.js";
import { toFinessZone } from "./finess.js";
import { LAYOUTS, type RecordValues } from "./layout.js";
import type { Misfit, ZoneMisfit } from "./misfit.js";
import { isB2Text, toCapitals, toName } from "./text.js";

/**
 * Writes one record of 128 characters. Absent values are blanks or zeros, constants and fillers are set; texts become
 * capitals without accents, names are cut (shared/domain/billing.md §1.1).
 * @param common values that several records share, taken where `values` has none: copying them into each costs more than
 *   writing the record
 */
export function encodeRecord<T extends RecordType>(
  type: T,
  values: RecordValues<T>,
  common?: InvoiceKey,
): Result<string, ZoneMisfit> {
  const given: Readonly<Record<string, unknown>> = values;
  const shared: Readonly<Record<string, unknown>> = common ?? NONE;
  let record = "";
  for (const step of STEPS.get(type) ?? []) {
    if (typeof step === "string") {
      record += step;
      continue;
    }
    const value = given[step.field.name] ?? shared[step.field.name];
    const zone = value === undefined ? step.empty : encodeZone(step.field, value);
    if (typeof zone !== "string") return err({ record: type, field: step.field, why: zone.why });
    record += zone;
  }
  return ok(record);
}

/** What every record of an invoice repeats. */
export interface InvoiceKey {
  readonly ps_numero_cle: string;
  readonly nir_assure: string;
  readonly nir_cle: string;
  readonly rang_beneficiaire: number;
  readonly numero_facture: number;
}

const NONE = {};

/** A run of characters that never vary, or a zone to fill. */
type Step = string | { readonly field: Field; readonly empty: string };

/** Worked out once: a terminal writes the same eleven records all day. */
const STEPS: ReadonlyMap<RecordType, readonly Step[]> = new Map(
  Object.values(LAYOUTS).map(({ type, fields }) => [type, stepsOf(fields)]),
);

function stepsOf(fields: readonly Field[]): readonly Step[] {
  const steps: Step[] = [];
  for (const field of fields) {
    const empty = emptyZone(field);
    const last = steps.at(-1);
    if (!isFixed(field)) steps.push({ field, empty });
    else if (typeof last === "string") steps[steps.length - 1] = last + empty;
    else steps.push(empty);
  }
  return steps;
}

/** The characters of a zone, or why there are none. No Result here: this runs some 250 times an invoice. */
type Encoded = string | { readonly why: Misfit };

const TOO_LONG: Encoded = { why: "too-long" };
const NEGATIVE: Encoded = { why: "negative" };
const NOT_WHOLE: Encoded = { why: "not-whole" };
const CHARACTERS: Encoded = { why: "characters" };
const NO_DATE: Encoded = { why: "date" };

function encodeZone(field: Field, value: unknown): Encoded {
  if (typeof value === "number") return encodeNumber(value, field.length);
  if (typeof value !== "string") return CHARACTERS;
  switch (field.as) {
    case "digits":
      return encodeDigits(value, field.length);
    case "finess":
      return encodeDigits(toFinessZone(value), field.length);
    case "date":
      return toAammjj(value) ?? NO_DATE;
    case "name":
      return toName(value, field.length).padEnd(field.length);
    case "hex":
      return HEX.test(value) ? fitted(value, field.length) : CHARACTERS;
    default:
      return encodeText(value, field.length);
  }
}

const HEX = /^[0-9a-f]*$/;
const DIGITS = /^\d*$/;

function encodeNumber(value: number, length: number): Encoded {
  if (!Number.isSafeInteger(value)) return NOT_WHOLE;
  if (value < 0) return NEGATIVE;
  const digits = String(value);
  return digits.length > length ? TOO_LONG : digits.padStart(length, "0");
}

function encodeDigits(value: string, length: number): Encoded {
  if (!DIGITS.test(value)) return CHARACTERS;
  if (value.length === length) return value;
  return value.length > length ? TOO_LONG : value.padStart(length, "0");
}

function encodeText(value: string, length: number): Encoded {
  const text = toCapitals(value);
  return isB2Text(text) ? fitted(text, length) : CHARACTERS;
}

function fitted(text: string, length: number): Encoded {
  if (text.length === length) return text;
  return text.length > length ? TOO_LONG : text.padEnd(length);
}
