import fc from "fast-check";
import { plain } from "lvgl-bindings-ts/testing";
import { describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import type { ActInput, RatedLine } from "../../../firmware/billing/types.js";
import { dueToday } from "../../../firmware/flows/visit/due-today.js";
import { rateDraft } from "../../../firmware/flows/visit/rate-draft.js";
import { time } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { splitLabel } from "../../../firmware/ui/screens/visit/act-label.js";
import { calculationOf } from "../../../firmware/ui/screens/visit/acts/why-calculation.js";
import { draftOf, passageOf } from "../../support/visit.js";

function linesOf(acts: readonly ActInput[], decline: readonly string[] = []): readonly RatedLine[] {
  const rated = rateDraft(
    draftOf({ passages: [passageOf(acts, { time: time("10:00"), decline })] }),
    builtInNomenclature,
  );
  if (!rated.ok) throw new Error(JSON.stringify(rated.error));
  return rated.value.lines;
}

function calculation(line: RatedLine | undefined): readonly string[] {
  if (line === undefined) throw new Error("no such line");
  const { steps, result } = calculationOf(line);
  return [...steps, result].map(({ label, value }) => plain(`${label} = ${value}`));
}

describe("the calculation of a line", () => {
  it("keeps the half cent until it is rounded (mock 08)", () => {
    const [, second] = linesOf([{ id: "PC_ESCARRE" }, { id: "IM" }]);
    expect(calculation(second)).toEqual([
      "Tarif, 1 × 3,15 € = 3,15 €",
      "Taux, × 50 % = 1,575 €",
      "Arrondi au centime = 1,58 €",
    ]);
  });

  it("says nothing of a rounding that is none, nor of a quantity of one", () => {
    const [first] = linesOf([{ id: "PC_ESCARRE" }]);
    expect(calculation(first)).toEqual(["Tarif, 4 × 3,15 € = 12,60 €", "Montant = 12,60 €"]);
  });

  it("names the quantity, and what was typed, given or declined", () => {
    expect(calculation(linesOf([{ id: "PC_ESCARRE", edit: { quantity: 2 } }])[0])).toContain("Quantité, × 2 = 25,20 €");
    expect(calculation(linesOf([{ id: "IM", edit: { total: cents(1000) } }])[0])).toContain(
      "Total tapé par vous = 10,00 €",
    );
    expect(calculation(linesOf([{ id: "IM", edit: { qualifier: "G" } }])[0])).toContain("Acte gratuit = 0,00 €");
    const declined = linesOf([{ id: "PC_ESCARRE" }], ["MCI"]).find(({ code }) => code === "MCI");
    expect(calculation(declined).at(-1)).toBe("Retiré par vous = 0,00 €");
  });

  it("ends at the amount of the line, whatever the line", () => {
    const act = fc.constantFrom("IM", "SC", "PANS_SIMPLE", "PC_ESCARRE", "PONCTION_VEINEUSE");
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 4 }), (ids) => {
        for (const line of linesOf(ids.map((id) => ({ id })))) {
          const { result } = calculationOf(line);
          const digits = Number(plain(result.value).replace(/[ €]/g, "").replace(",", ""));
          expect(digits).toBe(line.amount);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what the patient pays today", () => {
  const due = (tiersPayantAmo: boolean, tiersPayantAmc: boolean): number => {
    const draft = draftOf({ settlement: { tiersPayantAmo, tiersPayantAmc, mutuelleId: "alpilles" } });
    return dueToday({ draft, rated: rateDraft(draft, builtInNomenclature) });
  };

  it("is nothing with both tiers payants, the mutuelle's part without the AMC, all without any", () => {
    expect(due(true, true)).toBe(0);
    expect(due(true, false)).toBe(353);
    expect(due(false, false)).toBe(883);
  });

  it("is nothing while the invoice cannot be priced", () => {
    const draft = draftOf({ passages: [passageOf([])] });
    expect(dueToday({ draft, rated: rateDraft(draft, builtInNomenclature) })).toBe(0);
  });
});

describe("the label of an act", () => {
  it.each([
    ["Pansement d’escarre (profonde, lourd)", "Pansement d’escarre", "profonde, lourd"],
    ["Injection intraveineuse, enfant de moins de 5 ans", "Injection intraveineuse", "enfant de moins de 5 ans"],
    ["Saignée", "Saignée", ""],
  ])("%s", (label, act, detail) => {
    expect(splitLabel(label)).toEqual({ act, detail });
  });

  it("loses nothing of any act of the nomenclature", () => {
    const letters = (text: string): string => text.replace(/[ (),]/g, "");
    for (const { label } of builtInNomenclature.nurse.acts) {
      const { act, detail } = splitLabel(label);
      expect(letters(act + detail)).toBe(letters(label));
    }
  });
});
