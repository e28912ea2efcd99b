import type { AmoRate, AmoShare, PricedLine } from "../priced-line.js";
import type { ExemptionCode, Reason } from "../types.js";
import type { Figures } from "./figures.js";

/**
 * How firm a line's rate is before heavy acts are looked for: `settled` (typed, not reimbursable, AME, SMG, exams at 100 %),
 * `exempt` (100 % by nature, code or attestation) or `open` (what heavy acts, régime, parcours and base decide).
 */
export type Stage = "settled" | "exempt" | "open";

/** A line while its share is being worked out. */
export interface LineWork {
  readonly line: PricedLine;
  readonly figures: Figures;
  /** What was asked for this line: its own exoneration, else the invoice's. */
  readonly asked: ExemptionCode | undefined;
  stage: Stage;
  rate: AmoRate;
  exemption: ExemptionCode | undefined;
  qualifier: AmoShare["qualifier"];
  /** Cents taken off the caisse's part: the flat share of heavy acts. */
  participation: number;
  participationCode: AmoShare["participationCode"];
  /** Out of the parcours with the C2S: the penalty is taken off instead of the rate falling. */
  penalised: boolean;
  reasons: readonly Reason[];
}

/** A line that is billed: neither declined nor brought to nothing by a rule. */
export function isBilled({ line }: LineWork): boolean {
  return line.freedom !== "declined" && line.ratePercent !== 0;
}

export function addReason(work: LineWork, reason: Reason): void {
  work.reasons = [...work.reasons, reason];
}
