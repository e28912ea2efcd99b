import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amcShares } from "../../../../firmware/billing/amc/shares.js";
import { amoShares } from "../../../../firmware/billing/amo/shares.js";
import { DEFAULT_PARAMETERS } from "../../../../firmware/billing/parameters.js";
import type { PricedLine } from "../../../../firmware/billing/priced-line.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { addDays, date } from "../../../../firmware/lib/dates.js";
import { cents, sumCents } from "../../../../firmware/lib/money.js";
import { invoice, pricedLine } from "./doctor.js";

const amount = fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 9_999_999 }));
const exemption = fc.constantFrom(null, "0", "1", "2", "3", "4", "5", "6", "7", "9", "C");

const lines: fc.Arbitrary<readonly PricedLine[]> = fc.array(
  fc
    .record({
      base: amount,
      excess: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 5000 })),
      days: fc.integer({ min: 0, max: 4000 }),
      passage: fc.integer({ min: 0, max: 1 }),
      kind: fc.constantFrom("act", "act", "act", "fee", "travel"),
      grouping: fc.constantFrom(undefined, "ATM", "ADC", "ADI", "ADE", "CZ0"),
      qualifier: fc.constantFrom(undefined, undefined, undefined, "E", "N", "G"),
      own: fc.oneof(fc.constant(null), fc.constant(null), exemption),
      declined: fc.constantFrom(false, false, false, true),
    })
    .map(({ base, excess, days, passage, kind, grouping, qualifier, own, declined }) => {
      const nothing = declined || qualifier === "G";
      const code = grouping ?? "C";
      return pricedLine({
        passage,
        kind,
        code,
        date: addDays(date("2015-01-01"), days),
        base: cents(nothing ? 0 : base),
        amount: cents(nothing ? 0 : base + (qualifier === "E" ? excess : 0)),
        unitPrice: cents(base),
        freedom: declined ? "declined" : "declinable",
        qualifier,
        exemption: own ?? undefined,
        ccam:
          grouping === undefined
            ? undefined
            : {
                code: "ZZZZ001",
                activity: 1,
                phase: 0,
                modifiers: [],
                association: undefined,
                exceptional: undefined,
              },
      });
    }),
  { minLength: 1, maxLength: 6 },
);

const inputs: fc.Arbitrary<InvoiceInput> = fc
  .record({
    profession: fc.constantFrom("infirmier", "medecin", "kinesitherapeute", "sage-femme", "dentiste"),
    nature: fc.constantFrom("10", "10", "10", "30", "41", "22", "90"),
    exemption,
    ips: fc.constantFrom(null, "S", "T", "M"),
    amoRate: fc.oneof(fc.constant(null), fc.constant(null), fc.integer({ min: 0, max: 100 })),
    smgLimit: amount.map(cents),
    c2s: fc.boolean(),
    terrorVictim: fc.constantFrom(false, false, false, true),
    amc: fc.oneof(
      fc.constant(undefined),
      fc.record({
        formula: fc.constantFrom("012", "020", "021", "029", "02A", "050", "052"),
        percent: fc.integer({ min: 0, max: 300 }),
        number: fc.constantFrom(undefined, "0780004099", "75500017", "99999997"),
      }),
    ),
    ageYears: fc.integer({ min: 0, max: 100 }),
    regimeLocal: fc.boolean(),
  })
  .map(({ ageYears, regimeLocal, ...rest }) =>
    invoice([{ acts: [] }, { acts: [] }], { ...rest, patient: { ageYears, regimeLocal } }),
  );

describe("any invoice's shares", () => {
  it("lie between nothing and the base, and what is left between nothing and the amount", () => {
    fc.assert(
      fc.property(lines, inputs, (priced, input) => {
        const { shares } = amoShares(priced, input, DEFAULT_PARAMETERS);
        const amc = amcShares(priced, shares, input);
        if (!amc.ok) throw new Error(JSON.stringify(amc.error));
        for (const [at, line] of priced.entries()) {
          const amo = shares[at]?.amo ?? Number.NaN;
          const part = amc.value[at]?.amc ?? Number.NaN;
          expect(amo).toBeGreaterThanOrEqual(0);
          expect(amo).toBeLessThanOrEqual(Math.min(line.base, line.amount));
          expect(part).toBeGreaterThanOrEqual(0);
          expect(line.amount - amo - part).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("keep an exoneration to 100 %, and N or G to nothing (billing.md §1.4, 5)", () => {
    fc.assert(
      fc.property(lines, inputs, (priced, input) => {
        const { shares } = amoShares(priced, input, DEFAULT_PARAMETERS);
        for (const [at, line] of priced.entries()) {
          const share = shares[at];
          const code = share?.exemption ?? "0";
          if (code !== "0" && code !== "9") expect(share?.rate.percent).toBe(100);
          if (line.qualifier === "N" || line.qualifier === "G" || share?.qualifier === "N") {
            expect(share).toMatchObject({ amo: 0, rate: { percent: 0 } });
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("leave one flat share a session at most, taken off the line that says it", () => {
    fc.assert(
      fc.property(lines, inputs, (priced, input) => {
        const { shares } = amoShares(priced, input, DEFAULT_PARAMETERS);
        for (const passage of [0, 1]) {
          const own = shares.filter((_share, at) => priced[at]?.passage === passage);
          const bearing = own.filter(({ participation }) => participation > 0);
          expect(bearing.length).toBeLessThanOrEqual(1);
          expect(sumCents(bearing.map(({ participation }) => participation))).toBeLessThanOrEqual(2400);
          for (const share of bearing) expect(share).toMatchObject({ participationCode: "A", rate: { percent: 100 } });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("spend no more than the limit of soins médicaux gratuits", () => {
    fc.assert(
      fc.property(lines, inputs, (priced, input) => {
        const smg: InvoiceInput = { ...input, nature: "22", amoRate: null, smgLimit: cents(5000) };
        const { shares } = amoShares(priced, smg, DEFAULT_PARAMETERS);
        expect(sumCents(shares.map(({ amo }) => amo))).toBeLessThanOrEqual(5000);
      }),
    );
  });

  it("a higher rate never gives the caisse less", () => {
    const rate = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(lines, inputs, rate, rate, (priced, input, one, other) => {
        const at = (amoRate: number): readonly number[] =>
          amoShares(priced, { ...input, amoRate }, DEFAULT_PARAMETERS).shares.map(({ amo }) => amo);
        const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))];
        for (const [index, amo] of low.entries()) expect(high[index]).toBeGreaterThanOrEqual(amo);
      }),
    );
  });

  it("have their reason in French, each", () => {
    fc.assert(
      fc.property(lines, inputs, (priced, input) => {
        const { shares } = amoShares(priced, input, DEFAULT_PARAMETERS);
        for (const { rate, reasons } of shares) {
          for (const { rule, text } of [rate.reason, ...reasons]) expect([rule, text].includes("")).toBe(false);
        }
      }),
    );
  });
});
