import { isWithin, type PlainDate } from "../lib/dates.js";

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

/** What the program holds by itself. */
export const DEFAULT_PARAMETERS: readonly Parameter[] = [];

/** The value in force on a day; undefined when no row covers it. The first row wins. */
export function parameterOn(rows: readonly Parameter[], id: ParameterId, on: PlainDate): Parameter | undefined {
  return rows.find((row) => row.id === id && isWithin(on, row.from, row.to));
}
