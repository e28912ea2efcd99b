/** How a grouping of the CCAM meets the threshold of heavy acts. */
export type HeavyScope =
  /** Counts alone and summed with the others of the session. The default. */
  | "summed"
  /** Diagnostic: compared alone, never summed. */
  | "alone"
  /** Imaging: compared alone, and owes no flat share. */
  | "alone-free"
  /** Never heavy: the ordinary rate stays whatever the price. */
  | "never";

interface ScopeRow {
  readonly scope: HeavyScope;
  readonly groupings: readonly string[];
  readonly confidence: "high" | "medium" | "low";
  readonly source: string;
}

/** Groupings of `ccam_regroupements.csv`; one that is not named here is `summed`. */
export const HEAVY_SCOPES: readonly ScopeRow[] = [
  {
    scope: "alone-free",
    groupings: ["ADI", "AID"],
    confidence: "medium",
    source: "billing.md §7.3 (imaging exempt); radiologists' union: diagnostic acts are compared one by one",
  },
  {
    scope: "alone",
    groupings: ["ADE"],
    confidence: "low",
    source: "ultrasound is no radiology, MRI nor scanner, which are what the public page of ameli exempts",
  },
  {
    scope: "never",
    groupings: [
      ...[
        "INO",
        "IN1",
        "ICO",
        "IC0",
        "IC1",
        "CM0",
        "CZ0",
        "CZ1",
        "CT0",
        "CT1",
        "PDT",
        "PFC",
        "PFM",
        "PF0",
        "PF1",
        "BR1",
      ],
      ...["PA0", "PA1", "PAR", "PAM", "PT0", "RA0", "RE1", "RF0", "RS0", "RPN", "SU0", "SU1"],
    ],
    confidence: "medium",
    source: "dental prostheses keep the ordinary share of the patient (public pages on the flat share)",
  },
  {
    scope: "never",
    groupings: ["SDE", "END", "TDS", "AXI"],
    confidence: "low",
    source: "conservative dental care: its raw code in the CCAM table is the prostheses'",
  },
];

const byGrouping: ReadonlyMap<string, HeavyScope> = new Map(
  HEAVY_SCOPES.flatMap(({ scope, groupings }) => groupings.map((grouping) => [grouping, scope] as const)),
);

export function heavyScopeOf(grouping: string): HeavyScope {
  return byGrouping.get(grouping) ?? "summed";
}

/** NGAP letters whose coefficient is compared with the threshold (`exo_tm.csv` 1). */
export const HEAVY_LETTERS: ReadonlySet<string> = new Set(["K", "KC"]);
