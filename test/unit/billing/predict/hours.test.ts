import { describe, expect, it } from "vitest";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, predicted, said, told } from "./predicted.js";
import { kine } from "./scenes/samples.js";

describe("hours", () => {
  const add = (code: string, time: string, id = "G"): string[] =>
    told(coded({ time, acts: [id], add: [code], place: id === "VG" ? "HOME" : "OFFICE" }));

  it.each([
    ["MN", "G", ["20:00", "23:59", "06:00", "07:59"], ["19:59", "00:00", "05:59", "08:00"]],
    ["MM", "G", ["00:00", "05:59"], ["06:00", "23:59"]],
    ["MDN", "VG", ["20:00", "07:59"], ["19:59", "00:00", "08:00"]],
    ["MDI", "VG", ["00:00", "05:59"], ["06:00"]],
  ])("%s of a doctor", (code, id, right, wrong) => {
    for (const time of right) expect(add(code, time, id)).toEqual([]);
    for (const time of wrong) expect(add(code, time, id)).toEqual([`I0514 p0/${code}`]);
  });

  it("of a physiotherapist: 20 h to 8 h", () => {
    const at = (time: string): string[] => codes(kine({ time, acts: ["RAM_LOMBALGIE_COMMUNE"], add: ["N"] }));
    for (const time of ["20:00", "23:00", "00:00", "07:59"]) expect(at(time)).toEqual([]);
    for (const time of ["19:59", "08:00", "12:00"]) expect(at(time)).toEqual(["I0514"]);
  });

  it.each([
    ["P", ["20:00", "23:59"], ["19:59", "00:00"]],
    ["S", ["00:00", "07:59"], ["08:00", "23:59"]],
    ["U", ["20:00", "07:59"], ["08:00", "19:59"]],
  ])("CCAM modifier %s", (modifier, right, wrong) => {
    const performer = { speciality: modifier === "U" ? "11" : "01", sector: "1" } as const;
    const at = (time: string): string[] =>
      told(coded({ time, acts: [ccam("ZZZZ999", { modifiers: [modifier] })] }, { performer }));
    for (const time of right) expect(at(time)).toEqual([]);
    for (const time of wrong) expect(at(time)).toEqual(["I0514 p0/act/0"]);
  });

  it("Sunday's, by code and by modifier: Sundays, holidays, not a Saturday", () => {
    const fee = (on: string, time = "10:00"): string[] => codes(coded({ date: on, time, acts: ["G"], add: ["F"] }));
    expect(fee("2025-03-16")).toEqual([]);
    expect(fee("2025-05-29")).toEqual([]);
    expect(fee("2025-03-14")).toEqual(["I0514"]);
    expect(fee("2025-03-15")).toEqual(["I0515"]);
    const act = (on: string): string[] => codes(coded({ date: on, acts: [ccam("AFLB001", { modifiers: ["F"] })] }));
    expect(act("2025-03-16")).toEqual([]);
    expect(act("2025-03-14")).toEqual(["I0514"]);
    expect(codes(coded({ date: "2025-03-14", place: "HOME", acts: ["VG"], add: ["MDD"] }))).toEqual(["I0514"]);
    expect(codes(coded({ date: "2025-04-18", department: "67", acts: ["G"], add: ["F"] }))).toEqual([]);
  });

  it("a letter that stands on the act only counts too", () => {
    const acts = [{ id: "SF", edit: { unit: cents(280), complement: "F" } }] as const;
    const midwife = { profession: "sage-femme" } as const;
    expect(codes(coded({ acts }, midwife))).toContain("I0514");
    expect(codes(coded({ date: "2025-03-16", acts }, midwife))).not.toContain("I0514");
    expect(codes(coded({ acts: [{ id: "SF", edit: { unit: cents(280), complement: "N" } }] }, midwife))).toEqual([
      "I0606",
    ]);
  });

  it("say the hour and the window", () => {
    const [one] = predicted(coded({ time: "12:05", acts: ["G"], add: ["MN"] }));
    expect(one?.text.replace(/\s/g, " ")).toBe(
      "Majoration MN à 12 h 05 : cette majoration va de 20 h à 24 h et de 6 h à 8 h",
    );
    const nurseNight = invoice({ time: "21:00", acts: [{ id: "IM", edit: { complement: "N" } }] });
    expect(codes(nurseNight)).toEqual([]);
  });

  it("a letter counts in the visit whose tables have no majoration", () => {
    // F of a doctor is in the tables of the metropole, 19.06, and in none overseas.
    const c = { id: "C", edit: { complement: "F" } } as const;
    const g = { id: "G", edit: { complement: "F" } } as const;
    expect(told(coded([{ acts: [c] }, { zone: "DOM", time: "18:00", acts: [g] }]))).toEqual([
      "I0514 p0/F",
      "I0514 p1/act/0",
    ]);
  });

  it("say a modifier's window and a nurse's", () => {
    const act = ccam("ZZZZ999", { modifiers: ["P"] });
    const performer = { speciality: "01", sector: "1" } as const;
    expect(said(coded({ time: "12:05", acts: [act] }, { performer }))[0]).toMatch(
      /^Modificateur P à 12 h 05 : cette majoration va de 20 h à 24 h/,
    );
    const byDay = invoice({ time: "10:00", acts: [{ id: "IM", edit: { complement: "N" } }] });
    expect(said(byDay)[0]).toMatch(/^Majoration N à 10 h 00 : cette majoration va de 20 h à 23 h et de 5 h à 8 h/);
  });
});
