import { isWithin } from "../../../lib/dates.js";
import { frenchDate } from "../../french.js";
import type { MutuelleContext } from "../context.js";
import { billedLines, careDates } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";
import { sameAmcNumber } from "../numbers.js";

const MUTUELLE: MendPlace = { step: "mutuelle" };
const SETTLEMENT: MendPlace = { step: "settlement" };
const C2S_BY_CAISSE = "99999997";
const C2S_BY_BODY = "88888888";
const C2S_CONTRACT = "89";
/** `type_contrat.csv`; 91 to 93 were closed in 2019. */
const CONTRACTS = new Set(["00", "85", "87", "88", "89", "91", "92", "93", "99"]);
const CLOSED_CONTRACTS = new Set(["91", "92", "93"]);
const C2S_SOURCE = "billing.md §1.4 et §4.4";

type Given = Extract<MutuelleContext, { kind: "given" }>;

/** The complementary share: the mutuelle, its convention, the C2S. */
export const checkAmc: Check = (facts) => [
  ...thirdParty(facts),
  ...solidarity(facts),
  ...(isAsked(facts) && facts.context.mutuelle?.kind === "given" ? given(facts, facts.context.mutuelle) : []),
];

/** A share of the mutuelle leaves with the invoice. */
function isAsked({ input, context }: Facts): boolean {
  return input.amc !== undefined && context.settlement?.tiersPayantAmc !== false;
}

function thirdParty({ context }: Facts): readonly Prediction[] {
  const { tiersPayantAmo, tiersPayantAmc } = context.settlement ?? {};
  return [
    ...when(tiersPayantAmc === true && tiersPayantAmo === false, () =>
      finding("I0202", SETTLEMENT, {
        text: "Tiers payant de la mutuelle sans celui de la caisse",
        mend: "Cochez aussi le tiers payant de la caisse, ou décochez celui de la mutuelle",
        source: "billing.md §6.4, FAC-23",
      }),
    ),
    ...when(tiersPayantAmc === true && context.mutuelle?.kind === "none", () =>
      finding("I0414", SETTLEMENT, {
        text: "Tiers payant de la mutuelle, et aucune mutuelle n'est choisie",
        mend: "Choisissez la mutuelle du patient, ou décochez ce tiers payant",
        source: "billing.md §6.1",
      }),
    ),
  ];
}

function isC2s({ input, context }: Facts): boolean {
  return input.c2s === true || context.rights?.c2s === true;
}

function solidarity(facts: Facts): readonly Prediction[] {
  const { input, context, rated } = facts;
  const contract = context.mutuelle?.kind === "given" ? context.mutuelle.contract : undefined;
  const number = input.amc?.number;
  const byCaisse = sameAmcNumber(number, C2S_BY_CAISSE);
  const nothingAsked = rated.lines.every(({ amc }) => amc === 0);
  const shared = billedLines(facts).some(({ amoRate, amount }) => amount > 0 && amoRate < 100);
  return [
    ...when((contract === C2S_CONTRACT) !== byCaisse && (contract !== undefined || isC2s(facts)), () =>
      finding("I0416", MUTUELLE, {
        text: byCaisse ? "C2S gérée par la caisse sans le contrat 89" : "Contrat 89 sans le numéro 99999997",
        mend: byCaisse ? "Mettez le type de contrat 89" : "Mettez le numéro de mutuelle 99999997",
        source: C2S_SOURCE,
      }),
    ),
    ...when((byCaisse || sameAmcNumber(number, C2S_BY_BODY)) && context.rights?.c2s === false, () =>
      finding("R0206", MUTUELLE, {
        text: "C2S facturée, et ni la carte ni la caisse ne la connaissent",
        mend: "Demandez les droits en ligne ou l'attestation C2S, sinon prenez une autre mutuelle",
        source: "billing.md §6.2",
      }),
    ),
    ...when(isC2s(facts) && shared && (input.amc === undefined || nothingAsked), () =>
      finding("I0704", SETTLEMENT, {
        text: "Patient à la C2S, et la part complémentaire n'est demandée à personne",
        mend: "Choisissez la C2S comme mutuelle et cochez son tiers payant : le patient ne paie rien",
        source: C2S_SOURCE,
      }),
    ),
    ...when(isC2s(facts) && context.settlement?.tiersPayantAmo === false, () =>
      finding("I0705", SETTLEMENT, {
        text: "Patient à la C2S sans tiers payant",
        mend: "Cochez le tiers payant : il est obligatoire avec la C2S",
        source: C2S_SOURCE,
      }),
    ),
    ...when(contract === C2S_CONTRACT && nothingAsked, () =>
      finding("R8050", MUTUELLE, {
        text: "Contrat 89 sans aucun montant de part complémentaire",
        mend: shared ? "Cochez le tiers payant de la mutuelle" : "Tout est à 100 % : mettez le contrat 00",
        source: "billing.md §1.4, 7",
      }),
    ),
  ];
}

