import type { PlainDate } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import type { ExemptionCode, Proposal, RatedLine, Reason, Warning } from "./types.js";

/** A line whose price is known and whose shares are not. What prices makes these; `amo/` and `amc/` share them out. */
export interface PricedLine
  extends Pick<
    RatedLine,
    | "key"
    | "passage"
    | "code"
    | "label"
    | "coefficient"
    | "ratePercent"
    | "quantity"
    | "unitPrice"
    | "amount"
    | "base"
    | "ccam"
    | "freedom"
    | "complement"
    | "qualifier"
  > {
  readonly date: PlainDate;
  /** Fees and travel follow the exoneration of the act they go with. */
  readonly kind: "act" | "fee" | "travel";
  /** The total was typed by hand. */
  readonly amountTyped: boolean;
  /** Typed for this act alone; "0" takes the invoice's away. */
  readonly exemption: ExemptionCode | undefined;
  /** The caisse always pays this rate for it (COx: 100). */
  readonly fixedRate: AmoRate | undefined;
  /** Why this price. */
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** A reimbursement rate in percent and why. */
export interface AmoRate {
  readonly percent: number;
  readonly reason: Reason;
}

/** What a pricer leaves: lines in the order of the invoice. */
export interface PricedInvoice {
  readonly lines: readonly PricedLine[];
  readonly proposals: readonly Proposal[];
  readonly warnings: readonly Warning[];
}

/** Share of the caisse on one line, computed. */
export interface AmoShare {
  readonly rate: AmoRate;
  readonly amo: Cents;
  readonly participation: Cents;
  readonly participationCode: RatedLine["participationCode"];
  readonly exemption: ExemptionCode | undefined;
  /** N where the AME or the act followed makes the line not reimbursable; undefined leaves the line's own. */
  readonly qualifier: "N" | undefined;
  /** Further reasons: flat share, penalty, limit. */
  readonly reasons: readonly Reason[];
}

/** Shares of the caisse in the order of the lines, and what the user should know about them. */
export interface AmoShares {
  readonly shares: readonly AmoShare[];
  readonly warnings: readonly Warning[];
}
