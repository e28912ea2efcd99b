import { describe, expect, it } from "vitest";
import { rate } from "../../../../firmware/billing/rate.js";
import type { ActEdit, ActInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { invoice, rated, rulesOf } from "../visit.js";

const edited = (edit: ActEdit, decline: readonly string[] = []) =>
  rated({ acts: [{ id: "IM", edit }, "SC"], place: "OFFICE", decline });

describe("the reasons of an act's line", () => {
  it("end with its price: the tariff, or what was typed", () => {
    const shares = ["amo-60", "amc-052"];
    expect(rulesOf(edited({}), "p0/act/0")).toEqual(["11B-first", "tariff", ...shares]);
    expect(rulesOf(edited({ unit: cents(500) }), "p0/act/0")).toEqual(["11B-first", "unit-typed", ...shares]);
    expect(rulesOf(edited({ total: cents(500) }), "p0/act/0")).toEqual([
      "11B-first",
      "tariff",
      "total-typed",
      ...shares,
    ]);
  });

  it("tell the price of the day, each day its own", () => {
    const visit = { acts: ["IM"], place: "OFFICE" as const };
    const prices = rated([visit, { ...visit, date: "2026-11-20" }, visit]).lines.filter(({ code }) => code === "AMI");
    const told = prices.map(({ reasons }) => reasons.find(({ rule }) => rule === "tariff")?.text);
    expect(told.map((text) => text?.replace(/[\u00A0\u202F]/g, " "))).toEqual([
      "Tarif AMI 3,15 € au 12/03/2025",
      "Tarif AMI 3,35 € au 20/11/2026",
      "Tarif AMI 3,15 € au 12/03/2025",
    ]);
  });

  it("name the row of the table: code, zone and first day", () => {
    const sources = rated({ acts: ["BSC"], sameHomeRank: 2 }).lines.map(({ reasons }) => {
      const found = reasons.find(({ rule }) => rule === "tariff");
      return `${found?.text.replace(/[\u00A0\u202F]/g, " ")} | ${found?.source?.replace(/ \(.*/, "")}`;
    });
    expect(sources).toEqual([
      "Tarif BSC 28,70 € au 12/03/2025 | ngap.csv BSC METRO 2020-01-01",
      // Billed IFI at one cent: the row's own code is never shown.
      "Tarif IFI 0,01 € au 12/03/2025 | ngap.csv IFI2 ALL 2021-01-15",
    ]);
    const expertise = rated({ acts: [], add: ["RQD"], place: "OFFICE" }).lines[0]?.reasons;
    // Its first day is unknown (§2).
    expect(expertise?.find(({ rule }) => rule === "tariff")?.source).toMatch(/^ngap\.csv RQD ALL \(/);
  });
});

describe("what may be done with a line", () => {
  it("an act at 0 by the rules is fixed, a billed one may be left out", () => {
    const three = rated({ acts: ["IM", "SC", "ID"], place: "OFFICE" });
    expect(three.lines.map(({ freedom }) => freedom)).toEqual(["declinable", "declinable", "fixed"]);
  });

  it("left out, an act forgets the total that was typed", () => {
    const [line] = edited({ total: cents(500) }, ["p0/act/0"]).lines;
    expect(line).toMatchObject({ amount: 0, freedom: "declined", typed: { line: false } });
  });

  it("free, it has no typed total either, and stays hers to leave out", () => {
    const [line] = edited({ total: cents(500), qualifier: "G" }).lines;
    expect(line).toMatchObject({ amount: 0, base: 0, freedom: "declinable", typed: { line: false } });
  });

  it("N beside a mutuelle is doubtful; without a mutuelle there is nothing to doubt", () => {
    const visit = { acts: [{ id: "IM", edit: { qualifier: "N" as const } }], place: "OFFICE" as const };
    expect(rated(visit).warnings).toMatchObject([{ rule: "N-amc" }]);
    expect(rated(visit, { amc: undefined }).warnings).toEqual([]);
  });
});

describe("a fee left out", () => {
  it("is not there for the others: without the MCI nothing is doubtful about the MIE", () => {
    const child = { patient: { ageYears: 3 } };
    expect(rated({ acts: ["PC_BRULURE"] }, child).warnings).toMatchObject([{ rule: "MIE-MCI" }]);
    expect(rated({ acts: ["PC_BRULURE"], decline: ["MCI"] }, child).warnings).toEqual([]);
  });
});

describe("fees and travel in the shares", () => {
  it("follow the exoneration of the act they go with, each where it stands", () => {
    const visit = { acts: [{ id: "IM", edit: { exemption: "4" as const } }], travel: { oneWayKm: 10 } };
    const { lines } = rated(visit);
    expect(lines.map(({ code, amoRate }) => [code, amoRate])).toEqual([
      ["AMI", 100],
      ["MAU", 100],
      ["IFD", 100],
      ["IK", 100],
    ]);
  });
});

describe("a code that the nurse's tables do not hold", () => {
  const typed = { id: "KC", edit: { unit: cents(200), coefficient: 500 } };
  const codes = (acts: readonly ActInput[]) => {
    const result = rate(invoice({ acts, place: "OFFICE" }), someNomenclature);
    return result.ok ? result.value.lines.map(({ code, amount }) => `${code} ${amount}`) : result.error;
  };

  it("stands where it was put among her acts", () => {
    expect(codes([{ id: "IM" }, typed, { id: "SC" }])).toEqual(["AMI 315", "KC 1000", "AMI 158"]);
  });

  it("without its price is unknown, wherever it stands", () => {
    const unknown = { kind: "unknown-act", act: "KC", passage: 0 };
    expect(codes([{ id: "IM" }, { id: "KC" }])).toEqual(unknown);
    expect(codes([typed, { id: "KC" }])).toEqual(unknown);
  });
});
