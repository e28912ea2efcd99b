import type { B2Exemption } from "./codes.js";

/** Where exoneration codes are written: on the invoice's record, and on a line's only where `lines` has a code. */
export interface PlacedExemptions {
  readonly invoice: B2Exemption;
  readonly lines: readonly (B2Exemption | undefined)[];
}

/**
 * A code is written once: on record 2 when all lines agree, else on the lines (shared/domain/billing.md §1.4, 6). Code 9
 * belongs to an invoice only (`exo_tm.csv`): beside other codes it stays on record 2 and its lines are blank; otherwise
 * record 2 then says 0.
 */
export function placeExemptions(codes: readonly [B2Exemption, ...B2Exemption[]]): PlacedExemptions {
  const [first] = codes;
  if (codes.every((code) => code === first)) return { invoice: first, lines: codes.map(() => undefined) };
  if (!codes.includes("9")) return { invoice: "0", lines: codes };
  return { invoice: "9", lines: codes.map((code) => (code === "9" ? undefined : code)) };
}
