import { doctorNight, isSaturdayOnCall, restDayText } from "../../calendar/care-hours.js";
import { reason } from "../../reason.js";
import { bills, type Session, type SupplementRule, type Verdict } from "../session.js";

const LETTERS = "nomenclature §7.1";
const HOURS = "nomenclature §7.1 et §9";
/** Consultations and visits of a general practitioner, which the MEG and the MOP go with. */
const GENERAL = ["G", "GS", "VG", "VGS"];
const VISITS = ["VG", "VGS", "V", "VL", "VSP"];
/** The night and Sunday rows of the table are the general practitioner's. */
const CONSULTATIONS = ["G", "GS", "C"];
const TRAVEL = ["MD", "MDN", "MDI", "MDD", "MDM"] as const;
/** The child's majoration stops at this age. */
const CHILD_UNDER = 6;
const ELDER_FROM = 80;

const MEG = reason("MEG", "Enfant de moins de 6 ans", undefined, LETTERS);
const MEG_AGE = reason("MEG-age", "Réservée avec G ou VG aux enfants de moins de 6 ans", undefined, LETTERS);
const MOP = reason("MOP", "Patient de 80 ans et plus", undefined, LETTERS);
const MOP_AGE = reason("MOP-age", "Prévue à partir de 80 ans", undefined, LETTERS);
const MD = reason("MD", "Visite que l'état du patient justifie", undefined, LETTERS);
const MD_TWICE = reason("MD-several", "Une seule majoration de déplacement par visite", undefined, LETTERS);
const MDN = reason("MDN", "Visite de nuit, au lieu de la MD", undefined, HOURS);
const MDI = reason("MDI", "Visite entre 0 h et 6 h, au lieu de la MD", undefined, HOURS);
const ON_CALL = "en garde ou sur appel régulé depuis le 22/12/2024";
const MN = reason("MN", `Entre 20 h et 0 h ou entre 6 h et 8 h, ${ON_CALL}`, undefined, HOURS);
const MM = reason("MM", `Entre 0 h et 6 h, ${ON_CALL}`, undefined, HOURS);
const SATURDAY = reason("F-saturday", "Samedi dès 12 h, en garde seulement : à vérifier", undefined, HOURS);
const MN_HOUR = reason("MN-hour", "Hors de ses heures, 20 h à 0 h et 6 h à 8 h", undefined, HOURS);
const MM_HOUR = reason("MM-hour", "Hors de ses heures, 0 h à 6 h", undefined, HOURS);
const WORKING_DAY = reason("F-working-day", "Ni dimanche ni jour férié", undefined, HOURS);
const NIGHT_AND_F = reason(
  "F-night",
  "Nuit et dimanche : une seule des deux majorations, à vérifier",
  undefined,
  HOURS,
);

/** What a doctor may add: MEG, MOP, travel of a visit, night and Sunday (`nomenclature.md` §7.1 and §9). */
export const doctorRules: SupplementRule = (session, verdicts) => {
  ageRules(session, verdicts);
  travelRules(session, verdicts);
  hourRules(session, verdicts);
};

function ageRules(session: Session, verdicts: Verdict[]): void {
  const { ageYears } = session.patient;
  const general = bills(session, GENERAL);
  if (ageYears >= CHILD_UNDER) verdicts.push({ code: "MEG", status: "refused", reason: MEG_AGE });
  else if (general) verdicts.push({ code: "MEG", status: "allowed", reason: MEG });
  if (ageYears < ELDER_FROM) verdicts.push({ code: "MOP", status: "doubtful", reason: MOP_AGE });
  else if (general) verdicts.push({ code: "MOP", status: "allowed", reason: MOP });
}

function travelRules(session: Session, verdicts: Verdict[]): void {
  const asked = TRAVEL.filter((code) => session.billed.has(code));
  if (asked.length > 1) {
    for (const code of asked) verdicts.push({ code, status: "doubtful", reason: MD_TWICE });
    return;
  }
  if (asked.length > 0 || session.input.place !== "HOME" || !bills(session, VISITS)) return;
  verdicts.push({ code: "MD", status: "allowed", reason: MD });
  const night = doctorNight(session.input.time);
  if (night === "night") verdicts.push({ code: "MDN", status: "allowed", reason: MDN });
  if (night === "deep") verdicts.push({ code: "MDI", status: "allowed", reason: MDI });
  const rest = restDayText(session.input.date, session.input.department);
  if (rest === undefined) return;
  const why = reason("MDD", `${rest}, au lieu de la MD`, undefined, HOURS);
  verdicts.push({ code: "MDD", status: "allowed", reason: why });
}

function hourRules(session: Session, verdicts: Verdict[]): void {
  const { date, time, department, place } = session.input;
  const night = doctorNight(time);
  const consultation = place !== "HOME" && bills(session, CONSULTATIONS);
  const nightAsked = session.billed.has("MN") || session.billed.has("MM");
  const both = nightAsked && session.billed.has("F");
  const rule = (code: "MN" | "MM", due: boolean): void => {
    if (!due) verdicts.push({ code, status: "doubtful", reason: code === "MN" ? MN_HOUR : MM_HOUR });
    else if (consultation) verdicts.push({ code, status: "allowed", reason: code === "MN" ? MN : MM });
  };
  rule("MN", night === "night");
  rule("MM", night === "deep");
  if (both) verdicts.push({ code: "F", status: "doubtful", reason: NIGHT_AND_F });
  const rest = restDayText(date, department);
  const saturday = isSaturdayOnCall(date, time);
  if (rest === undefined && !saturday) verdicts.push({ code: "F", status: "doubtful", reason: WORKING_DAY });
  else if (consultation && !nightAsked) {
    const why = rest === undefined ? SATURDAY : reason("F", `${rest}, ${ON_CALL}`, undefined, HOURS);
    verdicts.push({ code: "F", status: "allowed", reason: why });
  }
}
