import { type Cents, cents, ZERO } from "../../lib/money.js";
import { assertNever, err, ok, type Result } from "../../lib/result.js";
import { euros, fr } from "../french.js";
import type { AmoShare, PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { AmcInput, InvoiceInput, RateError, Reason } from "../types.js";
import { complementaryCover } from "./fixed-numbers.js";
import { formulaName } from "./formulas.js";
import type { AmcPricer } from "./pricer.js";
import { standInPricer } from "./sts.js";

/** Share of the complementary insurance on one line, computed from the computed share of the caisse. */
export interface AmcShare {
  readonly amc: Cents;
  readonly reason: Reason;
}

const NONE: AmcShare = { amc: ZERO, reason: reason("amc-none", "Pas de part mutuelle demandée") };
const C2S = reason(
  "amc-c2s",
  "Complémentaire santé solidaire : tout ce que la caisse laisse",
  undefined,
  "billing.md §4.4",
);
const C2S_NOTHING: AmcShare = {
  amc: ZERO,
  reason: reason(
    "amc-c2s-N",
    "Acte non remboursable : la C2S ne le prend pas",
    undefined,
    "qualificatif_depense.csv N",
  ),
};
const AME = reason("amc-ame", "Aide médicale de l'État : le montant facturé", undefined, "amc_fixed_ids.csv 75500017");

/**
 * Shares of the complementary insurance, in the order of `lines`, cents (`billing.md` §4.4 and §6.4). The C2S takes all
 * that is left of the base, the AME all that is charged; else `pricer` applies the formula.
 *
 * Error `conflict`: an excess charged to a holder of the C2S, which is forbidden but for a demand of the patient
 * (qualifier E).
 */
export function amcShares(
  lines: readonly PricedLine[],
  amo: readonly AmoShare[],
  input: InvoiceInput,
  pricer: AmcPricer = standInPricer,
): Result<readonly AmcShare[], RateError> {
  const cover = complementaryCover(input);
  switch (cover) {
    case "none":
      return ok(lines.map(() => NONE));
    case "ame":
      return ok(lines.map(({ amount }, at) => ({ amc: cents(amount - partOf(amo[at])), reason: AME })));
    case "c2s":
      return c2sShares(lines, amo);
    case "formula":
      return ok(input.amc === undefined ? lines.map(() => NONE) : formulaShares(lines, amo, input.amc, pricer));
    default:
      return assertNever(cover);
  }
}

function partOf(share: AmoShare | undefined): Cents {
  return share?.amo ?? ZERO;
}

function c2sShares(lines: readonly PricedLine[], amo: readonly AmoShare[]): Result<readonly AmcShare[], RateError> {
  const forbidden = lines.find(
    ({ amount, base, qualifier }) => amount > base && qualifier !== "E" && qualifier !== "N",
  );
  if (forbidden !== undefined) return err(excessRefusal(forbidden));
  return ok(
    lines.map(({ base, amount, qualifier }, at) =>
      qualifier === "N" ? C2S_NOTHING : { amc: cents(Math.min(base, amount) - partOf(amo[at])), reason: C2S },
    ),
  );
}

function excessRefusal({ code, amount, base, passage }: PricedLine): RateError {
  const excess = euros(cents(amount - base));
  const text = `${code} : dépassement de ${excess} interdit avec la complémentaire santé solidaire ; ramenez le total à ${euros(base)}, ou qualifiez la dépense E (exigence du patient)`;
  return { kind: "conflict", text: fr(text), passage };
}

function formulaShares(
  lines: readonly PricedLine[],
  amo: readonly AmoShare[],
  formula: AmcInput,
  pricer: AmcPricer,
): readonly AmcShare[] {
  const why = formulaReason(formula);
  return lines.map(({ amount, base }, at) => ({
    amc: pricer.price(formula, { charged: amount, base, amo: partOf(amo[at]) }),
    reason: why,
  }));
}

/** The sentence of each mutuelle asked: an invoice is rated again at each touch with the same one. */
const sentences = new WeakMap<AmcInput, Reason>();

function formulaReason(formula: AmcInput): Reason {
  const known = sentences.get(formula);
  if (known !== undefined) return known;
  const made = reason(
    `amc-${formula.formula}`,
    `Mutuelle : ${formulaName(formula)} (formule ${formula.formula})`,
    undefined,
    "formules_amc.csv",
  );
  sentences.set(formula, made);
  return made;
}
