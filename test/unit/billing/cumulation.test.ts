import { describe, expect, it } from "vitest";
import { rated, refusal, rulesOf, shown } from "./visit.js";

/** Acts only, without travel and additions: at the office none comes with several acts. */
const acts = (...ids: string[]): string[] => shown(rated({ acts: ids, place: "OFFICE" }));

describe("article 11 B", () => {
  it("pays the strongest act in full, the second by half, the others nothing, in the order they were typed", () => {
    expect(acts("IM", "PC_ESCARRE", "SC")).toEqual(["AMI 1 50% = 158", "AMI 4 = 1260", "AMI 1 0% = 0"]);
  });

  it("says why as the screens do, with the article", () => {
    const { lines } = rated({ acts: ["PC_ESCARRE", "IM", "SC"] });
    const why = lines.slice(0, 3).map(({ reasons: [first] }) => [first.text, first.article]);
    expect(why).toEqual([
      ["Acte le plus fort\u00A0: taux plein", "art. 11 B"],
      ["2e acte\u00A0: moitié", "art. 11 B"],
      ["3e acte\u00A0: non payé", "art. 11 B"],
    ]);
    const fees = lines.slice(3).map(({ code, label, reasons: [first] }) => [code, label, first.text]);
    expect(fees).toEqual([
      ["MCI", "Coordination infirmière", "Pansement lourd à domicile"],
      ["IFD", "Déplacement à domicile", "Une fois par passage"],
    ]);
  });

  it("gives every line a reason with its tariff row and its rate", () => {
    for (const line of rated({ acts: ["PC_ESCARRE", "IM"] }).lines) {
      expect(line.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["tariff", "amo-60"]));
      expect(line.reasons.every(({ text }) => text.length > 0)).toBe(true);
    }
  });

  it("is never applied across two passages of one day", () => {
    expect(
      shown(
        rated([
          { acts: ["IM"], place: "OFFICE" },
          { acts: ["SC"], place: "OFFICE", time: "18:00" },
        ]),
      ),
    ).toEqual(["AMI 1 = 315", "MAU = 135", "AMI 1 = 315", "MAU = 135"]);
  });
});

describe("classes beside article 11 B", () => {
  it("PLEIN: a blood sample is full and pushes nobody down", () => {
    expect(acts("PANS_SIMPLE", "IM", "PONCTION_VEINEUSE")).toEqual(["AMI 2 = 630", "AMI 1 50% = 158", "AMI 1.5 = 473"]);
  });

  it("PLEIN: before 2020 the old rule halves it", () => {
    const visit = { acts: ["PANS_SIMPLE", "PONCTION_VEINEUSE"], place: "OFFICE" as const };
    expect(shown(rated({ ...visit, date: "2019-11-29" }))).toEqual(["AMI 2 = 630", "AMI 1.5 50% = 236"]);
    expect(shown(rated({ ...visit, date: "2020-01-02" }))).toEqual(["AMI 2 = 630", "AMI 1.5 = 473"]);
  });

  it("VACC: full at home whatever else is billed, ordinary at the office", () => {
    const visit = { acts: ["PANS_SIMPLE", "VACCIN_PRESCRIT"] };
    expect(shown(rated(visit))).toEqual(["AMI 2 = 630", "AMI 2.4 = 756", "IFD = 275"]);
    expect(acts("PANS_SIMPLE", "VACCIN_PRESCRIT")).toEqual(["AMI 2 50% = 315", "AMI 2.4 = 756"]);
  });

  it("TOPIQUE: full with the dressing it prepares, an ordinary act with a warning without it", () => {
    expect(acts("PC_ULCERE", "TOPIQUE")).toEqual(["AMI 4 = 1260", "AMI 1.1 = 347"]);
    const alone = rated({ acts: ["PANS_SIMPLE", "TOPIQUE"], place: "OFFICE" });
    expect(shown(alone)).toEqual(["AMI 2 = 630", "AMI 1.1 50% = 173"]);
    expect(alone.warnings).toMatchObject([{ rule: "TOPIQUE-alone", lineKey: "p0/act/1" }]);
  });

  it("POSTOP: 3.9 with 2 and 2.8, all full; 3.9 and 4.2 never both", () => {
    expect(acts("POSTOP", "SONDE_POSTOP", "REDON")).toEqual(["AMI 3.9 = 1229", "AMI 2 = 630", "AMI 2.8 = 882"]);
    expect(acts("POSTOP", "PERINERVEUX")).toEqual(["AMI 3.9 0% = 0", "AMI 4.2 = 1323"]);
  });
});

