import { describe, expect, it } from "vitest";
import type { ActEdit } from "../../../firmware/billing/types.js";
import { cents } from "../../../firmware/lib/money.js";
import { rated, refusal, rulesOf, shown } from "./visit.js";

describe("MAU", () => {
  it.each([
    ["home", { acts: ["IM"] }, true],
    ["office", { acts: ["IM"], place: "OFFICE" as const }, true],
    ["two acts", { acts: ["IM", "SC"] }, false],
    ["coefficient above 1.5", { acts: ["PANS_SIMPLE"] }, false],
    ["own-role session", { acts: ["AIS_SEANCE"] }, false],
    ["remote dressing check, TMI 1.6", { acts: ["TELESOIN_PANS"], place: "REMOTE" as const }, false],
    ["assessment on the day", { acts: ["DI_RENOUV"] }, false],
    ["two of the same act in one line", { acts: [{ id: "IM", edit: { quantity: 2 } }] }, false],
  ])("%s", (_name, visit, due) => {
    expect(rated(visit).lines.some(({ code }) => code === "MAU")).toBe(due);
  });

  it("says why not among the proposals", () => {
    const why = (acts: string[]): string | undefined =>
      rated({ acts }).proposals.find(({ code }) => code === "MAU")?.refused?.rule;
    expect(why(["IM", "SC"])).toBe("MAU-several");
    expect(why(["PANS_SIMPLE"])).toBe("MAU-high");
    expect(why(["BSA"])).toBe("MAU-BSI");
  });
});

describe("MCI", () => {
  it("comes with a heavy dressing at home, once, never at the office nor with the first wound assessment", () => {
    expect(shown(rated({ acts: ["PC_ULCERE", "PC_ESCARRE"] }))).toContain("MCI = 500");
    expect(shown(rated({ acts: ["PANS_DIAB"] }))).toContain("MCI = 500");
    expect(shown(rated({ acts: ["PC_ULCERE"], place: "OFFICE" }))).not.toContain("MCI = 500");
    expect(shown(rated({ acts: ["BILAN_PLAIE", "PC_ULCERE"] }))).not.toContain("MCI = 500");
  });

  it("is hers to add for palliative care, and then excludes the MAU", () => {
    const rating = rated({ acts: ["IM"], add: ["MCI"] });
    expect(shown(rating)).toEqual(["AMI 1 = 315", "MCI = 500", "IFD = 275"]);
    expect(rating.lines[1]?.freedom).toBe("added");
    expect(rating.proposals.find(({ code }) => code === "MAU")?.refused?.rule).toBe("MAU-MCI");
  });
});

describe("MIE", () => {
  it("is for children under seven, also beside the MAU", () => {
    expect(shown(rated({ acts: ["IM"] }, { patient: { ageYears: 6 } }))).toContain("MIE = 315");
    expect(shown(rated({ acts: ["IM"] }, { patient: { ageYears: 7 } }))).not.toContain("MIE = 315");
  });

  it("stays 3.15 when AMI rises, and is doubtful beside the MCI", () => {
    const rating = rated({ acts: ["PC_BRULURE"], date: "2026-11-20" }, { patient: { ageYears: 3 } });
    expect(shown(rating)).toEqual(["AMI 4 = 1340", "MCI = 500", "MIE = 315", "IFD = 275"]);
    expect(rating.warnings).toMatchObject([{ rule: "MIE-MCI" }]);
  });
});

describe("teleconsultation aid", () => {
  it("TLS is proposed during care and added in full", () => {
    expect(rated({ acts: ["IM"] }).proposals).toContainEqual(
      expect.objectContaining({ code: "TLS", amount: 1000, refused: undefined }),
    );
    expect(shown(rated({ acts: ["PANS_SIMPLE"], add: ["TLS"] }))).toEqual(["AMI 2 = 630", "TLS = 1000", "IFD = 275"]);
  });

  it("TLD and TLL are sessions of their own, each in its place", () => {
    expect(shown(rated({ acts: [], add: ["TLD"] }))).toEqual(["TLD = 1500", "IFD = 275"]);
    expect(shown(rated({ acts: [], add: ["TLL"], place: "OFFICE" }))).toEqual(["TLL = 1200"]);
    expect(refusal({ acts: ["IM"], add: ["TLD"] })).toMatchObject({ kind: "conflict", passage: 0 });
    expect(refusal({ acts: [], add: ["TLL"] })).toMatchObject({ kind: "conflict" });
    expect(refusal({ acts: [], add: ["TLS"] })).toMatchObject({ kind: "conflict" });
  });

  it("TLL is billed twice a day at most", () => {
    const aid = { acts: [], add: ["TLL"], place: "OFFICE" as const };
    const three = [aid, { ...aid, time: "11:00" }, { ...aid, time: "12:00" }];
    expect(refusal(three)).toMatchObject({ kind: "conflict", passage: 2 });
  });
});

