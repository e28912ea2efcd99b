import { counted, THIN } from "../format.js";

const invoicesOf = (count: number): string => counted(count, "facture", "factures");

/** Factures poste de travail (FPT-01 … FPT-10). */
export const workstation = {
  title: "Poste de travail",
  count: invoicesOf,
  signingNow: "Laissez les cartes…",
  filters: { "to-sign": "À signer", app: "Appli Vitale", signed: "Signées", refused: "Rendues" },
  states: { "to-sign": "À signer", signed: "Signée", refused: "Rendue" },
  withApp: "avec l’appli carte Vitale",
  sign: "Signer les factures",
  signMany: (count: number) => `Signer ${invoicesOf(count)}`,
  signShort: "Signer",
  chooseFirst: "Touchez d’abord la case à gauche d’une facture.",
  nothingToSign: "Seules celles à signer se choisissent.",
  returnTitle: (count: number) => `Rendre ${invoicesOf(count)} au poste${THIN}?`,
  returnText: "Non signées, elles repartent au prochain branchement et quittent cette liste.",
  returnYes: (count: number) => `Rendre ${invoicesOf(count)}`,
  empty: {
    "to-sign": "Rien à signer",
    app: "Aucune avec l’appli",
    signed: "Aucune facture signée",
    refused: "Aucune facture rendue",
  },
  emptyText: {
    "to-sign": "Les factures préparées sur le poste de travail viendront ici.",
    app: "Celles à signer avec l’appli carte Vitale viendront ici.",
    signed: "Signées, elles attendent ici que le poste les reprenne.",
    refused: "Rendues, elles attendent ici que le poste les reprenne.",
  },
  emptyCard: "Rien pour cette carte",
  emptyCardText: "Retirez la carte, ou éteignez le filtre, pour voir les autres.",
  report: {
    sign: (count: number) => counted(count, "facture signée", "factures signées"),
    return: (count: number) => counted(count, "facture rendue", "factures rendues"),
    none: { sign: "Aucune facture signée", return: "Aucune facture rendue" },
    failed: (count: number) => counted(count, "facture non signée", "factures non signées"),
    why: {
      "no-cps": "CPS absente ou verrouillée",
      "may-not-sign": "Cette situation ne signe pas",
      "no-vitale": "Vitale absente",
      "other-vitale": "Vitale d’un autre patient",
      card: "La carte n’a pas signé",
      settled: "Déjà traitée",
      write: "Enregistrement impossible",
      updating: "Une mise à jour s’installe",
    },
    todo: {
      "no-cps": "Remettez votre CPS et votre code, puis signez de nouveau.",
      "may-not-sign": "Choisissez une autre situation de votre CPS.",
      "no-vitale": "Mettez la Vitale du patient, puis signez de nouveau.",
      "other-vitale": "Mettez la Vitale du patient, puis signez de nouveau.",
      card: "Réinsérez les cartes, puis signez de nouveau.",
      settled: "Elle est dans une autre liste, ou le poste l’a reprise.",
      write: "Rien n’est perdu. Faites de la place, puis recommencez.",
      updating: "Signez de nouveau une fois le terminal à jour.",
    },
  },
  detail: {
    prescriber: "Prescripteur",
    tiersPayant: "Tiers payant",
    tiersPayantOf: { none: "Non", amo: "Caisse", amc: "Mutuelle", both: "Caisse et mutuelle" },
    howTitle: "À signer dans la liste",
    howText: "Choisissez-la, la Vitale du patient en place, puis Signer.",
  },
  offer: {
    title: (count: number) =>
      count === 1 ? "Une facture du poste attend cette carte" : `${invoicesOf(count)} du poste attendent cette carte`,
    text: (holder: string) => `Celle de ${holder}. Signez d’abord, ou faites la facture maintenant.`,
    signFirst: "Signer d’abord",
    goOn: "Faire la facture",
  },
} as const;
