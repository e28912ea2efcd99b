import type { ReadonlySignal } from "@preact/signals-core";
import type { CardError } from "../../cards/contract.js";
import type { LedgerInvoice, WriteError } from "../../store/contract.js";
import type { InvoiceDraft } from "../visit/draft/draft.js";

/** The steps of a signature, in order. A mode leaves out those it does not need. */
export type SignStepName = "check-cards" | "sign-cps" | "sign-vitale" | "store";

export interface SignStep {
  readonly name: SignStepName;
  readonly state: "to-do" | "under-way" | "done";
}

/** What the signature waits for. It goes on by itself when it comes. */
export type SignWait =
  | { readonly kind: "cps-out"; readonly holder: string }
  /** The CPS is back and must be unlocked again. */
  | { readonly kind: "cps-locked"; readonly holder: string }
  | { readonly kind: "vitale-out"; readonly holder: string }
  | { readonly kind: "other-vitale"; readonly holder: string; readonly found: string }
  | { readonly kind: "card-error"; readonly card: "cps" | "vitale"; readonly error: CardError };

export type SignState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "signing";
      readonly draft: InvoiceDraft;
      readonly number: number;
      readonly steps: readonly SignStep[];
      readonly waiting: SignWait | undefined;
      /** Cancelling is possible until the invoice is being stored. */
      readonly cancellable: boolean;
      readonly cancelAsked: boolean;
    }
  /** The write failed: nothing was numbered, the draft is kept. */
  | { readonly kind: "failed"; readonly draft: InvoiceDraft; readonly error: WriteError }
  | { readonly kind: "done"; readonly invoice: LedgerInvoice };

export interface SignFlow {
  readonly state: ReadonlySignal<SignState>;
  /** Signs a complete draft in a mode the cards allow. Resolves when it is stored, cancelled or failed. */
  sign(draft: InvoiceDraft): Promise<void>;
  askCancel(): void;
  cancel(yes: boolean): void;
  retry(): Promise<void>;
  /** Back to idle once the result was seen. */
  clear(): void;
  dispose(): void;
}
