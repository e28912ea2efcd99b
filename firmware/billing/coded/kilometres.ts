import type { Cents } from "../../lib/money.js";
import { billedKilometres, KILOMETRE_CODES, TERRAINS } from "../kilometres.js";
import type { NgapQuery, NgapTariff } from "../ngap/model.js";
import { reason } from "../reason.js";
import type { Reason, Warning } from "../types.js";
import type { Session } from "./session.js";

const SOURCE = "nomenclature §5 et §7.1";
const TOWN = reason("IK-town", "Seulement si le patient habite une autre agglomération", undefined, SOURCE);
const NOT_HOME = reason("travel-place", "Réservé au domicile", undefined, SOURCE);
const NO_KILOMETRE = reason("IK-none", "Distance dans l'abattement : rien à facturer", undefined, SOURCE);
const OTHER_TERRAIN = reason("IK-terrain", "Ne correspond pas au relief du trajet", undefined, SOURCE);
const SAME_HOME = reason("IK-same-home", "Même domicile : trajet facturé une fois", undefined, SOURCE);

/** Kilometres of one passage: a line, nothing, or a price that is missing and must be told. */
export type Kilometres =
  | { readonly kind: "none"; readonly why: Reason }
  | { readonly kind: "no-price"; readonly warning: Warning }
  | {
      readonly kind: "due";
      readonly tariff: NgapTariff;
      readonly price: Cents;
      readonly quantity: number;
      readonly reasons: readonly Reason[];
    };

export function isKilometreCode(code: string): boolean {
  return KILOMETRE_CODES.some((one) => one === code);
}

/**
 * IK, IKM or IKS by terrain: there and back less the allowance, whole kilometres, once per journey for a home
 * (`nomenclature.md` §5 and §7.1). Kilometres typed as an act replace them.
 */
export function kilometresOf(session: Session, query: NgapQuery): Kilometres {
  const { place, travel, sameHomeRank } = session.input;
  if (place !== "HOME") return { kind: "none", why: NOT_HOME };
  const quantity = billedKilometres(travel.oneWayKm, travel.terrain);
  if (quantity === 0) return { kind: "none", why: NO_KILOMETRE };
  if (sameHomeRank > 1) return { kind: "none", why: SAME_HOME };
  if (typedAsAct(session)) return { kind: "none", why: OTHER_TERRAIN };
  const { code, allowance } = TERRAINS[travel.terrain];
  const answer = session.ngap.tariff(code, query);
  if (answer.kind !== "found" || answer.tariff.price === undefined) {
    const text = `${quantity} km à facturer et aucun tarif ${code} dans les tables : ajoutez l'acte ${code} avec son prix`;
    return { kind: "no-price", warning: { rule: "IK-no-price", text: reason("", text).text, lineKey: undefined } };
  }
  return {
    kind: "due",
    tariff: answer.tariff,
    price: answer.tariff.price,
    quantity,
    reasons: [wayReason(allowance, quantity), TOWN],
  };
}

/** Why a kilometre code cannot be added by hand beside `found`; undefined when it is the one billed. */
export function addedKilometreRefusal(code: string, found: Kilometres): Reason | undefined {
  if (found.kind === "none") return found.why;
  return found.kind === "due" && found.tariff.code !== code ? OTHER_TERRAIN : undefined;
}

function typedAsAct({ acts }: Session): boolean {
  return acts.some((act) => act.kind === "ngap" && !act.slot.declined && isKilometreCode(act.price.code));
}

function wayReason(allowance: number, quantity: number): Reason {
  return reason("IK", `Aller et retour moins ${allowance} km : ${quantity} km`, undefined, SOURCE);
}
