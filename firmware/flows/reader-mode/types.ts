import type { ReadonlySignal } from "@preact/signals-core";
import type { PinEntryName, ReaderName } from "../../reader/contract.js";
import type { PairingRequest } from "../../reader/pc-app/contract.js";
import type { AllowedPc } from "../workstation/access.js";

/** What the PC does with one reader. `refused`: it asked for a card that the terminal itself was using. */
export type ReaderUse = "no-card" | "free" | "powered" | "working" | "refused";

/** The code that the PC asks for, as the screen shows it: digits are only counted. */
export interface PinQuestion {
  readonly reader: ReaderName;
  readonly operation: "verify" | "modify";
  readonly entry: PinEntryName;
  readonly digits: number;
  readonly minDigits: number;
  readonly maxDigits: number;
  readonly triesLeft: number | undefined;
  readonly secondsLeft: number;
  /** The second entry of a new code was not the first: both are typed again. */
  readonly mismatch: boolean;
}

/**
 * `off`: no PC, or a terminal that never switches. `left`: a PC is plugged and she went back to her work: the PC gets
 * "busy" until the cable is plugged again. `due`: a PC is plugged and a signature goes on first.
 */
export type ReaderModeState =
  | { readonly kind: "off" }
  | { readonly kind: "left" }
  | { readonly kind: "due" }
  | {
      readonly kind: "on";
      readonly asleep: boolean;
      readonly uses: Readonly<Record<ReaderName, ReaderUse>>;
      readonly pin: PinQuestion | undefined;
      /** A PC that is not known yet wants to load and collect. */
      readonly pairing: PairingRequest | undefined;
    };

/** Mode PC/SC (REG-18, REG-19). */
export interface ReaderModeFlow {
  readonly state: ReadonlySignal<ReaderModeState>;
  /** Back to her work, the cable still in. */
  leave(): void;
  /** Lends the cards again after `leave`, without pulling the cable. */
  enter(): void;
  digit(digit: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): void;
  eraseDigit(): void;
  clearDigits(): void;
  /** Gives what was typed to the card, or passes to the next entry. Does nothing while it is too short. */
  submitPin(): void;
  /** « Refuser »: the PC is told that it was cancelled. */
  refusePin(): void;
  answerPairing(answer: "allowed" | "refused"): void;
  /** PCs that the professional of the session allowed. */
  readonly pcs: ReadonlySignal<readonly AllowedPc[]>;
  refreshPcs(): Promise<void>;
  revoke(pcId: string): Promise<void>;
  dispose(): Promise<void>;
}
