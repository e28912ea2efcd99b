import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import { predict } from "../../../../firmware/billing/predict/predict.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { SCENES } from "./scenes.js";

/** Any scene's invoice under contexts taken from others: nothing fits, nothing may break. */
const mixes = fc
  .record({
    scene: fc.constantFrom(...SCENES),
    contexts: fc.array(fc.constantFrom(...SCENES.map(({ context }) => context ?? {})), { maxLength: 6 }),
  })
  .map(({ scene, contexts }): { input: InvoiceInput; context: PredictContext } => ({
    input: scene.input,
    context: Object.assign({}, ...contexts, scene.context),
  }));

describe("predictions under any context", () => {
  it("name lines and passages of the invoice, each fault once, the same twice", () => {
    fc.assert(
      fc.property(mixes, ({ input, context }) => {
        const rated = rate(input, someNomenclature);
        if (!rated.ok) throw new Error("a scene must be priced");
        const found = predict({ input, rated: rated.value, context }, someNomenclature);
        const keys = new Set(rated.value.lines.map(({ key }) => key));
        for (const { place } of found) {
          if (place.lineKey !== undefined) expect(keys).toContain(place.lineKey);
          if (place.passage !== undefined) expect(place.passage).toBeLessThan(input.passages.length);
        }
        const once = new Set(found.map(({ code, place, text }) => JSON.stringify([code, place, text])));
        expect(once.size).toBe(found.length);
        expect(predict({ input, rated: rated.value, context }, someNomenclature)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it("needs no context, and keeps what a scene foretells when unrelated facts are added", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCENES), ({ input, context, code }) => {
        const rated = rate(input, someNomenclature);
        if (!rated.ok) throw new Error("a scene must be priced");
        const codes = (known: PredictContext): string[] =>
          predict({ input, rated: rated.value, context: known }, someNomenclature).map((one) => one.code);
        if (context === undefined) expect(codes({})).toContain(code);
        expect(codes({ performer: { zone: "24" }, ...context })).toContain(code);
      }),
    );
  });
});
