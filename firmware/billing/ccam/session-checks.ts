import { minutesOf } from "../../lib/dates.js";
import { isNight, restDayText } from "../calendar/care-hours.js";
import { reason } from "../reason.js";
import type { PassageInput, PatientInput, Warning } from "../types.js";
import type { CcamPriced } from "./line.js";

/** CCAM acts of one passage that are billed, and what they are done with. */
export interface CcamSession {
  readonly acts: readonly CcamPriced[];
  readonly patient: PatientInput;
  readonly input: PassageInput;
  /** A consultation or a visit is billed in the passage. */
  readonly consultation: boolean;
  /** Another passage of the same day has CCAM acts too. */
  readonly otherSameDay: boolean;
  /** Keys of the lines whose prior agreement is ticked. */
  readonly agreed: ReadonlySet<string>;
}

/** Acts that may go with a consultation; `nomenclature.md` §10.4 names one, the list of the text is longer. */
const WITH_CONSULTATION: ReadonlySet<string> = new Set(["DEQP003"]);

type Push = (rule: string, text: string, lineKey: string | undefined) => void;

/**
 * What to check before sending CCAM acts of one passage (`nomenclature.md` §10.4): associations, complementary acts,
 * consultations, sex, prior agreement, conditions, hours. Warnings only: the prices stay as asked.
 */
export function checkCcamSession(session: CcamSession, warnings: Warning[]): void {
  if (session.acts.length === 0) return;
  const push: Push = (rule, text, lineKey) => warnings.push({ rule, text: reason("", text).text, lineKey });
  const companions = new Set(session.acts.flatMap(({ act }) => act.complementary));
  const principals = session.acts.filter(({ act }) => act.type !== 2 && !companions.has(act.code));
  for (const activity of new Set(principals.map(({ line }) => line.ccam?.activity))) {
    checkAssociations(
      principals.filter(({ line }) => line.ccam?.activity === activity),
      session,
      push,
    );
  }
  for (const one of session.acts) {
    checkComplementary(one, companions, principals.length, push);
    checkConsultation(one, session, push);
    checkConditions(one, session, push);
    checkHours(one, session, push);
  }
}

function checkAssociations(group: readonly CcamPriced[], session: CcamSession, push: Push): void {
  if (group.length === 1) {
    for (const only of group) checkSingle(only, session, push);
    return;
  }
  const counted = group.filter(({ association }) => association !== 4 && association !== 5);
  if (counted.length < 2) return;
  for (const { association, act, line } of counted) {
    if (association !== undefined) continue;
    const text = `${act.code} : ${counted.length} actes CCAM dans la séance, précisez le code association`;
    push("ccam-association-missing", text, line.key);
  }
  checkCount(counted, push);
  for (const one of counted) {
    if (one.association !== 2 && one.association !== 3) continue;
    const full = counted.find(({ association, weight }) => (association ?? 1) === 1 && weight < one.weight);
    if (full === undefined) continue;
    const text = `${one.act.code} est plus cher que ${full.act.code} : c'est lui qui est facturé à 100 %`;
    push("ccam-association-dearer", text, one.line.key);
  }
}

function checkSingle({ association, act, line }: CcamPriced, session: CcamSession, push: Push): void {
  if (association === undefined || (association === 5 && session.otherSameDay)) return;
  if (association === 1 && session.acts.length > 1) return;
  push("ccam-association-single", `${act.code} : code association ${association} sur un acte seul`, line.key);
}

function checkCount(counted: readonly CcamPriced[], push: Push): void {
  if (counted.length < 3) return;
  const codes = counted.map(({ association }) => association ?? 0).sort();
  const text = `${counted.length} actes CCAM associés : deux au plus, sauf cancer ORL ou lésions traumatiques multiples`;
  const exception: Readonly<Record<string, string>> = {
    "1,2,3": "Trois actes à 100, 75 et 50 % : seulement pour des lésions traumatiques multiples récentes",
    "1,2,2": "Trois actes à 100, 50 et 50 % : seulement pour la chirurgie d'un cancer ORL",
  };
  const allowed = exception[codes.join(",")];
  push(allowed === undefined ? "ccam-too-many" : "ccam-three-acts", allowed ?? text, undefined);
}

function checkComplementary(
  { act, line, association }: CcamPriced,
  companions: ReadonlySet<string>,
  principals: number,
  push: Push,
): void {
  if (act.type !== 2) return;
  if (principals === 0) push("ccam-complementary-alone", `${act.code} : geste complémentaire sans acte`, line.key);
  else if (!companions.has(act.code)) {
    push("ccam-complementary-unlisted", `${act.code} : aucun acte de la séance n'admet ce geste`, line.key);
  }
  if (association === 2 || association === 3) {
    push("ccam-complementary-reduced", `${act.code} : un geste complémentaire est toujours à taux plein`, line.key);
  }
}

function checkConsultation({ act, line, association }: CcamPriced, { consultation }: CcamSession, push: Push): void {
  if (!consultation || act.type === 2 || association === 5 || WITH_CONSULTATION.has(act.code)) return;
  push(
    "ccam-consultation",
    `${act.code} : une consultation ne s'ajoute pas à cet acte, sauf exception de la nomenclature`,
    line.key,
  );
}

function checkConditions({ act, line }: CcamPriced, { patient, agreed }: CcamSession, push: Push): void {
  const { code } = act;
  if (act.sex !== undefined && act.sex !== patient.sex) {
    push("ccam-sex", `${code} : acte réservé ${act.sex === "F" ? "aux femmes" : "aux hommes"}`, line.key);
  }
  if (act.priorAgreement && !agreed.has(line.key)) {
    push("ccam-prior-agreement", `${code} : soumis à entente préalable, cochez-la`, line.key);
  }
  if (act.conditional && line.ccam?.exceptional === undefined) {
    push(
      "ccam-conditional",
      `${code} : remboursé sous conditions, précisez le code remboursement exceptionnel`,
      line.key,
    );
  }
}

/** Modifiers of hours against the clock (`ccam_modificateurs.csv`): P 20:00-24:00, S 00:00-08:00, U night, F rest days. */
function checkHours({ act, line }: CcamPriced, { input }: CcamSession, push: Push): void {
  for (const modifier of line.ccam?.modifiers ?? []) {
    const fits = hourFits(modifier, input);
    if (fits) continue;
    push("ccam-modifier-hour", `${act.code} : le modificateur ${modifier} ne va pas avec la date ou l'heure`, line.key);
  }
}

function hourFits(modifier: string, { date, time, department }: PassageInput): boolean {
  const minute = minutesOf(time);
  if (modifier === "P") return minute >= 20 * 60;
  if (modifier === "S") return minute < 8 * 60;
  if (modifier === "U") return isNight(time);
  if (modifier === "F") return restDayText(date, department) !== undefined;
  return true;
}
