import { reason } from "../../reason.js";
import { type FeeRule, type FeeVerdict, refused } from "./fees.js";
import { isBilled, type PassageWork } from "./work.js";

const SOURCE = "nomenclature §4.5, ALBUS, NGAPIDEL";
/** Highest coefficient of the single act that opens the MAU, in hundredths. */
const MAU_MAX_COEFFICIENT = 150;
/** The child's fee stops at this age. */
const CHILD_UNDER = 7;

const MAU_DUE = reason("MAU", "Acte unique, coefficient de 1,5 au plus", undefined, SOURCE);
const MAU_SEVERAL = reason("MAU-several", "Réservée à un seul acte AMI dans le passage", undefined, SOURCE);
const MAU_HIGH = reason("MAU-high", "Réservée aux actes de coefficient 1,5 au plus", undefined, SOURCE);
const MAU_DEPENDENT = reason("MAU-BSI", "Jamais avec un forfait, un AMX ou une IFI", undefined, SOURCE);
const MAU_MCI = reason("MAU-MCI", "Jamais avec la MCI", undefined, SOURCE);

const MCI_DUE = reason("MCI", "Pansement lourd à domicile", undefined, SOURCE);
const MCI_PALLIATIVE = reason("MCI-palliative", "Possible si le patient est en soins palliatifs", undefined, SOURCE);
const MCI_HOME = reason("MCI-home", "Réservée au domicile", undefined, SOURCE);
const MCI_WOUND = reason("MCI-wound", "Jamais avec le bilan initial de plaie", "art. 3", SOURCE);
const MCI_BSI_TEXT = "Bloquée avec un forfait, un AMX ou une IFI, règle à confirmer";
const MCI_BSI = reason("MCI-BSI", MCI_BSI_TEXT, undefined, "nomenclature §4.5 (tiers)");
const MCI_BSI_WARNING = reason("", `MCI : ${MCI_BSI_TEXT.toLowerCase()}`).text;
const MCI_NO_ACT = reason("MCI-no-act", "Aucun acte facturé dans le passage", undefined, SOURCE);

const MIE_DUE = reason("MIE", "Enfant de moins de 7 ans", undefined, SOURCE);
const MIE_AGE = reason("MIE-age", "Réservée aux enfants de moins de 7 ans", undefined, SOURCE);
const MIE_NO_ACT = reason("MIE-no-act", "Aucun acte facturé dans le passage", undefined, SOURCE);
const MIE_MCI_WARNING = reason("", "MIE avec MCI : une source exclut ce cumul, vérifiez").text;

/** A visit paid as dependency care: day fee, AMX, or an IFI because of an assessment. */
function isDependencyVisit({ dependency, day }: PassageWork): boolean {
  return dependency !== "none" || day.assessment;
}

/** MCI: coordination, at home, for a heavy dressing or palliative care (§4.5). Comes before the MAU, which it excludes. */
export const coordinationFee: FeeRule = (passage, { warnings }) => {
  const { acts, input } = passage;
  if (input.place !== "HOME") return [refused("MCI", MCI_HOME)];
  if (!acts.some((work) => !work.declined)) return [refused("MCI", MCI_NO_ACT, true)];
  const heavyDressing = acts.some(({ act, declined }) => act.opensMci && !declined);
  if (isDependencyVisit(passage)) {
    if (heavyDressing) warnings.push({ rule: "MCI-BSI", text: MCI_BSI_WARNING, lineKey: undefined });
    return [refused("MCI", MCI_BSI)];
  }
  if (acts.some(({ act }) => act.id === "BILAN_PLAIE")) return [refused("MCI", MCI_WOUND)];
  return heavyDressing
    ? [{ code: "MCI", status: "due", reasons: [MCI_DUE] }]
    : [{ code: "MCI", status: "allowed", reasons: [MCI_PALLIATIVE] }];
};

/** MAU: one single AMI act of 1.5 at most in the visit (§4.5). */
export const singleActFee: FeeRule = (passage, _rating, chosen) => [mauVerdict(passage, chosen)];

function mauVerdict(passage: PassageWork, chosen: ReadonlySet<string>): FeeVerdict {
  const [only, ...others] = passage.acts;
  if (isDependencyVisit(passage)) return refused("MAU", MAU_DEPENDENT);
  const single = only !== undefined && others.length === 0 && only.quantity === 1 && isBilled(only);
  if (!single || (only.code !== "AMI" && only.code !== "TMI")) return refused("MAU", MAU_SEVERAL);
  if (only.coefficient > MAU_MAX_COEFFICIENT) return refused("MAU", MAU_HIGH);
  if (chosen.has("MCI")) return refused("MAU", MAU_MCI);
  return { code: "MAU", status: "due", reasons: [MAU_DUE] };
}

/** MIE: patient under seven, once per visit (§4.5). */
export const childFee: FeeRule = ({ acts }, { input, warnings }, chosen) => {
  if (input.patient.ageYears >= CHILD_UNDER) return [refused("MIE", MIE_AGE, true)];
  if (!acts.some((work) => !work.declined)) return [refused("MIE", MIE_NO_ACT, true)];
  if (chosen.has("MCI")) warnings.push({ rule: "MIE-MCI", text: MIE_MCI_WARNING, lineKey: undefined });
  return [{ code: "MIE", status: "due", reasons: [MIE_DUE] }];
};
