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
  for (const field of fieldsOf(type)) {
    const zone = record.slice(field.at - 1, field.at - 1 + field.length);
    if (isFixed(field)) {
      if (zone !== emptyZone(field)) misfits.push({ record: type, field, why: "fixed" });
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
  if (field.as === "finess") return ok(fromFinessZone(zone));
  if (field.as !== "date") return ok(zone);
  const day = fromAammjj(zone);
  return day === undefined ? err("date") : ok(day);
}

function fieldsOf(type: RecordType): readonly Field[] {
  return LAYOUTS[type].fields;
}
