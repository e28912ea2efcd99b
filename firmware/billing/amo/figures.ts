import type { PlainDate } from "../../lib/dates.js";
import { fr } from "../french.js";
import { type Parameter, type ParameterId, parameterOn } from "../parameters.js";
import type { AmoRate } from "../priced-line.js";
import { reason } from "../reason.js";
import type { Profession } from "../types.js";

/** Rates and limits in force on one day. Amounts in cents, coefficients in hundredths. */
export interface Figures {
  readonly base: Readonly<Record<Profession, AmoRate>>;
  readonly local: AmoRate;
  readonly aspa: AmoRate;
  readonly outOfCourse: AmoRate;
  /** Undefined: no row covers the day, the rule does not apply. */
  readonly heavyPrice: number | undefined;
  readonly heavyCoefficient: number | undefined;
  readonly flatShare: number;
  readonly courseAge: number;
  readonly penaltyPercent: number;
  readonly penaltyCap: number;
}

/** The day asked last for each set of rows: the lines of an invoice mostly share theirs. */
const lastDay = new WeakMap<readonly Parameter[], { readonly on: PlainDate; readonly figures: Figures }>();

/** Figures of a day of care, from the rows in force on it. */
export function figuresOn(rows: readonly Parameter[], on: PlainDate): Figures {
  const known = lastDay.get(rows);
  if (known?.on === on) return known.figures;
  const figures = readFigures(rows, on);
  lastDay.set(rows, { on, figures });
  return figures;
}

function readFigures(rows: readonly Parameter[], on: PlainDate): Figures {
  const value = (id: ParameterId): number | undefined => parameterOn(rows, id, on)?.value;
  const base = (id: ParameterId, who: string): AmoRate => rateOf(parameterOn(rows, id, on), who, "R. 160-5 CSS");
  const rate = (id: ParameterId, who: string): AmoRate => rateOf(parameterOn(rows, id, on), who, undefined);
  return {
    base: {
      infirmier: base("taux-auxiliaire", "Soins infirmiers"),
      kinesitherapeute: base("taux-auxiliaire", "Actes de masso-kinésithérapie"),
      medecin: base("taux-medecin", "Actes de médecin"),
      "sage-femme": base("taux-medecin", "Actes de sage-femme"),
      dentiste: base("taux-dentiste", "Soins dentaires"),
    },
    local: rate("taux-regime-local", "Régime local d'Alsace-Moselle"),
    aspa: rate("taux-aspa", "Allocation de solidarité (ASPA)"),
    outOfCourse: rate("taux-hors-parcours", "Hors parcours de soins"),
    heavyPrice: value("seuil-acte-lourd"),
    heavyCoefficient: value("seuil-acte-lourd-coefficient"),
    flatShare: value("participation-acte-lourd") ?? 0,
    courseAge: value("age-parcours") ?? Number.POSITIVE_INFINITY,
    penaltyPercent: value("majoration-hors-parcours") ?? 0,
    penaltyCap: value("plafond-majoration-hors-parcours") ?? 0,
  };
}

const UNKNOWN: AmoRate = {
  percent: 0,
  reason: reason("amo-unknown", "Taux de la caisse inconnu à cette date : saisissez-le"),
};

function rateOf(row: Parameter | undefined, who: string, article: string | undefined): AmoRate {
  if (row === undefined) return UNKNOWN;
  const text = fr(`${who} : caisse ${row.value} %`);
  return {
    percent: row.value,
    reason: { rule: `amo-${row.value}`, text, article, source: row.source },
  };
}
