import { minutesOf } from "../../../lib/dates.js";
import type { PassageInput, RatedLine } from "../../types.js";
import { billedLines } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, Prediction } from "../model.js";

/** Two visits nearer than this are one session for the caisse; our own threshold. */
const SAME_SESSION_MINUTES = 30;
/** Codes that accompany an act and are never billed without one. */
const MAU_TO_KM = new Set([
  "MAU",
  "MCI",
  "MIE",
  "IFD",
  "IFA",
  "IFI",
  "IFS",
  "IK",
  "IKM",
  "IKS",
  "ID",
  "N",
  "NP",
  "F",
  "MD",
]);
/** Consultations that a CCAM act is not added to, ECG aside (`nomenclature.md` §10.4). */
const CONSULTATIONS = new Set(["C", "CS", "G", "GS", "V", "VG", "VGS", "VS", "CNP", "APC", "TCG", "TC", "GL", "VL"]);
const ADDED_TO_CONSULTATION = new Set(["DEQP003"]);

/** What one session may hold together, and what makes two visits one session. */
export const checkSessions: Check = (facts) => [
  ...feesAlone(facts),
  ...splitSessions(facts),
  ...severalInSession(facts),
];

function feesAlone(facts: Facts): readonly Prediction[] {
  const lines = billedLines(facts);
  return facts.input.passages.flatMap((_passage, passage) => {
    const here = lines.filter((line) => line.passage === passage);
    const [first] = here;
    const alone = first !== undefined && here.every(({ code }) => MAU_TO_KM.has(code));
    return when(alone, () =>
      finding(
        "I0510",
        { step: "acts", passage, lineKey: first?.key },
        {
          text: "Un déplacement ou une majoration sans aucun acte",
          mend: "Ajoutez l'acte fait, ou retirez ce passage",
          source: "billing.md §1.2",
        },
      ),
    );
  });
}

function splitSessions({ input }: Facts): readonly Prediction[] {
  return input.passages.flatMap((passage, at) => {
    const before = input.passages.slice(0, at).some((other) => isSameSession(passage, other));
    return when(before, () =>
      finding(
        "I0506",
        { step: "acts", passage: at },
        {
          text: "Deux passages à moins d'une demi-heure : la caisse y verra une seule séance",
          mend: "Réunissez les actes dans un passage, ou corrigez l'heure",
          source: "nomenclature.md §4.1",
        },
      ),
    );
  });
}

function isSameSession(one: PassageInput, other: PassageInput): boolean {
  const gap = Math.abs(minutesOf(one.time) - minutesOf(other.time));
  return (
    one.date === other.date && gap < SAME_SESSION_MINUTES && gap > 0 && one.acts.length > 0 && other.acts.length > 0
  );
}

function severalInSession(facts: Facts): readonly Prediction[] {
  const lines = billedLines(facts);
  return facts.input.passages.flatMap((_passage, passage) => {
    const here = lines.filter((line) => line.passage === passage);
    const consultation = here.find(({ code }) => CONSULTATIONS.has(code));
    const technical = here.find(({ ccam }) => ccam !== undefined && !ADDED_TO_CONSULTATION.has(ccam.code));
    const both = when(consultation !== undefined && technical !== undefined, () =>
      finding(
        "I0506",
        { step: "acts", passage, lineKey: technical?.key },
        {
          text: `${consultation?.code ?? ""} et ${technical?.ccam?.code ?? ""} ne s'ajoutent pas dans une même séance`,
          mend: "Gardez le mieux payé des deux",
          source: "nomenclature.md §10.4",
        },
      ),
    );
    return [...both, ...kineSessions(facts, here, passage)];
  });
}

function kineSessions(
  { input, nomenclature }: Facts,
  here: readonly RatedLine[],
  passage: number,
): readonly Prediction[] {
  if (input.profession !== "kinesitherapeute") return [];
  const letters = new Set(nomenclature.ngap.acts(input.profession).map(({ letter }) => letter));
  const second = here.filter(({ code }) => letters.has(code))[1];
  return when(second !== undefined, () =>
    finding(
      "I0506",
      { step: "acts", passage, lineKey: second?.key },
      {
        text: "Deux actes de rééducation dans une séance : un seul est payé",
        mend: "Gardez un acte ; deux séances le même jour demandent deux ordonnances et deux passages",
        source: "nomenclature.md §8",
      },
    ),
  );
}
