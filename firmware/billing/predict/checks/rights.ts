import { isWithin, type PlainDate } from "../../../lib/dates.js";
import { frenchDate } from "../../french.js";
import type { KnownPeriod } from "../context.js";
import { careDates } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const PATIENT: MendPlace = { step: "patient" };
const INSURANCE: MendPlace = { step: "insurance" };
const SECURING: MendPlace = { step: "securing" };
const ADRI = "billing.md §3.6";

/** `regimes.csv`. */
const REGIMES = new Set("01 02 03 04 05 06 07 08 09 10 12 14 15 16 17 90 91 92 93 94 95 96".split(" "));
const MINES = "07";
const MILITARY = "08";
/** Régimes that have the local one of Alsace-Moselle: CPAM and MSA. */
const WITH_LOCAL = new Set(["01", "02"]);

/** Rights, organism, exoneration and card: what the caisse compares with its own base. */
export const checkRights: Check = (facts) => [
  ...openRights(facts),
  ...proofOf(facts),
  ...organism(facts),
  ...answered(facts),
  ...exoneration(facts),
  ...card(facts),
];

function covers(periods: readonly KnownPeriod[], day: PlainDate): boolean {
  return periods.some(({ from, to }) => isWithin(day, from, to));
}

function openRights(facts: Facts): readonly Prediction[] {
  const { rights, securing } = facts.context;
  if (rights === undefined) return [];
  const { periods } = rights;
  if (periods === undefined || periods.length === 0) {
    return when(securing?.proof !== true, () =>
      finding(
        "I1002",
        PATIENT,
        {
          text: "Droits inconnus : rien ne dit qu'ils sont ouverts à la date des soins",
          mend: "Lisez la carte Vitale ou demandez les droits en ligne",
          source: ADRI,
        },
        "signal",
      ),
    );
  }
  const closed = careDates(facts).find((day) => !covers(periods, day));
  if (closed === undefined) return [];
  return [
    finding("I1002", PATIENT, {
      text: `Droits fermés le ${frenchDate(closed)}`,
      mend: "Demandez les droits en ligne ; s'ils restent fermés, faites payer le patient et donnez-lui une feuille de soins",
      source: "billing.md §2.4",
    }),
  ];
}

function proofOf({ context }: Facts): readonly Prediction[] {
  const { securing, person } = context;
  const unproven = securing?.mode === "degrade" || securing?.mode === "sesam-sans-vitale";
  return when(unproven && securing.proof === false, () =>
    finding("I1001", SECURING, {
      text:
        person?.quality === undefined || person.quality === "0"
          ? "Sans carte Vitale, aucune pièce ne prouve les droits"
          : "Sans carte Vitale, aucune pièce ne prouve que le patient est ayant droit",
      mend: "Joignez l'attestation de droits ou la réponse en ligne, ou faites passer la carte Vitale",
      source: "piece_justificative.csv, billing.md §3.1",
    }),
  );
}

function organism({ input, rated, context }: Facts): readonly Prediction[] {
  const { regime, caisse, bodyListed } = context.rights ?? {};
  if (regime === undefined) return [];
  const local = input.patient.regimeLocal && !WITH_LOCAL.has(regime);
  const military = input.nature === "22" && regime !== MILITARY;
  const billed = rated.lines.filter(({ amount, qualifier }) => amount > 0 && qualifier !== "N");
  const missing = caisse !== undefined && !/^\d{3}$/.test(caisse);
  return [
    ...when(!REGIMES.has(regime), () =>
      finding("R0101", PATIENT, {
        text: `Le régime ${regime} n'existe pas`,
        mend: "Recopiez le régime de la carte ou de l'attestation : 01, 02…",
        source: "regimes.csv",
      }),
    ),
    ...when(bodyListed === false || missing, () =>
      finding("R0102", PATIENT, {
        text: "Cette caisse n'est pas dans la liste nationale",
        mend: "Vérifiez régime, caisse et centre sur la carte ou l'attestation",
        source: "caisses.csv",
      }),
    ),
    ...when(local || military, () =>
      finding("R3012", INSURANCE, {
        text: local
          ? "Régime local d'Alsace-Moselle hors CPAM et MSA"
          : "Soins médicaux gratuits hors caisse militaire (régime 08)",
        mend: local ? "Décochez Alsace-Moselle sur la fiche du patient" : "Choisissez Maladie, ou corrigez le régime",
        source: "billing.md §4.1 et §4.4",
      }),
    ),
    ...when(regime === MINES && billed.some(({ amoRate }) => amoRate < 100), () =>
      finding("R3020", INSURANCE, {
        text: "Régime des mines : la caisse paie à 100 %, la facture est à un autre taux",
        mend: "Choisissez l'exonération 6, régimes spéciaux",
        source: "taux_amo.csv",
      }),
    ),
  ];
}

