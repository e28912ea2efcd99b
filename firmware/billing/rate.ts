import { type Cents, sumCents } from "../lib/money.js";
import { err, ok, type Result } from "../lib/result.js";
import { type AmoRate, invoiceAmoRate } from "./amo/rate.js";
import { actLine, feeLine } from "./lines.js";
import { indexOf, tariffOf } from "./nomenclature/lookup.js";
import type { NurseTables } from "./nomenclature/model.js";
import { childFee, coordinationFee, singleActFee } from "./rules/additions.js";
import { checkChoices } from "./rules/choices.js";
import { rateCumulation } from "./rules/cumulation.js";
import { rateDependency, rateOwnRole } from "./rules/dependency.js";
import { type FeeRule, type FeeVerdict, isDeclined } from "./rules/fees.js";
import { hourFee } from "./rules/hours.js";
import { noteInfusions, rateInfusions } from "./rules/infusions.js";
import { rateDailyLimits } from "./rules/limits.js";
import { prepare } from "./rules/prepare.js";
import { reason } from "./rules/reason.js";
import { teleconsultationFees } from "./rules/teleconsultation.js";
import { kilometreFee, travelFee } from "./rules/travel.js";
import { isBilled, type PassageWork, type Rating } from "./rules/work.js";
import type { InvoiceInput, LineFreedom, Proposal, RatedInvoice, RatedLine, RateError } from "./types.js";

const NOT_REIMBURSED = reason("", "Acte non remboursable : la formule laisse tout à la mutuelle, vérifiez").text;

/** Order of the flat lines after the acts. MCI stands before MAU because it excludes it; they never meet. */
const FEE_RULES: readonly FeeRule[] = [
  coordinationFee,
  singleActFee,
  childFee,
  teleconsultationFees,
  travelFee,
  kilometreFee,
  hourFee,
];

/**
 * Prices a nurse's invoice: lines, shares, what may be added or left out, and why. Pure: the same input and tables give
 * the same cents for ever. Amounts in cents; rules in `shared/domain/nomenclature.md` §1 to §6 and §9.
 *
 * Errors are values that name what is at fault: an act or a fee that does not exist, a date outside every tariff, an
 * addition that the rules forbid, an invoice with nothing in it.
 */
export function rate(input: InvoiceInput, tables: NurseTables): Result<RatedInvoice, RateError> {
  const index = indexOf(tables);
  if (input.passages.every(({ acts, add }) => acts.length === 0 && add.length === 0)) return err({ kind: "empty" });
  const prepared = prepare(input, index);
  if (!prepared.ok) return prepared;
  const passages = prepared.value;
  const rating: Rating = { input, index, warnings: [] };
  const amoRate = invoiceAmoRate(input);
  noteInfusions(passages);
  const rated: RatedPassage[] = [];
  for (const passage of passages) {
    const result = ratePassage(passage, amoRate, rating);
    if (!result.ok) return result;
    rated.push(result.value);
  }
  rated.sort((a, b) => a.index - b.index);
  const lines = rated.flatMap((passage) => passage.lines);
  return ok({
    lines,
    proposals: rated.flatMap((passage) => passage.proposals),
    warnings: rating.warnings,
    total: totalOf(lines, (line) => line.amount),
    amo: totalOf(lines, (line) => line.amo),
    amc: totalOf(lines, (line) => line.amc),
    patient: totalOf(lines, (line) => line.patient),
  });
}

function totalOf(lines: readonly RatedLine[], part: (line: RatedLine) => Cents): Cents {
  return sumCents(lines.map(part));
}

interface RatedPassage {
  readonly index: number;
  readonly lines: readonly RatedLine[];
  readonly proposals: readonly Proposal[];
}

function ratePassage(passage: PassageWork, amoRate: AmoRate, rating: Rating): Result<RatedPassage, RateError> {
  const refusal = checkChoices(passage, rating.index);
  if (refusal !== undefined) return err(refusal);
  rateDependency(passage, rating);
  rateInfusions(passage, rating);
  rateDailyLimits(passage, rating);
  rateOwnRole(passage);
  rateCumulation(passage, rating);
  const fees = rateFees(passage, amoRate, rating);
  if (!fees.ok) return fees;
  const acts = rateActs(passage, fees.value.lines, amoRate, rating);
  if (!acts.ok) return acts;
  return ok({
    index: passage.index,
    lines: [...acts.value, ...fees.value.lines],
    proposals: fees.value.proposals,
  });
}

