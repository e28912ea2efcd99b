import type { ReadonlySignal } from "@preact/signals-core";
import type { CardError, CpsIdentity } from "../../cards/contract.js";
import type { BillingSituation, Professional } from "../../model/people.js";

/** Who works on the terminal, once the code porteur was verified and the fiche accepted. */
export interface OpenSession {
  readonly professional: Professional;
  readonly situation: BillingSituation;
  /** Billing number and key: owner of numbers, drafts and invoices. */
  readonly biller: string;
  /** The insertion of the CPS this session lives on. */
  readonly insertion: number;
}

/** Digits typed so far are only counted here: the code itself is in no state. */
export type SessionState =
  | { readonly kind: "locked" }
  | { readonly kind: "reading" }
  /** A card is in that cannot be used: what is wrong, and the card stays until it is pulled out. */
  | { readonly kind: "refused"; readonly error: CardError }
  | {
      readonly kind: "pin";
      readonly identity: CpsIdentity;
      readonly digits: number;
      /** Undefined before the first try of this insertion. */
      readonly lastTry: "wrong" | undefined;
      readonly triesLeft: number;
      readonly busy: boolean;
    }
  | { readonly kind: "blocked"; readonly identity: CpsIdentity | undefined }
  | { readonly kind: "fiche"; readonly professional: Professional }
  | { readonly kind: "situation"; readonly professional: Professional }
  | { readonly kind: "open"; readonly session: OpenSession };

export interface SessionFlow {
  readonly state: ReadonlySignal<SessionState>;
  digit(digit: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): void;
  eraseDigit(): void;
  clearDigits(): void;
  /** Verifies the four digits with the card. Does nothing before the fourth. */
  submitPin(): Promise<void>;
  acceptFiche(): Promise<void>;
  chooseSituation(logicalNumber: string): void;
  /** Locks by hand or after the rest time; the card must be unlocked again. */
  lock(): void;
  dispose(): void;
}
