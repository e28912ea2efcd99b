import { describe, expect, it } from "vitest";
import type { ActEdit, ActInput, Profession } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { invoice, type Visit } from "../visit.js";
import { codes, predicted, told, weights } from "./predicted.js";
import { kine } from "./scenes/samples.js";

const nurse = (edit: ActEdit, id = "IM", visit: Visit = {}): string[] =>
  told(invoice({ ...visit, acts: [{ id, edit }] }));

describe("dates of care", () => {
  const two = invoice([{ acts: ["IM"] }, { date: "2023-02-28", acts: ["IM"] }]);

  it("two years and three months end on the last day of a shorter month", () => {
    // 31 May 2025 less 27 months: 28 February 2023
    expect(told(two, { today: date("2025-05-31") })).toEqual([]);
    expect(told(two, { today: date("2025-06-01") })).toEqual(["I0601 p1"]);
    const leap = invoice({ date: "2024-02-28", acts: ["IM"] });
    expect(codes(leap, { today: date("2026-05-28") })).toEqual([]);
    expect(codes(leap, { today: date("2026-05-31") })).toEqual(["I0601"]);
    // March 2025 less 27 months is December 2022, of the year before last
    expect(codes(invoice({ date: "2022-12-12", acts: ["IM"] }), { today: date("2025-03-12") })).toEqual([]);
    expect(codes(invoice({ date: "2022-12-11", acts: ["IM"] }), { today: date("2025-03-12") })).toEqual(["I0601"]);
  });

  it("a day to come is the fault of its passage", () => {
    expect(told(two, { today: date("2025-03-11") })).toEqual(["R9020 p0"]);
  });
});

describe("quantities of a nurse's acts", () => {
  it("one assessment, one day fee; any number of what has no daily maximum", () => {
    expect(nurse({ quantity: 2 }, "DI_INITIAL")).toEqual(["R1070 p0/act/0"]);
    expect(nurse({ quantity: 1 }, "DI_INITIAL")).toEqual([]);
    for (const id of ["BSA", "BSB", "BSC"]) expect(nurse({ quantity: 2 }, id)).toEqual(["R1070 p0/act/0"]);
    expect(nurse({ quantity: 9 })).toEqual([]);
  });

  it("what the rules do not pay is not counted", () => {
    // The third act of a session is not paid.
    const third = { acts: ["PC_ULCERE", "PANS_SIMPLE", { id: "AIS_SEANCE", edit: { quantity: 5 } }] };
    expect(codes(invoice(third)).filter((code) => code === "R1070")).toEqual([]);
  });
});

describe("coefficients", () => {
  it("above the nomenclature's, not at it nor below", () => {
    const lumbar = (coefficient: number, on = "2025-03-12"): string[] =>
      told(kine({ date: on, acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { coefficient } }] }));
    expect(lumbar(749)).toEqual([]);
    expect(lumbar(750)).toEqual(["R1080 p0/act/0"]);
    expect(lumbar(100)).toEqual([]);
    // 8.09 since 1 January 2026 (kine_actes.csv)
    expect(lumbar(750, "2025-12-31")).toEqual(["R1080 p0/act/0"]);
    expect(lumbar(809, "2026-01-01")).toEqual([]);
    expect(lumbar(810, "2026-01-01")).toEqual(["R1080 p0/act/0"]);
    expect(told(coded({ acts: [{ id: "C", edit: { coefficient: 300 } }] }))).toEqual([]);
  });

  it("are shown as typed and as in the nomenclature", () => {
    const [one] = predicted(invoice({ acts: [{ id: "PONCTION_VEINEUSE", edit: { coefficient: 250 } }] }));
    expect(one?.text.replace(/\s/g, " ")).toBe("Coefficient 2,5 saisi, la nomenclature dit 1,5");
  });
});

describe("unit prices", () => {
  it("of a CCAM act are not looked for among the letters", () => {
    expect(codes(coded({ acts: [ccam("AFLB001", {}, { unit: cents(5176) })] }))).toEqual([]);
  });

  it("of a nurse follow her zone", () => {
    // AMI 3.15, overseas 3.30 (ngap_tarifs_infirmier)
    expect(nurse({ unit: cents(330) }, "IM", { zone: "DOM" })).toEqual([]);
    expect(nurse({ unit: cents(315) }, "IM", { zone: "DOM" })).toEqual(["I0607 p0/act/0"]);
  });

  it("of a doctor's letter that the table has", () => {
    const act = (unit: number): string[] => told(coded({ acts: [{ id: "C", edit: { unit: cents(unit) } }] }));
    expect(act(2300)).toEqual([]);
    expect(act(2301)).toEqual(["I0607 p0/act/0"]);
  });
});

