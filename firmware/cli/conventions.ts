import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { matchConvention } from "../billing/amc/conventions/match.js";
import type { ConventionQuery } from "../billing/amc/conventions/query.js";
import { wallIn } from "../lib/clock.js";
import { type Instant, type PlainDate, parseDate } from "../lib/dates.js";
import { projectRoot } from "../lib/project-root.js";
import { importConventions } from "../store/conventions/import.js";
import { openConventions } from "../store/conventions/open.js";
import { badLinesOf, describeBadLines, describeError, describeResult } from "./conventions-words.js";
import { type Outcome, refuse } from "./outcome.js";

const USAGE = `usage: tournee conventions import FILE [--out FILE]
       tournee conventions find --amc NUMBER [--type T] [--csr CODE] [--caisse CODE] [--date AAAA-MM-JJ] [--table FILE]

  import   reads C-InterAMC_AAAAMMJJ.csv or C-name.csv and replaces the conventions of that origin
  find     prints the conventions for a mutuelle, or why there is none; --caisse is regime, caisse and centre (9 digits)
  Without --out or --table: data/conventions.db. Without --date: today.
`;

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
