import { type Field, RECORD_LENGTH, type RecordType } from "./field.js";
import { LAYOUTS } from "./layout.js";

/** Rules that a B2 file is checked against; the number of a control of shared/domain/billing.md §1.4 when it has one. */
export type B2Rule =
  | "B2-LENGTH" // 1
  | "B2-LINE-END" // 1
  | "B2-CHARACTERS" // 1
  | "B2-PICTURE" // 1
  | "B2-FIXED" // 1
  | "B2-DATE" // 1
  | "B2-CODE" // 1
  | "B2-TYPE"
  | "B2-NESTING"
  | "B2-SAME"
  | "B2-PS-KEY" // 2
  | "B2-RPPS-KEY" // 2
  | "B2-NIR-KEY" // 2
  | "B2-TOTAL" // 3
  | "B2-COUNT" // 3
  | "B2-AMO-BASE" // 4
  | "B2-SHARES" // 4
  | "B2-RATE" // 5
  | "B2-EXEMPTION" // 6
  | "B2-C2S" // 7
  | "B2-SPLIT" // 8
  | "B2-DRE" // 8
  | "B2-ACCIDENT" // 9
  | "B2-COURSE" // 10
  | "B2-DOCTOR" // 11
  | "B2-AGREEMENT"
  | "B2-RANK"
  | "B2-ORDER"
  | "B2-SEQUENCE"
  | "B2-FILE"
  | "B2-LOT"
  | "B2-HASH"
  | "B2-CANONICAL";

export type Severity = "error" | "warning";

/** One thing that a control found, and where. It tells amounts and counts, never a NIR nor a name. */
export interface Finding {
  readonly severity: Severity;
  readonly rule: B2Rule;
  /** 1-based rank of the record in the file: its line. */
  readonly line: number;
  /** Undefined: the record is of no known type. */
  readonly record: RecordType | undefined;
  /** 1-based. */
  readonly position: number;
  readonly length: number;
  /** Name of the zone in the layout; « record » when the whole record is meant. */
  readonly field: string;
  /** One English sentence. */
  readonly message: string;
  /** Other lines where the fault may lie instead: the two do not agree, or the hash covers them. */
  readonly against: { readonly first: number; readonly last: number } | undefined;
}

/** Where a finding stands. */
export interface Place {
  readonly line: number;
  readonly record: RecordType | undefined;
}

interface Said {
  readonly rule: B2Rule;
  readonly message: string;
  readonly severity?: Severity;
  readonly against?: Finding["against"];
}

/** A finding on one zone, by its name in the layout. */
export function onZone(
  place: { readonly line: number; readonly record: RecordType },
  name: string,
  said: Said,
): Finding {
  const field = LAYOUTS[place.record].fields.find((zone) => zone.name === name);
  return field === undefined ? onRecord(place, said) : onField(place, field, said);
}

export function onField(place: Place, field: Field, said: Said): Finding {
  return finding(place, { position: field.at, length: field.length, field: field.name }, said);
}

/** A finding on a whole record. */
export function onRecord(place: Place, said: Said): Finding {
  return finding(place, { position: 1, length: RECORD_LENGTH, field: "record" }, said);
}

function finding(place: Place, zone: Pick<Finding, "position" | "length" | "field">, said: Said): Finding {
  return {
    severity: said.severity ?? "error",
    rule: said.rule,
    line: place.line,
    record: place.record,
    ...zone,
    message: said.message,
    against: said.against,
  };
}
