import { describe, expect, it } from "vitest";
import { cents } from "../../../firmware/lib/money.js";
import { rated, rulesOf, shown } from "./visit.js";

describe("day fee of a dependent patient", () => {
  it("is billed once a day over the passages, and AMI acts become AMX at each of them", () => {
    const morning = { acts: ["BSA", "GLYCEMIE", "INSULINE"], time: "08:30" };
    const evening = { acts: ["BSA", "GLYCEMIE", "INSULINE"], time: "18:30" };
    const both = rated([morning, evening]);
    expect(shown(both)).toEqual([
      "BSA = 1300",
      "AMX 1 = 315",
      "AMX 1 = 315",
      "IFI = 275",
      "BSA 0% = 0",
      "AMX 1 = 315",
      "AMX 1 = 315",
      "IFI = 275",
    ]);
    expect(rulesOf(both, "p1/act/0")).toContain("BSI-once");
    expect(both.lines.map(({ passage }) => passage)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it("goes to the earliest passage of the day whatever their order", () => {
    expect(
      shown(
        rated([
          { acts: ["BSC"], time: "18:00" },
          { acts: ["BSC"], time: "08:00" },
        ]),
      ),
    ).toEqual(["BSC 0% = 0", "IFI = 275", "BSC = 2870", "IFI = 275"]);
  });

  it("begins anew the next day", () => {
    const two = rated([{ acts: ["BSC"] }, { acts: ["BSC"], date: "2025-03-13" }]);
    expect(two.lines.filter(({ code }) => code === "BSC").map(({ amount }) => amount)).toEqual([2870, 2870]);
  });

  it("is not added again when it was billed before this invoice", () => {
    expect(shown(rated({ acts: ["BSB", "IM"], dayFeeAlreadyBilled: "BSB" }))).toEqual([
      "BSB 0% = 0",
      "AMX 1 = 315",
      "IFI = 275",
    ]);
  });

  it("leaves no AIS session that day", () => {
    expect(shown(rated({ acts: ["BSA", "AIS_SEANCE"] }))).toEqual(["BSA = 1300", "AIS 3 0% = 0", "IFI = 275"]);
  });

  it("keeps the list of full acts full, dressings ranking among themselves", () => {
    const ids = ["BSC", "PC_ULCERE", "PC_ESCARRE", "PONCTION_VEINEUSE", "PERF_LONGUE", "BPCO_IC", "TOPIQUE"];
    expect(shown(rated({ acts: ids }))).toEqual([
      "BSC = 2870",
      "AMX 4 = 1260",
      "AMX 4 50% = 630",
      "AMX 1.5 = 473",
      "AMX 14 = 4410",
      "AMX 5.8 = 1827",
      "AMX 1.1 = 347",
      "IFI = 275",
    ]);
  });

  it("ranks injections by 11 B among the AMX", () => {
    expect(shown(rated({ acts: ["BSA", "IM", "SC", "ID"] }))).toEqual([
      "BSA = 1300",
      "AMX 1 = 315",
      "AMX 1 50% = 158",
      "AMX 1 0% = 0",
      "IFI = 275",
    ]);
  });

  it("holds the included acts at 0 and says so", () => {
    const rating = rated({ acts: ["BSC", "AEROSOL", "LAVEMENT"] });
    expect(shown(rating)).toEqual(["BSC = 2870", "AMX 1.5 0% = 0", "AMX 3 0% = 0", "IFI = 275"]);
    expect(rulesOf(rating, "p0/act/1")).toContain("BSI-included");
  });

  it("asks the nurse about acts without a known rule", () => {
    const rating = rated({ acts: ["BSC", "SONDAGE_F"] });
    expect(shown(rating)).toEqual(["BSC = 2870", "AMI 3 = 945", "IFI = 275"]);
    expect(rating.warnings).toMatchObject([{ rule: "BSI-no-rule", lineKey: "p0/act/1" }]);
  });

  it("warns that the second insulin act is full by choice, and lets her halve it", () => {
    const half = { id: "INSULINE", edit: { total: cents(158) } };
    const rating = rated({ acts: ["BSA", "GLYCEMIE", half] });
    expect(rating.warnings).toMatchObject([{ rule: "AMX-insulin", lineKey: "p0/act/2" }]);
    expect(rating.total).toBe(1300 + 315 + 158 + 275);
  });

  it("blocks the MCI with a message", () => {
    const rating = rated({ acts: ["BSC", "PC_ULCERE"] });
    expect(shown(rating)).toEqual(["BSC = 2870", "AMX 4 = 1260", "IFI = 275"]);
    expect(rating.warnings).toMatchObject([{ rule: "MCI-BSI" }]);
    expect(rating.proposals.find(({ code }) => code === "MCI")?.refused?.rule).toBe("MCI-BSI");
  });
});

describe("AIS session", () => {
  it("turns the acts beside it into AMX and keeps the IFD", () => {
    expect(shown(rated({ acts: ["AIS_SEANCE", "PC_ESCARRE", "PC_ULCERE", "PANS_SIMPLE"] }))).toEqual([
      "AIS 3 = 795",
      "AMX 4 = 1260",
      "AMX 4 50% = 630",
      "AMX 2 0% = 0",
      "IFD = 275",
    ]);
  });
});

describe("dependent patient without a fee", () => {
  it("keeps AMI and tells that no fee is billed", () => {
    const rating = rated({ acts: ["IM"] }, { patient: { dependent: true } });
    expect(shown(rating)).toEqual(["AMI 1 = 315", "MAU = 135", "IFD = 275"]);
    expect(rating.warnings).toMatchObject([{ rule: "BSI-missing" }]);
  });
});
