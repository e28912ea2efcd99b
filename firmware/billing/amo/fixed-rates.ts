import type { AmoRate } from "../priced-line.js";
import { reason } from "../reason.js";
import type { ExemptionCode, NatureAssurance } from "../types.js";

function full(rule: string, text: string, source: string): AmoRate {
  return { percent: 100, reason: reason(rule, text, undefined, source) };
}

function nothing(rule: string, text: string, source: string): AmoRate {
  return { percent: 0, reason: reason(rule, text, undefined, source) };
}

export const NOT_REIMBURSED = nothing("amo-0-N", "Acte non remboursable : caisse 0 %", "qualificatif_depense.csv N");
export const FREE = nothing("amo-0-G", "Acte gratuit : rien n'est facturé", "qualificatif_depense.csv G");
export const AME = nothing(
  "amo-0-ame",
  "Aide médicale de l'État : tout revient à l'AME",
  "taux_amo.csv, billing.md §4.4",
);

export const TERROR_VICTIM = full("amo-100-terror", "Victime d'attentat : caisse 100 %", "billing.md §4.4");
export const SMG = full(
  "amo-100-smg",
  "Soins médicaux gratuits : caisse 100 %",
  "nature_assurance.csv 22, STAND-IN (billing.md §4.1)",
);

/** Natures of insurance at 100 % whatever the act (`nature_assurance.csv`). */
export const BY_NATURE: Readonly<Partial<Record<NatureAssurance, AmoRate>>> = {
  "30": full("amo-100-maternity", "Maternité : caisse 100 %", "nature_assurance.csv 30"),
  "41": full("amo-100-work", "Accident du travail : caisse 100 %", "nature_assurance.csv 41"),
  "90": full("amo-100-prevention", "Prévention : caisse 100 %", "nature_assurance.csv 90"),
};

/** Codes that bring 100 % without any flat share; 0 and 9 do not, 1 and C leave the flat share of heavy acts. */
const EXEMPT: Readonly<Partial<Record<ExemptionCode, AmoRate>>> = {
  "2": full("amo-100-2", "Hospitalisation de plus de 30 jours : caisse 100 %", "exo_tm.csv 2"),
  "3": full("amo-100-3", "Soins particuliers exonérés : caisse 100 %", "exo_tm.csv 3"),
  "4": full("amo-100-4", "Soins conformes au protocole ALD : caisse 100 %", "exo_tm.csv 4"),
  "5": full("amo-100-5", "Assuré ou bénéficiaire exonéré : caisse 100 %", "exo_tm.csv 5"),
  "6": full("amo-100-6", "Régime spécial : caisse 100 %", "exo_tm.csv 6"),
  "7": full("amo-100-7", "Dispositif de prévention : caisse 100 %", "exo_tm.csv 7"),
};

/** The rate of a code that brings 100 % without a flat share; undefined for the others. */
export function exemptRate(code: ExemptionCode | undefined): AmoRate | undefined {
  return code === undefined ? undefined : EXEMPT[code];
}

/** Rates of an act that is heavy, by the code that says so: NGAP coefficient (1), CCAM price or nature (C). */
export const HEAVY: Readonly<Record<"1" | "C", AmoRate>> = {
  "1": full("amo-100-1", "Acte lourd coté 60 ou plus : caisse 100 %, moins le forfait", "exo_tm.csv 1"),
  C: full(
    "amo-100-C",
    "Acte lourd, exonéré par son prix ou sa nature : caisse 100 %, moins le forfait",
    "exo_tm.csv C",
  ),
};

/** Same for those who owe no flat share: the act goes out as « soins particuliers exonérés » (exo 3). */
export const HEAVY_WITHOUT_SHARE = full("amo-100-heavy", "Acte lourd : caisse 100 %, sans forfait", "exo_tm.csv 9");

/** A rate typed for the whole invoice, whole percent. */
export function typedRate(percent: number): AmoRate {
  return { percent, reason: reason("amo-rate-typed", `Taux de la caisse saisi à la main : ${percent} %`) };
}
