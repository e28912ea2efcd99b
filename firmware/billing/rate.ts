import { type Cents, cents, sumCents, ZERO } from "../lib/money.js";
import { err, ok, type Result } from "../lib/result.js";
import { type AmcShare, amcShares } from "./amc/shares.js";
import { amoShares } from "./amo/shares.js";
import { priceCoded } from "./coded/price.js";
import { fr } from "./french.js";
import { groupActs } from "./group.js";
import type { Nomenclature } from "./nomenclature.js";
import { priceNurse } from "./nurse/price.js";
import type { AmoShare, PricedInvoice, PricedLine } from "./priced-line.js";
import type { InvoiceInput, RatedInvoice, RatedLine, RateError, Reason } from "./types.js";

const AMO_TYPED: Reason = typedReason("amo-typed", "Part de la caisse saisie à la main");
const AMC_TYPED: Reason = typedReason("amc-typed", "Part de la mutuelle saisie à la main");

function typedReason(rule: string, text: string): Reason {
  return { rule, text: fr(text), article: undefined, source: undefined };
}

/**
 * Prices an invoice: lines, shares, what may be added or left out, and why. Pure: the same input and tables give the same
 * cents for ever. Amounts in cents; the steps are those of `shared/domain/billing.md` §7.2: price each line, round it,
 * take the share of the caisse, then the complementary one; the patient has what remains.
 *
 * Errors are values that name what is at fault: an act or a fee that does not exist, a date outside every tariff, an
 * addition that the rules forbid, an excess charged to a holder of the C2S, an invoice with nothing in it.
 */
export function rate(input: InvoiceInput, nomenclature: Nomenclature): Result<RatedInvoice, RateError> {
  if (input.passages.every(({ acts, add }) => acts.length === 0 && add.length === 0)) return err({ kind: "empty" });
  const priced = priceLines(input, nomenclature);
  if (!priced.ok) return priced;
  const { proposals } = priced.value;
  const lines = input.groupActs === true ? groupActs(priced.value.lines) : priced.value.lines;
  const amo = amoShares(lines, input, nomenclature.parameters);
  const amc = amcShares(lines, amo.shares, input);
  if (!amc.ok) return amc;
  const rated = lines.map((line, at) => ratedLine(line, amo.shares[at], amc.value[at], input));
  return ok({
    lines: rated,
    proposals,
    warnings: amo.warnings.length === 0 ? priced.value.warnings : [...priced.value.warnings, ...amo.warnings],
    total: totalOf(rated, (line) => line.amount),
    amo: totalOf(rated, (line) => line.amo),
    amc: totalOf(rated, (line) => line.amc),
    patient: totalOf(rated, (line) => line.patient),
  });
}

function priceLines(input: InvoiceInput, nomenclature: Nomenclature): Result<PricedInvoice, RateError> {
  return input.profession === "infirmier" ? priceNurse(input, nomenclature) : priceCoded(input, nomenclature);
}

function totalOf(lines: readonly RatedLine[], part: (line: RatedLine) => Cents): Cents {
  return sumCents(lines.map(part));
}

/**
 * A typed share replaces the computed one and repairs nothing else: the AMC stays what it was with the computed AMO, and
 * the patient's part is whatever remains of an amount that never moves (FAC-60, FAC-61).
 * Fields one by one: spreading objects here took half of the time of a whole rating (measured).
 */
function ratedLine(
  line: PricedLine,
  amo: AmoShare | undefined,
  amc: AmcShare | undefined,
  { typedShares }: InvoiceInput,
): RatedLine {
  const typed = typedShares[line.key];
  const reasons: [Reason, ...Reason[]] = [...line.reasons];
  if (amo !== undefined) reasons.push(amo.rate.reason, ...amo.reasons);
  if (typed?.amo !== undefined) reasons.push(AMO_TYPED);
  if (typed?.amc !== undefined) reasons.push(AMC_TYPED);
  else if (amc !== undefined) reasons.push(amc.reason);
  const amoPart = typed?.amo ?? amo?.amo ?? ZERO;
  const amcPart = typed?.amc ?? amc?.amc ?? ZERO;
  return {
    key: line.key,
    passage: line.passage,
    code: line.code,
    label: line.label,
    coefficient: line.coefficient,
    ratePercent: line.ratePercent,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    amount: line.amount,
    base: line.base,
    amoRate: amo?.rate.percent ?? 0,
    amo: amoPart,
    amc: amcPart,
    patient: cents(line.amount - amoPart - amcPart),
    participation: amo?.participation ?? ZERO,
    participationCode: amo?.participationCode,
    exemption: amo?.exemption,
    ccam: line.ccam,
    freedom: line.freedom,
    typed: { amo: typed?.amo !== undefined, amc: typed?.amc !== undefined, line: line.amountTyped },
    complement: line.complement,
    qualifier: amo?.qualifier ?? line.qualifier,
    reasons,
  };
}
