import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ConventionMatchResult, matchConvention } from "../billing/amc/conventions/match.js";
import { CONVENTION_TYPES } from "../billing/amc/conventions/model.js";
import type { BadLine, ConventionFileError } from "../billing/amc/conventions/parse.js";
import type { ConventionQuery } from "../billing/amc/conventions/query.js";
import type { Candidate } from "../billing/amc/conventions/reach.js";
import { wallIn } from "../lib/clock.js";
import { type Instant, type PlainDate, parseDate } from "../lib/dates.js";
import { assertNever } from "../lib/result.js";
import { type ImportError, importConventions } from "../store/conventions/import.js";
import { openConventions } from "../store/conventions/open.js";
import { projectRoot } from "./project-root.js";
import type { Outcome } from "./rate.js";

const USAGE = `usage: tournee conventions import FILE [--out FILE]
       tournee conventions find --amc NUMBER [--type T] [--csr CODE] [--caisse CODE] [--date AAAA-MM-JJ] [--table FILE]

  import   reads C-InterAMC_AAAAMMJJ.csv or C-name.csv and replaces the conventions of that origin
  find     prints the conventions for a mutuelle, or why there is none; --caisse is regime, caisse and centre (9 digits)
  Without --out or --table: data/conventions.db. Without --date: today.
`;
/** Bad lines printed; the rest is counted. */
const BAD_LINES_SHOWN = 20;

/**
 * The command `tournee conventions`. Exit code: 0 done (also when no convention is found), 1 imported but for some lines,
 * each named, 2 the command or the file is at fault. Never throws.
 */
export function conventionsCommand(args: readonly string[]): Promise<Outcome> {
  const [verb, ...rest] = args;
  switch (verb) {
    case "import":
      return importCommand(rest);
    case "find":
      return Promise.resolve(findCommand(rest));
    default:
      return Promise.resolve(refuse(USAGE));
  }
}

function refuse(stderr: string): Outcome {
  return { exitCode: 2, stdout: "", stderr };
}

function today(): PlainDate {
  return wallIn("Europe/Paris", Date.now() as Instant).date;
}

/** The conventions that the terminal reads. */
function ownTable(): string {
  return join(projectRoot(), "data/conventions.db");
}

async function importCommand(args: readonly string[]): Promise<Outcome> {
  const asked = readImport(args);
  if (asked === undefined) return refuse(USAGE);
  const { file, out } = asked;
  try {
    mkdirSync(dirname(out), { recursive: true });
  } catch {
    return refuse(`tournee conventions: cannot make the folder of ${out}\n`);
  }
  const done = await importConventions({ file, out, today: today() });
  if (!done.ok) return refuse(`tournee conventions: ${describeError(done.error)}\n${badLinesOf(done.error)}`);
  const { rows, bad, badLines, ignoredColumns, origin, date, others } = done.value;
  const notes = [
    describeBadLines(badLines, bad),
    ignoredColumns.length === 0 ? "" : `columns not read: ${ignoredColumns.join(", ")}\n`,
    others === "kept" ? "" : "the former file was damaged: import the files of the other origins again\n",
  ];
  const counts = `${rows.convention} conventions, ${rows.regroupement} regroupements, ${rows.correspondance} correspondances`;
  return {
    exitCode: bad === 0 && others === "kept" ? 0 : 1,
    stdout: `${out}: ${origin} of ${date}, ${counts}\n`,
    stderr: notes.join(""),
  };
}

function readImport(args: readonly string[]): { readonly file: string; readonly out: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return undefined;
    return { file, out: values.out === undefined ? ownTable() : resolve(values.out) };
  } catch {
    // parseArgs throws on an option it does not know.
    return undefined;
  }
}

/** One English sentence: what, to what, what to do. */
function describeError(error: ImportError): string {
  switch (error.kind) {
    case "not-readable":
      return `cannot read ${error.file} (${error.code})`;
    case "too-large":
      return `${error.file} is too large (${error.bytes} bytes): it is no convention file`;
    case "not-written":
      return `cannot write ${error.out} (${error.code}); the former conventions stay`;
    case "refused":
      return `${error.file} is refused: ${describeRefusal(error.why)}; the former conventions stay`;
    default:
      return assertNever(error);
  }
}

