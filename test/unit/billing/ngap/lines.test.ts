import { describe, expect, it } from "vitest";
import { cents } from "../../../../firmware/lib/money.js";
import { lineOf, priced } from "../coded/session.js";
import type { Visit } from "../visit.js";

const KINE = { profession: "kinesitherapeute" } as const;
const LUMBAR = "RAM_LOMBALGIE_COMMUNE";

describe("what a line says of its price", () => {
  const told = (act: Parameters<typeof lineOf>[0], visit: Visit = {}, rest: Parameters<typeof lineOf>[2] = {}) =>
    lineOf(act, visit, rest).reasons.map(({ text, source }) => [text.replace(/\s/g, " "), source]);

  it("the tariff of its row, with the day it starts", () => {
    expect(told("C")).toEqual([["Tarif C 23,00 € au 12/03/2025", "ngap.csv C 2011-01-01, TEST (high)"]]);
    expect(told("G", { date: "2024-12-21" })).toEqual([
      ["Tarif G 26,50 € au 21/12/2024", "ngap.csv G 2023-11-01, TEST (high)"],
    ]);
    expect(told("C", { date: "2025-03-13" })[0]?.[0]).toBe("Tarif C 23,00 € au 13/03/2025");
    expect(told("MOP", {}, { patient: { ageYears: 85 } })[0]?.[1]).toBe("ngap.csv MOP, TEST (high)");
    expect(told("COE", {}, { patient: { ageYears: 1 } })[0]?.[1]).toBe("cox.csv COE 2024-12-22, TEST (high)");
  });

  it("the coefficient of a physiotherapist's act since its day", () => {
    const [first, second] = told(LUMBAR, {}, KINE);
    expect(first).toEqual(["Lombalgie commune : coefficient 7,49 depuis le 22/02/2024", "kine_actes.csv RAM"]);
    expect(second?.[0]).toBe("Tarif RAM 2,21 € au 12/03/2025");
    expect(told(LUMBAR, { date: "2025-12-31" }, KINE)[0]?.[0]).toContain("7,49 depuis le 22/02/2024");
    expect(told(LUMBAR, { date: "2026-01-01" }, KINE)[0]?.[0]).toContain("8,09 depuis le 01/01/2026");
  });

  it("what was typed instead", () => {
    const typed = told({ id: LUMBAR, edit: { coefficient: 800 } }, {}, KINE).map(([text]) => text);
    expect(typed).toEqual(["Tarif RAM 2,21 € au 12/03/2025", "Coefficient saisi à la main"]);
    const priceless = told({ id: "COG", edit: { unit: cents(4500) } }, {}, { patient: { ageYears: 8 } });
    expect(priceless).toEqual([["Prix saisi : aucun tarif de COG dans les tables", "cox.csv COG, TEST (high)"]]);
  });
});

describe("kinds of lines", () => {
  it("kilometres and travel are travel, majorations are fees, the others acts", () => {
    const home = { place: "HOME" } as const;
    expect(lineOf("IK", home).kind).toBe("travel");
    expect(lineOf("MD", home).kind).toBe("travel");
    expect(lineOf("MOP", {}, { patient: { ageYears: 85 } })).toMatchObject({ kind: "fee", coefficient: null });
    expect(lineOf("COE", {}, { patient: { ageYears: 1 } })).toMatchObject({ kind: "act", coefficient: 100 });
    expect(lineOf("FRD", {}, KINE)).toMatchObject({ kind: "act", coefficient: null });
  });

  it("a flat line is never typed, and one left out is at nothing", () => {
    const visit = { place: "HOME", acts: ["VG"], travel: { oneWayKm: 10 } } as const;
    expect(priced(visit).lines[1]).toMatchObject({ code: "IK", amountTyped: false, ratePercent: 100, amount: 976 });
    expect(priced({ ...visit, decline: ["IK"] }).lines[1]).toMatchObject({ ratePercent: 0, amount: 0, base: 0 });
  });
});

describe("a physiotherapist's sessions", () => {
  const warnings = (visits: Visit | readonly Visit[]): string[] =>
    priced(visits, KINE).warnings.map(({ rule, lineKey, text }) => `${rule} ${lineKey}: ${text.replace(/\s/g, " ")}`);

  it("an agreement from the first session, or after those of the guide", () => {
    expect(warnings({ acts: ["RSC_CANAL_CARPIEN_OPERE"] })).toEqual([
      "physio-agreement p0/act/0: Canal carpien opéré : entente préalable dès la 1re séance, cochez-la",
    ]);
    expect(warnings({ acts: [{ id: LUMBAR, edit: { quantity: 16 } }] })).toEqual([
      "physio-agreement p0/act/0: Lombalgie commune : entente préalable au-delà de 15 séances, cochez-la",
    ]);
  });

  it("two sessions of one day and one article, whatever else the first held", () => {
    const morning = { acts: ["RAV_LYMPHOEDEME_UN_MEMBRE", "RAV_SUPPLEMENT_BANDAGE_UN_MEMBRE"] };
    const evening = { time: "18:00", acts: ["RAV_LYMPHOEDEME_UN_MEMBRE"] };
    expect(warnings([morning, evening]).map((one) => one.split(":")[0])).toEqual(["physio-same-day p1/act/0"]);
    expect(warnings([morning, { ...evening, acts: [LUMBAR] }])).toEqual([]);
    expect(warnings([morning, { ...evening, date: "2025-03-13" }])).toEqual([]);
  });
});
