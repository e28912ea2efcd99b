import { counted, NBSP } from "../format.js";

/** Error = what happened (title) + what is kept + what to do (text), three short lines at most. */
export const errors = {
  mute: { title: "Carte muette", text: "Rien n’est perdu. Nettoyez la puce, puis réinsérez la carte." },
  removed: (card: string) => ({
    title: `Carte ${card} retirée`,
    text: "Votre travail est gardé. Remettez la carte pour continuer.",
  }),
  slotBusy: {
    title: "Lecteur occupé",
    text: "Un autre programme tient la carte. Rien n’est perdu. Attendez un instant, puis réinsérez-la.",
  },
  slotFailed: {
    title: "Lecteur en panne",
    text: "Le terminal ne trouve plus ce lecteur. Votre travail est gardé. Redémarrez, puis appelez l’assistance.",
  },
  unknownCard: {
    title: "Carte inconnue",
    text: `Ce n’est ni une CPS ni une Vitale${NBSP}: rien n’a été lu. Insérez l’autre carte, puce vers le bas.`,
  },
  cpsInVitaleSlot: { title: "CPS dans le mauvais lecteur", text: "Rien n’est perdu. Mettez la CPS à l’arrière." },
  vitaleInCpsSlot: {
    title: "Vitale dans le mauvais lecteur",
    text: "Rien n’est perdu. Mettez la Vitale devant, et votre CPS à l’arrière.",
  },
  obsoleteVitale: {
    title: "Vitale d’ancienne génération",
    text: "Elle n’est plus lue. Facturez en mode dégradé, et conseillez à l’assuré de la renouveler.",
  },
  wrongPin: (left: number) => ({
    title: "Code faux",
    text: `Il reste ${counted(left, "essai", "essais")}. Tapez le code de cette carte.`,
  }),
  cpsBlocked: {
    title: "Carte CPS bloquée",
    text: `Trois codes faux. Votre travail est gardé. Débloquez-la avec son code de secours, ou appelez l’Agence du numérique en santé.`,
  },
  vitaleBlocked: {
    title: "Carte Vitale bloquée",
    text: "Le brouillon est gardé. Facturez en mode dégradé, ou adressez l’assuré à sa caisse.",
  },
  beingUpdated: {
    title: "Carte en cours de mise à jour",
    text: "Rien n’est perdu. Laissez-la finir sur l’autre appareil, puis réinsérez-la.",
  },
  cpsExpired: (on: string) => ({
    title: "CPS expirée",
    text: `Elle n’est plus valable depuis le${NBSP}${on}. Votre travail est gardé. Insérez votre nouvelle carte.`,
  }),
  vitaleExpired: (on: string) => ({
    title: "Vitale expirée",
    text: `Elle n’est plus valable depuis le${NBSP}${on}. Le brouillon est gardé. Facturez sans la carte.`,
  }),
  mayNotSign: {
    title: "Cette carte ne signe pas",
    text: "Elle n’est pas habilitée à signer une facture. Le brouillon est gardé. Insérez la CPS du titulaire.",
  },
  mayNotReadRights: {
    title: "Droits non lisibles",
    text: "Cette carte ne permet pas de lire les droits. Insérez la CPS du titulaire, ou tapez les droits.",
  },
  unreadable: {
    title: "Carte illisible",
    text: "Son contenu est abîmé ou incomplet, rien n’en est gardé. Réinsérez-la, ou essayez sans elle.",
  },
  diskFull: {
    title: "Mémoire pleine",
    text: "Ce qui est affiché est gardé à l’écran, pas encore enregistré. Sortez du terminal les fichiers déjà exportés, puis validez de nouveau.",
  },
  notWritten: {
    title: "Enregistrement impossible",
    text: "Ce qui est affiché est gardé à l’écran, pas encore enregistré. Réessayez, puis appelez l’assistance.",
  },
  noKey: {
    title: "Clé de la mémoire introuvable",
    text: "Rien n’a été modifié, vos factures sont toujours chiffrées. Éteignez le terminal et appelez l’assistance.",
  },
  wrongKey: {
    title: "La mémoire ne s’ouvre pas",
    text: "La clé ne correspond pas. Rien n’a été modifié. Éteignez le terminal et appelez l’assistance.",
  },
  corrupted: {
    title: "Mémoire abîmée",
    text: "Le fichier est gardé tel quel. N’enregistrez rien d’autre et appelez l’assistance.",
  },
  newerVersion: {
    title: "Mémoire plus récente que le terminal",
    text: "Rien n’a été modifié. Installez la dernière version du terminal pour la rouvrir.",
  },
  unwritable: {
    title: "Mémoire pleine ou protégée",
    text: "Ce qui est enregistré est gardé. Libérez de la place, puis redémarrez.",
  },
} as const;
