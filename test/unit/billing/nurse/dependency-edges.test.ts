import { describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../../../firmware/billing/nomenclature.js";
import { rate } from "../../../../firmware/billing/rate.js";
import { date } from "../../../../firmware/lib/dates.js";
import { invoice, rated, refusal, rulesOf, shown } from "../visit.js";

describe("of two day fees", () => {
  it.each([
    [["BSA", "BSC"], "BSI-other"],
    [["BSC", "BSA"], "BSI-once"],
  ])("%j: the dearest is billed", (acts, why) => {
    const rating = rated({ acts, place: "OFFICE" });
    const paid = rating.lines.filter(({ amount }) => amount > 0).map(({ code }) => code);
    expect(paid).toEqual(["BSC"]);
    expect(rulesOf(rating, `p0/act/${acts.indexOf("BSA")}`)[0]).toBe(why);
  });

  it("billed before this invoice, the cheaper one stays the day's", () => {
    const rating = rated({ acts: ["BSC"], dayFeeAlreadyBilled: "BSA", place: "OFFICE" });
    expect(shown(rating)).toEqual(["BSC 0% = 0"]);
    expect(rulesOf(rating, "p0/act/0")[0]).toBe("BSI-once");
  });

  it("in two visits of the same minute, the first typed has it", () => {
    const visit = { acts: ["BSC"], place: "OFFICE" as const };
    expect(shown(rated([visit, visit]))).toEqual(["BSC = 2870", "BSC 0% = 0"]);
  });

  it("in three visits out of order, the earliest has it", () => {
    const at = (time: string) => ({ acts: ["BSC"], place: "OFFICE" as const, time });
    const amounts = rated([at("18:00"), at("08:00"), at("12:00")]).lines.map(({ amount }) => amount);
    expect(amounts).toEqual([0, 2870, 0]);
  });
});

describe("acts beside a day fee or a session", () => {
  it("say that they are AMX, or what they are included in", () => {
    expect(rulesOf(rated({ acts: ["BSA", "IM"] }), "p0/act/1")[0]).toBe("AMX");
    expect(rulesOf(rated({ acts: ["BSA", "PANS_SIMPLE"] }), "p0/act/1")[0]).toBe("BSI-included");
    expect(rulesOf(rated({ acts: ["AIS_SEANCE", "PANS_SIMPLE"] }), "p0/act/1")[0]).toBe("AIS-included");
  });

  it("stay AMI before AMX exists, and an assessment is always full", () => {
    expect(shown(rated({ acts: ["AIS_SEANCE", "PC_ULCERE"], date: "2019-06-03" }))).toEqual([
      "AIS 3 = 795",
      "AMI 4 = 1260",
      "IFD = 250",
    ]);
    const assessment = rated({ acts: ["PC_ULCERE", "PC_ESCARRE", "DI_RENOUV"], place: "OFFICE" });
    expect(shown(assessment)).toEqual(["AMI 4 = 1260", "AMI 4 50% = 630", "DI 1.2 = 1200"]);
    expect(rulesOf(assessment, "p0/act/2")[0]).toBe("DI");
  });

  it("a remote check is no AMI act: it keeps its letter", () => {
    const rating = rated({ acts: ["TELESOIN_PANS"], dayFeeAlreadyBilled: "BSA", place: "REMOTE" });
    expect(shown(rating)).toEqual(["TMI 1.6 = 504"]);
    expect(rating.warnings).toEqual([]);
  });

  it("a vaccine is full in AMX, wherever it is given", () => {
    const visit = {
      acts: ["IM", "SC", "VACCIN_PRESCRIT"],
      dayFeeAlreadyBilled: "BSA" as const,
      place: "OFFICE" as const,
    };
    expect(shown(rated(visit))).toEqual(["AMX 1 = 315", "AMX 1 50% = 158", "AMX 2.4 = 756"]);
  });

  it("a topical pain relief is full in AMX without the dressing it prepares, and nothing is doubtful", () => {
    const rating = rated({ acts: ["IM", "SC", "TOPIQUE"], dayFeeAlreadyBilled: "BSA", place: "OFFICE" });
    expect(shown(rating)).toEqual(["AMX 1 = 315", "AMX 1 50% = 158", "AMX 1.1 = 347"]);
    expect(rating.warnings).toEqual([]);
  });

  it.each([
    ["two injections beside a day fee", { acts: ["BSA", "IM", "SC"] }],
    ["insulin of who is not dependent", { acts: ["GLYCEMIE", "INSULINE"] }],
  ])("%s: no warning of insulin", (_name, visit) => {
    expect(rated(visit).warnings).toEqual([]);
  });

  it("a dependent patient with a day fee, or assessed that day, is told nothing", () => {
    const dependent = { patient: { dependent: true } };
    expect(rated({ acts: ["BSA"] }, dependent).warnings).toEqual([]);
    expect(rated({ acts: ["DI_RENOUV"] }, dependent).warnings).toEqual([]);
  });
});

describe("an act typed by its letter and coefficient (FAC-26)", () => {
  const typed = (id: string, coefficient: number) => ({ id, edit: { coefficient } });

  it("is rated by article 11 B and says what it is", () => {
    const rating = rated({ acts: [typed("AMI", 420), "IM"], place: "OFFICE" });
    expect(shown(rating)).toEqual(["AMI 4.2 = 1323", "AMI 1 50% = 158"]);
    expect(rating.lines[0]?.label).toBe("Acte AMI 4,2");
    expect(rulesOf(rating, "p0/act/0")).toEqual(["letter-typed", "11B-first", "tariff", "amo-60", "amc-052"]);
    expect(rulesOf(rating, "p0/act/1")[0]).toBe("11B-second");
  });

  it("AIS is a session, TMI a remote act that opens the MAU", () => {
    expect(shown(rated({ acts: [typed("AIS", 400), "PC_ULCERE"], place: "OFFICE" }))).toEqual([
      "AIS 4 = 1060",
      "AMX 4 = 1260",
    ]);
    expect(shown(rated({ acts: [typed("TMI", 150)], place: "REMOTE" }))).toEqual(["TMI 1.5 = 473", "MAU = 135"]);
    const several = rated({ acts: ["TELESOIN_PANS"], place: "REMOTE" });
    expect(several.proposals.find(({ code }) => code === "MAU")?.refused?.rule).toBe("MAU-high");
  });

  it("is unknown without a coefficient, or by another letter", () => {
    expect(refusal({ acts: ["AMI"] })).toMatchObject({ kind: "unknown-act", act: "AMI" });
    expect(refusal({ acts: [typed("BSA2", 100)] })).toMatchObject({ kind: "unknown-act", act: "BSA2" });
  });

  it("left out by hand, says so first", () => {
    expect(rulesOf(rated({ acts: ["IM"], decline: ["p0/act/0"] }), "p0/act/0")[0]).toBe("declined");
  });
});

describe("an act that begins and ends", () => {
  const { nurse } = builtInNomenclature;
  const dated = {
    ...builtInNomenclature,
    nurse: {
      ...nurse,
      acts: nurse.acts.map((act) =>
        act.id === "IM" ? { ...act, from: date("2025-03-01"), to: date("2025-03-31") } : act,
      ),
    },
  };

  it.each([
    ["2025-02-28", false],
    ["2025-03-01", true],
    ["2025-03-31", true],
    ["2025-04-01", false],
  ])("on %s: %s", (day, ok) => {
    const result = rate(invoice({ acts: ["IM"], date: day }), dated);
    expect(result.ok).toBe(ok);
    if (!result.ok) expect(result.error).toEqual({ kind: "no-tariff", code: "IM", date: day, passage: 0 });
  });

  it("an act without an end is not refused for it", () => {
    expect(rate(invoice({ acts: ["VACCIN_PRESCRIT"], date: "2023-03-23" }), dated).ok).toBe(true);
    expect(refusal({ acts: ["VACCIN_PRESCRIT"], date: "2023-03-22" })).toMatchObject({ kind: "no-tariff" });
  });
});
