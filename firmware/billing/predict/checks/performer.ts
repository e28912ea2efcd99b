import type { Profession } from "../../types.js";
import { billedLines, typedActs } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";
import { numberFault } from "../numbers.js";
import { GENERAL_PRACTICE, NOT_DOCTORS, OF_PROFESSION, SPECIALITIES } from "../specialities.js";

const SECURING: MendPlace = { step: "securing" };
const CPS = "Faites mettre votre carte CPS à jour, et changez de situation de facturation si vous en avez deux";
/** `zones_tarif.csv`. */
const ZONES = new Set("00 10 11 20 22 23 24 25 30 31 32 33 34 35 40 50 60 70 80 81 82 83 84 85".split(" "));
const CONVENTIONS = new Set(["0", "1", "2", "3", "9"]);
const EXERCISES = new Set(["0", "1", "4", "7"]);
/** Codes of general practice only (`ngap.csv`). */
const FOR_GENERAL_PRACTICE = new Set(["G", "GS", "VG", "VGS", "MEG", "MOP", "MCG", "GL", "TCG", "COB", "COD"]);

/** The professional who bills: number, situation, and acts that are not hers. */
export const checkPerformer: Check = (facts) => [
  ...numberOf(facts),
  ...situation(facts),
  ...trade(facts),
  ...option(facts),
];

function numberOf({ context }: Facts): readonly Prediction[] {
  const number = context.performer?.number;
  const fault = number === undefined ? undefined : numberFault(number, "billing");
  return when(fault !== undefined, () =>
    finding(
      "R0551",
      SECURING,
      {
        text:
          fault === "key"
            ? "La clé de votre numéro de facturation est fausse"
            : "Votre numéro de facturation n'a pas 9 chiffres",
        mend: CPS,
        source: "billing.md §1.6",
      },
      fault === "key" && number?.startsWith("99") === true ? "signal" : undefined,
    ),
  );
}

function situation({ context }: Facts): readonly Prediction[] {
  const { convention, zone, exerciseMode, speciality } = context.performer ?? {};
  return [
    ...when(speciality !== undefined && !SPECIALITIES.has(speciality), () =>
      finding("R0553", SECURING, {
        text: `Votre spécialité ${speciality ?? ""} n'existe pas dans la liste nationale`,
        mend: CPS,
        source: "specialites.csv",
      }),
    ),
    ...when(convention !== undefined && !CONVENTIONS.has(convention), () =>
      finding("R0559", SECURING, {
        text: "Votre code de convention n'existe pas",
        mend: CPS,
        source: "conventionnement.csv",
      }),
    ),
    ...when(zone !== undefined && !ZONES.has(zone), () =>
      finding("R0560", SECURING, { text: "Votre zone tarifaire n'existe pas", mend: CPS, source: "zones_tarif.csv" }),
    ),
    ...when(exerciseMode !== undefined && !EXERCISES.has(exerciseMode), () =>
      finding("R0561", SECURING, { text: "Votre mode d'exercice n'existe pas", mend: CPS, source: "cards.md" }),
    ),
  ];
}

function isOfTrade(profession: Profession, speciality: string): boolean {
  if (profession === "medecin") return !NOT_DOCTORS.has(speciality);
  return OF_PROFESSION[profession].has(speciality);
}

function trade(facts: Facts): readonly Prediction[] {
  const { input, context } = facts;
  const speciality = context.performer?.speciality ?? input.performer?.speciality;
  if (speciality === undefined || !SPECIALITIES.has(speciality)) return [];
  if (!isOfTrade(input.profession, speciality)) {
    return [
      finding("R1090", SECURING, {
        text: "Les actes de cette facture ne sont pas ceux de la profession de la carte",
        mend: "Prenez la bonne carte CPS, ou la bonne situation de facturation",
        source: "specialites.csv",
      }),
    ];
  }
  if (input.profession !== "medecin" || GENERAL_PRACTICE.has(speciality)) return [];
  return billedLines(facts)
    .filter(({ code }) => FOR_GENERAL_PRACTICE.has(code))
    .map(({ code, key, passage }) =>
      finding(
        "R1100",
        { step: "acts", passage, lineKey: key },
        {
          text: `${code} est réservé aux médecins généralistes`,
          mend: "Prenez le code de votre spécialité : CS, CNP…",
          source: "ngap.csv",
        },
      ),
    );
}

function option(facts: Facts): readonly Prediction[] {
  const { input, context } = facts;
  if (input.profession !== "medecin") return [];
  const inSector1 = context.performer?.convention === "1" || input.performer?.sector === "1";
  const notOptam = context.performer?.optam === false;
  return typedActs(facts)
    .filter(({ edit }) => (edit.qualifier === "B" && inSector1) || (edit.qualifier === "M" && notOptam))
    .map(({ edit, place }) =>
      finding("I1102", place, {
        text: edit.qualifier === "B" ? "Dépassement B en secteur 1" : "Dépassement maîtrisé M sans adhésion à l'OPTAM",
        mend: "Choisissez un qualificatif de votre secteur, ou revenez au tarif",
        source: "qualificatif_depense.csv",
      }),
    );
}
