import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents, roundHalfUp, sumCents } from "../../../firmware/lib/money.js";

describe("roundHalfUp", () => {
  test.each([
    [315 * 150, 100, 473],
    [13975 * 70, 100, 9783],
    [315 * 50, 100, 158],
    [-29, 10, -3],
    [5, 10, 1],
    [4, 10, 0],
  ])("%i / %i is %i", (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected);
  });

  test("is the nearest integer, and the greater of two equally near", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e4 }), (n, d) => {
        const rounded = roundHalfUp(n, d);
        expect(2 * rounded * d - 2 * n).toBeLessThanOrEqual(d);
        expect(2 * n - 2 * rounded * d).toBeLessThan(d);
      }),
    );
  });

  test("refuses fractions: a float never reaches an amount", () => {
    expect(() => roundHalfUp(4.725, 1)).toThrow(RangeError);
    expect(() => cents(4.725)).toThrow(RangeError);
  });
});

test("a sum of cents is exact", () => {
  expect(sumCents([cents(473), cents(135), cents(275)])).toBe(883);
});
