/** Règlement (FAC-21 … FAC-23). */
export const settlement = {
  title: "Règlement",
  amo: "Tiers payant caisse (AMO)",
  amc: "Tiers payant mutuelle (AMC)",
  advances: (name: string) => `${name} avance cette part`,
  advancesNot: (name: string) => `${name} n’avance pas cette part`,
  mutuelle: "Mutuelle et formule",
  mutuelleFormula: (name: string, formula: string) => `${name}, ${formula}`,
  none: "Aucune mutuelle",
  withoutAmc: "part complémentaire à l’assuré",
  chooseMutuelle: "Choisir la mutuelle",
  fromCard: "lue sur la carte Vitale",
  typed: "ajoutée dans la fiche",
  openSheet: "Fiche du patient",
  openSheetText: "Ajouter ou corriger une mutuelle",
  paysToday: (name: string) => `${name} règle aujourd’hui`,
} as const;
