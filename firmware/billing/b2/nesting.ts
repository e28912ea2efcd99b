import type { RecordType } from "./field.js";
import { type Finding, onRecord } from "./finding.js";

/** The records that each record may follow (shared/domain/billing.md §1.2); none: it comes first. */
const AFTER: Readonly<Record<RecordType, readonly RecordType[]>> = {
  "000": [],
  "1": ["000", "6"],
  "2": ["1", "5"],
  "2S": ["2"],
  "4": ["2S", "4S", "4E", "4M"],
  "4S": ["4"],
  "4E": ["4S"],
  "4M": ["4S", "4E", "4M"],
  "5": ["4S", "4E", "4M"],
  "6": ["5"],
  "999": ["6"],
};

/**
 * Records out of place.
 * @param types of every record in file order; undefined is told elsewhere and excuses the next one
 */
export function nestingFindings(types: readonly (RecordType | undefined)[]): readonly Finding[] {
  const found: Finding[] = [];
  types.forEach((record, index) => {
    if (record === undefined) return;
    const before = types[index - 1];
    if (index > 0 && before === undefined) return;
    const message = complaint(record, before);
    if (message !== undefined) found.push(onRecord({ line: index + 1, record }, { rule: "B2-NESTING", message }));
  });
  const last = types.at(-1);
  if (last !== "999") {
    const place = { line: Math.max(types.length, 1), record: last };
    found.push(onRecord(place, { rule: "B2-NESTING", message: "the file does not end with a record 999" }));
  }
  return found;
}

function complaint(record: RecordType, before: RecordType | undefined): string | undefined {
  const allowed = AFTER[record];
  if (before === undefined) return allowed.length === 0 ? undefined : "the file does not begin with a record 000";
  if (allowed.includes(before)) return undefined;
  if (allowed.length === 0) return `record ${record} may only begin the file`;
  return `record ${record} may follow ${allowed.join(", ")}, not ${before}`;
}
