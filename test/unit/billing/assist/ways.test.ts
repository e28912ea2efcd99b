import { describe, expect, it } from "vitest";
import { ccam, coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { advice, choice, choices, plain } from "./advised.js";

const kine = (visit: Parameters<typeof coded>[0]) => coded(visit, { profession: "kinesitherapeute" });
/** « MN, Nuit: 6500 », « * » for the way as it stands. */
const ways = (input: Parameters<typeof choice>[0], id: string): string[] =>
  choice(input, id).ways.map(({ name, totals, current }) => `${plain(name)}: ${totals.total}${current ? "*" : ""}`);

describe("what a way changes", () => {
  it("leaves the other fee out where the rules would keep it", () => {
    // Sunday 20:30: N is billed by itself; AMI 3.15, MAU 1.35, IFD 2.75, and N 9.15 or F 8.50.
    const one = choice(invoice({ date: "2025-03-16", time: "20:30", acts: ["IM"] }), "p0/hour");
    expect(one.ways[1]?.changes).toEqual([
      { kind: "decline", passage: 0, name: "N" },
      { kind: "add", passage: 0, code: "F" },
    ]);
    expect(one.ways[1]?.changed).toEqual([
      { lineKey: "p0/N", label: "Nuit", before: 915, after: undefined },
      { lineKey: "p0/F", label: "Dimanche ou jour férié", before: undefined, after: 850 },
    ]);
  });

  it("adds alone what takes the other off by itself", () => {
    // §4.5: MCI excludes the MAU.
    const [mci] = choice(invoice({ acts: ["IM"] }), "p0/coordination").ways;
    expect(mci?.changes).toEqual([{ kind: "add", passage: 0, code: "MCI" }]);
    expect(mci?.changed.map(({ lineKey, before, after }) => [lineKey, before, after])).toEqual([
      ["p0/MAU", 135, undefined],
      ["p0/MCI", undefined, 500],
    ]);
  });

  it("tells a line whose code changes at the same price: AMI and AMX (§4.3)", () => {
    const one = choice(invoice({ acts: ["IM"] }, { patient: { dependent: true } }), "2025-03-12/bsi");
    const elsewhere = one.ways.find(({ changes }) => changes.some(({ kind }) => kind === "day-fee-billed"));
    expect(elsewhere?.changed.map(({ lineKey, before, after }) => [lineKey, before, after])).toEqual([
      ["p0/act/0", 315, 315],
      ["p0/MAU", 135, undefined],
      ["p0/IFD", 275, undefined],
      ["p0/IFI", undefined, 275],
    ]);
  });

  it("tells no line that stays as it is", () => {
    // DEQP003 is full either way: 14.52; AFLB001 goes from 51.76 to 25.88.
    const input = coded({ acts: [ccam("AFLB001", { association: 1 }), "DEQP003"] });
    const low = choice(input, "p0/association").ways.find(
      ({ confidence, current }) => confidence === "low" && !current,
    );
    expect(low?.changed.map(({ lineKey, before, after }) => [lineKey, before, after])).toEqual([
      ["p0/act/0", 5176, 2588],
    ]);
  });
});

describe("fees of which there is one, with none billed", () => {
  it("two that may be added are a choice", () => {
    // Sunday 16 March 2025, 20:30: G 30.00, MN 35.00 or F 19.06 (§7.1).
    expect(ways(coded({ date: "2025-03-16", time: "20:30", acts: ["G"] }), "p0/doctor-hour")).toEqual([
      "MN, Nuit: 6500",
      "F, Majoration dimanche et jour férié: 4906",
      "Sans MN ni F: 3000*",
    ]);
  });

  it("palliative care is asked for even when its fee is the only one, in its own visit", () => {
    // AMI 2 6.30 + AMI 1 at half 1.58 + IFD 2.75 = 10.63 (F05), MCI 5.00; the other visit is 7.25.
    const input = invoice([{ acts: ["IM"] }, { time: "18:00", acts: ["IM", "PANS_SIMPLE"] }]);
    expect(ways(input, "p1/coordination")).toEqual(["MCI, Coordination infirmière: 2288", "Sans MCI: 1788*"]);
  });

  it("a fee that is billed and could not be another is no choice", () => {
    // At the office there is no MCI (§4.5): the MAU stands.
    expect(choices(invoice({ place: "OFFICE", acts: ["IM"] }))).toEqual([]);
  });

  it("taking back what could not be billed anyway is no way", () => {
    // A Wednesday has no F, an office no MCI.
    expect(choices(invoice({ place: "OFFICE", time: "20:30", acts: ["IM"], decline: ["F"] }))).toEqual([]);
    expect(choices(invoice({ place: "OFFICE", acts: ["IM", "PANS_SIMPLE"], decline: ["MCI"] }))).toEqual([]);
  });
});

describe("two CCAM acts of one price", () => {
  it("may be full either way, neither is to avoid", () => {
    // AFLB001 51.76 twice, of 12 March 2025: 51.76 + 25.88.
    const one = choice(coded({ acts: ["AFLB001", "AFLB001"] }), "p0/association");
    expect(one.ways.map(({ totals, confidence }) => [totals.total, confidence])).toEqual([
      [10352, "low"],
      [7764, "high"],
      [7764, "high"],
    ]);
    for (const { reason, current } of one.ways) if (!current) expect(reason).toContain("La règle");
  });

  it("are found at the eleventh place too", () => {
    const acts = [...Array.from({ length: 9 }, () => "C"), "AFLB001", "DEQP003"];
    expect(choices(coded({ acts }))).toContain("p0/association");
    const visits = Array.from({ length: 10 }, () => ({ acts: ["C"] }));
    expect(choices(coded([...visits, { time: "18:00", acts: ["AFLB001", "DEQP003"] }]))).toEqual(["p10/association"]);
  });
});

describe("the nurse's questions", () => {
  const evening = { time: "18:30", dayFeeAlreadyBilled: "BSA" } as const;

  it("the second insulin act among others: its own place, and no act that is not of diabetes", () => {
    // §4.3: the blood sample is full beside the fee, and is none of the group.
    expect(choices(invoice({ ...evening, acts: ["PONCTION_VEINEUSE", "GLYCEMIE"] }))).toEqual([]);
    const three = choice(invoice({ ...evening, acts: ["GLYCEMIE", "PONCTION_VEINEUSE", "INSULINE"] }), "p0/insulin");
    // 3.15 + 3.15 + 4.73 + IFI 2.75; half of 3.15 is 1.58.
    expect(three.ways.map(({ totals }) => totals.total)).toEqual([1378, 1221]);
    expect(three.ways[1]?.changes).toEqual([{ kind: "coefficient", passage: 0, act: 2, value: 50 }]);
  });

  it("diabetes acts that stand second are at half already", () => {
    // §4.2: against an act of more than their sum of 2 (teaching self-catheterisation, 3.5) the group is at 50 %.
    const input = invoice({ ...evening, acts: ["AUTOSONDAGE", "GLYCEMIE", "INSULINE"] });
    expect(advice(input).rated.lines.map(({ ratePercent }) => ratePercent)).toEqual([100, 50, 50, 100]);
    expect(choices(input)).not.toContain("p0/insulin");
  });

  it("an act that is left out does not count", () => {
    const input = invoice({ ...evening, acts: ["GLYCEMIE", "INSULINE", "INSULINE"], decline: ["p0/act/0"] });
    const [, half] = choice(input, "p0/insulin").ways;
    expect(half?.changes).toEqual([{ kind: "coefficient", passage: 0, act: 2, value: 50 }]);
  });

  it("a coefficient typed on the second act is the answer", () => {
    const typed = { id: "INSULINE", edit: { coefficient: 30 } };
    expect(choices(invoice({ ...evening, acts: ["GLYCEMIE", typed] }))).toEqual([]);
  });

  it("no day fee is asked for on a day that has one, whatever else is told", () => {
    const dependent = { patient: { dependent: true } };
    expect(choices(invoice({ acts: ["BSA", "IM"] }, dependent))).toEqual([]);
    const dressing = invoice({ acts: ["BSA", "PC_ULCERE"] }, dependent);
    expect(advice(dressing).rated.warnings).not.toEqual([]);
    expect(choices(dressing)).toEqual([]);
    const both = invoice(
      [
        { acts: ["IM"], dayFeeAlreadyBilled: "BSA" },
        { time: "18:00", acts: ["IM"] },
        { date: "2025-03-13", acts: ["BSC", "PC_ULCERE"] },
        { date: "2025-03-14", acts: ["IM"] },
      ],
      dependent,
    );
    expect(choices(both).filter((id) => id.endsWith("/bsi"))).not.toContain("2025-03-12/bsi");
    expect(choices(both)).toContain("2025-03-14/bsi");
  });
});

describe("hours of a physiotherapist", () => {
  it("night or Sunday, and the travel, are two questions", () => {
    // RAM 7.49 x 2.21 = 16.55; N 9.15 or F 7.62; IFS 4.00 or IFD 2.50 (§8).
    const input = kine({ place: "HOME", date: "2025-03-16", time: "21:00", acts: ["RAM_LOMBALGIE_COMMUNE"] });
    expect(ways(input, "p0/hour").map((one) => one.replace(/.*: /, ""))).toEqual(["2570", "2417", "1655*"]);
    expect(ways(input, "p0/physio-travel").map((one) => one.replace(/.*: /, ""))).toEqual(["2055", "1905", "1655*"]);
  });
});

describe("the reading of several visits", () => {
  it("orders each visit by itself, the dearer of two full acts first", () => {
    // PONCTION_VEINEUSE 4.73 and PANS_SIMPLE 6.30 are both full (F06).
    const acts = ["PONCTION_VEINEUSE", "PANS_SIMPLE"];
    const { reading } = advice(invoice([{ acts }, { time: "18:00", acts }]));
    expect(reading.map(({ lineKey }) => lineKey)).toEqual([
      "p0/act/1",
      "p0/act/0",
      "p0/IFD",
      "p1/act/1",
      "p1/act/0",
      "p1/IFD",
    ]);
  });

  it("tells a flat fee by its name alone", () => {
    const texts = advice(invoice({ acts: ["IM"] })).reading.map(({ text }) => plain(text));
    expect(texts[1]).toMatch(/^MAU, 1,35 € : /);
  });
});

describe("what may not be added", () => {
  it("is not mixed with what may", () => {
    // VG by day: MD may be added (§7.1), nothing is refused.
    expect(advice(coded({ place: "HOME", acts: ["VG"] })).refused).toEqual([]);
    // At the office: no MCI, no travel.
    const codes = advice(invoice({ place: "OFFICE", acts: ["IM"] })).refused.map(({ code }) => code);
    expect(codes).toContain("MCI");
    expect(codes).not.toContain(undefined);
    expect(codes).not.toContain("TLS");
  });
});
