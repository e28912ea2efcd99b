import type { Cents } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { priceOneCode } from "../coded/one-code.js";
import type { Nomenclature } from "../nomenclature.js";
import type { PricedInvoice, PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { InvoiceInput, LineFreedom, Proposal, RateError } from "../types.js";
import { actLine, feeLine } from "./lines.js";
import { indexOf, tariffOf } from "./nomenclature/lookup.js";
import { childFee, coordinationFee, singleActFee } from "./rules/additions.js";
import { checkChoices } from "./rules/choices.js";
import { rateCumulation } from "./rules/cumulation.js";
import { rateDependency, rateOwnRole } from "./rules/dependency.js";
import { type FeeRule, type FeeVerdict, isDeclined } from "./rules/fees.js";
import { hourFee } from "./rules/hours.js";
import { noteInfusions, rateInfusions } from "./rules/infusions.js";
import { rateDailyLimits } from "./rules/limits.js";
import { prepare } from "./rules/prepare.js";
import { teleconsultationFees } from "./rules/teleconsultation.js";
import { kilometreFee, travelFee } from "./rules/travel.js";
import { isBilled, type PassageWork, type Rating } from "./rules/work.js";

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
 * Prices a nurse's passages: lines without their shares, what may be added or left out, and why. Amounts in cents; rules
 * in `shared/domain/nomenclature.md` §1 to §6 and §9.
 *
 * Errors are values that name what is at fault: an act or a fee that does not exist, a date outside every tariff, an
 * addition that the rules forbid.
 */
export function priceNurse(input: InvoiceInput, nomenclature: Nomenclature): Result<PricedInvoice, RateError> {
  const index = indexOf(nomenclature.nurse);
  const prepared = prepare(input, index);
  if (!prepared.ok) return prepared;
  const passages = prepared.value;
  const rating: Rating = { input, index, warnings: [] };
  noteInfusions(passages);
  const priced: PricedPassage[] = [];
  for (const passage of passages) {
    const result = pricePassage(passage, rating, nomenclature);
    if (!result.ok) return result;
    priced.push(result.value);
  }
  priced.sort((a, b) => a.index - b.index);
  return ok({
    lines: priced.flatMap((passage) => passage.lines),
    proposals: priced.flatMap((passage) => passage.proposals),
    warnings: rating.warnings,
  });
}

interface PricedPassage {
  readonly index: number;
  readonly lines: readonly PricedLine[];
  readonly proposals: readonly Proposal[];
}

function pricePassage(
  passage: PassageWork,
  rating: Rating,
  nomenclature: Nomenclature,
): Result<PricedPassage, RateError> {
  const refusal = checkChoices(passage, rating.index);
  if (refusal !== undefined) return err(refusal);
  rateDependency(passage, rating);
  rateInfusions(passage, rating);
  rateDailyLimits(passage, rating);
  rateOwnRole(passage);
  rateCumulation(passage, rating);
  const fees = priceFees(passage, rating);
  if (!fees.ok) return fees;
  const acts = priceActs(passage, fees.value.lines, rating);
  if (!acts.ok) return acts;
  const all = withForeign(passage, acts.value, nomenclature);
  if (!all.ok) return all;
  return ok({
    index: passage.index,
    lines: [...all.value, ...fees.value.lines],
    proposals: fees.value.proposals,
  });
}

/** Codes typed with their price stand where she put them among the acts. */
function withForeign(
  { foreign, index, input }: PassageWork,
  acts: readonly PricedLine[],
  nomenclature: Nomenclature,
): Result<readonly PricedLine[], RateError> {
  if (foreign.length === 0) return ok(acts);
  const lines = [...acts];
  for (const { act, position } of foreign) {
    const place = { profession: "infirmier", passage: input, passageIndex: index, position } as const;
    const line = priceOneCode(act, place, nomenclature);
    if (!line.ok) return line;
    lines.splice(position, 0, line.value);
  }
  return ok(lines);
}

function priceActs(
  passage: PassageWork,
  fees: readonly PricedLine[],
  rating: Rating,
): Result<readonly PricedLine[], RateError> {
  const { date, zone } = passage.input;
  const carrier = passage.acts.find(isBilled);
  const hour = hourComplement(fees);
  const lines: PricedLine[] = [];
  for (const work of passage.acts) {
    const tariff = tariffOf(rating.index, work.code, date, zone);
    if (tariff === undefined) return err({ kind: "no-tariff", code: work.code, date, passage: passage.index });
    const urgent = work.edit.complement === "U" ? "U" : undefined;
    const complement = work === carrier ? (hour ?? urgent) : urgent;
    lines.push(actLine(work, tariff, complement, passage));
    if (work.edit.qualifier === "N" && rating.input.amc !== undefined) {
      rating.warnings.push({ rule: "N-amc", text: NOT_REIMBURSED, lineKey: work.key });
    }
  }
  return ok(lines);
}

/** In the invoice record the hour's majoration is a letter on an act; its amount is a line of its own here. */
function hourComplement(fees: readonly PricedLine[]): "N" | "F" | undefined {
  const billed = fees.find(({ code, freedom }) => freedom !== "declined" && ["N", "NP", "F"].includes(code));
  if (billed === undefined) return undefined;
  return billed.code === "F" ? "F" : "N";
}

interface PricedFees {
  readonly lines: readonly PricedLine[];
  readonly proposals: readonly Proposal[];
}

function priceFees(passage: PassageWork, rating: Rating): Result<PricedFees, RateError> {
  const lines: PricedLine[] = [];
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
      lines.push(feeLine(verdict, tariff, freedom, passage));
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
