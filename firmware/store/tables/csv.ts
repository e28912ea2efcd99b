/** One record of a CSV file. `line` is where it starts, the first line being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvError {
  readonly line: number;
  readonly why: "quote-not-closed" | "text-after-quote" | "quote-within-cell";
}

/**
 * Parses CSV as RFC 4180 has it: comma, double quotes, quotes doubled within quotes, LF or CRLF, line breaks within
 * quotes; a byte-order mark and empty lines are skipped. A record with an error is left out and reported.
 * Our own because forty lines do what the tables need, and each line keeps its number.
 */
export function parseCsv(text: string): {
  readonly records: readonly CsvRecord[];
  readonly errors: readonly CsvError[];
} {
  const records: CsvRecord[] = [];
  const errors: CsvError[] = [];
  const end = text.length;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < end) {
    const start = line;
    const cells: string[] = [];
    let error: CsvError["why"] | undefined;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
      cells.push(cell.value);
      error ??= cell.error;
      line += cell.lines;
      at = cell.end;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    if (error !== undefined) errors.push({ line: start, why: error });
    else if (cells.length > 1 || cells[0] !== "") records.push({ line: start, cells });
  }
  return { records, errors };
}

interface Cell {
  readonly value: string;
  /** Where the comma, the line break or the end of the text stands. */
  readonly end: number;
  /** Line breaks within. */
  readonly lines: number;
  readonly error: CsvError["why"] | undefined;
}

/** The next comma or line break; a lone CR is text. */
const STOP = /,|\r?\n|\r?$/g;

function stopFrom(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.exec(text)?.index ?? text.length;
}

function plainCell(text: string, from: number): Cell {
  const end = stopFrom(text, from);
  const value = text.slice(from, end);
  return { value, end, lines: 0, error: value.includes('"') ? "quote-within-cell" : undefined };
}

function quotedCell(text: string, from: number): Cell {
  let at = from + 1;
  let value = "";
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      return { value, end: text.length, lines: breaksIn(text, from, text.length), error: "quote-not-closed" };
    }
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = stopFrom(text, quote + 1);
      const error = end === quote + 1 ? undefined : "text-after-quote";
      return { value, end, lines: breaksIn(text, from, quote), error };
    }
    value += '"';
    at = quote + 2;
  }
}

function breaksIn(text: string, from: number, to: number): number {
  return text.slice(from, to).split("\n").length - 1;
}
