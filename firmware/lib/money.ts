/** Integer euro cents. The only form money takes in this program: no float ever holds an amount. */
export type Cents = number & { readonly __brand: "Cents" };

/**
 * Brands an integer number of cents.
 * @throws RangeError when `value` is not a safe integer.
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an integer number of cents: ${value}`);
  return value as Cents;
}

export const ZERO: Cents = cents(0);

/** Exact sum of amounts. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/**
 * `numerator / denominator` rounded half up (away from zero for negatives), in integers: 3.15 × 1.5 gives 473 cents,
 * where binary floats give 472 (shared rule: each line is rounded alone, never the sum).
 * @throws RangeError when `denominator` is not a positive integer or `numerator` not an integer.
 */
export function roundHalfUp(numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`roundHalfUp needs integers and a positive denominator: ${numerator}/${denominator}`);
  }
  const sign = numerator < 0 ? -1 : 1;
  const magnitude = Math.abs(numerator);
  const quotient = Math.floor(magnitude / denominator);
  const rest = magnitude - quotient * denominator;
  const rounded = rest * 2 >= denominator ? quotient + 1 : quotient;
  return rounded === 0 ? 0 : sign * rounded;
}