function answered({ context }: Facts): readonly Prediction[] {
  const differs = context.rights?.adriDiffers ?? [];
  const mend = "Prenez les données de la réponse en ligne sur l'écran de choix";
  return [
    ...when(differs.includes("caisse"), () =>
      finding("I0104", PATIENT, { text: "Le patient a changé de caisse", mend, source: ADRI }),
    ),
    ...when(differs.includes("nir"), () =>
      finding("I0208", PATIENT, { text: "Le patient a un nouveau numéro de sécurité sociale", mend, source: ADRI }),
    ),
    ...when(differs.includes("birth"), () =>
      finding("I0211", PATIENT, { text: "La caisse connaît une autre date de naissance", mend, source: ADRI }),
    ),
  ];
}

function exoneration({ input, context }: Facts): readonly Prediction[] {
  const { rights } = context;
  if (rights === undefined || input.nature !== "10") return [];
  const asksAld =
    input.exemption === "4" || input.passages.some(({ acts }) => acts.some((act) => act.edit?.exemption === "4"));
  return [
    ...when(asksAld && rights.ald === false, () =>
      finding("I0407", INSURANCE, {
        text: "100 % pour ALD demandé, et aucune ALD n'est lue sur la carte",
        mend: "Demandez les droits en ligne ; sans ALD, retirez l'exonération",
        source: "billing.md §2.4",
      }),
    ),
    ...when(rights.ald === true && input.exemption === null && rights.careLinkedToAld !== false && !asksAld, () =>
      finding("I0408", INSURANCE, {
        text: "Le patient a une ALD et la facture n'en dit rien",
        mend: "Répondez : les soins sont-ils en rapport avec l'ALD ?",
        source: "billing.md §4.2",
      }),
    ),
    ...when(input.exemption === "5" && rights.exonerated === false, () =>
      finding("I0418", INSURANCE, {
        text: "Exonération du patient demandée, que ni la carte ni la caisse ne connaissent",
        mend: "Demandez l'attestation, ou retirez l'exonération 5",
        source: "exo_tm.csv",
      }),
    ),
  ];
}

function card({ context }: Facts): readonly Prediction[] {
  const { securing, settlement } = context;
  const uses = securing?.mode === "synchronise" || securing?.mode === "desynchronise";
  return [
    ...when(securing?.card === "unusable" && uses, () =>
      finding("I9004", SECURING, {
        text: "Cette carte Vitale n'est plus valable",
        mend: "Passez en SESAM sans Vitale avec les droits en ligne, ou en dégradé",
        source: "billing.md §2.4",
      }),
    ),
    ...when(securing?.card === "opposed" && settlement?.tiersPayantAmo === true, () =>
      finding(
        "I9005",
        { step: "settlement" },
        {
          text: "Carte Vitale en opposition : le tiers payant sera refusé",
          mend: "Rendez la carte, retirez le tiers payant et faites payer le patient",
          source: "billing.md §2.4",
        },
      ),
    ),
  ];
}
