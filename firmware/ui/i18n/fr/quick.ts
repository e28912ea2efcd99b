/** Quick actions behind the status bar, and the sheets of the two slots. */
export const quick = {
  title: "Réglages rapides",
  theme: { jour: "Jour", soleil: "Soleil", nuit: "Nuit" },
  lock: "Verrouiller",
  allSettings: "Tous les réglages",
  slot: {
    cps: {
      title: "Carte CPS",
      empty: "Le lecteur est vide. Insérez votre CPS à l’arrière, puce vers le bas.",
      reading: "La carte est en cours de lecture. Laissez-la en place.",
      ok: "La carte est prête.",
      error: "La carte ne peut pas servir. Retirez-la, puis réinsérez-la.",
      mute: "La carte ne répond pas. Nettoyez la puce, puis réinsérez-la.",
    },
    vitale: {
      title: "Carte Vitale",
      empty: "Le lecteur est vide. Insérez la Vitale du patient devant, puce vers le bas.",
      reading: "La carte est en cours de lecture. Laissez-la en place.",
      ok: "La carte est prête.",
      error: "La carte ne peut pas servir. Retirez-la, puis réinsérez-la.",
      mute: "La carte ne répond pas. Nettoyez la puce, puis réinsérez-la.",
    },
  },
} as const;
