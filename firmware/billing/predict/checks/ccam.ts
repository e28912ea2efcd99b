import type { Cents } from "../../../lib/money.js";
import type { CcamAct } from "../../ccam/model.js";
import { euros } from "../../french.js";
import type { PassageInput, RatedCcam, RatedLine } from "../../types.js";
import { billedLines, type TypedAct, typedActs } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const CCAM = "ccam.csv, ccam_modificateurs.csv";
const ANAESTHETIST = "02";
const GROUPINGS = new Set(["ADC", "ACO", "ADA", "ADE", "ADI", "ATM", "AXI", "END", "INO", "TDS"]);
const AGE_MODIFIER = { under: 4, over: 80 };

/**
 * CCAM: coding, activity, association, conditions, price. What an act does not have (activity, phase, modifier) never gets
 * here: `rate` refuses it.
 */
export const checkCcam: Check = (facts) => [
  ...billedLines(facts).flatMap((line) => [...uncoded(line), ...lineOf(facts, line)]),
  ...typedActs(facts).flatMap((act) => typedDetail(facts, act)),
  ...associations(facts),
];

function placeOf(line: RatedLine): MendPlace {
  return { step: "acts", passage: line.passage, lineKey: line.key };
}

function uncoded(line: RatedLine): readonly Prediction[] {
  return when(line.ccam === undefined && GROUPINGS.has(line.code), () =>
    finding("R6030", placeOf(line), {
      text: `${line.code} sans code d'acte CCAM`,
      mend: "Choisissez l'acte CCAM : le regroupement suit tout seul",
      source: "billing.md §5.2",
    }),
  );
}

function lineOf(facts: Facts, line: RatedLine): readonly Prediction[] {
  const { ccam } = line;
  const act = ccam === undefined ? undefined : facts.nomenclature.ccam.act(ccam.code);
  if (ccam === undefined || act === undefined) return [];
  const place = placeOf(line);
  return [
    ...activity(facts, ccam, place),
    ...anaesthesiaAge(facts, ccam, place),
    ...conditions(ccam, act, place),
    ...when(act.sex !== undefined && act.sex !== facts.input.patient.sex, () =>
      finding("R1040", place, {
        text: `${act.code} : acte réservé aux ${act.sex === "F" ? "femmes" : "hommes"}`,
        mend: "Changez d'acte, ou vérifiez le sexe du patient",
        source: CCAM,
      }),
    ),
  ];
}

function activity({ input, context }: Facts, { activity: role }: RatedCcam, place: MendPlace): readonly Prediction[] {
  const speciality = context.performer?.speciality ?? input.performer?.speciality;
  return when(role === 4 && speciality !== undefined && speciality !== ANAESTHETIST, () =>
    finding("R6120", place, {
      text: "Activité 4, anesthésie : réservée à l'anesthésiste",
      mend: "Choisissez votre activité, 1 le plus souvent",
      source: "ccam_activites.csv, specialites.csv",
    }),
  );
}

function anaesthesiaAge({ input }: Facts, ccam: RatedCcam, place: MendPlace): readonly Prediction[] {
  const { ageYears } = input.patient;
  const ordinary = ageYears >= AGE_MODIFIER.under && ageYears <= AGE_MODIFIER.over;
  return when(ccam.modifiers.includes("A") && ordinary, () =>
    finding("I0507", place, {
      text: `Modificateur A pour un patient de ${ageYears} ans : moins de 4 ans ou plus de 80`,
      mend: "Retirez le modificateur A",
      source: CCAM,
    }),
  );
}

function conditions(ccam: RatedCcam, act: CcamAct, place: MendPlace): readonly Prediction[] {
  return when(act.conditional && ccam.exceptional === undefined, () =>
    finding("R0295", place, {
      text: `${act.code} est remboursé sous conditions : le code manque`,
      mend: "Choisissez O si les conditions sont remplies, N sinon",
      source: "ccam.csv, FAC-44",
    }),
  );
}

function typedDetail(facts: Facts, { act, edit, passage, place, line }: TypedAct): readonly Prediction[] {
  const row = facts.nomenclature.ccam.act(act.id);
  if (row === undefined) return [];
  const { activity = 1, phase = 0, supplement } = edit.ccam ?? {};
  const price = row.prices.find(
    (one) =>
      one.activity === activity &&
      one.phase === phase &&
      (one.from === undefined || one.from <= passage.date) &&
      (one.to === undefined || passage.date <= one.to),
  );
  const due = facts.input.performer?.sector === "outside" ? price?.outside : price?.sector1;
  return [
    ...(line?.qualifier === "N" ? [] : typedPrice(edit.unit, due, place)),
    ...when(supplement !== undefined && supplement > 0 && !isOffice(passage), () =>
      finding("R0296", place, {
        text: "Supplément de charge hors du cabinet",
        mend: "Retirez le supplément, ou corrigez le lieu du passage",
        source: "b2_layout.csv 4M, FAC-44",
      }),
    ),
  ];
}

function typedPrice(typed: Cents | undefined, due: Cents | undefined, place: MendPlace): readonly Prediction[] {
  if (typed === undefined || due === undefined || typed === due) return [];
  return [
    finding("R6150", place, {
      text: `Prix saisi ${euros(typed)}, la CCAM dit ${euros(due)}`,
      mend: "Remettez le prix unitaire automatique ; un dépassement se saisit dans le montant total",
      source: "ccam_tarifs.csv",
    }),
  ];
}

function isOffice({ place }: PassageInput): boolean {
  return place === "OFFICE";
}

function associations(facts: Facts): readonly Prediction[] {
  const lines = billedLines(facts);
  // Dental acts have full-rate associations of their own, which no table at hand lists: a doubt, not a reject.
  const severity = facts.input.profession === "dentiste" ? "signal" : undefined;
  return facts.input.passages.flatMap((_passage, passage) => {
    const here = lines.filter((line) => line.passage === passage && isStandAlone(facts, line));
    const [first, second] = here;
    if (first === undefined || second === undefined) return [];
    const codes = here.map(({ ccam }) => ccam?.association);
    const bare = here.find(({ ccam }) => ccam?.association === undefined);
    const ones = codes.filter((code) => code === 1).length;
    const halves = codes.filter((code) => code === 2 || code === 3).length;
    return when(bare !== undefined || (halves > 0 && ones === 0) || ones > 1, () =>
      finding(
        "R0294",
        placeOf(bare ?? second),
        {
          text:
            bare === undefined
              ? "Codes d'association qui ne vont pas ensemble"
              : `${bare.ccam?.code ?? ""} : le code d'association manque, il y a plusieurs actes CCAM`,
          mend: "Mettez 1 à l'acte le plus cher et 2 au second",
          source: "nomenclature.md §10.4",
        },
        severity,
      ),
    );
  });
}

/** Complementary acts and supplements are always full and need no association. */
function isStandAlone({ nomenclature }: Facts, { ccam }: RatedLine): boolean {
  return ccam !== undefined && nomenclature.ccam.act(ccam.code)?.type !== 2;
}
