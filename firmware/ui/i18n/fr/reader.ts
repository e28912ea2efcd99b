import { counted, NBSP, THIN } from "../format.js";

/** Mode PC/SC (REG-18, REG-19). */
export const reader = {
  title: "Mode PC/SC",
  subtitle: "Relié au poste de travail",
  asleep: "Le poste est en veille",
  readers: { cps: "CPS", vitale: "Vitale", application: "Factures" },
  uses: {
    "no-card": "Pas de carte",
    free: "Prête",
    powered: "Le PC l’utilise",
    working: "Le PC l’utilise",
    refused: "Occupée",
  },
  applicationUses: { free: "En attente", powered: "Échange", working: "Échange" },
  lent: "Le PC utilise vos cartes",
  lentText: "Votre travail vous attend. Débranchez, ou touchez Quitter.",
  leave: "Quitter le mode PC/SC",
  enter: "Prêter les cartes au PC",
  pin: {
    title: { current: "Le PC demande votre code", new: "Nouveau code", confirmation: "Le nouveau code, encore" },
    card: {
      cps: { verify: "Carte CPS, lecteur arrière", modify: "Carte CPS, changement de code" },
      vitale: { verify: "Carte Vitale, lecteur avant", modify: "Carte Vitale, changement de code" },
      application: { verify: "Factures du poste", modify: "Factures du poste" },
    },
    stays: "Le code reste dans ce terminal.",
    mismatch: `Codes différents${NBSP}: recommencez.`,
    tries: (count: number) => counted(count, "essai", "essais"),
    triesUnknown: "Essais non connus",
    blocked: "Carte bloquée",
    left: (seconds: number) => `encore ${seconds}${NBSP}s`,
    refuse: "Refuser",
    tooShort: (count: number) => `Tapez au moins ${counted(count, "chiffre", "chiffres")}.`,
  },
  pairing: {
    title: (code: string) => `Code ${code}`,
    text: (name: string) => `${name} affiche-t-il ce code${THIN}? Il pourra alors charger et reprendre vos factures.`,
    no: "Refuser",
    yes: "Oui, autoriser",
  },
} as const;
