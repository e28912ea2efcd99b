import { counted, NBSP, THIN } from "../format.js";

/** Acts of the passages (FAC-24 … FAC-33). */
export const acts = {
  title: "Actes",
  add: "Ajouter",
  addAct: "Ajouter un acte",
  total: (count: number) => `Total, ${counted(count, "ligne", "lignes")}`,
  passage: (date: string, time: string) => `${date}, ${time}`,
  withCode: (code: string, quantity: number) => `${code}${NBSP}×${NBSP}${quantity}`,
  reason: (text: string, article: string) => `${text} (${article})`,
  warning: "À vérifier",
  options: "Majorations possibles",
  addPassage: "Ajouter un passage",
  addPassageText: "Mêmes soins, le lendemain",
  saveFavourite: "Garder comme favori",
  saveFavouriteText: "À retrouver dans la recherche",
  favouriteName: (label: string, count: number) => `${label} +${NBSP}${count}`,
  none: "Aucun acte",
  noneText: `Ajoutez le premier${NBSP}: vos favoris et vos actes récents sont en tête de la recherche.`,
  notRated: "Facture à revoir",
} as const;

/** Why a line is what it is (mock 08). */
export const why = {
  rate: (percent: string) => `Pourquoi ${percent}${THIN}?`,
  amount: (amount: string) => `Pourquoi ${amount}${THIN}?`,
  declined: "Retiré par vous",
  declinedText: "Cette ligne ne compte pas dans le total. Elle peut être rétablie.",
  lineName: (code: string, label: string) => `${code}, ${label}`,
  tariff: (coefficient: string, price: string) => `Tarif, ${coefficient}${NBSP}×${NBSP}${price}`,
  unit: (price: string) => `Tarif, ${price}`,
  quantity: (count: number) => `Quantité, ×${NBSP}${count}`,
  rateStep: (percent: string) => `Taux, ×${NBSP}${percent}`,
  rounded: "Arrondi au centime",
  result: "Montant",
  typed: "Total tapé par vous",
  free: "Acte gratuit",
  article: (article: string) => `NGAP, ${article}`,
  tariffOn: (date: string) => `Tarif en vigueur au ${date}`,
  modify: "Modifier",
  modifyText: "Quantité, coefficient, total",
  decline: "Décliner",
} as const;

/** The act search (FAC-25, mock 06). */
export const actSearch = {
  hint: "Acte, mot ou abrégé",
  all: "Tous",
  favourites: "Favoris",
  recent: "Récents",
  favourite: "favori, tous ses actes",
  recentAct: "récent",
  none: "Aucun acte trouvé",
  noneText: "Essayez un autre mot, ou le début du mot seulement.",
  noFavourite: "Aucun favori",
  noFavouriteText: "Un soin souvent fait se garde comme favori, au bas de la liste des actes.",
  noRecent: "Aucun acte récent",
  noRecentText: "Les actes facturés apparaîtront ici.",
} as const;

/** One act changed by hand (FAC-26 … FAC-32). */
export const actEdit = {
  quantity: "Quantité",
  quantityBounds: "1 à 99",
  coefficient: "Coefficient",
  unitPrice: (price: string) => `prix unitaire ${price}`,
  coefficientWrong: "Le coefficient va de 0,01 à 99,99",
  qualifier: "Qualificatif de dépense",
  qualifiers: {
    none: "Aucun",
    E: "E, exigence du patient",
    N: "N, non remboursable",
    G: "G, gratuit",
    A: "A, dépassement autorisé",
  },
  complement: "Complément",
  complements: { auto: "Automatique", "": "Aucun", N: "N, nuit", F: "F, dimanche ou férié", U: "U, urgence" },
  complementAuto: "d’après l’heure et le jour du passage",
  automatic: "Montant total automatique",
  automaticOn: "calculé d’après le tarif",
  automaticOff: "tapé par vous, dépassement compris",
  total: "Montant total",
  totalWrong: "Tapez un montant",
  agreement: "Soumis à entente préalable",
  agreementText: "La demande se fait avant les soins",
  lineOn: (date: string) => `Acte du ${date}`,
} as const;

/** One passage: when, where, how she came (FAC-07, PAT-10). */
export const passage = {
  title: "Passage",
  numbered: (index: number, count: number) => `Passage ${index} sur ${count}`,
  date: "Date des soins",
  time: "Heure",
  timeWrong: "Cette heure n’existe pas",
  place: "Lieu",
  places: { HOME: "Domicile", OFFICE: "Cabinet", REMOTE: "Télésoin" },
  travel: "Déplacement",
  km: "Distance aller",
  kmValue: (count: number) => `${count}${NBSP}km`,
  kmWrong: "La distance va de 0 à 999 km",
  terrains: { PLAIN: "Plaine", MOUNTAIN: "Montagne", FOOT: "À pied" },
  rank: "Rang au même domicile",
  rankText: `1${NBSP}: premier patient du domicile`,
  dayFee: "Forfait du jour déjà facturé",
  dayFeeNone: "Aucun",
  dayFeeText: "Il n’est compté qu’une fois par jour",
  removeTitle: `Retirer ce passage${THIN}?`,
  removeText: "Ses actes sont retirés de la facture.",
  remove: "Retirer",
} as const;

/** Récapitulatif and typed shares (FAC-57 … FAC-60). */
export const recap = {
  title: "Récapitulatif",
  subtitle: (person: string, date: string) => `${person}, ${date}`,
  total: "Total de la facture",
  placeTime: (place: string, time: string) => `${place}, ${time}`,
  amo: "AMO",
  amc: "AMC",
  sign: "Valider et signer",
  typed: { amo: "Montant AMO", amc: "Montant AMC" },
  line: (label: string, amount: string, formula: string) => `${label}, ${amount}, formule${NBSP}${formula}`,
  lineOnly: (label: string, amount: string) => `${label}, ${amount}`,
  negative: "Part de l’assuré négative",
  negativeText: "Baissez l’AMC ou confirmez.",
  share: "Part de l’assuré",
  shareText: "Total moins AMO et AMC",
} as const;
