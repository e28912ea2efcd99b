import { ok, type Result } from "../../lib/result.js";
import type { Nomenclature } from "../nomenclature.js";
import { rate } from "../rate.js";
import type { InvoiceInput, RateError } from "../types.js";
import { complementaryCover } from "./fixed-numbers.js";
import type { AmcDetail, AmcPricer } from "./pricer.js";
import { standInPricer } from "./sts.js";

/**
 * How the formula of the mutuelle found the share of a line, for the screen that shows the detail of the calculation.
 * Undefined where no formula works: no mutuelle, C2S, AME, no such line. Rates the invoice once more without its typed
 * shares, since a formula works on the computed share of the caisse: to be called when the screen is asked for.
 *
 * Errors are those of `rate`.
 */
export function amcDetail(
  input: InvoiceInput,
  nomenclature: Nomenclature,
  lineKey: string,
  pricer: AmcPricer = standInPricer,
): Result<AmcDetail | undefined, RateError> {
  const { amc } = input;
  if (amc === undefined || complementaryCover(input) !== "formula") return ok(undefined);
  const rated = rate({ ...input, typedShares: {} }, nomenclature);
  if (!rated.ok) return rated;
  const line = rated.value.lines.find(({ key }) => key === lineKey);
  if (line === undefined) return ok(undefined);
  return ok(pricer.detail(amc, { charged: line.amount, base: line.base, amo: line.amo }));
}
