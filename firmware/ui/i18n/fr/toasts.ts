/** Passing messages, by the name the flows give them. */
export const toasts = {
  "patient-saved": "Fiche patient enregistrée",
  saved: "Enregistré",
  deleted: "Supprimé",
  "favourite-saved": "Favori enregistré",
  "draft-kept": "Brouillon gardé",
  "advice-applied": "Cotation modifiée",
  "payment-removed": "Paiement retiré",
  "draft-deleted": "Brouillon supprimé",
  "update-available": "Mise à jour logicielle disponible",
  "update-on-stick": "Mise à jour sur la clé USB",
  "update-by-cable": "Mise à jour reçue par le câble",
} as const;
