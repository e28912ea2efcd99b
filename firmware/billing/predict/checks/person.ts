import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";
import { sameAmcNumber } from "../numbers.js";

const PATIENT: MendPlace = { step: "patient" };
const INSURANCE: MendPlace = { step: "insurance" };
const PERSONS = "qualite_beneficiaire.csv, b2_layout.csv";
/** Maternity is the mother's, or a newborn's first examination (`nomenclature.md` §7.2): one year leaves room. */
const NEWBORN_UNDER = 1;
const MOTHER_FROM = 11;
const MOTHER_TO = 60;
const AME = "75500017";

/** Who is cared for: rank, quality, sex, birth date, kind of number. */
export const checkPerson: Check = (facts) => {
  const { person } = facts.context;
  return [
    ...when(person?.birthRank !== undefined && !isRank(person.birthRank), () =>
      finding("R0201", PATIENT, {
        text: "Le rang de naissance n'est pas un chiffre de 1 à 9",
        mend: "Corrigez le rang sur la fiche du patient : 1, sauf pour des jumeaux",
        source: PERSONS,
      }),
    ),
    ...when(person?.quality !== undefined && !/^\d$/.test(person.quality), () =>
      finding("R0202", PATIENT, {
        text: "La qualité du bénéficiaire n'existe pas",
        mend: "Choisissez la qualité sur la fiche : assuré, conjoint, enfant…",
        source: PERSONS,
      }),
    ),
    ...sexOf(facts),
    ...maternity(facts),
    ...twins(facts),
    ...births(facts),
    ...stateMedicalAid(facts),
  ];
};

function isRank(rank: number): boolean {
  return Number.isInteger(rank) && rank >= 1 && rank <= 9;
}

function sexOf({ context }: Facts): readonly Prediction[] {
  const { sex, nirStartsWith } = context.person ?? {};
  const said =
    nirStartsWith === "1" || nirStartsWith === "7" ? "M" : /^[28]$/.test(nirStartsWith ?? "") ? "F" : undefined;
  return when(said !== undefined && (sex === "F" || sex === "M") && sex !== said, () =>
    finding("R0203", PATIENT, {
      text: "Le sexe de la fiche contredit le numéro de sécurité sociale",
      mend: "Vérifiez la carte Vitale, puis corrigez le sexe ou le numéro",
      source: "nir_fictif.csv, billing.md §1.6",
    }),
  );
}

function maternity({ input, context }: Facts): readonly Prediction[] {
  if (input.nature !== "30" || input.patient.ageYears < NEWBORN_UNDER) return [];
  const { ageYears } = input.patient;
  const man = context.person?.sex === "M";
  return when(man || ageYears < MOTHER_FROM || ageYears > MOTHER_TO, () =>
    finding("I0204", INSURANCE, {
      text: man ? "Maternité pour un homme" : `Maternité pour une patiente de ${ageYears} ans`,
      mend: "Choisissez Maladie, ou prenez la bonne patiente",
      source: "nature_assurance.csv",
    }),
  );
}

function twins({ context }: Facts): readonly Prediction[] {
  const { birthRank, typed } = context.person ?? {};
  return when(typed === true && birthRank !== undefined && isRank(birthRank) && birthRank > 1, () =>
    finding("I0212", PATIENT, {
      text: `Rang de naissance ${birthRank} saisi à la main : la caisse peut prendre l'autre jumeau`,
      mend: "Lisez la carte Vitale ou demandez les droits en ligne avant de signer",
      source: "adri_fields.csv",
    }),
  );
}

function births({ input, context }: Facts): readonly Prediction[] {
  const birth = context.person?.birth;
  return when(birth !== undefined && input.passages.some(({ date }) => date < birth), () =>
    finding("R9020", PATIENT, {
      text: "Le patient est né après la date des soins",
      mend: "Corrigez la date de naissance ou la date du passage",
      source: "billing.md §1.1",
    }),
  );
}

function stateMedicalAid({ input, context }: Facts): readonly Prediction[] {
  const first = context.person?.nirStartsWith;
  return when(sameAmcNumber(input.amc?.number, AME) && first !== undefined && !/^[78]$/.test(first), () =>
    finding("R0214", PATIENT, {
      text: "Aide médicale de l'État avec un numéro qui ne commence ni par 7 ni par 8",
      mend: "Recopiez le numéro de la carte d'admission AME, ou retirez l'AME",
      source: "amc_fixed_ids.csv",
    }),
  );
}
