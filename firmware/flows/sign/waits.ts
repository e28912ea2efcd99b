import type { CardError } from "../../cards/contract.js";
import { checkMaySign } from "../../cards/cps/cps.js";
import type { CardChannel, SlotName } from "../../drivers/card-slot/contract.js";
import type { BillingSituation, Patient } from "../../model/people.js";
import { billerOf } from "../biller.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import { beneficiaryOf, fullName } from "../vitale-of-patient.js";
import type { SignWait } from "./types.js";

/** A card that can be used now, or what is missing; `wait` is undefined for the moment a card takes to be read. */
export type Readiness =
  | { readonly kind: "ready"; readonly channel: CardChannel }
  | { readonly kind: "wait"; readonly wait: SignWait | undefined };

/** How the last exchange with a card ended. The channel is of no more use: only a new one is tried. */
export interface CardFailure {
  readonly card: SlotName;
  readonly channel: CardChannel;
  readonly error: CardError;
}

export interface Signatories {
  readonly situation: BillingSituation;
  /** The holder of the CPS, for the message. */
  readonly holder: string;
  readonly patient: Patient;
}

/** The CPS of the session that made the draft, unlocked. `biller` is whom the open session bills for. */
export function cpsReadiness(
  cards: CardsAtHand,
  who: Signatories,
  biller: string | undefined,
  failure: CardFailure | undefined,
): Readiness {
  const holder = who.holder;
  const cps = cards.cps();
  if (cps.kind === "out") return wait({ kind: "cps-out", holder });
  if (cps.kind === "locked") return wait({ kind: "cps-locked", holder });
  // Another nurse's card is not the one that is waited for.
  if (biller !== billerOf(who.situation)) return wait({ kind: "cps-out", holder });
  const allowed = checkMaySign(who.situation);
  if (!allowed.ok) return wait({ kind: "card-error", card: "cps", error: allowed.error });
  if (failure?.channel !== cps.channel) return { kind: "ready", channel: cps.channel };
  if (isRemoval(failure.error)) return wait({ kind: "cps-out", holder });
  // The situation may sign: what the card refuses is a code porteur that it has forgotten.
  if (failure.error.kind === "not-allowed") return wait({ kind: "cps-locked", holder });
  return wait({ kind: "card-error", card: "cps", error: failure.error });
}

/** The Vitale on which the patient stands. */
export function vitaleReadiness(cards: CardsAtHand, who: Signatories, failure: CardFailure | undefined): Readiness {
  const holder = fullName(who.patient);
  const vitale = cards.vitale();
  switch (vitale.kind) {
    case "out":
      return wait({ kind: "vitale-out", holder });
    case "reading":
      return wait(undefined);
    case "unusable":
      return wait({ kind: "card-error", card: "vitale", error: vitale.error });
    case "ready":
      if (beneficiaryOf(vitale.content, who.patient) === undefined) {
        return wait({ kind: "other-vitale", holder, found: fullName(vitale.content.beneficiaries[0]) });
      }
      if (failure?.channel !== vitale.channel) return { kind: "ready", channel: vitale.channel };
      return isRemoval(failure.error)
        ? wait({ kind: "vitale-out", holder })
        : wait({ kind: "card-error", card: "vitale", error: failure.error });
  }
}

function wait(wait: SignWait | undefined): Readiness {
  return { kind: "wait", wait };
}

function isRemoval(error: CardError): boolean {
  return error.kind === "io" && error.io.kind === "removed";
}
