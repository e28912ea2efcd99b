import type { PrescriberContext } from "../context.js";
import { isParamedic, typedActs } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";
import { numberFault } from "../numbers.js";
import { SPECIALITIES } from "../specialities.js";

const PRESCRIPTION: MendPlace = { step: "prescription" };
const SOURCE = "billing.md §1.3, specialites.csv";
/** Acts that a nurse may prescribe herself (`nomenclature.md` §3): the vaccine. */
const OWN_PRESCRIPTION = new Set(["VACCIN_SANS"]);
/** Activities that write no prescription of care: paramedics other than nurses, laboratories, pharmacies, transport, suppliers. */
const NO_PRESCRIBER = new Set("25 26 27 28 29 30 39 40 50 51 52 55 56 57 60 61 62 63 64 65 66 67 68".split(" "));

type Given = Extract<PrescriberContext, { kind: "given" }>;

/** The prescription: who, when, and whether this person may. */
export const checkPrescriber: Check = (facts) => {
  const { prescription } = facts.context;
  const prescriber = prescription?.prescriber;
  return [
    ...when(prescription?.needed === true && prescriber?.kind === "none", () =>
      finding("R1130", PRESCRIPTION, {
        text: "Ces soins demandent un prescripteur",
        mend: "Choisissez le prescripteur de l'ordonnance",
        source: SOURCE,
      }),
    ),
    ...dates(facts),
    ...(prescriber?.kind === "given" ? given(facts, prescriber) : []),
  ];
};

function dates({ input, context }: Facts): readonly Prediction[] {
  const written = context.prescription?.date;
  return when(written !== undefined && input.passages.some(({ date }) => date < written), () =>
    finding("R9020", PRESCRIPTION, {
      text: "L'ordonnance est datée d'après les soins",
      mend: "Corrigez la date de l'ordonnance, ou demandez-en une à la bonne date",
      source: "FAC-08",
    }),
  );
}

function given(facts: Facts, { number, speciality }: Given): readonly Prediction[] {
  const fault = number === undefined ? undefined : numberFault(number, "either");
  const known = speciality === undefined || SPECIALITIES.has(speciality);
  return [
    ...when(fault === "form", () =>
      finding("R0552", PRESCRIPTION, {
        text: "Le numéro du prescripteur n'a pas 9 chiffres, ni 11 pour un RPPS",
        mend: "Recopiez le numéro de l'ordonnance, ou lisez son code-barres",
        source: SOURCE,
      }),
    ),
    ...when(fault === "key", () =>
      finding(
        "R0552",
        PRESCRIPTION,
        {
          text: "La clé du numéro du prescripteur est fausse",
          mend: "Relisez le numéro de l'ordonnance chiffre à chiffre",
          source: "billing.md §1.6",
        },
        number?.startsWith("99") === true ? "signal" : undefined,
      ),
    ),
    ...when(!known, () =>
      finding("I1107", PRESCRIPTION, {
        text: `La spécialité ${speciality ?? ""} du prescripteur n'existe pas`,
        mend: "Choisissez sa spécialité dans la liste : 01 pour un généraliste",
        source: "specialites.csv",
      }),
    ),
    ...when(speciality !== undefined && NO_PRESCRIBER.has(speciality), () =>
      finding("R1110", PRESCRIPTION, {
        text: "Cette profession ne prescrit pas ces soins",
        mend: "Choisissez le médecin qui a signé l'ordonnance",
        source: SOURCE,
      }),
    ),
    ...ownPrescription(facts, number),
  ];
}

function ownPrescription(facts: Facts, number: string | undefined): readonly Prediction[] {
  const own = facts.context.performer?.number;
  if (!isParamedic(facts) || number === undefined || number !== own) return [];
  const act = typedActs(facts).find(({ nurse }) => nurse === undefined || !OWN_PRESCRIPTION.has(nurse.id));
  return when(act !== undefined, () =>
    finding(
      "R1120",
      { ...PRESCRIPTION, passage: act?.passageAt, lineKey: act?.key },
      {
        text: `${act?.nurse?.label ?? "Cet acte"} : vous ne pouvez pas en être le prescripteur`,
        mend: "Choisissez le médecin qui a signé l'ordonnance",
        source: "nomenclature.md §3",
      },
    ),
  );
}
