import type { Cents } from "../../../lib/money.js";

/** Who pays what; they add up to the total. The patient's share may be negative (typed amounts). */
export interface Shares {
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

/** Between two segments, px. */
export const SHARE_GAP = 4;

/** Widths of the three segments on a bar of `width` px: nothing for a share of 0 or less, 8 px at least for the rest. */
export function shareWidths(shares: Shares, width: number): readonly [number, number, number] {
  const paid = [shares.amo, shares.amc, shares.patient].map((share) => Math.max(0, share));
  const sum = paid.reduce((a, b) => a + b, 0);
  if (sum === 0) return [0, 0, 0];
  const drawn = paid.filter((share) => share > 0).length;
  const room = width - SHARE_GAP * (drawn - 1);
  const widths = paid.map((share) => (share === 0 ? 0 : Math.max(8, Math.floor((room * share) / sum))));
  const spare = room - widths.reduce((a, b) => a + b, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((value, index) => (index === widest ? value + spare : value)) as [number, number, number];
}
