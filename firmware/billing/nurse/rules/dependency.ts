import { reason } from "../../reason.js";
import { tariffOf } from "../nomenclature/lookup.js";
import { type ActWork, decide, type PassageWork, type Rating, undecided } from "./work.js";

const SOURCE = "nomenclature §4.3, HARTMANN";
const FEE = reason("BSI-fee", "Forfait du jour : une fois par jour", "art. 12", "RUCHE, REPO-A");
const FEE_AGAIN = reason("BSI-once", "Forfait déjà facturé ce jour : non payé", "art. 12", SOURCE);
const OTHER_FEE = reason("BSI-other", "Un autre forfait est prévu ce jour : non payé", "art. 12", SOURCE);
const NO_AIS = reason("AIS-with-BSI", "Pas d'AIS le jour d'un forfait : non payé", "art. 12", SOURCE);
const AIS = reason("AIS", "Séance de soins infirmiers : taux plein", "art. 11", SOURCE);
const ASSESSMENT = reason("DI", "Bilan de soins infirmiers : taux plein", "art. 12", "RUCHE, REPO-A");
const AMX = reason("AMX", "Patient dépendant : l'acte passe en AMX", undefined, SOURCE);
const INCLUDED_IN_FEE = reason("BSI-included", "Compris dans le forfait du jour : non payé", "art. 12", SOURCE);
const INCLUDED_IN_AIS = reason("AIS-included", "Compris dans la séance de soins : non payé", "art. 11", SOURCE);

/**
 * Dependent patients (`shared/domain/nomenclature.md` §4.3): one fee a day, no AIS beside it, AMI acts become AMX, acts
 * included in the fee or in the session at 0.
 */
export function rateDependency(passage: PassageWork, rating: Rating): void {
  for (const work of undecided(passage)) {
    switch (work.act.cumulation) {
      case "FORFAIT":
        rateFee(work, passage);
        break;
      case "AIS":
        if (passage.dependency === "fee") decide(work, 0, NO_AIS);
        break;
      case "DI":
        decide(work, 100, ASSESSMENT);
        break;
      default:
        if (passage.dependency !== "none") convert(work, passage, rating);
    }
  }
  warnDependency(passage, rating);
}

/** AIS sessions left over once the day's limits are known. */
export function rateOwnRole(passage: PassageWork): void {
  for (const work of undecided(passage)) if (work.act.cumulation === "AIS") decide(work, 100, AIS);
}

function rateFee(work: ActWork, { day }: PassageWork): void {
  if (day.feeBilled) decide(work, 0, FEE_AGAIN);
  else if (work.act.letter === day.fee) {
    decide(work, 100, FEE);
    day.feeBilled = true;
  } else decide(work, 0, OTHER_FEE);
}

function convert(work: ActWork, passage: PassageWork, rating: Rating): void {
  const { act } = work;
  if (act.letter !== "AMI") return;
  if (act.withDayFee === "NON") {
    rating.warnings.push({
      rule: "BSI-no-rule",
      text: reason("", `${act.label} : aucune règle connue chez un patient dépendant, vérifiez cette ligne`).text,
      lineKey: work.key,
    });
    return;
  }
  if (tariffOf(rating.index, "AMX", passage.input.date, passage.input.zone) === undefined) return;
  work.code = "AMX";
  if (act.withDayFee === "INCLUS") {
    decide(work, 0, passage.dependency === "fee" ? INCLUDED_IN_FEE : INCLUDED_IN_AIS);
  } else {
    work.reasons.push(AMX);
  }
}

function warnDependency(passage: PassageWork, { warnings, input }: Rating): void {
  const insulin = passage.acts.filter(
    ({ act, code, declined }) => code === "AMX" && act.withDayFee === "5BIS" && !declined,
  );
  const second = insulin[1];
  if (second !== undefined) {
    const text = "Deuxième acte de diabète en AMX : compté à 100 %, une source dit 50 % ; modifiez la ligne au besoin";
    warnings.push({ rule: "AMX-insulin", text: reason("", text).text, lineKey: second.key });
  }
  if (input.patient.dependent && passage.dependency === "none" && !passage.day.assessment) {
    const text = "Patient dépendant sans forfait BSI ce jour : les actes restent en AMI";
    warnings.push({ rule: "BSI-missing", text: reason("", text).text, lineKey: undefined });
  }
}
