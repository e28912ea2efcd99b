import { COLUMNS } from "../../../../firmware/billing/amc/conventions/columns.js";
import type { ConventionMatchResult } from "../../../../firmware/billing/amc/conventions/match.js";
import { memoryTable } from "../../../../firmware/billing/amc/conventions/memory-table.js";
import type { ConventionTable } from "../../../../firmware/billing/amc/conventions/model.js";
import { parseAllConventions } from "../../../../firmware/billing/amc/conventions/parse.js";
import type { ConventionQuery } from "../../../../firmware/billing/amc/conventions/query.js";
import { date } from "../../../../firmware/lib/dates.js";

type Cells<T extends keyof typeof COLUMNS> = Partial<Record<(typeof COLUMNS)[T][number], string>>;

/** A line of the conventions table; what is not given is empty, but for an accord T. */
export function convention(cells: Cells<"convention">): string {
  const row: Cells<"convention"> = { typeAccord: "T", ...cells };
  return COLUMNS.convention.map((column) => row[column] ?? "").join(";");
}

export function regroupement(cells: Cells<"regroupement">): string {
  return COLUMNS.regroupement.map((column) => cells[column] ?? "").join(";");
}

export function correspondance(cells: Cells<"correspondance">): string {
  return COLUMNS.correspondance.map((column) => cells[column] ?? "").join(";");
}

/** A file with all columns in their order, LF, UTF-8. */
export function fileOf(tables: {
  readonly conventions?: readonly string[];
  readonly regroupements?: readonly string[];
  readonly correspondances?: readonly string[];
}): string {
  const { conventions = [], regroupements = [], correspondances = [] } = tables;
  const section = (header: readonly string[], lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [header.join(";"), ...lines];
  return [
    ...section(COLUMNS.convention, conventions),
    ...section(COLUMNS.regroupement, regroupements),
    ...section(COLUMNS.correspondance, correspondances),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The table that a file makes, as if it were of this day. */
export function tableOf(tables: Parameters<typeof fileOf>[0], day = "2026-01-12"): ConventionTable {
  const read = parseAllConventions(bytesOf(fileOf(tables)));
  if (!read.ok) throw new Error(`the test's own file is refused: ${read.error.kind}`);
  if (read.value.bad > 0) throw new Error(`the test's own file has bad lines: ${JSON.stringify(read.value.badLines)}`);
  return memoryTable([{ name: "InterAMC", date: date(day), conventions: read.value.rows.convention }], read.value.all);
}

/** What the tests ask of a table, unless they ask something else. */
export const asked: ConventionQuery = {
  number: "302976568",
  type: undefined,
  csr: undefined,
  caisse: "940110000",
  on: date("2026-01-15"),
};

/** What was found, best first. */
export function matchesOf(result: ConventionMatchResult) {
  if (result.kind === "none") return [];
  return result.kind === "one" ? [result.match] : result.matches;
}
