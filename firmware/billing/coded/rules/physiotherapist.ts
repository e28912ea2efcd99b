import { isNight, restDayText } from "../../calendar/care-hours.js";
import { reason } from "../../reason.js";
import type { Session, SupplementRule, Verdict } from "../session.js";

const SOURCE = "nomenclature §8";
const HOURS = "nomenclature §8 et §9";
/** Specific travel fees, merged into IFS in 2026. */
const SPECIFIC = ["IFS", "IFO", "IFR", "IFN", "IFP"];
const TRAVEL = ["IFD", ...SPECIFIC];

const IFD = reason("IFD", "Une fois par séance à domicile prescrite", undefined, SOURCE);
const IFS = reason("IFS", "Indemnité spécifique, au lieu de l'IFD, si l'acte l'ouvre", undefined, SOURCE);
const NIGHT = reason("N", "Entre 20 h et 8 h", undefined, HOURS);
const BY_DAY = reason("N-day", "Séance entre 8 h et 20 h", undefined, HOURS);
const WORKING_DAY = reason("F-working-day", "Ni dimanche ni jour férié", undefined, HOURS);
const N_AND_F = "N et F : jamais la nuit et le dimanche ensemble";
const NOT_F = reason("F-night", N_AND_F, undefined, HOURS);
const NOT_N = reason("N-F", N_AND_F, undefined, HOURS);

/** What a physiotherapist may add: one travel fee at home, night or Sunday (`nomenclature.md` §8 and §9). */
export const physiotherapistRules: SupplementRule = (session, verdicts) => {
  travelRules(session, verdicts);
  hourRules(session, verdicts);
};

function travelRules({ billed, input, acts }: Session, verdicts: Verdict[]): void {
  const asked = TRAVEL.filter((code) => billed.has(code));
  const [one] = asked;
  if (one !== undefined) {
    for (const code of TRAVEL) {
      const other = asked.find((candidate) => candidate !== code);
      if (other === undefined) continue;
      const text = `${code} et ${other} : une seule indemnité de déplacement par séance`;
      const listed = code === "IFD" || code === "IFS";
      verdicts.push({ code, status: "refused", listed, reason: reason("travel-once", text, undefined, SOURCE) });
    }
    return;
  }
  if (input.place !== "HOME" || acts.length === 0) return;
  verdicts.push({ code: "IFD", status: "allowed", reason: IFD }, { code: "IFS", status: "allowed", reason: IFS });
}

function hourRules({ billed, input, acts }: Session, verdicts: Verdict[]): void {
  const night = isNight(input.time);
  const rest = restDayText(input.date, input.department);
  if (billed.has("N")) verdicts.push({ code: "F", status: "refused", listed: rest !== undefined, reason: NOT_F });
  if (billed.has("F")) verdicts.push({ code: "N", status: "refused", listed: night, reason: NOT_N });
  if (!night) verdicts.push({ code: "N", status: "doubtful", reason: BY_DAY });
  if (rest === undefined) verdicts.push({ code: "F", status: "doubtful", reason: WORKING_DAY });
  if (acts.length === 0 || billed.has("N") || billed.has("F")) return;
  if (night) verdicts.push({ code: "N", status: "allowed", reason: NIGHT });
  if (rest !== undefined) {
    verdicts.push({ code: "F", status: "allowed", reason: reason("F", rest, undefined, HOURS) });
  }
}
