import type { PlainDate } from "../../lib/dates.js";
import type { Refusal, SigningCard } from "./states.js";
import type { InvoiceNumber, LotRef } from "./types.js";

/** What was done here to an invoice, in the order it was done. */
export type Step =
  | { readonly kind: "validate"; readonly at: PlainDate }
  | { readonly kind: "sign-partly"; readonly at: PlainDate; readonly missing: SigningCard }
  | { readonly kind: "sign"; readonly at: PlainDate }
  | { readonly kind: "unload"; readonly at: PlainDate }
  | { readonly kind: "put-in-lot"; readonly at: PlainDate; readonly lot: LotRef }
  | { readonly kind: "leave-lot"; readonly at: PlainDate }
  | { readonly kind: "send"; readonly at: PlainDate }
  | { readonly kind: "sent-by-desk"; readonly at: PlainDate; readonly lot: LotRef }
  | { readonly kind: "send-again"; readonly at: PlainDate }
  | { readonly kind: "dre-in-lot"; readonly at: PlainDate; readonly lot: LotRef }
  /** `by`: the number of the corrected invoice. */
  | { readonly kind: "replace"; readonly at: PlainDate; readonly by: InvoiceNumber };

/** `bad-history`: `step` is the rank, from 0, of the first step that could not have been done. */
export type FollowUpError =
  | Refusal
  | { readonly kind: "bad-number"; readonly number: number }
  /** The AMC share goes with the invoice: there is no demand of its own. */
  | { readonly kind: "not-separate" }
  /** A demand of the AMC share is under way or paid; only a rejected one is made again. */
  | { readonly kind: "dre-under-way" }
  /** Correct the correction instead. */
  | { readonly kind: "already-replaced"; readonly by: InvoiceNumber }
  | { readonly kind: "bad-history"; readonly step: number; readonly refusal: Refusal };