describe("complements", () => {
  const sunday = { date: "2025-03-16", time: "20:30" };

  it("urgency is the doctor's", () => {
    expect(weights(coded({ acts: [{ id: "C", edit: { complement: "U" } }] }))).toEqual([]);
    expect(weights(invoice({ acts: [{ id: "IM", edit: { complement: "U" } }] }))).toEqual(["R1010 reject"]);
  });

  it("night and Sunday of an assessment are a doubt, of care they are none", () => {
    for (const complement of ["N", "F"] as const) {
      const di = invoice({ ...sunday, acts: [{ id: "DI_INITIAL", edit: { complement } }] });
      expect(weights(di)).toContain("R1010 signal");
      expect(codes(invoice({ ...sunday, acts: [{ id: "IM", edit: { complement } }] }))).toEqual([]);
    }
    expect(codes(invoice({ ...sunday, acts: [{ id: "DI_INITIAL", edit: { complement: "" } }] }))).toEqual([]);
  });
});

describe("qualifiers (qualificatif_depense.csv)", () => {
  const ACTS: Readonly<Record<Profession, string>> = {
    infirmier: "IM",
    medecin: "C",
    kinesitherapeute: "RAM_LOMBALGIE_COMMUNE",
    "sage-femme": "SF",
    dentiste: "HBJA003",
  };
  const refused = (qualifier: NonNullable<ActEdit["qualifier"]>): Profession[] =>
    (["infirmier", "medecin", "kinesitherapeute", "sage-femme", "dentiste"] as const).filter((profession) => {
      const price = profession === "sage-femme" ? { unit: cents(280) } : {};
      const act = { id: ACTS[profession], edit: { ...price, qualifier } };
      const input = profession === "infirmier" ? invoice({ acts: [act] }) : coded({ acts: [act] }, { profession });
      return codes(input).includes("R2050");
    });

  it.each([
    ["A", ["infirmier", "kinesitherapeute", "dentiste"]],
    ["B", ["infirmier", "kinesitherapeute", "sage-femme", "dentiste"]],
    ["D", ["infirmier", "kinesitherapeute", "sage-femme"]],
    ["F", ["medecin", "kinesitherapeute", "sage-femme", "dentiste"]],
    ["M", ["infirmier", "kinesitherapeute", "sage-femme", "dentiste"]],
    ["E", []],
    ["N", []],
  ] as const)("%s is closed to %j", (qualifier, professions) => {
    expect(refused(qualifier)).toEqual(professions);
  });

  it("L goes with free medical care", () => {
    expect(told(invoice({ acts: [{ id: "IM", edit: { qualifier: "L" } }] }))).toEqual(["R1050 p0/act/0"]);
    expect(told(invoice({ acts: [{ id: "IM", edit: { qualifier: "L" } }] }, { nature: "22" }))).toEqual([]);
  });
});

describe("ages", () => {
  const first = (id: string, ageYears: number): boolean => {
    const act = { id, edit: { unit: cents(4000) } };
    return !codes(coded({ acts: [act] }, { patient: { ageYears } })).includes("R1040");
  };

  it.each([
    ["MOP", 80, 120],
    ["GL", 80, 120],
    ["COE", 0, 2],
    ["COD", 0, 5],
    ["COB", 6, 16],
    ["COH", 0, 16],
    ["COG", 2, 16],
    ["CEH", 0, 1],
    ["G", 0, 120],
  ])("%s is for %i to %i", (id, from, to) => {
    expect([from, to].map((age) => first(id, age))).toEqual([true, true]);
    if (from > 0) expect(first(id, from - 1)).toBe(false);
    if (to < 120) expect(first(id, to + 1)).toBe(false);
  });

  it("an infant's injection until the fifth birthday", () => {
    expect(codes(invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 0 } }))).toEqual([]);
    expect(codes(invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 4 } }))).toEqual([]);
    expect(codes(invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 5 } }))).toEqual(["R1040"]);
  });

  it("an act that is left out is no part of the invoice", () => {
    const input = invoice({ acts: ["IM", "IV_ENFANT"], decline: ["p0/act/1"] }, { patient: { ageYears: 6 } });
    expect(codes(input)).toEqual([]);
  });
});

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
});

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
});

