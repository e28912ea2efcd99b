import { err, ok, type Result } from "../../lib/result.js";
import { fromAammjj } from "./dates.js";
import { emptyZone, type Field, isFixed, type RecordType } from "./field.js";
import { fromFinessZone } from "./finess.js";
import { LAYOUTS, type RecordValues } from "./layout.js";
import type { Misfit, ZoneMisfit } from "./misfit.js";
import { isB2Text } from "./text.js";

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
  for (const { field, empty, fixed } of ZONES.get(type) ?? []) {
    const zone = record.slice(field.at - 1, field.at - 1 + field.length);
    if (fixed) {
      if (zone !== empty) misfits.push({ record: type, field, why: "fixed" });
      continue;
    }
    // Past the end of a record that was cut.
    if (zone === "") continue;
    if (zone === empty) {
      // Most zones are empty; only a number says something by its zeros.
      if (isNumber(field)) values[field.name] = 0;
      continue;
    }
    const read = decodeZone(field, zone);
    if (!read.ok) misfits.push({ record: type, field, why: read.error });
    else values[field.name] = read.value;
  }
  // The zones were walked from the layout that RecordValues is derived from.
  return { values: values as RecordValues<T>, misfits };
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

function isNumber({ as }: Field): boolean {
  return as === "count" || as === "amount" || as === "hundredths";
}

/** The value of a zone that is not empty. */
function decodeZone(field: Field, zone: string): Result<string | number, Misfit> {
  if (field.as === "hex") return /^[0-9a-f]+$/.test(zone) ? ok(zone) : err("characters");
  // A text that does not begin at its zone's left is seen when it is written again at its place.
  if (field.picture === "A") return isB2Text(zone) ? ok(zone.trim()) : err("characters");
  if (zone.length !== field.length || !/^\d+$/.test(zone)) return err("characters");
  if (isNumber(field)) return ok(Number(zone));
  if (field.as === "finess") return ok(fromFinessZone(zone));
  if (field.as !== "date") return ok(zone);
  const day = fromAammjj(zone);
  return day === undefined ? err("date") : ok(day);
}
