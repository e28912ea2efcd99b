import { describe, expect, it } from "vitest";
import type { EventContext } from "../../../../firmware/billing/predict/context.js";
import { date } from "../../../../firmware/lib/dates.js";
import { invoice } from "../visit.js";
import { codes, predicted } from "./predicted.js";
import { accident, care, sample } from "./scenes/samples.js";

describe("accidents and maternity", () => {
  const told41 = (event: EventContext, input = accident): string[] => codes(input, { event });
  const known = [{ date: date("2025-03-01"), organism: "025710000" }];
  const given = (on: string, more: { paperSeen?: boolean; organism?: string } = {}): EventContext => ({
    work: { kind: "given", date: date(on), ...more },
    accidentsOnCard: known,
  });

  it("a number or a date is enough; what is not asked is not missing", () => {
    expect(told41({ work: { kind: "given" } })).toEqual(["R0502"]);
    expect(told41({ work: { kind: "given", date: date("2025-03-01") } })).toEqual([]);
    expect(told41({})).toEqual([]);
    expect(told41({ work: { kind: "none" } }, sample)).toEqual([]);
    expect(told41({ maternityDate: "none" }, sample)).toEqual([]);
    const mother = invoice({ acts: ["IM"] }, { nature: "30", patient: { ageYears: 30 } });
    expect(told41({}, mother)).toEqual([]);
  });

  it("the first care counts", () => {
    const two = invoice([{ date: "2025-03-14", acts: ["IM"] }, { acts: ["IM"] }], { nature: "41" });
    expect(told41({ work: { kind: "given", date: date("2025-03-13") } }, two)).toEqual(["I0301"]);
    expect(told41({ work: { kind: "given", date: care } }, two)).toEqual([]);
  });

  it("a week from a known accident is a slip, eight days are another accident", () => {
    expect(told41(given("2025-03-08"))).toEqual(["I0310"]);
    expect(told41(given("2025-02-22"))).toEqual(["I0310"]);
    expect(told41(given("2025-03-01"))).toEqual([]);
    expect(told41(given("2025-03-01", { organism: "012610000" }))).toEqual(["I0307"]);
    // The 9th shares month and year with the 1st
    expect(told41(given("2025-03-09"))).toEqual(["I0312"]);
    expect(told41(given("2025-02-21"))).toEqual(["I0308"]);
    expect(told41(given("2025-02-21", { paperSeen: false }))).toEqual(["I0308"]);
    expect(told41(given("2025-02-21", { paperSeen: true }))).toEqual([]);
    expect(told41(given("2025-01-01"))).toEqual(["I0312"]);
  });

  it("an accident by a third party goes with illness, and comes before the care", () => {
    const law = (on: string | undefined, input = sample): string[] =>
      told41({ commonLawAccident: { date: on === undefined ? undefined : date(on) } }, input);
    expect(law("2025-03-12")).toEqual([]);
    expect(law("2025-03-13")).toEqual(["R0261"]);
    expect(law("2025-03-01", accident)).toEqual(["R0261"]);
    const text = (on: string | undefined): string | undefined =>
      predicted(sample, { event: { commonLawAccident: { date: on === undefined ? undefined : date(on) } } })[0]?.text;
    expect(text(undefined)).toContain("sans date");
    expect(text("2025-03-13")).toContain("après les soins");
  });

  it("an accident known by its number alone is not compared with those of the card", () => {
    expect(told41({ work: { kind: "given", id: "123456789" }, accidentsOnCard: known })).toEqual([]);
  });
});
