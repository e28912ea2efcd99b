import { minutesOf, weekday } from "../../../lib/dates.js";
import { nightOf, restDayName } from "../../calendar/nurse-hours.js";
import { frenchDate } from "../../french.js";
import type { PassageInput, Profession, RatedLine } from "../../types.js";
import { billedLines } from "../facts.js";
import { finding } from "../finding.js";
import type { Check, Facts, Prediction } from "../model.js";

const SOURCE = "nomenclature.md §9, jours_feries.csv";
/** Codes and CCAM modifiers that a Sunday or holiday needs, by profession family. */
const REST_CODES = new Set(["F", "MDD"]);

interface Window {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

const hours = (from: number, to: number, said: string): Window => ({ from: from * 60, to: to * 60, said });
const EVENING = hours(20, 24, "20 h à 24 h");
const NIGHT = hours(20, 8, "20 h à 8 h");

/** Hours of the doctors' and kinés' majorations (`nomenclature.md` §9). */
const CODES: Readonly<Record<string, readonly Window[]>> = {
  MN: [EVENING, hours(6, 8, "6 h à 8 h")],
  MM: [hours(0, 6, "0 h à 6 h")],
  MDN: [EVENING, hours(6, 8, "6 h à 8 h")],
  MDI: [hours(0, 6, "0 h à 6 h")],
};
const KINE: Readonly<Record<string, readonly Window[]>> = { N: [NIGHT] };
const MODIFIERS: Readonly<Record<string, readonly Window[]>> = {
  P: [EVENING],
  S: [hours(0, 8, "0 h à 8 h")],
  U: [NIGHT],
};

/** Night, Sunday and holiday majorations against the date and the hour of the visit. */
export const checkHours: Check = (facts) =>
  billedLines(facts).flatMap((line) => {
    const passage = facts.input.passages[line.passage];
    return passage === undefined ? [] : [...restDay(facts, line, passage), ...night(facts, line, passage)];
  });

function restDay(facts: Facts, line: RatedLine, passage: PassageInput): readonly Prediction[] {
  const asked = REST_CODES.has(line.code) || line.ccam?.modifiers.includes("F") === true || isLetterOnly(facts, line);
  if (!asked || restDayName(passage.date, passage.department) !== undefined) return [];
  const place = { step: "acts", passage: line.passage, lineKey: line.key } as const;
  const day = frenchDate(passage.date);
  return weekday(passage.date) === 6
    ? [
        finding("I0515", place, {
          text: `Majoration de dimanche le samedi ${day}`,
          mend: "Gardez-la seulement pour un appel d'urgence, et notez l'heure de l'appel",
          source: SOURCE,
        }),
      ]
    : [
        finding("I0514", place, {
          text: `Majoration de dimanche ou de jour férié le ${day}, un jour ouvrable`,
          mend: "Retirez la majoration, ou corrigez la date",
          source: SOURCE,
        }),
      ];
}

/**
 * The complement of a nurse is a line of its own; another profession's stands on the act, and there only when the tables
 * have no such majoration: beside a line F, that line is the fault.
 */
function isLetterOnly(facts: Facts, { complement, passage }: RatedLine): boolean {
  if (facts.input.profession === "infirmier" || complement !== "F") return false;
  return !billedLines(facts).some((other) => other.passage === passage && other.code === "F");
}

function night(facts: Facts, line: RatedLine, passage: PassageInput): readonly Prediction[] {
  const wrong =
    facts.input.profession === "infirmier"
      ? nurseNight(line, passage)
      : otherNight(facts.input.profession, line, passage);
  if (wrong === undefined) return [];
  return [
    finding(
      "I0514",
      { step: "acts", passage: line.passage, lineKey: line.key },
      {
        text: `${wrong.what} à ${passage.time.replace(":", " h ")} : cette majoration va de ${wrong.said}`,
        mend: "Retirez la majoration, ou corrigez l'heure du passage",
        source: SOURCE,
      },
    ),
  ];
}

interface Wrong {
  readonly what: string;
  readonly said: string;
}

/** N may be chosen on an act's sheet at any hour; NP only comes with its own. */
function nurseNight({ code }: RatedLine, { time }: PassageInput): Wrong | undefined {
  if (code !== "N" || nightOf(time) === "N") return undefined;
  return { what: "Majoration N", said: "20 h à 23 h et de 5 h à 8 h" };
}

function otherNight(profession: Profession, line: RatedLine, passage: PassageInput): Wrong | undefined {
  const ofCode = (profession === "kinesitherapeute" ? KINE : CODES)[line.code];
  if (ofCode !== undefined && !isIn(ofCode, passage)) return { what: `Majoration ${line.code}`, said: saidOf(ofCode) };
  for (const modifier of line.ccam?.modifiers ?? []) {
    const windows = MODIFIERS[modifier];
    if (windows !== undefined && !isIn(windows, passage)) {
      return { what: `Modificateur ${modifier}`, said: saidOf(windows) };
    }
  }
  return undefined;
}

function isIn(windows: readonly Window[], { time }: PassageInput): boolean {
  const at = minutesOf(time);
  return windows.some(({ from, to }) => (from < to ? at >= from && at < to : at >= from || at < to));
}

function saidOf(windows: readonly Window[]): string {
  return windows.map(({ said }) => said).join(" et de ");
}