function given(facts: Facts, mutuelle: Given): readonly Prediction[] {
  return [...contractOf(mutuelle), ...identity(facts, mutuelle), ...conventionOf(facts, mutuelle)];
}

function contractOf({ contract, management }: Given): readonly Prediction[] {
  return [
    ...when(contract !== undefined && contract !== "" && !CONTRACTS.has(contract), () =>
      finding("R0215", MUTUELLE, {
        text: `Le type de contrat ${contract ?? ""} n'existe pas`,
        mend: "Mettez 00 pour un contrat ordinaire, 89 pour la C2S",
        source: "type_contrat.csv",
      }),
    ),
    ...when(contract !== undefined && CLOSED_CONTRACTS.has(contract), () =>
      finding("R0216", MUTUELLE, {
        text: `Le contrat ${contract ?? ""} (ACS) est fermé depuis 2019`,
        mend: "Demandez la nouvelle attestation : la C2S l'a remplacé",
        source: "type_contrat.csv",
      }),
    ),
    ...when(contract === "" && management === "unique", () =>
      finding("I0503", MUTUELLE, {
        text: "Gestion unique sans type de contrat",
        mend: "Mettez 00 pour un contrat ordinaire",
        source: "billing.md §6.2",
      }),
    ),
  ];
}

function identity(facts: Facts, mutuelle: Given): readonly Prediction[] {
  const { listed, memberNumber, period } = mutuelle;
  const closed =
    period === undefined ? undefined : careDates(facts).find((day) => !isWithin(day, period.from, period.to));
  const differs = facts.context.rights?.adriDiffers ?? [];
  return [
    ...when(listed === false || mutuelle.number === "", () =>
      finding("I0413", MUTUELLE, {
        text: "Le numéro de cette mutuelle est inconnu",
        mend: "Recopiez le numéro AMC de l'attestation : 8 ou 9 chiffres",
        source: "billing.md §2.4 et §6.3",
      }),
    ),
    ...when(memberNumber === "", () =>
      finding("I0501", MUTUELLE, {
        text: "Le numéro d'adhérent manque",
        mend: "Recopiez le numéro d'adhérent de l'attestation",
        source: "billing.md §6.1",
      }),
    ),
    ...when(closed !== undefined, () =>
      finding("I0502", MUTUELLE, {
        text: `La mutuelle ne couvre pas le ${closed === undefined ? "" : frenchDate(closed)}`,
        mend: "Demandez l'attestation de l'année, ou retirez le tiers payant de la mutuelle",
        source: "billing.md §2.4",
      }),
    ),
    ...when(differs.includes("other-mutuelle"), () =>
      finding("I0414", MUTUELLE, {
        text: "La caisse connaît une autre mutuelle pour ce patient",
        mend: "Demandez l'attestation, puis prenez la mutuelle à jour",
        source: "billing.md §2.4",
      }),
    ),
    ...when(differs.includes("no-mutuelle") && mutuelle.management === "unique", () =>
      finding("I0415", MUTUELLE, {
        text: "La caisse ne gère aucune mutuelle pour ce patient",
        mend: "Passez la mutuelle en gestion séparée",
        source: "billing.md §6.2",
      }),
    ),
  ];
}

/** In single management the caisse signs: the criterion begins with its département (`billing.md` §6.2). */
function conventionOf({ context }: Facts, mutuelle: Given): readonly Prediction[] {
  const { convention, conventionType, csr, management } = mutuelle;
  const caisse = context.rights?.caisse;
  const local = csr?.slice(0, 2) ?? "";
  const foreign =
    management === "unique" &&
    conventionType === "RO" &&
    caisse !== undefined &&
    /^\d{2}$/.test(local) &&
    local !== caisse.slice(0, 2);
  return [
    ...when(convention === "none", () =>
      finding("I0201", SETTLEMENT, {
        text: "Aucune convention de tiers payant avec cette mutuelle",
        mend: "Vérifiez la mutuelle, mettez les conventions à jour, ou retirez ce tiers payant",
        source: "billing.md §6.3",
      }),
    ),
    ...when(foreign, () =>
      finding("I0417", MUTUELLE, {
        text: "La convention de la mutuelle est celle d'une autre caisse",
        mend: "Choisissez la convention de la caisse du patient",
        source: "billing.md §6.2",
      }),
    ),
  ];
}
