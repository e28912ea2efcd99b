import { type Cents, cents, sumCents } from "../../lib/money.js";
import type { FollowUp } from "./follow-up.js";
import type { PartState } from "./parts.js";
import type { Part } from "./types.js";

export interface PartTotals {
  readonly expected: Cents;
  readonly paid: Cents;
  /** Of the invoices where something is left to pay. */
  readonly due: Cents;
  /** Of those where too much came. */
  readonly overpaid: Cents;
  readonly count: Readonly<Record<PartState, number>>;
}

/** Totals over all invoices, per share. A corrected invoice waits for nothing any more: its correction does. */
export function totalsOf(invoices: readonly FollowUp[]): Readonly<Record<Part, PartTotals>> {
  return { amo: totalOf(invoices, "amo"), amc: totalOf(invoices, "amc") };
}

function totalOf(invoices: readonly FollowUp[], part: Part): PartTotals {
  const live = invoices.map((followUp) => ({ share: followUp.parts[part], live: followUp.replacedBy === undefined }));
  const shares = live.map(({ share }) => share);
  const count: Record<PartState, number> = { P: 0, C: 0, R: 0, A: 0, none: 0 };
  for (const { state } of shares) count[state] += 1;
  const waited = live.filter((one) => one.live).map(({ share }) => share);
  return {
    expected: sumCents(waited.map(({ expected }) => expected)),
    paid: sumCents(shares.map(({ paid }) => paid)),
    due: sumCents(waited.map(({ due }) => cents(Math.max(0, due)))),
    overpaid: sumCents(shares.map(({ due }) => cents(Math.max(0, -due)))),
    count,
  };
}
