import { describe, expect, it } from "vitest";
import { rated, refusal, rulesOf, shown, type Visit } from "../visit.js";

const office = (acts: NonNullable<Visit["acts"]>, rest: Partial<Visit> = {}): Visit => ({
  acts,
  place: "OFFICE",
  ...rest,
});
const session = "AIS_SEANCE";

describe("own-role sessions, four in 24 hours", () => {
  it("typed as a quantity: five are billed, with a warning on their line; four without", () => {
    const many = (quantity: number) => rated(office([{ id: session, edit: { quantity } }]));
    expect(shown(many(5))).toEqual(["AIS 3 x5 = 3975"]);
    expect(many(5).warnings).toMatchObject([{ rule: "daily-limit", lineKey: "p0/act/0" }]);
    expect(many(5).warnings[0]?.text).toContain("4 par 24 h");
    expect(many(4).warnings).toEqual([]);
  });

  it("count over the visits of the day, whatever the quantities", () => {
    const three = office([{ id: session, edit: { quantity: 3 } }]);
    const both = rated([three, { ...three, time: "18:00" }]);
    expect(both.warnings).toMatchObject([{ rule: "daily-limit", lineKey: "p1/act/0" }]);
  });

  it("left out of the bill were done all the same; a fifth left out is only left out", () => {
    const five = (decline: string) => rated(office(Array(5).fill(session), { decline: [decline] }));
    const first = five("p0/act/0");
    expect(shown(first)).toEqual(["(AIS)", "AIS 3 = 795", "AIS 3 = 795", "AIS 3 = 795", "AIS 3 0% = 0"]);
    expect(first.lines[4]?.reasons[0]).toMatchObject({ rule: "daily-limit" });
    expect(first.lines[4]?.reasons[0].text).toContain("4 par 24 h");
    expect(rulesOf(five("p0/act/4"), "p0/act/4")).toEqual(["declined", "tariff", "amo-60", "amc-052"]);
  });
});

describe("the same act twice", () => {
  it("is told where nothing holds it back, and once a second one is billed", () => {
    const twice = ["PONCTION_VEINEUSE", "PONCTION_VEINEUSE"];
    expect(rated(office(twice)).warnings).toMatchObject([{ rule: "repeated" }]);
    expect(rated(office(twice, { decline: ["p0/act/0"] })).warnings).toEqual([]);
    expect(rated(office(["IM", "IM"])).warnings).toEqual([]);
  });
});

describe("a quantity and article 11 B", () => {
  it("is doubtful for an act of its own, not within a group", () => {
    const two = (id: string) => rated(office([{ id, edit: { quantity: 2 } }])).warnings;
    expect(two("PANS_SIMPLE")).toMatchObject([{ rule: "11B-quantity", lineKey: "p0/act/0" }]);
    expect(two("INSULINE")).toEqual([]);
  });

  it("weighs in its group: three injections of insulin come before a dressing of 2", () => {
    expect(shown(rated(office([{ id: "INSULINE", edit: { quantity: 3 } }, "PANS_SIMPLE"])))).toEqual([
      "AMI 1 x3 = 945",
      "AMI 2 50% = 315",
    ]);
  });
});

describe("reasons of a rate", () => {
  it.each<[string, readonly string[]]>([
    ["one act", ["IM"]],
    ["an act and a group", ["IM", "GLYCEMIE"]],
  ])("%s", (name, acts) => {
    const rules = acts.map((_act, at) => rulesOf(rated(office(acts)), `p0/act/${at}`)[0]);
    expect(rules).toEqual(name === "one act" ? ["11B-single"] : ["11B-second", "5BIS-full"]);
  });

  it("full from the day blood samples are", () => {
    expect(shown(rated(office(["PANS_SIMPLE", "PONCTION_VEINEUSE"], { date: "2020-01-01" })))).toContain(
      "AMI 1.5 = 473",
    );
  });
});

describe("infusions of one visit (CIR-9/2025)", () => {
  it("of two long ones the dearest is the first, in whatever order they are typed", () => {
    expect(shown(rated(office(["PERF_LONGUE", "PERF_ORG", "PERF_LONGUE_CANCER"])))).toEqual([
      "AMI 4.1 = 1292",
      "AMI 4 0% = 0",
      "AMI 15 = 4725",
    ]);
    expect(shown(rated(office(["PERF_LONGUE_CANCER", "PERF_LONGUE"])))).toEqual(["AMI 15 = 4725", "AMI 4.1 = 1292"]);
  });

  it("beside a long one the dearest short one is paid", () => {
    expect(shown(rated(office(["PERF_COURTE", "PERF_COURTE_CANCER", "PERF_LONGUE"])))).toEqual([
      "AMI 9 0% = 0",
      "AMI 10 = 3150",
      "AMI 14 = 4410",
    ]);
  });

  it("two short ones without a long one are both paid", () => {
    const short = office(["PERF_COURTE"]);
    expect(shown(rated([short, { ...short, time: "18:00" }]))).toEqual(["AMI 9 = 2835", "AMI 9 = 2835"]);
  });

  it("left out of the bill was given all the same", () => {
    const long = office(["PERF_LONGUE"]);
    const evening = { ...long, time: "18:00" };
    expect(shown(rated([{ ...long, decline: ["p0/act/0"] }, evening]))).toEqual(["(AMI)", "AMI 4.1 = 1292"]);
    const both = office(["PERF_COURTE", "PERF_LONGUE"], { decline: ["p0/act/0"] });
    expect(shown(rated([both, office(["PERF_COURTE"], { time: "18:00" })]))).toEqual([
      "(AMI)",
      "AMI 14 = 4410",
      "AMI 9 0% = 0",
    ]);
  });

  it("another act left out changes nothing", () => {
    const morning = office(["PANS_SIMPLE"], { decline: ["p0/act/0"] });
    const evening = office(["PERF_COURTE", "PERF_LONGUE"], { time: "18:00" });
    expect(shown(rated([morning, evening]))).toEqual(["(AMI)", "AMI 9 = 2835", "AMI 14 = 4410"]);
  });

  it("extra hours go with an infusion of an hour, five at most", () => {
    const hours = (quantity: number) => ({ id: "PERF_HEURE", edit: { quantity } });
    expect(rated(office(["PERF_COURTE", hours(5)])).warnings).toEqual([]);
    expect(rated(office([hours(1)])).warnings).toMatchObject([{ rule: "PERF-hour-alone", lineKey: "p0/act/0" }]);
  });
});

describe("a day fee on its sheet", () => {
  it("has no coefficient to type", () => {
    const error = refusal(office([{ id: "BSA", edit: { coefficient: 100 } }]));
    expect(error).toMatchObject({ kind: "conflict", passage: 0 });
    expect(shown(rated(office([{ id: "BSA", edit: { quantity: 1 } }])))).toEqual(["BSA = 1300"]);
  });
});
