import type { Reason } from "../../types.js";
import type { PassageWork, RatePercent, Rating } from "./work.js";

/**
 * What the rules say of one flat fee at one passage: `due` is added unless she leaves it out, `allowed` only when she
 * adds it, `refused` never.
 */
export interface FeeVerdict {
  /** Code as billed and as she names it. */
  readonly code: string;
  /** Row of the tariff table when it is not `code` (the 0.01 IFI). */
  readonly tariffCode?: string;
  /** Distinguishes lines of one code: `p0/IK/50`. */
  readonly part?: string;
  readonly status: "due" | "allowed" | "refused";
  /** She asked for it by hand, on the act's sheet. */
  readonly byHand?: boolean;
  /** The removal was asked on the act's sheet (complement taken off). */
  readonly removedByHand?: boolean;
  /** A refusal that is worth no row among the proposals (a child's fee for an adult). */
  readonly unlisted?: boolean;
  readonly quantity?: number;
  readonly ratePercent?: RatePercent;
  readonly reasons: readonly [Reason, ...Reason[]];
  /** Moves the day's counters once the line is billed. */
  readonly onBilled?: () => void;
}

/** Looks at a passage whose acts are rated; `chosen` holds the fees already billed in it. */
export type FeeRule = (passage: PassageWork, rating: Rating, chosen: ReadonlySet<string>) => readonly FeeVerdict[];

export function refused(code: string, why: Reason, unlisted = false): FeeVerdict {
  return { code, status: "refused", unlisted, reasons: [why] };
}

/** She asked to leave this code out, by its code or by its line key. */
export function isDeclined({ input, index }: PassageWork, code: string): boolean {
  return input.decline.includes(code) || input.decline.includes(`p${index}/${code}`);
}
