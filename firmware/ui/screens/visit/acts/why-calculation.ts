import type { RatedLine } from "../../../../billing/types.js";
import { cents } from "../../../../lib/money.js";
import { amount, amountDigits, coefficient, NBSP, percent } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";

/** A row of the calculation box. */
export interface CalculationStep {
  readonly label: string;
  readonly value: string;
}

/** The steps that lead to an amount, and the line under them. */
export interface Calculation {
  readonly steps: readonly CalculationStep[];
  readonly result: CalculationStep;
}

/** Steps are kept in 1/10 000 of a cent: price × coefficient (hundredths) × percent. */
const SCALE = 10_000;

/** How an amount came about, as a nurse would write it: tariff, quantity, rate, rounding. */
export function calculationOf(line: RatedLine): Calculation {
  const result = { label: fr.why.result, value: amount(line.amount) };
  const { unitPrice, quantity, ratePercent } = line;
  const first: CalculationStep =
    line.coefficient === null
      ? { label: fr.why.unit(amount(unitPrice)), value: exact(unitPrice * SCALE) }
      : {
          label: fr.why.tariff(coefficient(line.coefficient), amount(unitPrice)),
          value: exact(unitPrice * line.coefficient * 100),
        };
  if (line.freedom === "declined") return { steps: [first], result: { ...result, label: fr.why.declined } };
  const each = unitPrice * (line.coefficient ?? 100);
  const steps = [first];
  if (quantity !== 1) steps.push({ label: fr.why.quantity(quantity), value: exact(each * quantity * 100) });
  const whole = each * quantity * ratePercent;
  if (ratePercent !== 100) steps.push({ label: fr.why.rateStep(percent(ratePercent)), value: exact(whole) });
  if (line.qualifier === "G") return { steps, result: { ...result, label: fr.why.free } };
  if (line.typed.line) return { steps, result: { ...result, label: fr.why.typed } };
  // Modifiers and supplement come after the rounding of the rest; only their sum is told, each has its reason.
  const added = line.ccam === undefined ? 0 : Math.round(line.base * SCALE - whole);
  if (added >= SCALE) {
    steps.push({ label: fr.why.ccamAdds, value: exact(added) });
    return { steps, result };
  }
  return { steps, result: whole % SCALE === 0 ? result : { ...result, label: fr.why.rounded } };
}

/** 1/10 000 of a cent to « 1,575 € »: two decimals at least, no trailing zero beyond. */
function exact(value: number): string {
  const fraction = value % SCALE;
  if (fraction === 0) return amount(cents(value / SCALE));
  const more = String(fraction).padStart(4, "0").replace(/0+$/, "");
  return `${amountDigits(cents(Math.floor(value / SCALE)))}${more}${NBSP}€`;
}
