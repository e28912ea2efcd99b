import { billedKilometres, KILOMETRE_CODES, TERRAINS } from "../../kilometres.js";
import { reason } from "../../reason.js";
import { tariffOf } from "../nomenclature/lookup.js";
import { type FeeRule, type FeeVerdict, refused } from "./fees.js";
import type { PassageWork, RatePercent, Rating } from "./work.js";

const SOURCE = "nomenclature §5";
const SAME_HOME_SOURCE = "JO-2020-11-12";
/** IFI a day at most. */
const MAX_IFI = 4;

const ONCE = reason("IFD", "Une fois par passage", undefined, SOURCE);
const PRESCRIBED = reason("IFD-prescribed", "L'ordonnance doit demander des soins à domicile", undefined, SOURCE);
const DEPENDENT = reason("IFI", "Une fois par passage, patient dépendant", undefined, SOURCE);
const FOLLOWING = reason(
  "IFI-same-home",
  "Même domicile : 0,01 € dès le 2e patient dépendant",
  undefined,
  SAME_HOME_SOURCE,
);
const NOT_HOME = reason("travel-place", "Réservé au domicile", undefined, SOURCE);
const SAME_HOME = reason("IFD-same-home", "Même domicile : facturé au premier patient", undefined, SAME_HOME_SOURCE);
const IFI_INSTEAD = reason("IFD-IFI", "IFI ce jour, à cause du forfait ou du bilan", undefined, SOURCE);
const NOT_DEPENDENT = reason("IFI-none", "Réservée aux jours de forfait BSI ou de bilan", undefined, SOURCE);
const IFI_MAX = reason("IFI-max", "Déjà 4 ce jour", undefined, SOURCE);

/** IFD or IFI, once per home visit; same home as in the decision of 12 November 2020 (§5, §5.1). */
export const travelFee: FeeRule = (passage, rating) => {
  const { input, day } = passage;
  if (input.place !== "HOME") return [refused("IFD", NOT_HOME, true), refused("IFI", NOT_HOME, true)];
  if (day.fee === undefined && !day.assessment) {
    const due: FeeVerdict = { code: "IFD", status: "due", reasons: [ONCE, PRESCRIBED] };
    return [input.sameHomeRank > 1 ? refused("IFD", SAME_HOME) : due, refused("IFI", NOT_DEPENDENT, true)];
  }
  return [refused("IFD", IFI_INSTEAD, true), dependentTravel(passage, rating)];
};

function dependentTravel({ input, day }: PassageWork, { index }: Rating): FeeVerdict {
  if (day.ifiCount >= MAX_IFI) return refused("IFI", IFI_MAX);
  day.ifiCount += 1;
  const following = input.sameHomeRank > 1 && tariffOf(index, "IFI2", input.date, input.zone) !== undefined;
  return following
    ? { code: "IFI", tariffCode: "IFI2", status: "due", reasons: [FOLLOWING] }
    : { code: "IFI", status: "due", reasons: [DEPENDENT, PRESCRIBED] };
}

const KM_NONE = reason("IK-none", "Distance dans l'abattement : rien à facturer", undefined, SOURCE);
const KM_OTHER_TERRAIN = reason("IK-terrain", "Ne correspond pas au relief du trajet", undefined, SOURCE);
const KM_SAME_HOME = reason(
  "IK-same-home",
  "Même domicile : trajet facturé au premier patient",
  undefined,
  SAME_HOME_SOURCE,
);
const KM_TOWN = reason("IK-town", "Seulement si le patient habite une autre agglomération", undefined, SOURCE);

/** IK, IKM or IKS by terrain, with the day's cap: full to km 299, half to km 399, then nothing (§5). */
export const kilometreFee: FeeRule = (passage) => {
  const { input } = passage;
  const { code } = TERRAINS[input.travel.terrain];
  const why = input.place === "HOME" ? KM_OTHER_TERRAIN : NOT_HOME;
  const others = KILOMETRE_CODES.filter((other) => other !== code);
  return [...kilometreVerdicts(passage), ...others.map((other) => refused(other, why, true))];
};

function kilometreVerdicts({ input, day }: PassageWork): readonly FeeVerdict[] {
  const { terrain, oneWayKm } = input.travel;
  const { code, allowance } = TERRAINS[terrain];
  if (input.place !== "HOME") return [refused(code, NOT_HOME, true)];
  const kilometres = billedKilometres(oneWayKm, terrain);
  if (kilometres === 0) return [refused(code, KM_NONE, true)];
  if (input.sameHomeRank > 1) return [refused(code, KM_SAME_HOME)];
  const way = reason("IK", `Aller et retour moins ${allowance} km : ${kilometres} km`, undefined, SOURCE);
  const parts = splitByCap(day.kilometres, kilometres);
  day.kilometres += kilometres;
  return parts.map(({ kilometres: quantity, ratePercent }): FeeVerdict => {
    const cap = ratePercent === 100 ? [] : [ratePercent === 50 ? KM_HALF : KM_ZERO];
    const suffix = ratePercent === 100 ? {} : { part: String(ratePercent) };
    return { code, ...suffix, status: "due", quantity, ratePercent, reasons: [way, KM_TOWN, ...cap] };
  });
}

const KM_HALF = reason("IK-cap-half", "Du 300e au 399e km du jour : moitié", undefined, SOURCE);
const KM_ZERO = reason("IK-cap-zero", "À partir du 400e km du jour : non payé", undefined, SOURCE);

/** Last kilometre of the day paid in full, last one paid by half. */
const FULL_TO = 299;
const HALF_TO = 399;

/** Kilometres of one trip by rate, after `before` kilometres of the same day. */
export function splitByCap(
  before: number,
  kilometres: number,
): readonly { readonly kilometres: number; readonly ratePercent: RatePercent }[] {
  const after = before + kilometres;
  const between = (low: number, high: number): number => Math.max(0, Math.min(after, high) - Math.max(before, low));
  const parts = [
    { kilometres: between(0, FULL_TO), ratePercent: 100 as const },
    { kilometres: between(FULL_TO, HALF_TO), ratePercent: 50 as const },
    { kilometres: between(HALF_TO, Number.MAX_SAFE_INTEGER), ratePercent: 0 as const },
  ];
  return parts.filter((part) => part.kilometres > 0);
}
