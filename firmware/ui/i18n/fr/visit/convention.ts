import { counted, NBSP } from "../../format.js";

/** The convention of the mutuelle, under « Règlement » (FAC-55). */
export const convention = {
  management: {
    unique: "Gestion unique",
    separee: "Gestion séparée",
    coordonnee: "Tiers payant coordonné",
    none: "Sans tiers payant AMC",
  },
  used: (management: string, name: string) => `${management}, convention ${name}`,
  several: (count: number) => `${counted(count, "convention possible", "conventions possibles")}, à choisir`,
  choose: "Choisir la convention",
  criterion: (code: string) => `critère ${code}`,
  anyCriterion: "sans critère",
  none: "Aucune convention",
  noneBecause: (cause: string) => `Aucune convention${NBSP}: ${cause}`,
  noneText: "Trois causes possibles, la plus probable d’abord. La facture peut partir quand même.",
  withoutAmc: "Retirer le tiers payant AMC",
} as const;
