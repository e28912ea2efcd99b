import { reason } from "../../reason.js";
import { type ActWork, decide, type PassageWork, type Rating } from "./work.js";

const SOURCE = "CIR-9/2025";
const SECOND_LONG = reason("PERF-second-long", "2e perfusion longue du jour : AMI 4,1", "ch. II art. 3", SOURCE);
const SHORT_ONCE = reason("PERF-short-once", "Perfusions courte et longue : une fois chacune", "ch. II art. 3", SOURCE);
const NO_REMOVAL = reason(
  "PERF-removal",
  "Pas de retrait avec une perfusion courte : non payé",
  "ch. II art. 3",
  SOURCE,
);
const NO_ORGANISATION = reason(
  "PERF-organisation",
  "Organisation : pas le jour de la pose ou du retrait",
  "ch. II art. 3",
  SOURCE,
);
/** Coefficient of a bottle change, which a second long infusion of the day is paid as. */
const BOTTLE_CHANGE = 410;
/** Extra hours of continuous watch that one infusion may count. */
const MAX_EXTRA_HOURS = 5;

const LONG = new Set(["PERF_LONGUE", "PERF_LONGUE_CANCER"]);
const SHORT = new Set(["PERF_COURTE", "PERF_COURTE_CANCER"]);
const EXTRA_HOUR = new Set(["PERF_HEURE", "PERF_HEURE_CANCER"]);
const ORGANISATION = new Set(["PERF_ORG", "PERF_ORG_CANCER"]);
const REMOVAL = new Set(["PERF_RETRAIT", "PERF_RETRAIT_CANCER"]);

/** Notes which infusions the day holds before any passage of it is rated; leaving a line out does not undo the care. */
export function noteInfusions(passages: readonly PassageWork[]): void {
  const long = new Set<PassageWork["day"]>();
  const short = new Set<PassageWork["day"]>();
  for (const { acts, day } of passages) {
    for (const { act } of acts) {
      if (LONG.has(act.id)) long.add(day);
      if (SHORT.has(act.id)) short.add(day);
      if (LONG.has(act.id) || REMOVAL.has(act.id)) day.infusionStartOrEnd = true;
    }
  }
  for (const day of long) day.bothInfusions = short.has(day);
}

/** Limits of `shared/domain/nomenclature.md` §4.4, over the passages of one day. */
export function rateInfusions(passage: PassageWork, rating: Rating): void {
  const shortHere = passage.acts.some((work) => SHORT.has(work.act.id));
  let extraHours = 0;
  for (const work of dearestFirst(passage.acts)) {
    const { id } = work.act;
    if (work.ratePercent !== undefined) noteLeftOut(work, passage);
    else if (LONG.has(id)) rateLong(work, passage);
    else if (SHORT.has(id)) rateShort(work, passage);
    else if (REMOVAL.has(id) && shortHere) decide(work, 0, NO_REMOVAL);
    else if (ORGANISATION.has(id) && passage.day.infusionStartOrEnd) decide(work, 0, NO_ORGANISATION);
    else if (EXTRA_HOUR.has(id)) {
      extraHours += work.quantity;
      warnExtraHour(work, extraHours, shortHere, rating);
    }
  }
}

/** Of two infusions of one kind in one visit the one worth more is the first, in whatever order she typed them. */
function dearestFirst(acts: readonly ActWork[]): readonly ActWork[] {
  const isInfusion = ({ act }: ActWork): boolean => LONG.has(act.id) || SHORT.has(act.id);
  const infusions = acts.filter(isInfusion);
  if (infusions.length < 2) return acts;
  infusions.sort((a, b) => b.coefficient - a.coefficient);
  return [...infusions, ...acts.filter((work) => !isInfusion(work))];
}

/** An infusion she does not bill was still given: the next one of the day is the second. */
function noteLeftOut({ act, declined }: ActWork, { day }: PassageWork): void {
  if (declined && LONG.has(act.id)) day.longInfusion = true;
  if (declined && SHORT.has(act.id)) day.shortInfusion = true;
}

function rateLong(work: ActWork, { day }: PassageWork): void {
  if (!day.longInfusion) {
    day.longInfusion = true;
    return;
  }
  work.coefficient = work.edit.coefficient ?? BOTTLE_CHANGE;
  work.reasons.push(SECOND_LONG);
}

function rateShort(work: ActWork, { day }: PassageWork): void {
  if (day.shortInfusion && day.bothInfusions) decide(work, 0, SHORT_ONCE);
  else day.shortInfusion = true;
}

function warnExtraHour(work: ActWork, hours: number, shortHere: boolean, rating: Rating): void {
  if (hours > MAX_EXTRA_HOURS) {
    const { text } = reason("", "Heures supplémentaires de perfusion : 5 au plus");
    rating.warnings.push({ rule: "PERF-hours", text, lineKey: work.key });
  }
  if (!shortHere) {
    const { text } = reason("", "Heure supplémentaire sans perfusion d'une heure dans ce passage");
    rating.warnings.push({ rule: "PERF-hour-alone", text, lineKey: work.key });
  }
}
