/** Entente préalable (FAC-47). */
export const agreement = {
  title: "Entente préalable",
  codes: {
    "9": "9, pas de demande",
    "0": "0, pas de réponse",
    "4": "4, réponse favorable",
    "5": "5, notion d’urgence",
    D: "D, réponse défavorable",
  },
  date: { "0": "Date de la demande", "4": "Date de l’accord", "5": "Date des soins urgents", D: "Date du refus" },
} as const;
