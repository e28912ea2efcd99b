import { type Cents, cents, roundHalfUp } from "../lib/money.js";

/** `price × coefficient × quantity × rate`, rounded once, half up. Coefficient in hundredths, rate in percent. */
export function linePrice(price: Cents, coefficient: number, quantity: number, ratePercent: number): Cents {
  return cents(roundHalfUp(price * coefficient * quantity * ratePercent, 10_000));
}
