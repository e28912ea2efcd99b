import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { associationPercent, ccamBase } from "../../../../firmware/billing/ccam/base.js";
import { cents, ZERO } from "../../../../firmware/lib/money.js";

const plain = { price: cents(10_030), percent: 0, association: 10_000, quantity: 1, flat: ZERO, supplement: ZERO };

describe("the base of a CCAM act", () => {
  it("W08: 100.30 x 1.255 x 0.955 rounded first is 120.21, then 20.50 of flat modifiers: 140.71", () => {
    const product = { ...plain, percent: 2550, association: 9550 };
    expect(ccamBase(product)).toBe(12_021);
    expect(ccamBase({ ...product, flat: cents(2050) })).toBe(14_071);
  });

  it("percents add up: + 30 % and + 50 % make 1.80", () => {
    expect(ccamBase({ ...plain, price: cents(10_000), percent: 8000 })).toBe(18_000);
  });

  it("half a cent goes up: 50 % of 50.55 is 25.28", () => {
    expect(ccamBase({ ...plain, price: cents(5055), association: 5000 })).toBe(2528);
  });

  it("the supplement is added after the rates", () => {
    expect(ccamBase({ ...plain, association: 5000, supplement: cents(1000) })).toBe(5015 + 1000);
  });

  it("is exact where doubles are not", () => {
    // 99 999.99 x 17 x 0.3333 x 99 = 56 093 384.39..., beyond 2^53 once scaled
    const exact = (9_999_999n * 170_000n * 3333n * 99n * 2n + 100_000_000n) / 200_000_000n;
    const factors = { ...plain, price: cents(9_999_999), percent: 160_000, association: 3333, quantity: 99 };
    expect(ccamBase(factors)).toBe(Number(exact));
  });

  it("never falls when a factor grows", () => {
    const factor = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(factor, factor, factor, fc.integer({ min: 1, max: 10_000 }), (price, percent, more, association) => {
        const before = { ...plain, price: cents(price), percent, association };
        expect(ccamBase({ ...before, percent: percent + more })).toBeGreaterThanOrEqual(ccamBase(before));
        expect(ccamBase({ ...before, price: cents(price + more) })).toBeGreaterThanOrEqual(ccamBase(before));
      }),
    );
  });

  it("association codes 1 to 5", () => {
    expect(([undefined, 1, 2, 3, 4, 5] as const).map(associationPercent)).toEqual([100, 100, 50, 75, 100, 100]);
  });
});
