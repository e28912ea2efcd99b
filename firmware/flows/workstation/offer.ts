import { type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { CardsAtHand } from "../cards-at-hand.js";
import { fullName } from "../vitale-of-patient.js";
import type { WorkstationFlow } from "./types.js";

/** Prepared invoices wait for the Vitale in the slot (FPT-10). */
export interface WorkstationOffer {
  readonly count: number;
  readonly holder: string;
}

export interface OfferFlow {
  readonly state: ReadonlySignal<WorkstationOffer | undefined>;
  /** Whether she is asked now. Once per insertion: a card whose invoices were left aside is not asked about again. */
  ask(): Promise<boolean>;
  /** The answer, or the question left alone. */
  close(): void;
}

/** Asked when she starts an invoice: sign those of the workstation first, or go on. */
export function createOffer(cards: CardsAtHand, workstation: Pick<WorkstationFlow, "waitingForCard">): OfferFlow {
  const state: Signal<WorkstationOffer | undefined> = signal(undefined);
  let asked: number | undefined;
  return {
    state,
    async ask() {
      const vitale = cards.vitale();
      if (vitale.kind !== "ready" || vitale.insertion === asked) return false;
      const count = await workstation.waitingForCard();
      if (count === 0) return false;
      asked = vitale.insertion;
      state.value = { count, holder: fullName(vitale.content.beneficiaries[0]) };
      return true;
    },
    close() {
      state.value = undefined;
    },
  };
}
