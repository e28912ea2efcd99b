import { type PlainDate, parseDate } from "../../../lib/dates.js";
import { err, ok, type Result } from "../../../lib/result.js";
import {
  type CellProblem,
  COLUMNS,
  REQUIRED,
  readConvention,
  readCorrespondance,
  readRegroupement,
  TABLE_NAMES,
  type TableName,
} from "./columns.js";
import { cellsOf, type FileLine, linesOf, type NotText, notText, type Separator } from "./lines.js";
import type { Convention, Correspondance, Regroupement } from "./model.js";

/** A line that was understood. `cells` are its trimmed cells in the order of `COLUMNS`, for who stores it. */
export type ConventionRow = { readonly line: number; readonly cells: readonly string[] } & (
  | { readonly table: "convention"; readonly value: Convention }
  | { readonly table: "regroupement"; readonly value: Regroupement }
  | { readonly table: "correspondance"; readonly value: Correspondance }
);

/** A line that was left out; the first line of the file is 1. */
export interface BadLine {
  readonly line: number;
  readonly why:
    | ({ readonly kind: "cell" } & CellProblem)
    | { readonly kind: "cells"; readonly found: number; readonly expected: number }
    | { readonly kind: "quotes" }
    | { readonly kind: "unreadable" }
    | { readonly kind: "too-long" };
}

/** Why a file is refused as a whole: nothing of it may replace the table in use. */
export type ConventionFileError =
  | { readonly kind: "empty" }
  | { readonly kind: "not-text"; readonly looksLike: NotText }
  /** `line` does not name the columns of a table, or not all it needs. */
  | { readonly kind: "no-header"; readonly line: number; readonly missing: readonly string[] }
  | { readonly kind: "column-twice"; readonly line: number; readonly column: string }
  /** The last line stops in its middle: the file was cut while it was copied. */
  | { readonly kind: "cut"; readonly line: number }
  | { readonly kind: "no-convention"; readonly bad: number; readonly badLines: readonly BadLine[] }
  | {
      readonly kind: "too-many-bad-lines";
      readonly good: number;
      readonly bad: number;
      readonly badLines: readonly BadLine[];
    };

export interface ParseSummary {
  /** Good lines by table. */
  readonly rows: Readonly<Record<TableName, number>>;
  readonly bad: number;
  /** The first `BAD_LINES_KEPT` of them. */
  readonly badLines: readonly BadLine[];
  /** Names in the header that no table has; what stands under them is not read. */
  readonly ignoredColumns: readonly string[];
}

/** Past this share of bad lines, in percent, the file is not what it should be, and is refused. */
export const MOST_BAD_PERCENT = 10;
export const BAD_LINES_KEPT = 1000;
/** Lines between two pauses: well under a millisecond of work on a desk, so that a caller can give way to the screen. */
const LINES_PER_STEP = 50;

/**
 * Reads a convention file (`docs/conventions-file.md`) bit by bit: each step yields the rows of some fifty lines,
 * and the end says what was read, or why nothing of the file may be used. Linear in the size of the file; never throws.
 */
export function* parseConventions(
  bytes: Uint8Array,
): Generator<readonly ConventionRow[], Result<ParseSummary, ConventionFileError>> {
  if (bytes.length === 0) return err({ kind: "empty" });
  const looksLike = notText(bytes);
  if (looksLike !== undefined) return err({ kind: "not-text", looksLike });
  const reading = new Reading();
  let step: ConventionRow[] = [];
  let lines = 0;
  for (const line of linesOf(bytes)) {
    const row = reading.read(line);
    if (row !== undefined) step.push(row);
    if (reading.error !== undefined) return err(reading.error);
    lines += 1;
    if (lines % LINES_PER_STEP === 0) {
      yield step;
      step = [];
    }
  }
  if (step.length > 0) yield step;
  return reading.end();
}

/** The whole of a file at once. Blocks for as long as it takes: a test, a command, a worker. */
export function parseAllConventions(
  bytes: Uint8Array,
): Result<ParseSummary & { readonly all: readonly ConventionRow[] }, ConventionFileError> {
  const all: ConventionRow[] = [];
  const steps = parseConventions(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.ok ? ok({ ...step.value.value, all }) : step.value;
    all.push(...step.value);
  }
}

/**
 * The origin and the day told by a file's name: `C-InterAMC_20260112.csv` gives `InterAMC` and 2026-01-12, `C-ma mutuelle.csv`
 * gives `ma mutuelle` and no day.
 */
export function nameOfConventionFile(file: string): { readonly name: string; readonly date: PlainDate | undefined } {
  const base = file.replace(/^.*[/\\]/, "").replace(/\.csv$/i, "");
  const bare = base.replace(/^C-/i, "");
  const dated = /^(.*)_(\d{4})(\d{2})(\d{2})$/.exec(bare);
  const day = dated === null ? undefined : parseDate(`${dated[2]}-${dated[3]}-${dated[4]}`);
  if (day === undefined) return { name: bare || base, date: undefined };
  return { name: dated?.[1] || base, date: day };
}

