import { euros, frenchDate } from "../../french.js";
import { type TypedAct, typedActs } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";
import { monthsBefore } from "../months.js";
import { tariffPrice } from "../tariff-price.js";

/** Two years and three months after the care, the caisse pays no more (I0601). */
const TOO_OLD_MONTHS = 27;
const DAY_FEES = new Set(["BSA", "BSB", "BSC"]);
const NGAP = "natures_prestation.csv, nomenclature.md";

/** Acts, quantities, coefficients, unit prices and dates. */
export const checkActs: Check = (facts) => {
  const acts = typedActs(facts);
  return [
    ...dates(facts),
    ...acts.flatMap((act) => [...quantities(act), ...coefficients(facts, act), ...prices(facts, act)]),
    ...acts.flatMap((act) => [...complements(facts, act), ...qualifiers(facts, act), ...patients(facts, act)]),
  ];
};

function dates({ input, context }: Facts): readonly Prediction[] {
  const { today } = context;
  if (today === undefined) return [];
  const oldest = monthsBefore(today, TOO_OLD_MONTHS);
  return input.passages.flatMap(({ date }, passage) => {
    const place: MendPlace = { step: "acts", passage };
    return [
      ...when(date < oldest, () =>
        finding("I0601", place, {
          text: `Soins du ${frenchDate(date)} : plus de 2 ans et 3 mois, la caisse ne les paie plus`,
          mend: "Vérifiez la date du passage ; si elle est juste, ne facturez pas",
          source: "anomalies.csv I0601",
        }),
      ),
      ...when(date > today, () =>
        finding("R9020", place, {
          text: `Soins datés du ${frenchDate(date)}, un jour à venir`,
          mend: "Corrigez la date du passage",
          source: "billing.md §1.1",
        }),
      ),
    ];
  });
}

function quantities({ nurse, edit, place, line }: TypedAct): readonly Prediction[] {
  const quantity = edit.quantity ?? 1;
  if (nurse === undefined || quantity <= 1 || line?.ratePercent === 0) return [];
  const flat = nurse.letter === "DI" || DAY_FEES.has(nurse.letter);
  const most = nurse.maxPerDay;
  return [
    ...when(flat, () =>
      finding("R1070", place, {
        text: `${nurse.label} : quantité ${quantity}, une seule est possible`,
        mend: "Remettez la quantité à 1",
        source: NGAP,
      }),
    ),
    ...when(!flat && most !== undefined && quantity > most, () =>
      finding("I0605", place, {
        text: `${nurse.label} : ${quantity} saisis, ${most} par jour au plus`,
        mend: `Ramenez la quantité à ${most}`,
        source: `ngap_actes_infirmier.csv ${nurse.id}`,
      }),
    ),
  ];
}

function coefficients({ nomenclature }: Facts, { nurse, act, edit, place, passage }: TypedAct): readonly Prediction[] {
  const typed = edit.coefficient;
  if (typed === undefined) return [];
  const row = nomenclature.ngap
    .act(act.id)
    ?.coefficients.find(({ from, to }) => passage.date >= from && (to === undefined || passage.date <= to));
  const most = nurse?.coefficient ?? row?.value;
  return when(most !== undefined && typed > most, () =>
    finding("R1080", place, {
      text: `Coefficient ${decimal(typed)} saisi, la nomenclature dit ${decimal(most ?? typed)}`,
      mend: "Remettez le coefficient de la nomenclature",
      source: NGAP,
    }),
  );
}

function decimal(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",");
}

function prices(facts: Facts, { edit, line, place, act, passage }: TypedAct): readonly Prediction[] {
  const { unit } = edit;
  if (unit === undefined || line === undefined || line.ccam !== undefined) return [];
  const price = tariffPrice(facts, line.code, passage);
  if (price === undefined) {
    return [
      finding("I0606", place, {
        text: `${act.id} : la caisse n'a peut-être pas ce prix unitaire, aucun tarif connu ce jour`,
        mend: "Vérifiez le prix auprès de la caisse avant de signer",
        source: "ngap.csv, cox.csv",
      }),
    ];
  }
  return when(price !== unit, () =>
    finding("I0607", place, {
      text: `Prix unitaire saisi ${euros(unit)}, le tarif du jour est ${euros(price)}`,
      mend: "Effacez le prix saisi : le terminal met le tarif du jour",
      source: "ngap.csv",
    }),
  );
}

