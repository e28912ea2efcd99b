import { readFileSync } from "node:fs";
import { nurseTables } from "../billing/nurse/nomenclature/tables.js";
import { rate } from "../billing/rate.js";
import type { RatedInvoice, RatedLine, RateError, Reason } from "../billing/types.js";
import { assertNever } from "../lib/result.js";
import { parseRateRequest } from "./rate-input.js";

/** What a command leaves: its exit code and its two outputs. */
export interface Outcome {
  /** 0 done, 2 the input is at fault. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE = "usage: tournee rate FILE.json  (or - for standard input)\n";

/** `tournee rate FILE.json`: rates one passage, or several as one invoice, and prints it as JSON. */
export function rateCommand(args: readonly string[]): Outcome {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) return refuse(USAGE);
  const text = readInput(file);
  return text === undefined ? refuse(`tournee rate: cannot read ${file}\n`) : rateText(text);
}

function readInput(file: string): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    return undefined;
  }
}

function refuse(stderr: string): Outcome {
  return { exitCode: 2, stdout: "", stderr };
}

/** The command without files: JSON text in, JSON text or a message out. Never throws. */
export function rateText(text: string): Outcome {
  const request = parseRateRequest(text);
  if (!request.ok) return refuse(`tournee rate: ${request.error}\n`);
  const rated = rate(request.value.input, nurseTables);
  if (!rated.ok) return refuse(`tournee rate: ${describe(rated.error)}\n`);
  const { several } = request.value;
  return { exitCode: 0, stdout: `${JSON.stringify(present(rated.value, several), undefined, 2)}\n`, stderr: "" };
}

/** One sentence that names what is at fault. */
export function describe(error: RateError): string {
  switch (error.kind) {
    case "unknown-act":
      return `unknown act "${error.act}" (passage ${error.passage})`;
    case "unknown-fee":
      return `unknown fee "${error.fee}" (passage ${error.passage})`;
    case "no-tariff":
      return `no tariff for ${error.code} on ${error.date} (passage ${error.passage})`;
    case "empty":
      return "acts and add are empty: nothing to rate";
    case "conflict":
      return `${error.text} (passage ${error.passage})`;
    default:
      return assertNever(error);
  }
}

/** The output of version 1. What the nurse left out is not on an invoice, hence not here. */
function present(invoice: RatedInvoice, several: boolean): unknown {
  return {
    lines: invoice.lines
      .filter((line) => line.freedom !== "declined")
      .map((line) => (several ? { passage: line.passage, ...presentLine(line) } : presentLine(line))),
    totalCents: invoice.total,
    amoCents: invoice.amo,
    amcCents: invoice.amc,
    patientCents: invoice.patient,
  };
}

function presentLine(line: RatedLine): Record<string, unknown> {
  return {
    code: line.code,
    coefficient: line.coefficient === null ? null : line.coefficient / 100,
    ratePercent: line.ratePercent,
    quantity: line.quantity,
    amountCents: line.amount,
    amoCents: line.amo,
    amcCents: line.amc,
    patientCents: line.patient,
    reasons: line.reasons.map(presentReason),
  };
}

function presentReason(reason: Reason): Record<string, unknown> {
  const { rule, text, article, source } = reason;
  return { rule, text, article: article ?? null, source: source ?? null };
}