function describeRefusal(why: ConventionFileError): string {
  switch (why.kind) {
    case "empty":
      return "it is empty";
    case "not-text":
      return why.looksLike === "ZIP"
        ? "it is a ZIP archive, extract the CSV file first"
        : `it looks like ${why.looksLike}, save it as CSV in UTF-8`;
    case "no-header":
      return `line ${why.line} must name the columns, ${why.missing.join(", ")} missing`;
    case "column-twice":
      return `line ${why.line} names the column ${why.column} twice`;
    case "cut":
      return `it stops in the middle of line ${why.line}, copy it again`;
    case "no-convention":
      return `none of its lines is a convention (${why.bad} bad lines)`;
    case "too-many-bad-lines":
      return `${why.bad} of its ${why.good + why.bad} lines are bad`;
    default:
      return assertNever(why);
  }
}

function badLinesOf(error: ImportError): string {
  if (error.kind !== "refused") return "";
  const { why } = error;
  return why.kind === "no-convention" || why.kind === "too-many-bad-lines"
    ? describeBadLines(why.badLines, why.bad)
    : "";
}

function describeBadLines(badLines: readonly BadLine[], count: number): string {
  const shown = badLines
    .slice(0, BAD_LINES_SHOWN)
    .map((bad) => `line ${bad.line}: left out, ${describeWhy(bad.why)}\n`);
  const more = count - shown.length;
  return shown.join("") + (more > 0 ? `… and ${more} more\n` : "");
}

function describeWhy(why: BadLine["why"]): string {
  switch (why.kind) {
    case "cell":
      return `${why.column} ${NEEDS[why.needs]}`;
    case "cells":
      return `${why.found} cells for ${why.expected} columns`;
    case "quotes":
      return "quotes that do not match";
    case "unreadable":
      return "bytes that are no text";
    case "too-long":
      return "too long for a convention";
    default:
      return assertNever(why);
  }
}

const NEEDS: Readonly<Record<Extract<BadLine["why"], { kind: "cell" }>["needs"], string>> = {
  "a-value": "is empty",
  number: "is no number of ten characters at most",
  code: "is no code of that length",
  pattern: "is no pattern of letters, digits and ?",
  caisse: "is no caisse code of nine digits",
  flag: "is neither 0 nor 1",
  date: "is no date AAAAMMJJ",
  "short-text": "is too long",
  "amc-or-signatory": "is empty, and numOrganismeSignataire too",
};

function findCommand(args: readonly string[]): Outcome {
  const asked = readFind(args);
  if (asked === undefined) return refuse(USAGE);
  const table = openConventions(asked.table);
  try {
    return { exitCode: 0, stdout: describeResult(matchConvention(asked.query, table)), stderr: "" };
  } finally {
    table.close();
  }
}

function readFind(args: readonly string[]): { readonly query: ConventionQuery; readonly table: string } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        amc: { type: "string" },
        type: { type: "string" },
        csr: { type: "string" },
        caisse: { type: "string" },
        date: { type: "string" },
        table: { type: "string" },
      },
    });
    const { amc, type, csr, caisse } = values;
    const on = values.date === undefined ? today() : parseDate(values.date);
    if (amc === undefined || on === undefined) return undefined;
    if (caisse !== undefined && !/^\d{9}$/.test(caisse)) return undefined;
    return {
      query: { number: amc, type, csr, caisse, on },
      table: values.table === undefined ? ownTable() : resolve(values.table),
    };
  } catch {
    return undefined;
  }
}

function describeResult(result: ConventionMatchResult): string {
  switch (result.kind) {
    case "one":
      return `one convention\n${describeMatch(result.match)}`;
    case "several":
      return `${result.matches.length} conventions, best first\n${result.matches.map(describeMatch).join("")}`;
    case "none": {
      const causes = result.causes.map(({ kind, text, detail }, at) => `  ${at + 1}. ${kind}: ${text} ${detail}\n`);
      return `no convention\n${causes.join("")}`;
    }
    default:
      return assertNever(result);
  }
}

function describeMatch({ convention, via, amcNumber }: Candidate): string {
  const { type, criterion, signatory, signatoryLabel, amcLabel, from, payer } = convention;
  const parts = [
    `${type}${criterion === "" ? "" : `/${criterion}`}`,
    CONVENTION_TYPES.get(type),
    `AMC ${amcNumber}`,
    amcLabel,
    signatory === undefined ? undefined : `signed by ${signatory} ${signatoryLabel}`.trim(),
    payer === "" ? undefined : `paid by ${payer}`,
    from === undefined ? undefined : `from ${from}`,
    `by ${via}`,
  ];
  return `  ${parts.filter((part) => part !== undefined && part !== "").join(", ")}\n`;
}
