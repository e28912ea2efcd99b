import { date, type PlainDate } from "../../../lib/dates.js";
import { ordinal } from "../../french.js";
import { reason } from "../../reason.js";
import type { Reason } from "../../types.js";
import { type ActWork, decide, type PassageWork, type RatePercent, type Rating, undecided } from "./work.js";

/** From this day a blood sample is always full; sources say « end of 2019 », the safest day is taken. */
const FULL_BLOOD_SAMPLE: PlainDate = date("2020-01-01");
const ARTICLE = "art. 11 B";
const SOURCE = "nomenclature §4.1";

const BLOOD = reason("PLEIN", "Prise de sang : toujours taux plein", undefined, SOURCE);
const VACCINE = reason("VACC", "Vaccin à domicile : taux plein", undefined, SOURCE);
const TOPICAL = reason("TOPIQUE", "Analgésie du pansement : taux plein", "art. 3", SOURCE);
const NOT_BOTH = reason("POSTOP-not-both", "Avec le cathéter périnerveux : non payé", "ch. II art. 7", SOURCE);
const BESIDE_FEE = reason("BSI-full", "Taux plein chez un patient dépendant", undefined, "nomenclature §4.3, HARTMANN");
const SINGLE = reason("11B-single", "Acte seul : taux plein", ARTICLE, SOURCE);
const FIRST = reason("11B-first", "Acte le plus fort : taux plein", ARTICLE, SOURCE);
const SECOND = reason("11B-second", "2e acte : moitié", ARTICLE, SOURCE);

/** Dressings of ulcers and pressure sores, which a topical pain relief prepares. */
const PREPARED_DRESSINGS = new Set(["PC_ULCERE", "PC_COMPRESSION", "PC_ESCARRE"]);

type GroupClass = "5BIS" | "PERF" | "POSTOP";

interface GroupReasons {
  readonly full: Reason;
  readonly half: Reason;
}

/** Acts of one family are full among themselves and count as one act against the others (§4.1, §4.2). */
const GROUPS: Readonly<Record<GroupClass, GroupReasons>> = {
  "5BIS": {
    full: reason("5BIS-full", "Soins du diabète : taux plein entre eux", "art. 5 bis", "SNIIL, ESPINF-322"),
    half: reason("5BIS-half", "Soins du diabète, ensemble le 2e acte : moitié", "art. 5 bis", "CPAM-TOURS"),
  },
  PERF: {
    full: reason("PERF-full", "Perfusion : taux plein", "ch. II art. 3", "CIR-9/2025"),
    half: reason("PERF-half", "Perfusion, ensemble le 2e acte : moitié", ARTICLE, SOURCE),
  },
  POSTOP: {
    full: reason("POSTOP-full", "Soins après opération : taux plein entre eux", "ch. II art. 7", SOURCE),
    half: reason("POSTOP-half", "Soins après opération, ensemble le 2e acte : moitié", ARTICLE, SOURCE),
  },
};

/** One act, or one group, as article 11B sees it. */
interface Unit {
  readonly works: readonly ActWork[];
  readonly group: GroupClass | undefined;
  readonly weight: number;
}

/** Rates the acts that article 11B ranks within one passage; must come after the rules that decide alone. */
export function rateCumulation(passage: PassageWork, rating: Rating): void {
  rateAlwaysFull(passage, rating);
  ratePostoperative(passage);
  // Groups stand before single acts there, and keep their place between equals: the group stays full (§4.2).
  const units = unitsOf(undecided(passage)).sort((a, b) => b.weight - a.weight);
  for (const [position, unit] of units.entries()) rateUnit(unit, position + 1, units.length, rating);
}

function rateAlwaysFull(passage: PassageWork, rating: Rating): void {
  const { input } = passage;
  for (const work of undecided(passage)) {
    const { cumulation } = work.act;
    if (cumulation === "PLEIN" && input.date >= FULL_BLOOD_SAMPLE) decide(work, 100, BLOOD);
    else if (cumulation === "VACC" && (input.place === "HOME" || work.code === "AMX")) decide(work, 100, VACCINE);
    else if (cumulation === "TOPIQUE") rateTopical(work, passage, rating);
    else if (isFullBesideFee(work, passage)) decide(work, 100, BESIDE_FEE);
  }
}

/**
 * Infusions and COPD or heart failure visits are full beside a day fee or an AIS session (§4.3); heavy dressings too,
 * but « among themselves they follow 11 B »: they stay in the ranking, and so does the insulin group.
 */
function isFullBesideFee({ act, code }: ActWork, { dependency }: PassageWork): boolean {
  if (dependency === "none" || code !== "AMX") return false;
  const dressing = act.chapter === "I" && act.article === "3";
  return act.withDayFee === "PLEIN" && !dressing && act.cumulation !== "5BIS";
}

function rateTopical(work: ActWork, passage: PassageWork, { warnings }: Rating): void {
  const dressing = passage.acts.some(({ act, declined }) => PREPARED_DRESSINGS.has(act.id) && !declined);
  if (dressing || work.code === "AMX") {
    decide(work, 100, TOPICAL);
    return;
  }
  const { text } = reason("", "Analgésie topique sans pansement d'ulcère ou d'escarre dans ce passage");
  warnings.push({ rule: "TOPIQUE-alone", text, lineKey: work.key });
}

function ratePostoperative(passage: PassageWork): void {
  if (!passage.acts.some(({ act }) => act.id === "PERINERVEUX")) return;
  for (const work of undecided(passage)) if (work.act.id === "POSTOP") decide(work, 0, NOT_BOTH);
}

function groupOf({ act }: ActWork): GroupClass | undefined {
  const { cumulation } = act;
  return cumulation === "5BIS" || cumulation === "PERF" || cumulation === "POSTOP" ? cumulation : undefined;
}

function unitsOf(works: readonly ActWork[]): Unit[] {
  const units: Unit[] = [];
  for (const group of ["5BIS", "PERF", "POSTOP"] as const) {
    const members = works.filter((work) => groupOf(work) === group);
    if (members.length === 0) continue;
    const weight = members.reduce((sum, { coefficient, quantity }) => sum + coefficient * quantity, 0);
    units.push({ works: members, group, weight });
  }
  for (const work of works) {
    if (groupOf(work) === undefined) units.push({ works: [work], group: undefined, weight: work.coefficient });
  }
  return units;
}

function rateUnit(unit: Unit, rank: number, count: number, rating: Rating): void {
  const ratePercent: RatePercent = rank === 1 ? 100 : rank === 2 ? 50 : 0;
  const why = reasonOf(unit, rank, count);
  for (const work of unit.works) {
    decide(work, ratePercent, why);
    if (work.quantity > 1 && unit.group === undefined) warnQuantity(work, rating);
  }
}

function reasonOf(unit: Unit, rank: number, count: number): Reason {
  const group = unit.group === undefined ? undefined : GROUPS[unit.group];
  if (rank === 1) return group?.full ?? (count === 1 ? SINGLE : FIRST);
  if (rank === 2) return group?.half ?? SECOND;
  return reason("11B-unpaid", `${ordinal(rank)} acte : non payé`, ARTICLE, SOURCE);
}

function warnQuantity(work: ActWork, { warnings }: Rating): void {
  const { text } = reason(
    "",
    `${work.act.label} : la règle du 2e acte ne joue pas dans une quantité, saisissez deux actes`,
  );
  warnings.push({ rule: "11B-quantity", text, lineKey: work.key });
}
