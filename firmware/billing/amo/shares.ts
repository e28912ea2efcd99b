import { complementaryCover } from "../amc/fixed-numbers.js";
import type { Parameter } from "../parameters.js";
import type { AmoShares, PricedLine } from "../priced-line.js";
import type { InvoiceInput } from "../types.js";
import { shareOut } from "./amounts.js";
import { figuresOn } from "./figures.js";
import { typedRate } from "./fixed-rates.js";
import { followActs } from "./follow.js";
import { applyHeavyActs, settleSolidarity } from "./heavy.js";
import { type InvoiceRates, settleOpen, startLine } from "./line-rate.js";
import { amoWarnings } from "./warnings.js";

/**
 * Share of the compulsory insurance of each line, in the order of `lines`, amounts in cents, rates in percent
 * (`billing.md` §4.2 and §7). Each line has the rates of its own date. A share is never negative, nor above the base or
 * the amount of its line. Pure; `parameters` gives every figure.
 */
export function amoShares(
  lines: readonly PricedLine[],
  input: InvoiceInput,
  parameters: readonly Parameter[],
): AmoShares {
  const invoice: InvoiceRates = {
    typed: input.amoRate === undefined || input.amoRate === null ? undefined : typedRate(input.amoRate),
    cover: complementaryCover(input),
  };
  const works = lines.map((line) => startLine(line, figuresOn(parameters, line.date), input, invoice));
  applyHeavyActs(works, input);
  for (const work of works) if (work.stage === "open") settleOpen(work, input, invoice);
  settleSolidarity(works, input);
  followActs(works);
  return { shares: shareOut(works, input), warnings: amoWarnings(works, input, invoice) };
}
