import { date, isWithin, type PlainDate } from "../lib/dates.js";

/**
 * Figures of the rules that a text or a new source may change: dated rows, so that a change is data and not code. A
 * tables file may bring its own (`parametres.csv`); amounts in cents, rates in percent.
 */
export type ParameterId =
  /** Flat share of heavy acts, cents (`billing.md` §7.3). */
  | "participation-acte-lourd"
  /** Price from which an act is heavy, cents; coefficient from which it is, hundredths. */
  | "seuil-acte-lourd"
  | "seuil-acte-lourd-coefficient"
  /** Rates of `taux_amo.csv`, percent. */
  | "taux-medecin"
  | "taux-auxiliaire"
  | "taux-dentiste"
  | "taux-regime-local"
  | "taux-aspa"
  | "taux-hors-parcours"
  /** Share of the base that a C2S holder out of the parcours loses, percent, and its cap, cents (W14). */
  | "majoration-hors-parcours"
  | "plafond-majoration-hors-parcours"
  /** Age from which the parcours de soins applies, years (`billing.md` §4.5). */
  | "age-parcours";

export interface Parameter {
  readonly id: ParameterId;
  readonly value: number;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly confidence: "high" | "medium" | "low";
  readonly source: string;
}

type Row = readonly [ParameterId, number, from: string, to: string, Parameter["confidence"], source: string];

/** An empty bound is open. */
function parameter([id, value, from, to, confidence, source]: Row): Parameter {
  return {
    id,
    value,
    from: from === "" ? undefined : date(from),
    to: to === "" ? undefined : date(to),
    confidence,
    source,
  };
}

const RATES = "taux_amo.csv, R. 160-5 CSS";
const HEAVY = "participations.csv, billing.md §7.3";
const DENTAL = "taux_amo.csv ; arrêté au JO du 14/10/2023, lu sur des pages de presse";

/** What the program holds by itself. */
export const DEFAULT_PARAMETERS: readonly Parameter[] = (
  [
    ["participation-acte-lourd", 1800, "", "2018-12-31", "medium", `${HEAVY} (S3)`],
    ["participation-acte-lourd", 2400, "2019-01-01", "", "high", `${HEAVY} (S7 ameli, S1)`],
    ["seuil-acte-lourd", 12_000, "", "", "high", `${HEAVY} (S7 ameli)`],
    ["seuil-acte-lourd-coefficient", 6000, "", "", "high", `${HEAVY} (S7 ameli)`],
    ["taux-medecin", 70, "", "", "high", RATES],
    ["taux-auxiliaire", 60, "", "", "high", RATES],
    ["taux-dentiste", 70, "", "2023-10-14", "low", DENTAL],
    ["taux-dentiste", 60, "2023-10-15", "", "low", DENTAL],
    ["taux-regime-local", 90, "", "", "high", RATES],
    ["taux-aspa", 80, "", "", "high", RATES],
    ["taux-hors-parcours", 30, "", "", "high", `${RATES}, billing.md §7.2`],
    ["majoration-hors-parcours", 40, "", "", "medium", "participations.csv, billing.md §7.2 (hospital form)"],
    ["plafond-majoration-hors-parcours", 1060, "", "", "medium", "participations.csv, billing.md §7.2 (hospital form)"],
    ["age-parcours", 16, "", "", "high", "ips.csv, billing.md §4.5"],
  ] satisfies readonly Row[]
).map(parameter);

/**
 * Rows that one source alone gives and that no text read here confirms: never in force by themselves. They become so by a
 * tables file that holds them (and closes the row before).
 */
export const UNCONFIRMED_PARAMETERS: readonly Parameter[] = (
  [
    [
      "participation-acte-lourd",
      3200,
      "2026-04-01",
      "",
      "low",
      "participations.csv (S1 V06.09 says 2026; the day comes from one press page)",
    ],
  ] satisfies readonly Row[]
).map(parameter);

/** The value in force on a day; undefined when no row covers it. The first row wins. */
export function parameterOn(rows: readonly Parameter[], id: ParameterId, on: PlainDate): Parameter | undefined {
  return rows.find((row) => row.id === id && isWithin(on, row.from, row.to));
}
