import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";
import { numberFault } from "../numbers.js";

const INSURANCE: MendPlace = { step: "insurance" };
const SOURCE = "ips.csv, billing.md §4.5";
const CHILD_UNDER = 16;

/** Parcours de soins: who is concerned, and what each situation needs. */
export const checkCourse: Check = (facts) => [
  ...concerned(facts),
  ...orienting(facts),
  ...installed(facts),
  ...treating(facts),
];

function concerned(facts: Facts): readonly Prediction[] {
  const { ips, profession } = facts.input;
  if (ips === undefined || ips === null) return [];
  const outside = profession !== "medecin";
  const child = facts.input.patient.ageYears < CHILD_UNDER && ips === "S";
  return when(outside || child, () =>
    finding("R0302", INSURANCE, {
      text: outside ? "Votre profession n'est pas concernée par le parcours de soins" : "Hors parcours avant 16 ans",
      mend: "Choisissez « Facture non concernée par le parcours de soins »",
      source: SOURCE,
    }),
  );
}

function orienting({ input, context }: Facts): readonly Prediction[] {
  const named = context.course?.orientingNamed;
  return when((input.ips === "O" || input.ips === "M") && named === false, () =>
    finding("R0302", INSURANCE, {
      text: "Patient orienté par un médecin qui n'est pas nommé",
      mend: "Saisissez le nom et le prénom du médecin qui adresse le patient",
      source: "billing.md §1.4, 11",
    }),
  );
}

function installed({ input, context }: Facts): readonly Prediction[] {
  return when((input.ips === "J" || input.ips === "B") && context.course?.installedOn === "none", () =>
    finding("R0306", INSURANCE, {
      text: "Généraliste récemment installé : la date d'installation manque",
      mend: "Saisissez la date d'installation",
      source: SOURCE,
    }),
  );
}

function treating({ context }: Facts): readonly Prediction[] {
  const number = context.course?.treatingNumber;
  const fault = number === undefined ? undefined : numberFault(number, "billing");
  return when(fault !== undefined, () =>
    finding(
      "R0301",
      INSURANCE,
      {
        text: "Le numéro du médecin traitant est faux",
        mend: "Recopiez ses 9 chiffres, ou laissez le numéro vide",
        source: "billing.md §1.6",
      },
      number?.startsWith("99") === true ? "signal" : undefined,
    ),
  );
}
