import { type PlainDate, parseDate } from "../../lib/dates.js";
import type { Findings, Source } from "./sources.js";

/** The cells of one row, read by column. The first cell that does not hold what it should is the row's fault. */
export interface Cells {
  /** As written; "" when the file has no such column. */
  text(column: string): string;
  /** Must match; "" when it does not. */
  match(column: string, pattern: RegExp): string;
  /** "50.56" is 5056: digits, never floats. Undefined: empty. */
  hundredths(column: string): number | undefined;
  /** Digits. Undefined: empty. */
  integer(column: string): number | undefined;
  /** `AAAA-MM-JJ`. Undefined: empty. */
  date(column: string): PlainDate | undefined;
  /** What `values` gives for the cell; `fallback` when it gives nothing. */
  oneOf<T>(column: string, values: Readonly<Record<string, T>>, fallback: T): T;
  /** Refuses the row for a reason of the caller's. */
  refuse(why: string): void;
}

/**
 * Reads each row of a source; those at fault are named and left out. Nothing is read when a column is missing.
 * @param row what a row becomes; its result is used only when no cell was at fault
 */
export function readRows<T>(
  source: Source | undefined,
  columns: readonly string[],
  findings: Findings,
  row: (cells: Cells, line: number) => T,
): readonly T[] {
  if (source === undefined || source.columns.length === 0) return [];
  const missing = columns.find((column) => !source.columns.includes(column));
  if (missing !== undefined) {
    findings.badLines.push({ file: source.file, line: 1, why: `no column ${missing}` });
    return [];
  }
  const places = new Map(source.columns.map((column, at) => [column, at]));
  const rows: T[] = [];
  for (const { line, cells } of source.records) {
    const reader = cellsOf((column) => cells[places.get(column) ?? -1] ?? "");
    const made = row(reader.cells, line);
    const why = reader.fault();
    if (why === undefined) rows.push(made);
    else findings.badLines.push({ file: source.file, line, why });
  }
  return rows;
}

function cellsOf(text: (column: string) => string): { readonly cells: Cells; fault(): string | undefined } {
  let fault: string | undefined;
  const refuse = (why: string): void => {
    fault ??= why;
  };
  const cells: Cells = {
    text,
    refuse,
    match(column, pattern) {
      const cell = text(column);
      if (pattern.test(cell)) return cell;
      refuse(`${column} is "${cell}"`);
      return "";
    },
    hundredths(column) {
      const cell = text(column);
      const value = hundredthsOf(cell);
      if (value === undefined && cell !== "") refuse(`${column} is no number with two decimals at most: "${cell}"`);
      return value;
    },
    integer(column) {
      const cell = text(column);
      if (cell === "") return undefined;
      if (!/^\d{1,9}$/.test(cell)) refuse(`${column} is no whole number: "${cell}"`);
      return Number(cell);
    },
    date(column) {
      const cell = text(column);
      const value = parseDate(cell);
      if (value === undefined && cell !== "") refuse(`${column} is no date: "${cell}"`);
      return value;
    },
    oneOf(column, values, fallback) {
      const cell = text(column);
      if (Object.hasOwn(values, cell)) return values[cell] ?? fallback;
      refuse(`${column} is "${cell}"`);
      return fallback;
    },
  };
  return { cells, fault: () => fault };
}

/** "50.56" → 5056, "60" → 6000, "2.5" → 250; undefined for anything else, a third decimal included. */
export function hundredthsOf(text: string): number | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, units = "", decimals = ""] = parts;
  return Number(units) * 100 + Number(decimals.padEnd(2, "0"));
}

/** Refuses a row whose last day comes before its first. */
export function checkOrder(cells: Cells, from: PlainDate | undefined, to: PlainDate | undefined): void {
  if (from !== undefined && to !== undefined && to < from) cells.refuse(`ends on ${to}, before ${from}`);
}
