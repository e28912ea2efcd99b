import { minutesOf, weekday } from "../../../lib/dates.js";
import { nightOf, restDayName } from "../../calendar/nurse-hours.js";
import { reason } from "../../reason.js";
import { type FeeRule, type FeeVerdict, isDeclined, refused } from "./fees.js";
import type { PassageWork } from "./work.js";

const SOURCE = "nomenclature §9, jours_feries.csv";
/** Emergency calls are paid as a Sunday from Saturday 08:00. */
const SATURDAY_FROM = 8 * 60;

const NIGHT = reason("N", "Entre 20 h et 23 h ou entre 5 h et 8 h", undefined, SOURCE);
const DEEP_NIGHT = reason("NP", "Entre 23 h et 5 h", undefined, SOURCE);
const NIGHT_PRESCRIBED = reason("N-prescribed", "L'ordonnance doit imposer cette heure", undefined, SOURCE);
const REST_PRESCRIBED = reason("F-prescribed", "L'ordonnance doit demander des soins chaque jour", undefined, SOURCE);
const BY_DAY = reason("N-day", "Passage entre 8 h et 20 h", undefined, SOURCE);
const WORKING_DAY = reason("F-working-day", "Ni dimanche ni jour férié", undefined, SOURCE);
const NIGHT_WINS = reason("F-night", "Jamais avec la majoration de nuit, qui l'emporte", undefined, SOURCE);
const REST_WINS = reason("N-F", "Jamais avec la majoration de dimanche", undefined, SOURCE);
const SATURDAY = reason("F-saturday", "Possible sur appel d'urgence, le samedi dès 8 h", undefined, SOURCE);
const NO_ACT = reason("hour-no-act", "Aucun acte dans le passage", undefined, SOURCE);
const BY_HAND = reason("complement-hand", "Complément choisi par vous", undefined, "FAC-28");

/** « N » asked on an act's sheet, « F », "" to take the computed one off; undefined when no act says anything. */
function complementByHand({ acts }: PassageWork): "N" | "F" | "" | undefined {
  const asked = acts.flatMap(({ edit, declined }) =>
    declined || edit.complement === undefined ? [] : [edit.complement],
  );
  return asked.find((one) => one === "N") ?? asked.find((one) => one === "F") ?? asked.find((one) => one === "");
}

/** N, NP or F of the passage: never two, night wins; hers to leave out, for they need the prescription to say so. */
export const hourFee: FeeRule = (passage) => {
  const { input, acts } = passage;
  const night = nightOf(input.time);
  const byHand = complementByHand(passage);
  if (acts.length === 0) {
    return [refused("N", NO_ACT, true), refused("NP", NO_ACT, true), refused("F", NO_ACT, true)];
  }
  if (byHand === "N") {
    const code = night === "NP" ? "NP" : "N";
    const other = code === "N" ? "NP" : "N";
    return [
      { code, status: "due", byHand: night === undefined, reasons: [BY_HAND] },
      refused(other, BY_DAY, true),
      refused("F", NIGHT_WINS),
    ];
  }
  if (byHand === "F") {
    const rest = restDayName(input.date, input.department);
    const forced = rest === undefined || night !== undefined;
    return [
      refused("N", REST_WINS, night === undefined),
      refused("NP", REST_WINS, true),
      { code: "F", status: "due", byHand: forced, reasons: [BY_HAND] },
    ];
  }
  return computed(passage, night, byHand === "");
};

function computed(passage: PassageWork, night: "N" | "NP" | undefined, removedByHand: boolean): readonly FeeVerdict[] {
  const due = night === "N" ? NIGHT : DEEP_NIGHT;
  const verdicts = (["N", "NP"] as const).map(
    (code): FeeVerdict =>
      code === night
        ? { code, status: "due", removedByHand, reasons: [due, NIGHT_PRESCRIBED] }
        : refused(code, BY_DAY, code === "NP" || night !== undefined),
  );
  const nightLeftOut = isDeclined(passage, "N") || isDeclined(passage, "NP") || removedByHand;
  return [...verdicts, restVerdict(passage, night !== undefined, nightLeftOut, removedByHand)];
}

function restVerdict(passage: PassageWork, night: boolean, nightLeftOut: boolean, removedByHand: boolean): FeeVerdict {
  const { input } = passage;
  const name = restDayName(input.date, input.department);
  if (night && !nightLeftOut) return refused("F", NIGHT_WINS, name === undefined);
  if (name !== undefined) {
    const why = reason("F", name === "Dimanche" ? "Dimanche" : `${name}, jour férié`, undefined, SOURCE);
    if (night) return { code: "F", status: "allowed", reasons: [why, REST_PRESCRIBED] };
    return { code: "F", status: "due", removedByHand, reasons: [why, REST_PRESCRIBED] };
  }
  const saturday = weekday(input.date) === 6 && minutesOf(input.time) >= SATURDAY_FROM;
  return saturday ? { code: "F", status: "allowed", reasons: [SATURDAY] } : refused("F", WORKING_DAY);
}