function rateActs(
  passage: PassageWork,
  fees: readonly RatedLine[],
  amoRate: AmoRate,
  rating: Rating,
): Result<readonly RatedLine[], RateError> {
  const { date, zone } = passage.input;
  const carrier = passage.acts.find(isBilled);
  const hour = hourComplement(fees);
  const lines: RatedLine[] = [];
  for (const work of passage.acts) {
    const tariff = tariffOf(rating.index, work.code, date, zone);
    if (tariff === undefined) return err({ kind: "no-tariff", code: work.code, date, passage: passage.index });
    const urgent = work.edit.complement === "U" ? "U" : undefined;
    const complement = work === carrier ? (hour ?? urgent) : urgent;
    lines.push(actLine(work, tariff, complement, passage, amoRate, rating));
    if (work.edit.qualifier === "N" && rating.input.amc !== undefined) {
      rating.warnings.push({ rule: "N-amc", text: NOT_REIMBURSED, lineKey: work.key });
    }
  }
  return ok(lines);
}

/** In the invoice record the hour's majoration is a letter on an act; its amount is a line of its own here. */
function hourComplement(fees: readonly RatedLine[]): "N" | "F" | undefined {
  const billed = fees.find(({ code, freedom }) => freedom !== "declined" && ["N", "NP", "F"].includes(code));
  if (billed === undefined) return undefined;
  return billed.code === "F" ? "F" : "N";
}

interface RatedFees {
  readonly lines: readonly RatedLine[];
  readonly proposals: readonly Proposal[];
}

function rateFees(passage: PassageWork, amoRate: AmoRate, rating: Rating): Result<RatedFees, RateError> {
  const lines: RatedLine[] = [];
  const proposals: Proposal[] = [];
  const chosen = new Set<string>();
  const nothingBilled = passage.acts.length > 0 && passage.acts.every((work) => work.declined);
  for (const rule of FEE_RULES) {
    for (const verdict of rule(passage, rating, chosen)) {
      const tariff = tariffOf(rating.index, verdict.tariffCode ?? verdict.code, passage.input.date, passage.input.zone);
      if (tariff === undefined || !tariff.enabled) continue;
      const freedom = freedomOf(verdict, passage, nothingBilled);
      if (freedom === "conflict") return err(conflictOf(verdict, passage));
      if (freedom === "proposed") {
        if (verdict.unlisted !== true) proposals.push(proposalOf(verdict, passage, tariff.label, tariff.price));
        continue;
      }
      if (freedom !== "declined") {
        chosen.add(verdict.code);
        verdict.onBilled?.();
      }
      lines.push(feeLine(verdict, tariff, freedom, passage, amoRate, rating));
    }
  }
  return ok({ lines, proposals });
}

function freedomOf(
  verdict: FeeVerdict,
  passage: PassageWork,
  nothingBilled: boolean,
): LineFreedom | "proposed" | "conflict" {
  const added = passage.input.add.includes(verdict.code);
  if (verdict.status === "refused") return added ? "conflict" : "proposed";
  if (verdict.status === "allowed") return added ? "added" : "proposed";
  if (nothingBilled && !added) return "declined";
  if (isDeclined(passage, verdict.code) || verdict.removedByHand === true) return "declined";
  return verdict.byHand === true ? "added" : "declinable";
}

function conflictOf(verdict: FeeVerdict, passage: PassageWork): RateError {
  const [why] = verdict.reasons;
  return { kind: "conflict", text: `${verdict.code}${reason("", " : ").text}${why.text}`, passage: passage.index };
}

function proposalOf(verdict: FeeVerdict, passage: PassageWork, label: string, amount: Cents): Proposal {
  const [why] = verdict.reasons;
  return {
    passage: passage.index,
    code: verdict.code,
    label,
    amount,
    reason: why,
    refused: verdict.status === "refused" ? why : undefined,
  };
}
