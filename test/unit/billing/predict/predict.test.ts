import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKED } from "../../../../firmware/billing/predict/checked-codes.js";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { Prediction } from "../../../../firmware/billing/predict/model.js";
import { predict } from "../../../../firmware/billing/predict/predict.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { invoice } from "../visit.js";
import { SCENES } from "./scenes.js";

function predicted(input: InvoiceInput, context: PredictContext = {}): readonly Prediction[] {
  const rated = rate(input, someNomenclature);
  if (!rated.ok) throw new Error(`refused: ${JSON.stringify(rated.error)}`);
  return predict({ input, rated: rated.value, context }, someNomenclature);
}

describe("each code that a check foretells", () => {
  it.each(SCENES)("$code: $what", ({ code, step, severity, input, context, mended }) => {
    const found = predicted(input, context).filter((one) => one.code === code);
    expect(found.map(({ place, severity: how }) => [place.step, how])).toContainEqual([step, severity ?? "reject"]);
    const after = predicted(mended.input ?? input, mended.context ?? context);
    expect(after.filter((one) => one.code === code && one.place.step === step)).toEqual([]);
  });

  it("has its scene", () => {
    const shown = new Set<string>(SCENES.map(({ code }) => code));
    expect(Object.keys(CHECKED).filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe("what it says", () => {
  const all = (): readonly Prediction[] => SCENES.flatMap(({ input, context }) => predicted(input, context));

  it("is short French with its typography, an imperative, and a source", () => {
    for (const { text, mend, source } of all()) {
      expect(text.length).toBeLessThanOrEqual(110);
      expect(mend.length).toBeLessThanOrEqual(125);
      expect(`${text}${mend}`).not.toMatch(/'| [?!;%»:€]/);
      expect(mend).toMatch(/^(Tout|Sans|[A-ZÉ][a-zéè]+(ez|es|ites)\b)/);
      expect(text).not.toMatch(/\.$/);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it("names no number of a person", () => {
    for (const { text, mend } of all()) expect(`${text}${mend}`).not.toMatch(/\d{10,}/);
  });
});

describe("an ordinary invoice", () => {
  const ordinary: PredictContext = {
    today: date("2025-03-12"),
    person: { birth: date("1955-01-02"), sex: "F", quality: "0", birthRank: 1, nirStartsWith: "2" },
    rights: {
      periods: [{ from: date("2025-01-01"), to: undefined }],
      regime: "01",
      caisse: "261",
      bodyListed: true,
      ald: false,
      c2s: false,
    },
    prescription: {
      needed: true,
      date: date("2025-03-01"),
      prescriber: { kind: "given", number: "261001234", speciality: "01" },
    },
    performer: { speciality: "24", convention: "1", zone: "24", exerciseMode: "0" },
    mutuelle: {
      kind: "given",
      number: "780004099",
      memberNumber: "1",
      listed: true,
      convention: "found",
      contract: "00",
      period: { from: date("2025-01-01"), to: date("2025-12-31") },
    },
    settlement: { tiersPayantAmo: true, tiersPayantAmc: true },
    securing: { mode: "synchronise", card: "usable" },
    earlier: [{ invoice: "000000001", date: date("2025-03-11"), code: "AMI", coefficient: 150, time: "10:00" }],
  };

  it("brings nothing, alone or with all that is known of it", () => {
    const input = invoice([
      { acts: ["PONCTION_VEINEUSE", "PANS_SIMPLE"], travel: { oneWayKm: 10 } },
      { time: "20:30", acts: ["GLYCEMIE", "INSULINE"] },
      { date: "2025-03-09", acts: ["PC_ULCERE", "TOPIQUE"] },
    ]);
    expect(predicted(input)).toEqual([]);
    expect(predicted(input, ordinary)).toEqual([]);
  });

  it("puts rejects before anomalies and signals", () => {
    const order = { reject: 0, anomaly: 1, signal: 2 };
    const scenes = fc.shuffledSubarray([...SCENES], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(scenes, (chosen) => {
        const [first] = chosen;
        if (first === undefined) return;
        const context = Object.assign({}, ...chosen.map((scene) => scene.context ?? {}));
        const ranks = predicted(first.input, context).map(({ severity }) => order[severity]);
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });
});
