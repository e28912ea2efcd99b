import { describe, expect, it } from "vitest";
import { cents } from "../../../../firmware/lib/money.js";
import { lineOf, priced, refusal, shown } from "../coded/session.js";

const KINE = { profession: "kinesitherapeute" } as const;

describe("letters of a doctor", () => {
  it.each([
    ["2017-05-01", 2500],
    ["2023-10-31", 2500],
    ["2023-11-01", 2650],
    ["2024-12-21", 2650],
    ["2024-12-22", 3000],
    ["2026-06-01", 3000],
  ])("G and VG on %s: %i cents", (date, expected) => {
    expect(lineOf("G", { date }).amount).toBe(expected);
    expect(lineOf("VG", { date, place: "HOME" }).amount).toBe(expected);
  });

  it("C of the manual: 23.00, coefficient 1", () => {
    expect(lineOf("C", { date: "2025-01-01" })).toMatchObject({
      key: "p0/act/0",
      kind: "act",
      code: "C",
      coefficient: 100,
      unitPrice: 2300,
      amount: 2300,
      base: 2300,
      fixedRate: undefined,
    });
  });

  it("a visit and its travel: VG 30 + MD 10 = 40.00", () => {
    expect(shown(priced({ acts: ["VG"], add: ["MD"], place: "HOME" }))).toEqual(["VG = 3000", "MD = 1000"]);
  });

  it("a department wins over its zone", () => {
    const dom = { zone: "DOM" } as const;
    expect(lineOf("CS", { ...dom, department: "974" }).amount).toBe(3180);
    expect(lineOf("CS", { ...dom, department: "976" }).amount).toBe(3380);
  });

  it("says the tariff, its date and its row", () => {
    const [reason] = lineOf("G", { date: "2024-12-21" }).reasons;
    expect(reason).toMatchObject({ rule: "tariff", source: "ngap.csv G 2023-11-01, TEST (high)" });
    expect(reason.text.replace(/\s/g, " ")).toBe("Tarif G 26,50 € au 21/12/2024");
  });
});

describe("child examinations", () => {
  it.each([
    ["2017-10-31", 3900],
    ["2017-11-01", 4600],
    ["2023-10-31", 4600],
    ["2023-11-01", 4750],
    ["2024-12-22", 5400],
    ["2025-12-31", 5400],
    ["2026-01-01", 6000],
  ])("COE on %s: %i cents, always at 100 %%", (date, expected) => {
    expect(lineOf("COE", { date })).toMatchObject({
      amount: expected,
      fixedRate: { percent: 100, reason: { source: "cox.csv" } },
    });
  });

  it("one without a price asks for it, and says so when it is typed", () => {
    expect(refusal({ acts: ["COG"] })).toEqual({ kind: "no-price", code: "COG", passage: 0 });
    const line = lineOf({ id: "COG", edit: { unit: cents(4500) } });
    expect(line).toMatchObject({ amount: 4500, fixedRate: { percent: 100 } });
    expect(line.reasons[0].text).toContain("aucun tarif de COG");
  });
});

describe("acts of a physiotherapist", () => {
  // 2.21 x 7.49 = 16.5529; 2.21 x 8.09 = 17.8789; 2.43 x 7.49 = 18.2007
  it.each([
    ["2024-02-22", "METRO", 1655],
    ["2025-12-31", "METRO", 1655],
    ["2026-01-01", "METRO", 1788],
    ["2025-03-12", "DOM", 1820],
  ] as const)("low back pain on %s in %s: %i cents", (date, zone, expected) => {
    expect(lineOf("RAM_LOMBALGIE_COMMUNE", { date, zone }, KINE)).toMatchObject({ code: "RAM", amount: expected });
  });

  it("an older letter by its coefficient: AMK 7.5 at 2.15 = 16.13", () => {
    const act = { id: "AMK", edit: { coefficient: 750 } };
    expect(lineOf(act, { date: "2024-02-21" }, KINE)).toMatchObject({ coefficient: 750, amount: 1613 });
    // 2.43 x 7.5 = 18.225
    expect(lineOf(act, { zone: "DOM" }, KINE).amount).toBe(1823);
  });

  it("the coefficient typed wins over the act's own, and is told", () => {
    const line = lineOf({ id: "RAM_LOMBALGIE_COMMUNE", edit: { coefficient: 1000 } }, {}, KINE);
    expect(line).toMatchObject({ coefficient: 1000, amount: 2210 });
    expect(line.reasons.map(({ rule }) => rule)).toContain("coefficient-typed");
  });

  it("quantity is multiplied before the only rounding: 3 x 16.5529 = 49.66, not 49.65", () => {
    expect(lineOf({ id: "RAM_LOMBALGIE_COMMUNE", edit: { quantity: 3 } }, {}, KINE).amount).toBe(4966);
  });

  it("an act removed in 2026 has no tariff from then on", () => {
    expect(lineOf("RPE_DEAMBULATION_DU_SUJET_AGE", { date: "2025-12-31" }, KINE).amount).toBe(1326);
    expect(refusal({ acts: ["RPE_DEAMBULATION_DU_SUJET_AGE"], date: "2026-01-01" }, KINE)).toMatchObject({
      kind: "no-tariff",
      code: "RPE_DEAMBULATION_DU_SUJET_AGE",
    });
  });

  it("is unknown to a doctor", () => {
    expect(refusal({ acts: ["RAM_LOMBALGIE_COMMUNE"] })).toMatchObject({ kind: "unknown-act" });
  });
});

describe("sessions of a physiotherapist", () => {
  const warned = (visits: Parameters<typeof priced>[0]): string[] =>
    priced(visits, KINE).warnings.map(({ rule, lineKey }) => `${rule} ${lineKey}`);

  it("one act per session, supplements aside", () => {
    expect(warned({ acts: ["RAM_LOMBALGIE_COMMUNE", "RAV_LYMPHOEDEME_UN_MEMBRE"] })).toEqual([
      "physio-one-act p0/act/1",
    ]);
    expect(warned({ acts: ["RAV_LYMPHOEDEME_UN_MEMBRE", "RAV_SUPPLEMENT_BANDAGE_UN_MEMBRE"] })).toEqual([]);
  });

  it("two sessions of one day need two articles: the later one is told, whatever the order given", () => {
    const evening = { acts: ["RAM_CERVICALGIE_COMMUNE"], time: "18:00" };
    const morning = { acts: ["RAM_LOMBALGIE_COMMUNE"], time: "09:00" };
    expect(warned([evening, morning])).toEqual(["physio-same-day p0/act/0"]);
    expect(warned([evening, { ...morning, date: "2025-03-11" }])).toEqual([]);
    expect(warned([evening, { ...morning, acts: ["RAV_LYMPHOEDEME_UN_MEMBRE"] }])).toEqual([]);
  });

  it("sessions beyond the guide need prior agreement", () => {
    const back = (quantity: number, ententePrealable = false) => ({
      acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { quantity, ententePrealable } }],
    });
    expect(warned(back(15))).toEqual([]);
    expect(warned(back(16))).toEqual(["physio-agreement p0/act/0"]);
    expect(warned(back(16, true))).toEqual([]);
    expect(warned([back(10), { ...back(6), date: "2025-03-20" }])).toEqual(["physio-agreement p1/act/0"]);
    expect(warned({ acts: ["RSC_CANAL_CARPIEN_OPERE"] })).toEqual(["physio-agreement p0/act/0"]);
  });
});
