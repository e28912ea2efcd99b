import { describe, expect, it } from "vitest";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { said, told } from "./predicted.js";
import { kine } from "./scenes/samples.js";

describe("sessions", () => {
  const twice = (first: string, second: string, dates: readonly [string, string]): string[] =>
    told(
      invoice([
        { date: dates[0], time: first, acts: ["PANS_SIMPLE"] },
        { date: dates[1], time: second, acts: ["IM"] },
      ]),
    );
  const day = ["2025-03-12", "2025-03-12"] as const;

  it("half an hour parts two visits of a day", () => {
    expect(twice("08:00", "08:29", day)).toEqual(["I0506 p1"]);
    expect(twice("08:29", "08:00", day)).toEqual(["I0506 p1"]);
    expect(twice("08:00", "08:30", day)).toEqual([]);
    expect(twice("08:00", "08:00", day)).toEqual([]);
    expect(twice("08:00", "08:10", ["2025-03-12", "2025-03-13"])).toEqual([]);
  });

  it("a visit without an act makes no session", () => {
    const empty = { time: "08:00", acts: [] };
    const full = { time: "08:10", acts: ["IM"] };
    expect(told(invoice([empty, full])).filter((one) => one.startsWith("I0506"))).toEqual([]);
    expect(told(invoice([full, { ...empty, time: "08:20" }])).filter((one) => one.startsWith("I0506"))).toEqual([]);
  });

  it("travel alone is told on its first line, in its own passage", () => {
    const visit = { place: "HOME", acts: [], add: ["ID", "MD"] } as const;
    expect(told(coded([{ acts: ["G"] }, { ...visit, time: "18:00" }]))).toContain("I0510 p1/ID");
    expect(told(coded({ place: "HOME", acts: ["AFLB001"], add: ["ID"] }))).toEqual([]);
    expect(told(coded({ acts: ["MOP"] }, { patient: { ageYears: 85 } }))).toEqual([]);
  });

  it.each(["C", "CS", "G", "V", "VG"])("a technical act is not added to %s", (id) => {
    expect(told(coded({ acts: [id, "AFLB001"], place: "OFFICE" }))).toEqual(["I0506 p0/act/1"]);
    expect(told(coded({ acts: [id, "DEQP003"], place: "OFFICE" }))).toEqual([]);
  });

  it("a technical act of another visit, or left out, is none here", () => {
    expect(told(coded([{ acts: ["G"] }, { time: "18:00", acts: ["AFLB001"] }]))).toEqual([]);
    expect(told(coded({ acts: ["G", "AFLB001"], decline: ["p0/act/1"] }))).toEqual([]);
  });

  it("a physiotherapist's second act of a session, not the fee beside one", () => {
    const acts = ["RAM_LOMBALGIE_COMMUNE", "FRD"];
    expect(told(kine({ acts }))).toEqual([]);
    const three = ["RAM_LOMBALGIE_COMMUNE", "FRD", "RAV_LYMPHOEDEME_UN_MEMBRE"];
    expect(told(kine({ acts: three }))).toEqual(["I0506 p0/act/2"]);
  });

  it("says which two are not added", () => {
    expect(said(coded({ acts: ["G", "AFLB001"] }))[0]).toMatch(/^G et AFLB001 ne s’ajoutent pas/);
  });
});
