import type { FieldValue, RecordType } from "./field.js";
import { FILE_CLOSE, FILE_OPEN, LOT_CLOSE, LOT_OPEN } from "./layout-envelope.js";
import { INVOICE_CLOSE, INVOICE_COMPLEMENT, INVOICE_OPEN } from "./layout-invoice.js";
import { LINE, LINE_CCAM, LINE_COMPLEMENT, LINE_RPPS } from "./layout-line.js";

/** The zones of every record (`b2_layout.csv`, 225 fields), by record type. */
export const LAYOUTS = {
  "000": FILE_OPEN,
  "1": LOT_OPEN,
  "2": INVOICE_OPEN,
  "2S": INVOICE_COMPLEMENT,
  "4": LINE,
  "4S": LINE_COMPLEMENT,
  "4E": LINE_RPPS,
  "4M": LINE_CCAM,
  "5": INVOICE_CLOSE,
  "6": LOT_CLOSE,
  "999": FILE_CLOSE,
} as const;

type ZoneOf<T extends RecordType> = (typeof LAYOUTS)[T]["fields"][number];
type ValueZone<T extends RecordType> = Exclude<ZoneOf<T>, { as: "constant" | "filler" | "reserved" }>;

/** Names of the zones of a record that carry a value. */
export type ZoneName<T extends RecordType> = ValueZone<T>["name"];

/** The values of one record by zone name; an absent or undefined one is empty: blanks or zeros. */
export type RecordValues<T extends RecordType> = {
  readonly [Z in ValueZone<T> as Z["name"]]?: FieldValue<Z["as"]> | undefined;
};

/**
 * Type of a record by its own characters; undefined when it is none. Complements are told by the letter where their plain
 * record has a digit: column 39 for 2 and 2S, column 36 for 4, 4S, 4E and 4M.
 */
export function typeOf(record: string): RecordType | undefined {
  switch (record[0]) {
    case "0":
      return record.startsWith("000") ? "000" : undefined;
    case "9":
      return record.startsWith("999") ? "999" : undefined;
    case "1":
      return "1";
    case "2":
      return record[38] === "S" ? "2S" : "2";
    case "4":
      return typeOfLine(record[35]);
    case "5":
      return "5";
    case "6":
      return "6";
    default:
      return undefined;
  }
}

function typeOfLine(mark: string | undefined): RecordType {
  if (mark === "S") return "4S";
  if (mark === "E") return "4E";
  return mark === "M" ? "4M" : "4";
}

/** The zones of record 4M that hold one tooth each. */
export type ToothZone = Extract<ZoneName<"4M">, `dent_${string}`>;

export const TOOTH_ZONES: readonly ToothZone[] = LAYOUTS["4M"].fields.map(({ name }) => name).filter(isToothZone);

function isToothZone(name: string): name is ToothZone {
  return name.startsWith("dent_");
}
