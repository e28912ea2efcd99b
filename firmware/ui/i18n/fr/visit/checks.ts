import { counted, NBSP } from "../../format.js";

/** What a return would say, told before signing (docs/predictions.md). */
export const checks = {
  title: "Contrôles",
  subtitle: "Avant signature",
  risks: (count: number) => counted(count, "risque de rejet", "risques de rejet"),
  free: "Rien n’empêche de signer",
  freeText: "Le terminal dit ce que la caisse ou la mutuelle répondrait. La décision reste la vôtre.",
  severity: { reject: "Serait rejeté", anomaly: "Serait payé autrement", signal: "À savoir" },
  code: (code: string, part: string) => `code ${code}, ${part}`,
  part: { amo: "caisse", amc: "mutuelle" },
  none: "Aucun risque connu",
  noneText: `Ce que le terminal peut vérifier est en ordre. La caisse garde ses propres contrôles.`,
  back: "Revenir à la visite",
} as const;

/** The rating assistant (docs/assistant.md). */
export const assistant = {
  row: "Vérifier la cotation",
  rowText: "Oublis, cumuls refusés, choix",
  title: "Assistant de cotation",
  gain: (sum: string) => `+${NBSP}${sum}`,
  add: "Ajouter",
  apply: "Appliquer",
  due: "Oublié",
  conditional: "Seulement si…",
  choices: "À vous de choisir",
  choose: "Choisir",
  current: "En place",
  confidence: { high: "", medium: "source à confirmer", low: "sources divergentes" },
  reason: (text: string, article: string) => `${text} (${article})`,
  passage: (rank: number, text: string) => `Passage${NBSP}${rank}${NBSP}: ${text}`,
  shares: (amo: string, amc: string, patient: string) =>
    `caisse${NBSP}${amo}, mutuelle${NBSP}${amc}, assuré${NBSP}${patient}`,
  refused: (count: number) => counted(count, "ajout refusé", "ajouts refusés"),
  refusedText: "Ce qui ne se cumule pas, et pourquoi",
  refusedFold: "Replier la liste",
  none: "Rien n’a été oublié",
  noneText: "Les actes saisis sont cotés au complet. Les soins faits et non saisis ne se devinent pas.",
  total: "Total de la facture",
} as const;
