import { builtInNomenclature, type Nomenclature } from "../billing/nomenclature.js";
import { rate } from "../billing/rate.js";
import type {
  InvoiceInput,
  RatedCcam,
  RatedInvoice,
  RatedLine,
  RateError,
  Reason,
  TypedShares,
} from "../billing/types.js";
import { cents } from "../lib/money.js";
import { assertNever, err, ok, type Result } from "../lib/result.js";
import { type Outcome, readInput, refuse } from "./outcome.js";
import { type ForcedLine, parseRateRequest, type RateRequest } from "./rate-input.js";
import { rateJsonSchema } from "./rate-schema.js";

const USAGE = `usage: tournee rate FILE.json [--tables FILE]   (or - for standard input)
       tournee rate --schema   the JSON schema of the input
`;

/** `tournee rate FILE.json`: rates one passage, or several as one invoice, and prints it as JSON. */
export function rateCommand(args: readonly string[], nomenclature: Nomenclature = builtInNomenclature): Outcome {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) return refuse(USAGE);
  if (file === "--schema") {
    return { exitCode: 0, stdout: `${JSON.stringify(rateJsonSchema(), undefined, 2)}\n`, stderr: "" };
  }
  const text = readInput(file);
  return text === undefined ? refuse(`tournee rate: cannot read ${file}\n`) : rateText(text, nomenclature);
}

/** The command without files: JSON text in, JSON text or a message out. Never throws. */
export function rateText(text: string, nomenclature: Nomenclature = builtInNomenclature): Outcome {
  const request = parseRateRequest(text);
  if (!request.ok) return refuse(`tournee rate: ${request.error}\n`);
  const rated = rateRequest(request.value, nomenclature);
  if (!rated.ok) return refuse(`tournee rate: ${rated.error}\n`);
  return { exitCode: 0, stdout: `${JSON.stringify(present(rated.value, request.value), undefined, 2)}\n`, stderr: "" };
}

/** Rates what was asked; shares typed by hand name their line by its place in the output, hence the second rating. */
export function rateRequest(request: RateRequest, nomenclature: Nomenclature): Result<RatedInvoice, string> {
  const rated = rate(request.input, nomenclature);
  if (!rated.ok) return err(describe(rated.error));
  if (request.forced.length === 0) return rated;
  const typedShares = typedSharesOf(request.forced, printedLines(rated.value));
  if (!typedShares.ok) return typedShares;
  const input: InvoiceInput = { ...request.input, typedShares: typedShares.value };
  const forced = rate(input, nomenclature);
  return forced.ok ? forced : err(describe(forced.error));
}

function typedSharesOf(
  forced: readonly ForcedLine[],
  lines: readonly RatedLine[],
): Result<Readonly<Record<string, TypedShares>>, string> {
  const shares: Record<string, TypedShares> = {};
  for (const [at, { line, amoCents, amcCents }] of forced.entries()) {
    const rated = lines[line];
    if (rated === undefined) return err(`forced[${at}].line is ${line}: the invoice has ${lines.length} lines`);
    shares[rated.key] = {
      ...shares[rated.key],
      ...(amoCents === undefined ? {} : { amo: cents(amoCents) }),
      ...(amcCents === undefined ? {} : { amc: cents(amcCents) }),
    };
  }
  return ok(shares);
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
    case "no-price":
      return `no table gives the price of ${error.code}: give its unitCents (passage ${error.passage})`;
    case "empty":
      return "acts and add are empty: nothing to rate";
    case "conflict":
      return `${error.text} (passage ${error.passage})`;
    default:
      return assertNever(error);
  }
}

/** What the nurse left out is not on an invoice, hence not here. */
function printedLines(invoice: RatedInvoice): readonly RatedLine[] {
  return invoice.lines.filter((line) => line.freedom !== "declined");
}

function present(invoice: RatedInvoice, { several, version, tp }: RateRequest): unknown {
  const printed = {
    lines: printedLines(invoice).map((line) =>
      several ? { passage: line.passage, ...presentLine(line) } : presentLine(line),
    ),
    totalCents: invoice.total,
    amoCents: invoice.amo,
    amcCents: invoice.amc,
    patientCents: invoice.patient,
  };
  if (version === 1) return printed;
  return {
    ...printed,
    // Without third-party payment the shares are what will be paid back; she is paid the whole.
    dueCents: tp.amo ? invoice.patient : invoice.total,
    warnings: invoice.warnings.map(({ rule, text, lineKey }) => ({ rule, text, line: lineKey ?? null })),
  };
}

function presentLine(line: RatedLine): Record<string, unknown> {
  return {
    code: line.code,
    ...(line.ccam === undefined ? {} : { ccam: presentCcam(line.ccam) }),
    coefficient: line.coefficient === null ? null : line.coefficient / 100,
    ratePercent: line.ratePercent,
    quantity: line.quantity,
    amountCents: line.amount,
    chargedCents: line.amount,
    baseCents: line.base,
    amoCents: line.amo,
    amcCents: line.amc,
    patientCents: line.patient,
    participationCents: line.participation,
    reasons: line.reasons.map(presentReason),
  };
}

function presentCcam({ code, activity, phase, modifiers, association }: RatedCcam): Record<string, unknown> {
  return { code, activity, phase, modifiers, association: association ?? null };
}

function presentReason(reason: Reason): Record<string, unknown> {
  const { rule, text, article, source } = reason;
  return { rule, text, article: article ?? null, source: source ?? null };
}
