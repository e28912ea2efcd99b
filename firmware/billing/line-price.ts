import { type Cents, cents, roundHalfUp } from "../lib/money.js";

/** `price × coefficient × quantity × rate`, rounded once, half up. Coefficient in hundredths, rate in percent. */
export function linePrice(price: Cents, coefficient: number, quantity: number, ratePercent: number): Cents {
  return roundedProduct(price, coefficient, quantity, ratePercent, 10_000);
}

/**
 * `a × b × c × d / denominator`, rounded once, half up, for integers of 0 and more. Exact at any size: what can be typed
 * in four fields passes what a double holds.
 */
export function roundedProduct(a: number, b: number, c: number, d: number, denominator: number): Cents {
  const product = a * b * c * d;
  if (Number.isSafeInteger(product)) return cents(roundHalfUp(product, denominator));
  const twice = BigInt(a) * BigInt(b) * BigInt(c) * BigInt(d) * 2n;
  return cents(Number((twice + BigInt(denominator)) / (2n * BigInt(denominator))));
}
