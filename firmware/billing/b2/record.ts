import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { fromAammjj, toAammjj } from "./dates.js";
import { emptyZone, type Field, isFixed, type RecordType } from "./field.js";
import { LAYOUTS, type RecordValues } from "./layout.js";
import { isB2Text, toCapitals, toName } from "./text.js";

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

type Encoded = Result<string, Misfit>;

/**
 * Writes one record of 128 characters. Absent values are blanks or zeros, constants and fillers are set; texts become
 * capitals without accents, names are cut (shared/domain/billing.md §1.1).
 */
export function encodeRecord<T extends RecordType>(type: T, values: RecordValues<T>): Result<string, ZoneMisfit> {
  const given: Readonly<Record<string, unknown>> = values;
  let record = "";
  for (const { field, empty, fixed } of zonesOf(type)) {
    const value = fixed ? undefined : given[field.name];
    if (value === undefined) {
      record += empty;
      continue;
    }
    const zone = encodeZone(field, value);
    if (!zone.ok) return err({ record: type, field, why: zone.error });
    record += zone.value;
  }
  return ok(record);
}

interface Zone {
  readonly field: Field;
  readonly empty: string;
  readonly fixed: boolean;
}

const ZONES: ReadonlyMap<RecordType, readonly Zone[]> = new Map(
  Object.values(LAYOUTS).map(({ type, fields }) => [
    type,
    fields.map((field): Zone => ({ field, empty: emptyZone(field), fixed: isFixed(field) })),
  ]),
);

function zonesOf(type: RecordType): readonly Zone[] {
  return ZONES.get(type) ?? [];
}

function encodeZone(field: Field, value: unknown): Encoded {
  if (typeof value === "number") return encodeNumber(value, field.length);
  if (typeof value !== "string") return err("characters");
  switch (field.as) {
    case "digits":
      return encodeDigits(value, field.length);
    case "finess":
      return encodeFiness(value, field.length);
    case "date": {
      const zone = toAammjj(value as PlainDate);
      return zone === undefined || !/^\d{6}$/.test(zone) ? err("date") : ok(zone);
    }
    case "name":
      return ok(toName(value, field.length).padEnd(field.length));
    case "hex":
      return /^[0-9a-f]*$/.test(value) ? fitted(value, field.length) : err("characters");
    default:
      return encodeText(value, field.length);
  }
}

function encodeNumber(value: number, length: number): Encoded {
  if (!Number.isSafeInteger(value)) return err("not-whole");
  if (value < 0) return err("negative");
  const digits = String(value);
  return digits.length > length ? err("too-long") : ok(digits.padStart(length, "0"));
}

function encodeDigits(value: string, length: number): Encoded {
  if (!/^\d*$/.test(value)) return err("characters");
  return value.length > length ? err("too-long") : ok(value.padStart(length, "0"));
}

function encodeText(value: string, length: number): Encoded {
  const text = toCapitals(value);
  return isB2Text(text) ? fitted(text, length) : err("characters");
}

function fitted(text: string, length: number): Encoded {
  return text.length > length ? err("too-long") : ok(text.padEnd(length));
}

/** Corsica's 2A and 2B become 2001 and 2002 (shared/domain/billing.md §1.6). */
function encodeFiness(value: string, length: number): Encoded {
  const department = CORSICA.get(value.slice(0, 2));
  return encodeDigits(department === undefined ? value : department + value.slice(2), length);
}

const CORSICA: ReadonlyMap<string, string> = new Map([
  ["2A", "2001"],
  ["2B", "2002"],
]);
/** Characters of a FINESS number, and of one of Corsica once rewritten. */
const FINESS = 9;
const REWRITTEN = FINESS + 2;

function decodeFiness(zone: string): string {
  const significant = zone.slice(-REWRITTEN);
  if (/[^0]/.test(zone.slice(0, -REWRITTEN))) return zone;
  if (significant.startsWith("2001")) return `2A${significant.slice(4)}`;
  if (significant.startsWith("2002")) return `2B${significant.slice(4)}`;
  return significant.startsWith("00") ? significant.slice(2) : zone;
}

/** What the zones of a record say: those that read, and those that do not. */
export interface Decoded<T extends RecordType> {
  /** Empty zones (blanks, zeros of a date or of a number that is a name) are absent. */
  readonly values: RecordValues<T>;
  readonly misfits: readonly ZoneMisfit[];
}

/** Reads one record; a text shorter than 128 characters reads as far as it goes. Never throws. */
export function decodeRecord<T extends RecordType>(type: T, record: string): Decoded<T> {
  const values: Record<string, unknown> = {};
  const misfits: ZoneMisfit[] = [];
  for (const { field, empty, fixed } of zonesOf(type)) {
    const zone = record.slice(field.at - 1, field.at - 1 + field.length);
    if (fixed) {
      if (zone !== empty) misfits.push({ record: type, field, why: "fixed" });
      continue;
    }
    const read = decodeZone(field, zone);
    if (!read.ok) misfits.push({ record: type, field, why: read.error });
    else if (read.value !== undefined) values[field.name] = read.value;
  }
  // The zones were walked from the layout that RecordValues is derived from.
  return { values: values as RecordValues<T>, misfits };
}

function decodeZone(field: Field, zone: string): Result<string | number | undefined, Misfit> {
  if (field.as === "hex") return /^[0-9a-f]+$/.test(zone) ? ok(zone) : err("characters");
  if (field.picture === "A") {
    if (!isB2Text(zone)) return err("characters");
    const text = zone.trimEnd();
    return ok(text === "" ? undefined : text);
  }
  if (zone.length !== field.length || !/^\d+$/.test(zone)) return err("characters");
  if (field.as === "count" || field.as === "amount" || field.as === "hundredths") return ok(Number(zone));
  if (/^0+$/.test(zone)) return ok(undefined);
  if (field.as === "finess") return ok(decodeFiness(zone));
  if (field.as !== "date") return ok(zone);
  const day = fromAammjj(zone);
  return day === undefined ? err("date") : ok(day);
}