function complements(facts: Facts, { edit, place, nurse }: TypedAct): readonly Prediction[] {
  const urgent = edit.complement === "U" && facts.input.profession === "infirmier";
  const flat = (edit.complement === "N" || edit.complement === "F") && nurse?.letter === "DI";
  return when(urgent || flat, () =>
    finding(
      "R1010",
      place,
      {
        text: urgent
          ? "Complément U, urgence, sur un acte infirmier"
          : "Majoration de nuit ou de dimanche sur un bilan de soins",
        mend: urgent ? "Choisissez N la nuit, F le dimanche, ou aucun" : "Retirez le complément du bilan",
        source: "billing.md §5.1",
      },
      urgent ? undefined : "signal",
    ),
  );
}

/** Who may use a qualifier (`qualificatif_depense.csv`, column « who »). */
const QUALIFIER_OF: Readonly<Record<string, readonly string[]>> = {
  A: ["medecin", "sage-femme"],
  B: ["medecin"],
  D: ["medecin", "dentiste"],
  F: ["infirmier"],
  M: ["medecin"],
};

function qualifiers({ input }: Facts, { edit, place }: TypedAct): readonly Prediction[] {
  const { qualifier } = edit;
  if (qualifier === undefined) return [];
  const allowed = QUALIFIER_OF[qualifier];
  return [
    ...when(allowed !== undefined && !allowed.includes(input.profession), () =>
      finding("R2050", place, {
        text: `Le qualificatif ${qualifier} n'est pas ouvert à votre profession`,
        mend: "Choisissez E pour une exigence du patient, ou retirez le dépassement",
        source: "qualificatif_depense.csv",
      }),
    ),
    ...when(qualifier === "L" && input.nature !== "22", () =>
      finding("R1050", place, {
        text: "Qualificatif L hors soins médicaux gratuits",
        mend: "Retirez le qualificatif, ou choisissez Soins médicaux gratuits",
        source: "qualificatif_depense.csv",
      }),
    ),
  ];
}

interface AgeRule {
  readonly from: number;
  readonly to: number;
  readonly who: string;
}

/** Ages that a code needs, completed years (`nomenclature.md` §3, §7.1, §7.2). */
const AGES: Readonly<Record<string, AgeRule>> = {
  IV_ENFANT: { from: 0, to: 4, who: "les moins de 5 ans" },
  MEG: { from: 0, to: 5, who: "les moins de 6 ans" },
  MOP: { from: 80, to: 150, who: "les 80 ans et plus" },
  GL: { from: 80, to: 150, who: "les plus de 80 ans" },
  COE: { from: 0, to: 2, who: "les moins de 3 ans" },
  COD: { from: 0, to: 5, who: "les moins de 6 ans" },
  COB: { from: 6, to: 16, who: "les 6 à 16 ans" },
  COH: { from: 0, to: 16, who: "les enfants" },
  COG: { from: 2, to: 16, who: "les enfants" },
  CEH: { from: 0, to: 1, who: "les moins de 2 ans" },
};

function patients({ input }: Facts, { act, place }: TypedAct): readonly Prediction[] {
  const rule = AGES[act.id];
  const { ageYears } = input.patient;
  if (rule === undefined || (ageYears >= rule.from && ageYears <= rule.to)) return [];
  return [
    finding("R1040", place, {
      text: `${act.id} est réservé à ${rule.who} : ce patient a ${ageYears} ans`,
      mend: "Remplacez l'acte, ou vérifiez la date de naissance",
      source: "nomenclature.md §3 et §7",
    }),
  ];
}
