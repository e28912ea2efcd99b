import { counted, NBSP } from "../format.js";

/** Home menu (ACC-02 … ACC-05). */
export const home = {
  hello: (firstName: string) => `Bonjour ${firstName}`,
  update: "MAJ",
  visitsBilled: (count: number) => counted(count, "visite", "visites"),
  billedToday: (count: number) => (count < 2 ? "facturée aujourd’hui" : "facturées aujourd’hui"),
  noVisitYet: "Aucune visite facturée aujourd’hui",
  toSign: (count: number) => `${count} à signer`,
  patients: "Patients",
  invoices: "Factures",
  workstation: "Poste de travail",
  prescribers: "Prescripteurs",
  favourites: "Mes favoris",
  profiles: "Profils",
  settings: "Réglages",
  card: "CPS",
  bill: "Réaliser une facture",
  vitaleIn: "Carte Vitale en place",
  vitaleOut: "Avec ou sans carte Vitale",
  resume: "Reprendre la facture",
  draftKept: (name: string) => `Brouillon gardé${NBSP}: ${name}`,
} as const;
