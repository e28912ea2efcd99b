import type { Nir } from "../model/nir.js";
import type { CardsAtHand } from "./cards-at-hand.js";
import { fullName } from "./vitale-of-patient.js";

/** The Vitale in the slot; `only` while a list of invoices is narrowed to it. */
export interface ListCard {
  readonly insertion: number;
  readonly nir: Nir;
  readonly holder: string;
  readonly only: boolean;
}

/** The card that narrows a list by itself (FKP-09, FPT-03); undefined while none is read. */
export function cardOfList(cards: CardsAtHand): ListCard | undefined {
  const vitale = cards.vitale();
  if (vitale.kind !== "ready") return undefined;
  const { insuredNir: nir, beneficiaries } = vitale.content;
  return { insertion: vitale.insertion, nir, holder: fullName(beneficiaries[0]), only: true };
}
