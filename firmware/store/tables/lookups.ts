/**
 * The lookup tables that the terminal reads, each made from its sources, the first one that has a key labelling it.
 * Published files and hand-made extracts name their columns differently; `columns` gives the names in the order of the
 * table's own.
 */
export interface Lookup {
  readonly table: string;
  readonly keys: readonly string[];
  readonly sources: readonly { readonly file: string; readonly columns: readonly string[] }[];
}

export const LOOKUPS: readonly Lookup[] = [
  {
    table: "amo_body",
    keys: ["regime", "caisse", "centre"],
    sources: [{ file: "amo", columns: ["regime", "caisse", "centre", "nom"] }],
  },
  {
    table: "caisse",
    keys: ["regime", "caisse"],
    sources: [{ file: "caisses", columns: ["regime", "caisse", "label"] }],
  },
  {
    table: "regime",
    keys: ["code"],
    sources: [
      { file: "amo_regimes", columns: ["regime", "libelle"] },
      { file: "regimes", columns: ["code", "label"] },
    ],
  },
  {
    table: "speciality",
    keys: ["code"],
    sources: [
      { file: "specialites", columns: ["code_am", "libelle"] },
      { file: "specialites", columns: ["code", "label"] },
    ],
  },
  {
    table: "ald",
    keys: ["code"],
    sources: [
      { file: "ald", columns: ["numero", "libelle"] },
      { file: "ald30", columns: ["code", "label"] },
    ],
  },
  {
    table: "nature_prestation",
    keys: ["code"],
    sources: [
      { file: "natures_prestation", columns: ["code", "libelle"] },
      { file: "natures_prestation", columns: ["b2_code", "label"] },
    ],
  },
  { table: "anomaly", keys: ["code"], sources: [{ file: "anomalies", columns: ["code", "label"] }] },
  { table: "ccam_grouping", keys: ["code"], sources: [{ file: "ccam_regroupements", columns: ["code", "libelle"] }] },
  { table: "ccam_activity", keys: ["code"], sources: [{ file: "ccam_activites", columns: ["code", "libelle"] }] },
];