describe("CCAM", () => {
  const acts = (...list: readonly (string | ActInput)[]): string[] => told(coded({ acts: list }));

  it("associations: one full act and one reduced", () => {
    const associated = (id: string, association: 1 | 2 | 3 | undefined): ActInput =>
      ccam(id, association === undefined ? {} : { association });
    const pair = (one: 1 | 2 | 3 | undefined, other: 1 | 2 | 3 | undefined): string[] =>
      acts(associated("AFLB001", one), associated("DEQP003", other));
    expect(pair(1, 2)).toEqual([]);
    expect(pair(1, 3)).toEqual([]);
    expect(pair(1, undefined)).toEqual(["R0294 p0/act/1"]);
    expect(pair(undefined, 2)).toEqual(["R0294 p0/act/0"]);
    expect(pair(1, 1)).toEqual(["R0294 p0/act/1"]);
    expect(pair(2, 2)).toEqual(["R0294 p0/act/1"]);
    expect(pair(3, 2)).toEqual(["R0294 p0/act/1"]);
  });

  it("complementary acts need none, acts of two visits neither", () => {
    expect(acts("AFLB001", "YYYY490")).toEqual([]);
    expect(told(coded([{ acts: ["AFLB001"] }, { time: "18:00", acts: ["DEQP003"] }]))).toEqual([]);
    expect(acts("AFLB001")).toEqual([]);
  });

  it("activity 4 without a known speciality is not doubted, the card's wins over the typed one", () => {
    const input = coded({ acts: [ccam("GAMA008", { activity: 4 })] }, { performer: { speciality: "02", sector: "1" } });
    expect(codes(coded({ acts: [ccam("GAMA008", { activity: 4 })] }))).not.toContain("R6120");
    expect(codes(input, { performer: { speciality: "04" } })).toContain("R6120");
    expect(codes(coded({ acts: ["GAMA008"] }, { performer: { speciality: "04", sector: "1" } }))).not.toContain(
      "R6120",
    );
  });

  it("modifier A: under 4 or over 80", () => {
    const at = (ageYears: number): boolean =>
      codes(
        coded(
          { acts: [ccam("GAMA008", { activity: 4, modifiers: ["A"] })] },
          { performer: { speciality: "02", sector: "1" }, patient: { ageYears } },
        ),
      ).includes("I0507");
    expect([3, 4, 80, 81].map(at)).toEqual([false, true, true, false]);
  });

  it("prices are compared with the day's, of the sector", () => {
    const typed = (unit: number, on: string, sector: "1" | "outside"): string[] =>
      codes(
        coded(
          { date: on, acts: [ccam("AFLB001", {}, { unit: cents(unit) })] },
          { performer: { speciality: "01", sector } },
        ),
      );
    // ccam_tarifs.csv: 50.56 until 2024, 51.76 in 2025, 52.96 since; outside 36.47 in 2025
    expect(typed(5056, "2024-12-31", "1")).toEqual([]);
    expect(typed(5176, "2025-01-01", "1")).toEqual([]);
    expect(typed(5176, "2025-12-31", "1")).toEqual([]);
    expect(typed(5296, "2026-01-01", "1")).toEqual([]);
    expect(typed(5176, "2026-01-01", "1")).toEqual(["R6150"]);
    expect(typed(3647, "2025-03-12", "outside")).toEqual([]);
    expect(typed(5176, "2025-03-12", "outside")).toEqual(["R6150"]);
    const unpaid = coded({ acts: [ccam("AFLB001", {}, { unit: cents(9000), qualifier: "N" })] });
    expect(codes(unpaid)).toEqual([]);
  });

  it("a supplement of nothing is none", () => {
    expect(codes(coded({ place: "HOME", acts: [ccam("DEQP003", { supplement: cents(0) })] }))).toEqual([]);
  });

  it.each(["ADC", "ACO", "ADA", "ADE", "ADI", "ATM", "AXI", "END", "INO", "TDS"])("%s is no act", (code) => {
    expect(codes(coded({ acts: [{ id: code, edit: { unit: cents(100) } }] }))).toContain("R6030");
  });
});