/** A header that was understood. */
interface Header {
  readonly table: TableName;
  readonly separator: Separator;
  readonly width: number;
  /** Name of the last column, in lower case. */
  readonly last: string | undefined;
  /** Where in a line the cell of each column stands; −1: the file does not have it. */
  readonly positions: readonly number[];
}

class Reading {
  error: ConventionFileError | undefined;
  #header: Header | undefined;
  readonly #rows: Record<TableName, number> = { convention: 0, regroupement: 0, correspondance: 0 };
  readonly #badLines: BadLine[] = [];
  readonly #ignored: string[] = [];
  #bad = 0;

  read(line: FileLine): ConventionRow | undefined {
    if (line.kind !== "text") {
      if (this.#header === undefined) this.error = { kind: "no-header", line: line.line, missing: REQUIRED.convention };
      return this.#leaveOut(line, { kind: line.kind });
    }
    if (/^[;,\s]*$/.test(line.text)) return undefined;
    if (this.#header === undefined || /typeconvention|nummutuelle/i.test(line.text)) {
      this.#readHeader(line.line, line.text);
      return undefined;
    }
    return this.#readRow(this.#header, line);
  }

  end(): Result<ParseSummary, ConventionFileError> {
    const good = this.#rows.convention + this.#rows.regroupement + this.#rows.correspondance;
    const badLines = this.#badLines;
    if (this.#header === undefined) return err({ kind: "empty" });
    if (good === 0) return err({ kind: "no-convention", bad: this.#bad, badLines });
    if (this.#bad * 100 > (good + this.#bad) * MOST_BAD_PERCENT) {
      return err({ kind: "too-many-bad-lines", good, bad: this.#bad, badLines });
    }
    return ok({ rows: this.#rows, bad: this.#bad, badLines, ignoredColumns: this.#ignored });
  }

  #readRow(header: Header, line: FileLine & { readonly kind: "text" }): ConventionRow | undefined {
    const found = cellsOf(line.text, header.separator);
    if (found === undefined) return this.#leaveOut(line, { kind: "quotes" });
    const { length } = found;
    // A spreadsheet fills short lines up with empty cells.
    const extra = found.slice(header.width).some((cell) => cell !== "");
    if (length < header.width || extra) {
      return this.#leaveOut(line, { kind: "cells", found: length, expected: header.width });
    }
    const cells = header.positions.map((at) => found[at] ?? "");
    const row = readRow(header.table, line.line, cells);
    if (!row.ok) {
      // Cut within its last cell, a line has all its cells.
      const atEnd = row.error.column.toLowerCase() === header.last;
      return this.#leaveOut({ ...line, ended: line.ended || !atEnd }, { kind: "cell", ...row.error });
    }
    this.#rows[header.table] += 1;
    return row.value;
  }

  #readHeader(line: number, text: string): void {
    const separator = text.split(";").length >= text.split(",").length ? ";" : ",";
    const names = (cellsOf(text, separator) ?? []).map((cell) => cell.toLowerCase());
    const table = tableOf(names);
    const missing = REQUIRED[table].filter((column) => !names.includes(column.toLowerCase()));
    if (missing.length > 0) {
      this.error = { kind: "no-header", line, missing };
      return;
    }
    const columns: readonly string[] = COLUMNS[table];
    const twice = columns.find((column) => names.filter((name) => name === column.toLowerCase()).length > 1);
    if (twice !== undefined) {
      this.error = { kind: "column-twice", line, column: twice };
      return;
    }
    const known = columns.map((column) => column.toLowerCase());
    this.#ignored.push(...names.filter((name) => name !== "" && !known.includes(name)));
    const width = names.findLastIndex((name) => name !== "") + 1;
    this.#header = {
      table,
      separator,
      width,
      last: names[width - 1],
      positions: known.map((name) => names.indexOf(name)),
    };
  }

  #leaveOut(line: FileLine, why: BadLine["why"]): undefined {
    this.#bad += 1;
    if (this.#badLines.length < BAD_LINES_KEPT) this.#badLines.push({ line: line.line, why });
    if (!line.ended) this.error ??= { kind: "cut", line: line.line };
  }
}

/** The table that most of these names belong to. */
function tableOf(names: readonly string[]): TableName {
  const shared = (table: TableName): number =>
    COLUMNS[table].filter((column) => names.includes(column.toLowerCase())).length;
  return TABLE_NAMES.reduce((best, table) => (shared(table) > shared(best) ? table : best));
}

function readRow(table: TableName, line: number, cells: readonly string[]): Result<ConventionRow, CellProblem> {
  switch (table) {
    case "convention": {
      const read = readConvention(cells);
      return read.ok ? ok({ table, line, cells, value: read.value }) : read;
    }
    case "regroupement": {
      const read = readRegroupement(cells);
      return read.ok ? ok({ table, line, cells, value: read.value }) : read;
    }
    case "correspondance": {
      const read = readCorrespondance(cells);
      return read.ok ? ok({ table, line, cells, value: read.value }) : read;
    }
  }
}
