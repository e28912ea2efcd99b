import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceCoded } from "../../../../firmware/billing/coded/price.js";
import type { ActInput } from "../../../../firmware/billing/types.js";
import { cents, sumCents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import type { Visit } from "../visit.js";
import { coded, priced } from "./session.js";

describe("any session", () => {
  const codes = ["C", "G", "MOP", "COE", "AFLB001", "DEQP003", "YYYY490", "HBJA003", "GAMA008"];
  const detail = fc.record({ association: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const, 5 as const) });
  const act = fc
    .record({
      id: fc.constantFrom(...codes),
      quantity: fc.integer({ min: 1, max: 9 }),
      total: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
      detail,
    })
    .map(({ id, quantity, total, detail: { association } }): ActInput => {
      const typed = total === undefined ? {} : { total: cents(total) };
      const own = id.length === 7 && association !== undefined ? { ccam: { association } } : {};
      return { id, edit: { quantity, ...typed, ...own } };
    });
  const acts = fc.array(act, { minLength: 1, maxLength: 6 });
  const total = (list: readonly ActInput[], visits: Visit = {}): number =>
    sumCents(priced({ ...visits, acts: list }).lines.map(({ amount }) => amount));

  it("costs the same in any order of its acts", () => {
    fc.assert(
      fc.property(
        acts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(total(shuffled)).toBe(total(list));
        },
      ),
    );
  });

  it("has a base within the amount, a reason, and one line per act in the order given", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { lines } = priced({ acts: list });
        expect(lines.map(({ key }) => key)).toEqual(list.map((_one, at) => `p0/act/${at}`));
        for (const { base, amount, reasons } of lines) {
          expect(base).toBeLessThanOrEqual(amount);
          expect(base).toBeGreaterThanOrEqual(0);
          expect(reasons[0].text).not.toBe("");
        }
      }),
    );
  });

  it("prints its passages in the order given, whatever their hours", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["07:00", "12:00", "21:00"], { minLength: 3 }), (times) => {
        const { lines } = priced(times.map((time) => ({ acts: ["G"], time })));
        expect(lines.map(({ passage }) => passage)).toEqual([0, 1, 2]);
      }),
    );
  });

  it("is priced or refused, never broken, whatever is typed", () => {
    const small = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.integer({ min: -1, max: 20_000_000 }));
    const wild = fc.record({
      id: fc.oneof(fc.constantFrom(...codes, "IK", "MD", "RAM_LOMBALGIE_COMMUNE", "SF", "__proto__"), fc.string()),
      edit: fc.record(
        {
          quantity: small,
          coefficient: small,
          unit: small.map(cents),
          total: small.map(cents),
          complement: fc.constantFrom("N", "F", "U", ""),
          qualifier: fc.constantFrom("A", "E", "N", "G"),
          ccam: fc.record(
            {
              activity: fc.constantFrom(1, 2, 3, 4, 5),
              phase: fc.constantFrom(0, 1, 2, 3),
              modifiers: fc.array(fc.constantFrom("F", "P", "J", "3", "?", "__proto__"), { maxLength: 5 }),
              association: fc.constantFrom(1, 2, 3, 4, 5),
              supplement: small.map(cents),
            },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
    });
    const names = fc.array(fc.oneof(fc.constantFrom("MEG", "F", "MN", "IK", "MD", "p0/act/0"), fc.string()), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        fc.array(wild, { maxLength: 4 }),
        names,
        names,
        fc.constantFrom("medecin", "kinesitherapeute", "sage-femme", "dentiste"),
        (list, add, decline, profession) => {
          const visit = { acts: list, add, decline, place: "HOME" as const };
          const result = priceCoded(coded(visit, { profession }), someNomenclature);
          if (!result.ok) expect(result.error.kind).toMatch(/^[a-z-]+$/);
          else
            for (const { amount, base } of result.value.lines) {
              expect(Number.isSafeInteger(amount) && Number.isSafeInteger(base)).toBe(true);
              expect(amount).toBeLessThanOrEqual(9_999_999);
            }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