describe("a slip of the finger", () => {
  it("warns when a full-rate act is there twice in one visit", () => {
    const rating = rated({ acts: ["PONCTION_VEINEUSE", "PONCTION_VEINEUSE"] });
    expect(rating.warnings).toMatchObject([{ rule: "repeated", lineKey: "p0/act/1" }]);
  });
});

describe("insulin group (5 bis) against other acts", () => {
  it.each([
    [
      ["GLYCEMIE", "INSULINE", "PANS_SIMPLE"],
      ["AMI 1 = 315", "AMI 1 = 315", "AMI 2 50% = 315"],
    ],
    [
      ["ALIM_ENTERALE", "GLYCEMIE", "INSULINE"],
      ["AMI 3 = 945", "AMI 1 50% = 158", "AMI 1 50% = 158"],
    ],
    [
      ["SONDE_GASTRIQUE", "ALIM_ENTERALE", "GLYCEMIE", "INSULINE"],
      ["AMI 3 = 945", "AMI 3 50% = 473", "AMI 1 0% = 0", "AMI 1 0% = 0"],
    ],
    [
      ["PANS_DIAB", "PANS_DIAB", "GLYCEMIE", "INSULINE", "SONDAGE_F"],
      ["AMI 4 = 1260", "AMI 4 = 1260", "AMI 1 = 315", "AMI 1 = 315", "AMI 3 50% = 473"],
    ],
  ])("%j", (ids, lines) => {
    expect(acts(...ids)).toEqual(lines);
  });

  it("says that the group is full among itself", () => {
    expect(rulesOf(rated({ acts: ["GLYCEMIE", "INSULINE"] }), "p0/act/1")).toContain("5BIS-full");
  });
});

describe("infusions (CIR-9/2025)", () => {
  it("are full among themselves and one act against the others", () => {
    expect(acts("PERF_COURTE", "PERF_HEURE", "PANS_SIMPLE")).toEqual([
      "AMI 9 = 2835",
      "AMI 6 = 1890",
      "AMI 2 50% = 315",
    ]);
  });

  it("a second long infusion of the day is paid as a bottle change, in whichever passage it is", () => {
    const morning = { acts: ["PERF_LONGUE"], place: "OFFICE" as const, time: "09:00" };
    const evening = { acts: ["PERF_LONGUE_CANCER"], place: "OFFICE" as const, time: "18:00" };
    expect(shown(rated([morning, evening]))).toEqual(["AMI 14 = 4410", "AMI 4.1 = 1292"]);
    expect(shown(rated([evening, morning]))).toEqual(["AMI 4.1 = 1292", "AMI 14 = 4410"]);
    expect(shown(rated([morning, { ...evening, date: "2025-03-13" }]))).toEqual(["AMI 14 = 4410", "AMI 15 = 4725"]);
  });

  it("short and long the same day: both full, once each", () => {
    const short = { acts: ["PERF_COURTE"], place: "OFFICE" as const };
    const long = { acts: ["PERF_LONGUE"], place: "OFFICE" as const, time: "12:00" };
    expect(shown(rated([short, long, { ...short, time: "18:00" }]))).toEqual([
      "AMI 9 = 2835",
      "AMI 14 = 4410",
      "AMI 9 0% = 0",
    ]);
  });

  it("the final removal is not paid with a short infusion", () => {
    expect(acts("PERF_COURTE", "PERF_RETRAIT")).toEqual(["AMI 9 = 2835", "AMI 5 0% = 0"]);
    expect(acts("PERF_RETRAIT")).toEqual(["AMI 5 = 1575"]);
  });

  it("the organisation is not paid on the day of start or removal, and once a day", () => {
    expect(acts("PERF_LONGUE", "PERF_ORG")).toEqual(["AMI 14 = 4410", "AMI 4 0% = 0"]);
    expect(acts("PERF_ORG", "PERF_RETRAIT")).toEqual(["AMI 4 0% = 0", "AMI 5 = 1575"]);
    const visit = { acts: ["PERF_ORG"], place: "OFFICE" as const };
    expect(shown(rated([visit, { ...visit, time: "18:00" }]))).toEqual(["AMI 4 = 1260", "AMI 4 0% = 0"]);
  });

  it("warns beyond five extra hours", () => {
    const hours = { id: "PERF_HEURE", edit: { quantity: 6 } };
    expect(rated({ acts: ["PERF_COURTE", hours] }).warnings).toMatchObject([{ rule: "PERF-hours" }]);
  });
});

