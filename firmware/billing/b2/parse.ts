import { decodeRecord } from "./decode.js";
import { type Field, RECORD_LENGTH, type RecordType } from "./field.js";
import { type Finding, onField, onRecord } from "./finding.js";
import { type RecordValues, typeOf } from "./layout.js";
import type { ZoneMisfit } from "./misfit.js";
import { nestingFindings } from "./nesting.js";
import { type PhysicalRecord, splitRecords } from "./physical.js";

/** A record whose zones were read. */
export interface ParsedRecord<T extends RecordType> {
  readonly line: number;
  readonly record: T;
  /** As it lies in the file, without its end. */
  readonly text: string;
  readonly values: RecordValues<T>;
}

export type AnyRecord = { readonly [T in RecordType]: ParsedRecord<T> }[RecordType];

/** The records of a text and what their form alone tells: length, ends, pictures, order. */
export interface ParsedText {
  readonly physical: readonly PhysicalRecord[];
  /** Records of a known type. */
  readonly records: readonly AnyRecord[];
  readonly findings: readonly Finding[];
}

/** Records of which nothing but the rules of this program is known: any foreign sign in them is an error. */
const STRICT: ReadonlySet<RecordType> = new Set(["000", "1", "5", "6", "999"]);

/** Reads the records of a text of one byte a character. Never throws. */
export function parseText(text: string): ParsedText {
  const physical = splitRecords(text);
  const findings: Finding[] = [];
  const records: AnyRecord[] = [];
  const types: (RecordType | undefined)[] = [];
  for (const one of physical) {
    const type = typeOf(one.text);
    types.push(type);
    findings.push(...formFindings(one, type));
    if (type === undefined) continue;
    const { values, misfits } = decodeRecord(type, one.text);
    // A record of another length has its zones at other places: its length is told, not each zone.
    if (one.text.length === RECORD_LENGTH) findings.push(...misfits.map((misfit) => misfitFinding(one.line, misfit)));
    // decodeRecord gives the values of the very type it is asked for.
    records.push({ line: one.line, record: type, text: one.text, values } as AnyRecord);
  }
  findings.push(...nestingFindings(types));
  return { physical, records, findings };
}

function formFindings({ line, text, end }: PhysicalRecord, record: RecordType | undefined): readonly Finding[] {
  const place = { line, record };
  const found: Finding[] = [];
  if (text.length !== RECORD_LENGTH) {
    const message = `the record has ${text.length} characters instead of ${RECORD_LENGTH}`;
    found.push(onRecord(place, { rule: "B2-LENGTH", message }));
  }
  if (end !== "\r\n")
    found.push(onRecord(place, { rule: "B2-LINE-END", message: "the record does not end with CR LF" }));
  if (record === undefined) {
    found.push(onRecord(place, { rule: "B2-TYPE", message: "the record is of no known type (000 1 2 4 5 6 999)" }));
  }
  return found;
}

function misfitFinding(line: number, { record, field, why }: ZoneMisfit): Finding {
  const place = { line, record };
  if (why === "fixed") return onField(place, field, { rule: "B2-FIXED", ...fixedMessage(record, field) });
  if (why === "date")
    return onField(place, field, { rule: "B2-DATE", message: `${field.name} is no calendar day (AAMMJJ)` });
  if (field.picture === "A") {
    const message = `${field.name} holds a character outside capitals, digits and common signs`;
    return onField(place, field, { rule: "B2-CHARACTERS", message });
  }
  return onField(place, field, { rule: "B2-PICTURE", message: `${field.name} must be ${field.length} digits` });
}

function fixedMessage(record: RecordType, field: Field): Pick<Finding, "message" | "severity"> {
  if (field.as === "constant") return { message: `${field.name} must be ${field.value}`, severity: "error" };
  const wanted = field.picture === "A" ? "blank" : "zeros";
  const foreign = field.as === "reserved" && !STRICT.has(record);
  return { message: `${field.name} must be ${wanted}`, severity: foreign ? "warning" : "error" };
}
