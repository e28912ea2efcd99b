import { fr } from "../french.js";
import type { Part } from "./types.js";

/** What a code does to the invoice: refuses a share, tells something, or announces another amount. */
export type CodeKind = "reject" | "signal" | "anomaly";

export interface CodeMeaning {
  readonly code: string;
  readonly kind: CodeKind;
  /** French. */
  readonly label: string;
  /** The share it is about; undefined: either. */
  readonly part: Part | undefined;
  /** What to change, in French; undefined when nobody wrote it down. */
  readonly mend: string | undefined;
}

/** Labels of the other codes of `anomalies.csv`, from the tables file. */
export type CodeLookup = (code: string) => { readonly kind: CodeKind; readonly label: string } | undefined;

type Row = readonly [code: string, kind: CodeKind, part: Part | undefined, label: string, mend: string];

/** The codes that a nurse meets (`shared/domain/billing.md` §2.4). */
const ROWS: readonly Row[] = [
  [
    "I1002",
    "reject",
    "amo",
    "Droits non ouverts",
    "Mettez à jour la Vitale ou demandez les droits en ligne (ADRi), corrigez la caisse et refacturez.",
  ],
  [
    "I0206",
    "reject",
    undefined,
    "Soins hors des archives de paiement",
    "Vérifiez la date des soins. Si elle est juste, adressez la facture papier à la caisse.",
  ],
  ["I0401", "signal", undefined, "Accord préalable accordé", "Rien à corriger : gardez la réponse avec l'ordonnance."],
  [
    "I0402",
    "reject",
    undefined,
    "Demande d'accord préalable absente à la caisse",
    "Envoyez la demande d'accord préalable, ou sa preuve, puis refacturez avec sa date.",
  ],
  [
    "I0403",
    "signal",
    undefined,
    "Accord préalable sans réponse",
    "Gardez la preuve d'envoi de la demande : sans réponse dans le délai, l'accord est acquis.",
  ],
  [
    "I0404",
    "reject",
    undefined,
    "Accord préalable absent pour cet acte",
    "Indiquez l'accord préalable et sa date sur l'acte, puis refacturez.",
  ],
  [
    "I0405",
    "reject",
    undefined,
    "Acte différent de celui de l'accord préalable",
    "Reprenez l'acte et le coefficient de l'accord, ou faites une nouvelle demande.",
  ],
  [
    "I0406",
    "signal",
    undefined,
    "Accord préalable possible pour cet acte",
    "Rien à corriger : pensez à demander l'accord la prochaine fois.",
  ],
  [
    "I0407",
    "reject",
    "amo",
    "ALD inconnue de la caisse alors qu'une exonération est demandée",
    "Retirez l'exonération ALD, ou faites mettre les droits à jour, puis refacturez.",
  ],
  [
    "I0413",
    "reject",
    "amc",
    "Mutuelle inconnue",
    "Vérifiez le numéro de la mutuelle sur l'attestation, corrigez-le et refacturez.",
  ],
  [
    "I0414",
    "reject",
    "amc",
    "Mutuelle inconnue pour cette personne",
    "Demandez l'attestation en cours : la mutuelle du patient a changé ou n'est plus valable. Puis refacturez.",
  ],
  [
    "I0416",
    "reject",
    undefined,
    "Contrat 89 et numéro 99999997 absents",
    "Choisissez la complémentaire santé solidaire (contrat 89, mutuelle 99999997), puis refacturez.",
  ],
  [
    "I0703",
    "anomaly",
    undefined,
    "Écart entre le montant demandé et le montant calculé",
    "Comparez les lignes avec le détail du paiement. Ne renvoyez pas la facture : réclamez l'écart s'il est dû.",
  ],
  [
    "I9004",
    "reject",
    "amo",
    "Carte Vitale inutilisable",
    "Refacturez sans cette carte : appli carte Vitale, ou mode dégradé avec la feuille signée.",
  ],
  [
    "I9005",
    "reject",
    "amo",
    "Carte Vitale employée à tort avec tiers payant",
    "Vérifiez l'identité et les droits du patient, puis refacturez sans tiers payant.",
  ],
  [
    "I9006",
    "reject",
    "amo",
    "Carte Vitale présumée employée à tort avec tiers payant",
    "Vérifiez l'identité et les droits du patient, puis refacturez sans tiers payant.",
  ],
  [
    "I9007",
    "reject",
    "amo",
    "Carte Vitale frauduleuse avec tiers payant",
    "N'employez plus cette carte. Appelez la caisse avant de refacturer.",
  ],
];

const BUILT_IN: ReadonlyMap<string, CodeMeaning> = new Map(
  ROWS.map(([code, kind, part, label, mend]) => [code, { code, kind, part, label: fr(label), mend: fr(mend) }]),
);

/** The codes known without any table. */
export const BUILT_IN_CODES: readonly CodeMeaning[] = [...BUILT_IN.values()];

/** What a code means: the built-in table first, then the caller's; undefined when neither knows it. */
export function meaningOf(code: string, lookup?: CodeLookup): CodeMeaning | undefined {
  const known = BUILT_IN.get(code);
  if (known !== undefined) return known;
  const found = lookup?.(code);
  return found === undefined ? undefined : { code, ...found, part: undefined, mend: undefined };
}

/** What to change for that code; a general sentence when nothing better is known. */
export function mendingOf(code: string, kind: CodeKind, lookup?: CodeLookup): string {
  return meaningOf(code, lookup)?.mend ?? fr(GENERAL[kind]);
}

const GENERAL: Readonly<Record<CodeKind, string>> = {
  reject: "Lisez le motif, corrigez la facture et renvoyez-la sous un nouveau numéro.",
  signal: "Rien à corriger : la part est payée.",
  anomaly: "Comparez le détail du paiement avec la facture, et réclamez l'écart s'il est dû.",
};
