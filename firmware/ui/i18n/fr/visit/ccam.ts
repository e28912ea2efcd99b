import { NBSP } from "../../format.js";

/** Lists of the act search beyond the nurse's (FAC-24, FAC-34 … FAC-38) and a code typed with its price. */
export const lists = {
  names: { ngap: "NGAP", cox: "COx", ccam: "CCAM" },
  ccamHint: "Code ou mots",
  ccamStart: "Cherchez un acte",
  ccamStartText: `Par le début de son code (AFL) ou par des mots${NBSP}: péridurale, suture main.`,
  onDate: (date: string) => `Tarifs du ${date}`,
  onDateText: "date des soins, à changer d’un toucher",
  byKeyword: "Chercher par mot clé",
  byKeywordText: "les mots des libellés, par leur début",
  byWords: "Chercher par code ou par mots",
  byWordsText: "le début du code, les mots du libellé",
  keywordHint: "Début du mot clé",
  keywordStart: "Tapez deux lettres",
  keywordStartText: "Les mots clés qui commencent ainsi viennent dans la liste.",
  keyword: "mot clé",
  keywordChosen: (word: string) => `Mot clé${NBSP}: ${word}`,
  keywordOther: "choisir un autre mot clé",
  typeCode: "Taper un code",
  typeThisCode: (code: string) => `Taper le code ${code}`,
  typeCodeText: "lettre hors liste, avec son prix",
  codeTitle: "Code de l’acte",
  codeHint: "Une lettre, puis trois lettres ou chiffres au plus",
  codeWrong: "Ce n’est pas un code d’acte",
  unitOf: (code: string) => `Prix unitaire de ${code}`,
  coefficientOf: (code: string) => `Coefficient de ${code}`,
  priceToType: "prix à taper",
} as const;

/** A CCAM act (FAC-36, FAC-39 … FAC-45). */
export const ccam = {
  grouped: (grouping: string, label: string) => `${grouping}, ${label}`,
  chosen: (detail: { activity: number; phase: number; modifiers: string; association: number }) => {
    const parts = [`activité ${detail.activity}`];
    if (detail.phase > 0) parts.push(`phase ${detail.phase}`);
    if (detail.modifiers !== "") parts.push(`modificateur ${detail.modifiers}`);
    if (detail.association > 0) parts.push(`association ${detail.association}`);
    return parts.join(", ");
  },
  activity: "Code activité",
  activities: {
    1: "1, activité principale",
    2: "2, autre intervenant",
    3: "3, autre intervenant",
    4: "4, anesthésie",
    5: "5, circulation extracorporelle",
  },
  phase: "Phase",
  phaseNumber: (phase: number, most: number) => `${phase}${NBSP}(0 à ${most})`,
  grouping: "Code regroupement",
  modifiers: "Modificateurs",
  modifier: (rank: number) => `Modificateur n°${NBSP}${rank}`,
  noModifier: "Aucun",
  noneAllowed: "L’acte n’en admet aucun",
  adds: (what: string) => `+${NBSP}${what}`,
  association: "Code association",
  associations: {
    none: "Aucun",
    1: "1, acte le plus cher",
    2: "2, deuxième acte",
    3: "3, autre territoire",
    4: "4, taux plein prévu",
    5: "5, autre moment du jour",
  },
  associationRate: (rate: string) => `facturé à ${rate}`,
  complementary: "geste complémentaire, toujours à taux plein",
  exceptional: "Remboursement exceptionnel",
  exceptionals: { none: "Non précisé", O: "O, oui", N: "N, non" },
  supplement: "Supplément de charge",
  supplementWrong: "Tapez un montant, 0 pour aucun",
  unit: "Prix unitaire",
  unitAutomatic: "Prix unitaire automatique",
  unitOn: "celui des tables au jour des soins",
  unitOff: "tapé par vous",
  unitWrong: "Tapez un prix",
  base: "Base de remboursement",
  notReimbursed: "Acte non pris en charge",
  notReimbursedText: "La caisse n’en paie rien, tout est au patient.",
  conditional: "Remboursé sous conditions",
  conditionalText: "Précisez le remboursement exceptionnel si l’acte y donne droit.",
  agreement: "Accord préalable demandé par la CCAM",
  remove: "Retirer de la facture",
} as const;
