import type { CardError, VitaleContent } from "../cards/contract.js";
import type { CardChannel } from "../drivers/card-slot/contract.js";

/** The CPS as the flows may use it. `ready` means that the code porteur is verified and the session open. */
export type CpsAtHand =
  | { readonly kind: "ready"; readonly channel: CardChannel; readonly insertion: number }
  | { readonly kind: "out" }
  | { readonly kind: "locked" };

/** The Vitale as the flows may use it. */
export type VitaleReadiness =
  | {
      readonly kind: "ready";
      readonly channel: CardChannel;
      readonly content: VitaleContent;
      readonly insertion: number;
    }
  | { readonly kind: "out" }
  | { readonly kind: "reading" }
  | { readonly kind: "unusable"; readonly error: CardError };

/** The cards in the slots as the flows use them: one open channel per insertion, shared, one exchange at a time. */
export interface CardsAtHand {
  /** The unlocked CPS of the open session, or why not. */
  cps(): CpsAtHand;
  /** The Vitale read for this insertion. */
  vitale(): VitaleReadiness;
  /** Calls back at any change of either. Returns the unsubscribing. */
  subscribe(listener: () => void): () => void;
}
