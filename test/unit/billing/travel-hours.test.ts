import { describe, expect, it } from "vitest";
import { billedKilometres } from "../../../firmware/billing/kilometres.js";
import { splitByCap } from "../../../firmware/billing/nurse/rules/travel.js";
import { rated, rulesOf, shown } from "./visit.js";

describe("travel", () => {
  it("no travel and no kilometres at the office or from afar", () => {
    expect(shown(rated({ acts: ["PANS_SIMPLE"], place: "OFFICE", travel: { oneWayKm: 10 } }))).toEqual(["AMI 2 = 630"]);
    expect(shown(rated({ acts: ["TELESOIN_PANS"], place: "REMOTE", travel: { oneWayKm: 10 } }))).toEqual([
      "TMI 1.6 = 504",
    ]);
  });

  it.each([
    [12, "MOUNTAIN", 22],
    [10, "PLAIN", 16],
    [2, "PLAIN", 0],
    [1, "MOUNTAIN", 0],
    [3, "FOOT", 6],
    [7.3, "PLAIN", 10],
  ] as const)("%d km in %s: %i km billed", (oneWay, terrain, billed) => {
    expect(billedKilometres(oneWay, terrain)).toBe(billed);
  });

  it("on foot is dearer overseas", () => {
    const walk = { acts: ["PANS_SIMPLE"], travel: { oneWayKm: 1, terrain: "FOOT" as const } };
    expect(shown(rated(walk))).toContain("IKS x2 = 680");
    expect(shown(rated({ ...walk, zone: "DOM" }))).toContain("IKS x2 = 732");
  });

  it("kilometres beside an IFI too", () => {
    expect(shown(rated({ acts: ["BSC"], travel: { oneWayKm: 10 } }))).toEqual([
      "BSC = 2870",
      "IFI = 275",
      "IK x16 = 560",
    ]);
  });

  it("kilometres are full to 299, half to 399, nothing from 400", () => {
    expect(splitByCap(290, 120)).toEqual([
      { kilometres: 9, ratePercent: 100 },
      { kilometres: 100, ratePercent: 50 },
      { kilometres: 11, ratePercent: 0 },
    ]);
    const far = rated({ acts: ["PANS_SIMPLE"], travel: { oneWayKm: 202 } });
    expect(shown(far)).toEqual(["AMI 2 = 630", "IFD = 275", "IK x299 = 10465", "IK x100 50% = 1750", "IK 0% = 0"]);
    expect(far.lines.map(({ key }) => key)).toEqual(["p0/act/0", "p0/IFD", "p0/IK", "p0/IK/50", "p0/IK/0"]);
  });

  it("same home: the second patient has no travel, or an IFI of one cent when dependent", () => {
    const second = { sameHomeRank: 2, travel: { oneWayKm: 10 } };
    expect(shown(rated({ ...second, acts: ["SC"] }))).toEqual(["AMI 1 = 315", "MAU = 135"]);
    expect(shown(rated({ ...second, acts: ["BSC"] }))).toEqual(["BSC = 2870", "IFI = 1"]);
    expect(rated({ ...second, acts: ["SC"] }).proposals.find(({ code }) => code === "IFD")?.refused?.rule).toBe(
      "IFD-same-home",
    );
  });

  it("four IFI a day at most", () => {
    const visits = ["06:00", "10:00", "14:00", "18:00", "22:00"].map((time) => ({ acts: ["GLYCEMIE"], time }));
    const five = rated(visits.map((visit) => ({ ...visit, dayFeeAlreadyBilled: "BSA" as const })));
    expect(five.lines.filter(({ code }) => code === "IFI")).toHaveLength(4);
    expect(five.proposals.find(({ code }) => code === "IFI")).toMatchObject({
      passage: 4,
      refused: { rule: "IFI-max" },
    });
  });
});

describe("night, Sunday and holidays", () => {
  const at = (time: string, date = "2025-03-12"): string[] =>
    shown(rated({ acts: ["IM"], place: "OFFICE", time, date }));

  it.each([
    ["07:59", "N = 915"],
    ["20:00", "N = 915"],
    ["22:59", "N = 915"],
    ["05:00", "N = 915"],
    ["23:00", "NP = 1830"],
    ["04:59", "NP = 1830"],
    ["00:00", "NP = 1830"],
  ])("%s: %s", (time, line) => {
    expect(at(time)).toContain(line);
  });

  it.each(["08:00", "19:59"])("%s is day", (time) => {
    expect(at(time)).toEqual(["AMI 1 = 315", "MAU = 135"]);
  });

  it("pays a Sunday once, by day; by night the night wins", () => {
    expect(at("10:00", "2025-03-16")).toEqual(["AMI 1 = 315", "MAU = 135", "F = 850"]);
    expect(at("21:00", "2025-03-16")).toEqual(["AMI 1 = 315", "MAU = 135", "N = 915"]);
  });

  it("lets her bill the Sunday instead of a night she left out", () => {
    const visit = { acts: ["IM"], place: "OFFICE" as const, time: "21:00", date: "2025-03-16", decline: ["N"] };
    expect(shown(rated(visit))).toEqual(["AMI 1 = 315", "MAU = 135", "(N)"]);
    expect(rated(visit).proposals).toContainEqual(expect.objectContaining({ code: "F", refused: undefined }));
    expect(shown(rated({ ...visit, add: ["F"] }))).toEqual(["AMI 1 = 315", "MAU = 135", "(N)", "F = 850"]);
  });

  it("tells that the prescription must ask for it, and can be left out", () => {
    const sunday = rated({ acts: ["IM"], date: "2025-03-16" });
    expect(rulesOf(sunday, "p0/F")).toEqual(["F", "F-prescribed", "tariff", "amo-60", "amc-052"]);
    expect(sunday.lines.find(({ code }) => code === "F")?.freedom).toBe("declinable");
    expect(rulesOf(rated({ acts: ["IM"], time: "21:00" }), "p0/N")).toContain("N-prescribed");
  });

  it("an emergency call is a Sunday from Saturday 08:00, hers to add", () => {
    const saturday = { acts: ["IM"], date: "2025-03-15", place: "OFFICE" as const };
    expect(shown(rated({ ...saturday, add: ["F"] }))).toContain("F = 850");
    expect(shown(rated(saturday))).not.toContain("F = 850");
  });

  it("knows holidays, local ones by department", () => {
    expect(at("10:00", "2025-05-29")).toContain("F = 850");
    const goodFriday = { acts: ["IM"], date: "2025-04-18", place: "OFFICE" as const };
    expect(shown(rated({ ...goodFriday, department: "67" }))).toContain("F = 850");
    expect(shown(rated({ ...goodFriday, department: "69" }))).not.toContain("F = 850");
  });

  it("a Sunday visit worked out by hand: IM + MAU + IFD + F on 8 November 2026", () => {
    expect(rated({ acts: ["IM"], date: "2026-11-08" }).total).toBe(335 + 135 + 275 + 850);
  });
});