describe("what she adds and leaves out", () => {
  it("a declined fee stays in sight, costs nothing, and can be taken back", () => {
    const rating = rated({ acts: ["PC_ULCERE"], decline: ["MCI"] });
    expect(shown(rating)).toEqual(["AMI 4 = 1260", "(MCI)", "IFD = 275"]);
    expect(rating.lines[1]).toMatchObject({ amount: 0, freedom: "declined" });
    expect(rating.total).toBe(1535);
  });

  it("may be named by its line key", () => {
    expect(shown(rated({ acts: ["PC_ULCERE"], decline: ["p0/IFD"] }))).toEqual(["AMI 4 = 1260", "MCI = 500", "(IFD)"]);
  });

  it("leaving out a fee that is not due changes nothing", () => {
    expect(rated({ acts: ["PANS_SIMPLE"], decline: ["MAU", "MCI"] }).total).toBe(905);
  });

  it("an act left out gives its rank to the next, and its visit is still no single act", () => {
    expect(shown(rated({ acts: ["PANS_SIMPLE", "IM"], decline: ["p0/act/0"] }))).toEqual([
      "(AMI)",
      "AMI 1 = 315",
      "IFD = 275",
    ]);
  });

  it("when every act is left out, nothing is billed", () => {
    expect(rated({ acts: ["IM"], time: "21:00", decline: ["p0/act/0"] }).total).toBe(0);
  });

  it.each([
    ["MAU with two acts", { acts: ["IM", "SC"], add: ["MAU"] }, "MAU"],
    ["MCI at the office", { acts: ["PC_ULCERE"], place: "OFFICE" as const, add: ["MCI"] }, "MCI"],
    ["MCI beside the day fee", { acts: ["BSC"], add: ["MCI"] }, "MCI"],
    ["IFD at the office", { acts: ["IM"], place: "OFFICE" as const, add: ["IFD"] }, "IFD"],
    ["night by day", { acts: ["IM"], add: ["N"] }, "N"],
    ["Sunday on a Wednesday", { acts: ["IM"], add: ["F"] }, "F"],
    ["child's fee at 70", { acts: ["IM"], add: ["MIE"] }, "MIE"],
    ["kilometres of another terrain", { acts: ["IM"], travel: { oneWayKm: 10 }, add: ["IKM"] }, "IKM"],
    ["a key letter", { acts: ["IM"], add: ["AMI"] }, "AMI"],
    ["both added and left out", { acts: ["IM"], add: ["TLS"], decline: ["TLS"] }, "TLS"],
    ["an act left out by its letter", { acts: ["IM"], decline: ["AMI"] }, "AMI"],
  ])("refuses %s by name", (_name, visit, code) => {
    const error = refusal(visit);
    expect(error).toMatchObject({ kind: "conflict", passage: 0 });
    expect(error.kind === "conflict" && error.text.startsWith(code)).toBe(true);
  });

  it("adding what is due already changes nothing", () => {
    expect(rated({ acts: ["IM"], add: ["MAU"] })).toEqual(rated({ acts: ["IM"] }));
  });
});

describe("an act's sheet (FAC-26 … FAC-32)", () => {
  const edited = (edit: ActEdit): ReturnType<typeof rated> => rated({ acts: [{ id: "IM", edit }], place: "OFFICE" });

  it("quantity and coefficient move the price", () => {
    expect(shown(edited({ quantity: 3 }))).toEqual(["AMI 1 x3 = 945"]);
    expect(shown(edited({ coefficient: 250 }))).toEqual(["AMI 2.5 = 788"]);
  });

  it("groups three AMI 1.5 on one line: 14.18 and 8.51, not three times 4.73", () => {
    const [line] = rated({ acts: [{ id: "PONCTION_VEINEUSE", edit: { quantity: 3 } }], place: "OFFICE" }).lines;
    expect(line).toMatchObject({ amount: 1418, amo: 851 });
  });

  it("a typed total above the tariff is an excess that the patient pays", () => {
    const [line] = edited({ total: cents(500), qualifier: "E" }).lines;
    expect(line).toMatchObject({ amount: 500, base: 315, amo: 189, amc: 126, patient: 185, typed: { line: true } });
  });

  it("a typed total under the tariff lowers the base", () => {
    expect(edited({ total: cents(200) }).lines[0]).toMatchObject({
      amount: 200,
      base: 200,
      amo: 120,
      amc: 80,
      patient: 0,
    });
  });

  it("N is not reimbursed, G is free", () => {
    const notReimbursed = edited({ qualifier: "N" });
    expect(notReimbursed.lines[0]).toMatchObject({ amount: 315, amoRate: 0, amo: 0 });
    expect(notReimbursed.warnings).toMatchObject([{ rule: "N-amc", lineKey: "p0/act/0" }]);
    expect(edited({ qualifier: "G", total: cents(500) }).lines[0]).toMatchObject({
      amount: 0,
      amo: 0,
      amc: 0,
      patient: 0,
    });
  });

  it.each([{ quantity: 0 }, { quantity: 1.5 }, { coefficient: 0 }, { total: cents(-1) }])("refuses %j", (edit) => {
    expect(refusal({ acts: [{ id: "IM", edit }] })).toMatchObject({ kind: "conflict" });
  });

  it("a complement typed by hand adds the majoration and is carried by an act line", () => {
    const night = edited({ complement: "N" });
    expect(shown(night)).toEqual(["AMI 1 = 315", "MAU = 135", "N = 915"]);
    expect(night.lines[0]?.complement).toBe("N");
    expect(night.lines[2]?.freedom).toBe("added");
    expect(rulesOf(night, "p0/N")).toContain("complement-hand");
  });

  it("a complement taken off removes the one computed", () => {
    const taken = rated({ acts: [{ id: "IM", edit: { complement: "" } }], time: "21:00", place: "OFFICE" });
    expect(shown(taken)).toEqual(["AMI 1 = 315", "MAU = 135", "(N)"]);
    expect(taken.lines[0]?.complement).toBeUndefined();
  });

  it("urgency is told and costs nothing for a nurse", () => {
    const urgent = edited({ complement: "U" });
    expect(urgent.lines[0]?.complement).toBe("U");
    expect(urgent.total).toBe(450);
  });
});