describe("own-role sessions", () => {
  it("are paid four times a day, over its passages", () => {
    const visit = { acts: ["AIS_SEANCE", "AIS_SEANCE"], place: "OFFICE" as const };
    const five = rated([visit, { ...visit, time: "14:00" }, { acts: ["AIS_SEANCE"], place: "OFFICE", time: "18:00" }]);
    expect(shown(five)).toEqual(["AIS 3 = 795", "AIS 3 = 795", "AIS 3 = 795", "AIS 3 = 795", "AIS 3 0% = 0"]);
  });
});

describe("dates and names", () => {
  it.each([
    [
      { acts: ["IM"], date: "2010-01-04" },
      { kind: "no-tariff", code: "AMI", date: "2010-01-04", passage: 0 },
    ],
    [
      { acts: ["VACCIN_PRESCRIT"], date: "2022-06-01" },
      { kind: "no-tariff", code: "VACCIN_PRESCRIT" },
    ],
    [
      { acts: ["BSA"], date: "2019-06-03" },
      { kind: "no-tariff", code: "BSA" },
    ],
    [{ acts: ["NOPE"] }, { kind: "unknown-act", act: "NOPE", passage: 0 }],
    [
      { acts: ["IM"], add: ["ZZZ"] },
      { kind: "unknown-fee", fee: "ZZZ" },
    ],
    [
      { acts: ["IM"], decline: ["ZZZ"] },
      { kind: "unknown-fee", fee: "ZZZ" },
    ],
    [
      { acts: ["IM"], add: ["TLS"], date: "2019-06-03" },
      { kind: "no-tariff", code: "TLS" },
    ],
    [{ acts: [] }, { kind: "empty" }],
  ])("%j is refused by name", (visit, error) => {
    expect(refusal(visit)).toMatchObject(error);
  });

  it("refuses amendment 11's acts and fees, which are known and switched off", () => {
    expect(refusal({ acts: ["LEVEE_DOUTE"], date: "2026-12-01" })).toMatchObject({ kind: "conflict" });
    expect(refusal({ acts: ["IM"], add: ["MIR"], date: "2026-12-01" })).toMatchObject({ kind: "conflict" });
  });

  it.each([
    ["2026-11-05", 315],
    ["2026-11-06", 335],
    ["2027-11-05", 335],
    ["2027-11-06", 345],
  ])("on %s AMI 1 costs %i", (day, cents) => {
    expect(rated({ acts: ["IM"], date: day }).lines[0]?.amount).toBe(cents);
  });

  it("leaves out a fee that did not exist yet", () => {
    expect(shown(rated({ acts: ["IM"], date: "2019-06-03" }, { patient: { ageYears: 4 } }))).toEqual([
      "AMI 1 = 315",
      "MAU = 135",
      "IFD = 250",
    ]);
  });

  it("uses the overseas prices", () => {
    expect(shown(rated({ acts: ["BSB"], zone: "DOM" }))).toEqual(["BSB = 1855", "IFI = 275"]);
    expect(shown(rated({ acts: ["BSB"], zone: "DOM", date: "2020-06-02" }))).toEqual(["BSB = 1820", "IFI = 250"]);
  });
});
