import { fr } from "../billing/french.js";
import type { PaymentMeans, SecuringMode } from "../model/invoice.js";

/** Those whose name changes with the civility of who bears it. */
const FEMININE: Readonly<Record<string, string>> = {
  "21": "Pharmacienne",
  "28": "Opticienne",
  "40": "Chirurgienne-dentiste",
  "60": "Infirmière",
  "70": "Masseuse-kinésithérapeute",
};

/** Name of a profession by its G15 code (`professions.csv`) and the civility on the card; undefined: not known. */
export function professionName(code: string, civility: string): string | undefined {
  return (/^m(me|lle)$/i.test(civility.trim()) ? FEMININE[code] : undefined) ?? PROFESSIONS[code];
}

const PROFESSIONS: Readonly<Record<string, string>> = {
  "10": "Médecin",
  "21": "Pharmacien",
  "26": "Audioprothésiste",
  "28": "Opticien",
  "40": "Chirurgien-dentiste",
  "50": "Sage-femme",
  "60": "Infirmier",
  "70": "Masseur-kinésithérapeute",
  "80": "Pédicure-podologue",
  "91": "Orthophoniste",
  "92": "Orthoptiste",
};

/** `qualite_beneficiaire.csv`, but for the insured himself. */
export const QUALITIES: Readonly<Record<string, string>> = {
  "1": "ascendant, descendant ou collatéral",
  "2": "conjoint",
  "3": "conjoint divorcé",
  "4": "concubin",
  "5": "conjoint séparé",
  "6": "enfant",
  "7": "bénéficiaire hors article 313",
  "8": "conjoint veuf",
  "9": "autre ayant droit",
};

export const MODES: Readonly<Record<SecuringMode, string>> = {
  synchronise: "mode synchronisé",
  desynchronise: "mode désynchronisé",
  degrade: "mode dégradé",
  "sesam-sans-vitale": "mode SESAM sans Vitale",
};

export const MEANS: Readonly<Record<PaymentMeans, string>> = {
  cheque: "Chèque",
  cb: "Carte bancaire",
  especes: "Espèces",
  autre: "Autre moyen",
};

export const CARDS = { cps: "la carte du professionnel (CPS)", vitale: "la carte Vitale" } as const;

export const TEST_MARK = "SPÉCIMEN — TEST SI01";
export const TEST_NOTE = fr(
  "Document d'essai, signé par le composant de remplacement SI01 : il n'a aucune valeur et n'est reçu par aucune caisse.",
);

export const NOT_A_SHEET = fr("Ce document n'est pas une feuille de soins.");
export const NOT_A_SHEET_MORE = fr(
  "La demande de remboursement est la feuille de soins électronique que le professionnel adresse à la caisse.",
);
export const PAPER_SHEET = fr("En mode dégradé, la feuille de soins papier signée reste nécessaire au remboursement.");
export const LEGEND = fr(
  "Montants en euros. AMO : assurance maladie obligatoire (caisse). AMC : assurance maladie complémentaire (mutuelle). " +
    "Les participations et franchises que la caisse retient ensuite n'y figurent pas.",
);
export const CODE_NOTE = fr(
  "Le code carré porte le numéro, la date, les totaux et l'empreinte de la facture signée, sans nom ni numéro de " +
    "sécurité sociale.",
);
export const CODE_ALT = fr("Code carré : numéro, date, totaux et empreinte SHA-256 de la facture signée.");
/** What makes a quittance of it. */
export const RECEIVED = fr("Somme que le professionnel reconnaît avoir reçue");
