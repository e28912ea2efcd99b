import { typedActs } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const INSURANCE: MendPlace = { step: "insurance" };
const NATURES = "nature_assurance.csv, exo_tm.csv";
const ALWAYS_FULL = new Set(["30", "41", "90"]);
/** Child examinations by illness; the first-week one (COE) may be maternity (`nomenclature.md` §7.2). */
const CHILD_BY_ILLNESS = new Set(["COB", "COD", "COG", "COM", "COA"]);
const CHILD_EXAMS = new Set([...CHILD_BY_ILLNESS, "COE", "COH"]);
const DAY_FEES = new Set(["BSA", "BSB", "BSC"]);

/** Rates that a caisse pays to each profession (`taux_amo.csv`). */
const RATES: Readonly<Record<Facts["input"]["profession"], readonly number[]>> = {
  infirmier: [0, 60, 80, 90, 100],
  kinesitherapeute: [0, 60, 80, 90, 100],
  medecin: [0, 30, 70, 80, 90, 100],
  "sage-femme": [0, 30, 70, 80, 90, 100],
  dentiste: [0, 60, 70, 80, 90, 100],
};

/** Nature of insurance, exoneration and rate against the acts and the person. */
export const checkInsurance: Check = (facts) => [
  ...doubleExemption(facts),
  ...typedRate(facts),
  ...prevention(facts),
  ...holder(facts),
  ...examinations(facts),
];

function doubleExemption({ input }: Facts): readonly Prediction[] {
  const { nature, exemption } = input;
  return when((nature === "30" || nature === "41") && exemption !== null && exemption !== "0", () =>
    finding("R0503", INSURANCE, {
      text: `${nature === "30" ? "La maternité" : "L'accident du travail"} est déjà à 100 % : une exonération est de trop`,
      mend: "Retirez l'exonération du ticket modérateur",
      source: `${NATURES}, FAC-16`,
    }),
  );
}

function typedRate({ input }: Facts): readonly Prediction[] {
  const rate = input.amoRate ?? undefined;
  if (rate === undefined) return [];
  const exempt = input.exemption !== null && input.exemption !== "0" && input.exemption !== "9";
  const allowed = exempt || ALWAYS_FULL.has(input.nature) || input.nature === "22" || input.terrorVictim === true;
  return [
    ...when(!RATES[input.profession].includes(rate), () =>
      finding("R0505", INSURANCE, {
        text: `La caisse ne connaît pas le taux de ${rate} % pour ces soins`,
        mend: "Effacez le taux saisi : le terminal applique celui de la règle",
        source: "taux_amo.csv",
      }),
    ),
    ...when(rate === 100 && !allowed, () =>
      finding("R1060", INSURANCE, {
        text: "Taux de 100 % sans exonération ni maternité ni accident du travail",
        mend: "Dites pourquoi : choisissez l'exonération, ou effacez le taux saisi",
        source: "taux_amo.csv",
      }),
    ),
  ];
}

function prevention(facts: Facts): readonly Prediction[] {
  const { nature, exemption } = facts.input;
  const prevented = exemption === "7" || nature === "90";
  return [
    ...when(nature === "90" && exemption !== null && exemption !== "7" && exemption !== "0", () =>
      finding("R0311", INSURANCE, {
        text: `Prévention avec l'exonération ${exemption}`,
        mend: "Gardez l'exonération 7, dispositif de prévention, ou choisissez Maladie",
        source: NATURES,
      }),
    ),
    ...when(exemption === "7" && (nature === "41" || nature === "22"), () =>
      finding("R8030", INSURANCE, {
        text: "Dispositif de prévention avec un accident du travail ou des soins médicaux gratuits",
        mend: "Choisissez Maladie ou retirez l'exonération 7",
        source: NATURES,
      }),
    ),
    ...(prevented ? typedActs(facts) : [])
      .filter(({ nurse }) => nurse !== undefined && DAY_FEES.has(nurse.letter))
      .map(({ place, nurse }) =>
        finding("R8040", place, {
          text: `${nurse?.label ?? "Ce forfait"} : ce n'est pas un soin de prévention`,
          mend: "Faites deux factures : le soin de prévention à part",
          source: "billing.md §4.4",
        }),
      ),
  ];
}

function holder({ input, context }: Facts): readonly Prediction[] {
  const quality = context.person?.quality;
  return when(input.nature === "41" && quality !== undefined && quality !== "0", () =>
    finding("R3010", INSURANCE, {
      text: "Accident du travail pour un ayant droit : seul l'assuré peut en avoir un",
      mend: "Choisissez Maladie, ou facturez au nom du patient assuré",
      source: "nature_assurance.csv, qualite_beneficiaire.csv",
    }),
  );
}

function examinations(facts: Facts): readonly Prediction[] {
  const { nature } = facts.input;
  const refused = nature === "41" || nature === "22" ? CHILD_EXAMS : nature === "30" ? CHILD_BY_ILLNESS : new Set();
  return typedActs(facts)
    .filter(({ act }) => refused.has(act.id))
    .map(({ act, place }) =>
      finding(
        "R1030",
        { ...place, step: "insurance" },
        {
          text: `${act.id}, examen obligatoire de l'enfant : pas en ${nature === "30" ? "maternité" : "accident ni soins gratuits"}`,
          mend: "Choisissez Maladie : l'examen est à 100 % par lui-même",
          source: "nomenclature.md §7.2",
        },
      ),
    );
}
