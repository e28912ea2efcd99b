import type { ConventionMatchResult } from "../billing/amc/conventions/match.js";
import { CONVENTION_TYPES } from "../billing/amc/conventions/model.js";
import type { BadLine, ConventionFileError } from "../billing/amc/conventions/parse.js";
import type { Candidate } from "../billing/amc/conventions/reach.js";
import { assertNever } from "../lib/result.js";
import type { ImportError } from "../store/conventions/import.js";

/** Bad lines printed; the rest is counted. */
const BAD_LINES_SHOWN = 20;

/** One English sentence: what, to what, what to do. */
export function describeError(error: ImportError): string {
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

/** The bad lines of a refused file, if they are why. */
export function badLinesOf(error: ImportError): string {
  if (error.kind !== "refused") return "";
  const { why } = error;
  return why.kind === "no-convention" || why.kind === "too-many-bad-lines"
    ? describeBadLines(why.badLines, why.bad)
    : "";
}

/** One text line for each of the first bad lines, and how many more there are. */
export function describeBadLines(badLines: readonly BadLine[], count: number): string {
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

/** What was found, or the three causes; their texts are French, as on the screen. */
export function describeResult(result: ConventionMatchResult): string {
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
