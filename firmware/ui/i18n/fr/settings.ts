import { minutesText } from "../format.js";

/** Settings of the terminal and of the professional (REG, PRO). */
export const settings = {
  title: "Réglages",
  subtitle: "Tout prend effet aussitôt",
  themes: { jour: "Jour", soleil: "Soleil", nuit: "Nuit" },
  screen: "Écran",
  textScale: "Taille du texte",
  billing: "Facturation",
  device: "Terminal",
  atHome: "À domicile par défaut",
  atHomeMore: "Coché sur chaque nouvelle facture",
  showRecap: "Récapitulatif",
  showRecapMore: "Les montants, avant de signer",
  defaultPayment: "Paiement par défaut",
  payments: { cheque: "Chèque", cb: "CB", especes: "Espèces", autre: "Autre" },
  tiersPayantAmo: "Tiers payant AMO",
  tiersPayantAmoMore: "Le patient n’avance pas la part de la caisse",
  tiersPayantAmc: "Tiers payant AMC",
  tiersPayantAmcMore: "Ni celle de sa mutuelle",
  leftHanded: "Main gauche",
  leftHandedMore: "Le bouton principal passe à gauche",
  reducedMotion: "Animations réduites",
  reducedMotionMore: "Rien ne bouge à l’écran",
  sleep: "Veille",
  sleepBounds: (low: number, high: number) => `de ${low} à ${minutesText(high)}, sur batterie`,
} as const;
