import type { RatedInvoice, RatedLine, RateError } from "../../../billing/types.js";
import type { Result } from "../../../lib/result.js";
import type { InvoiceDraft } from "./draft.js";

type Rated = Result<RatedInvoice, RateError>;

/**
 * Drops the shares that were typed for a line which is no longer what it was: another act under the same key, another
 * amount, another rate. A share typed by hand is an answer to the amounts she saw.
 */
export function withoutStaleShares(
  draft: InvoiceDraft,
  before: Rated,
  rateAgain: (draft: InvoiceDraft) => Rated,
): InvoiceDraft {
  const typed = Object.entries(draft.typedShares);
  if (typed.length === 0) return draft;
  const seen = linesOf(before);
  const now = linesOf(rateAgain(draft));
  const still = typed.filter(([key]) => sameLine(seen.get(key), now.get(key)));
  return still.length === typed.length ? draft : { ...draft, typedShares: Object.fromEntries(still) };
}

function linesOf(rated: Rated): ReadonlyMap<string, RatedLine> {
  return new Map(rated.ok ? rated.value.lines.map((line) => [line.key, line]) : []);
}

function sameLine(a: RatedLine | undefined, b: RatedLine | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.code === b.code &&
    a.amount === b.amount &&
    a.base === b.base &&
    a.amoRate === b.amoRate
  );
}
