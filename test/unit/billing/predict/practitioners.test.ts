import { describe, expect, it } from "vitest";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, said, told, weights } from "./predicted.js";
import { lumbago, sample } from "./scenes/samples.js";

describe("who bills and who prescribes", () => {
  const number = (one: string): string[] => weights(sample, { performer: { number: one } });

  it("her number has nine digits and their key; a test card's wrong key is a doubt", () => {
    // Luhn of 26100123 is 4; the test card 99700557 is printed with 8 for 9.
    expect(number("261001234")).toEqual([]);
    expect(number("261 001 234")).toEqual([]);
    expect(number("997005578")).toEqual(["R0551 signal"]);
    for (const one of ["261001235", "", "26100123", "2610012345", "A61001234", "99"]) {
      expect(number(one)).toEqual(["R0551 reject"]);
    }
  });

  it("a prescriber's has nine or eleven", () => {
    const given = (one: string): string[] =>
      weights(sample, { prescription: { prescriber: { kind: "given", number: one } } });
    expect(given("261001234")).toEqual([]);
    // Luhn of 1010000000: its two ones stand where nothing is doubled, 1 + 1 = 2, key 8.
    expect(given("10100000008")).toEqual([]);
    for (const one of ["", "12", "2610012345", "261001234567"]) expect(given(one)).toEqual(["R0552 reject"]);
    expect(given("261001235")).toEqual(["R0552 reject"]);
    expect(given("997005578")).toEqual(["R0552 signal"]);
  });

  it("a prescription that was not asked for, or whose prescriber is not known, is not missed", () => {
    expect(codes(sample, { prescription: { needed: true } })).toEqual([]);
    expect(codes(sample, { prescription: { prescriber: { kind: "none" } } })).toEqual([]);
  });

  it("she prescribes the vaccine only, and only she", () => {
    const own = (one: string | undefined, prescriber: string | undefined, input = sample): string[] =>
      told(input, {
        performer: { number: one },
        prescription: { prescriber: { kind: "given", number: prescriber } },
      });
    const both = invoice({ acts: ["VACCIN_SANS", "IM"] });
    expect(own("261001234", "261001234", both)).toEqual(["R1120 p0/act/1"]);
    expect(own(undefined, "261001234", both)).toEqual([]);
    expect(own("261001234", undefined, both)).toEqual([]);
    expect(own("261001234", "261001234", coded({ acts: ["C"] }))).toEqual([]);
    expect(own("261001234", "261001234", lumbago)).toEqual(["R1120 p0/act/0"]);
  });

  it.each("25 26 27 28 29 30 39 40 50 51 52 55 56 57 60 61 62 63 64 65 66 67 68".split(" "))(
    "speciality %s writes no prescription of care",
    (speciality) => {
      const given = { prescription: { prescriber: { kind: "given", speciality } } } as const;
      expect(codes(sample, given)).toEqual(["R1110"]);
      expect(codes(coded({ acts: ["C"] }), { performer: { speciality } })).toEqual(["R1090"]);
    },
  );

  it.each([
    ["infirmier", ["24"]],
    ["kinesitherapeute", ["26"]],
    ["sage-femme", ["21"]],
    ["dentiste", ["18", "19", "36", "44", "45", "53", "54", "69"]],
  ] as const)("specialities of a %s", (profession, own) => {
    const sf = { id: "SF", edit: { unit: cents(280) } };
    const act = { infirmier: "IM", kinesitherapeute: "RAM_LOMBALGIE_COMMUNE", "sage-femme": sf, dentiste: "HBJA003" };
    const input =
      profession === "infirmier" ? invoice({ acts: ["IM"] }) : coded({ acts: [act[profession]] }, { profession });
    const all = Array.from({ length: 85 }, (_one, at) => String(at + 1).padStart(2, "0"));
    const found = all.filter((speciality) => {
      const said = codes(input, { performer: { speciality } });
      return !said.includes("R1090") && !said.includes("R0553");
    });
    expect(found).toEqual(own);
  });

  it("specialities that exist (specialites.csv): 01 to 85 but 58 and 59", () => {
    const exists = (speciality: string): boolean => !codes(sample, { performer: { speciality } }).includes("R0553");
    expect(["00", "58", "59", "86", "1"].filter(exists)).toEqual([]);
    expect(["01", "57", "60", "85"].filter((one) => !exists(one))).toEqual([]);
  });

  it("general practice has letters of its own", () => {
    const by = (speciality: string, id: string): string[] =>
      told(coded({ acts: [id], place: "HOME" }, { patient: { ageYears: 85 } }), { performer: { speciality } });
    for (const one of ["01", "22", "23"]) expect(by(one, "G")).toEqual([]);
    for (const id of ["G", "VG", "MOP"]) expect(by("03", id)).toEqual(["R1100 p0/act/0"]);
    expect(by("03", "C")).toEqual([]);
    expect(codes(coded({ acts: ["G"] }, { performer: { speciality: "03", sector: "1" } }))).toEqual(["R1100"]);
  });

  it("excesses of the sector", () => {
    const excess = (qualifier: "B" | "M", context: PredictContext, sector?: "1" | "outside"): string[] =>
      codes(
        coded(
          { acts: [{ id: "G", edit: { qualifier, total: cents(4000) } }] },
          sector === undefined ? {} : { performer: { speciality: "01", sector } },
        ),
        context,
      );
    expect(excess("B", { performer: { convention: "1" } })).toEqual(["I1102"]);
    expect(excess("B", { performer: { convention: "2" } })).toEqual([]);
    expect(excess("B", {}, "1")).toEqual(["I1102"]);
    expect(excess("B", {}, "outside")).toEqual([]);
    expect(excess("M", { performer: { convention: "1" } })).toEqual([]);
    expect(excess("M", {})).toEqual([]);
  });

  it.each(["0", "1", "2", "3", "9"])("convention %s exists", (convention) => {
    expect(codes(sample, { performer: { convention } })).toEqual([]);
  });

  it.each(["0", "1", "4", "7"])("exercise mode %s exists", (exerciseMode) => {
    expect(codes(sample, { performer: { exerciseMode } })).toEqual([]);
  });

  it("a billing number is no RPPS, and ten or twelve digits are none, whatever their key", () => {
    // Luhn: 26100123 gives 4, 261001234 gives 2, 26100123456 gives 4.
    for (const one of ["10100000008", "2610012342", "A261001234"]) {
      expect(said(sample, { performer: { number: one } })[0]).toMatch(/n’a pas 9 chiffres/);
    }
    expect(said(sample, { performer: { number: "261001235" } })[0]).toMatch(/^La clé de votre numéro/);
    const prescribed = (number: string): string | undefined =>
      said(sample, { prescription: { prescriber: { kind: "given", number } } })[0];
    for (const one of ["2610012342", "261001234564", "A261001234"]) {
      expect(prescribed(one)).toMatch(/n’a pas 9 chiffres, ni 11/);
    }
    expect(prescribed("261001235")).toMatch(/^La clé du numéro/);
  });

  it("a speciality that does not exist is the only thing told of it", () => {
    expect(said(sample, { performer: { speciality: "58" } })).toEqual([
      expect.stringMatching(/^Votre spécialité 58 n’existe pas/),
    ]);
    expect(said(sample, { prescription: { prescriber: { kind: "given", speciality: "58" } } })).toEqual([
      expect.stringMatching(/^La spécialité 58 du prescripteur n’existe pas/),
    ]);
  });

  it("excesses of a sector are the doctors' alone, and of their qualifier", () => {
    const act = (qualifier: "B" | "E" | "M") => ({ id: "G", edit: { qualifier, total: cents(4000) } });
    const nurse = invoice({ acts: [{ id: "IM", edit: { qualifier: "B", total: cents(500) } }] });
    expect(codes(nurse, { performer: { convention: "1" } })).toEqual(["R2050"]);
    const doctor = (qualifier: "B" | "E" | "M", performer: PredictContext["performer"]): string[] =>
      said(coded({ acts: [act(qualifier)] }), { performer });
    expect(doctor("E", { optam: false, convention: "1" })).toEqual([]);
    expect(doctor("M", { optam: false })).toEqual([expect.stringMatching(/sans adhésion à l’OPTAM/)]);
    expect(doctor("B", { convention: "1" })).toEqual([expect.stringMatching(/^Dépassement B en secteur 1/)]);
  });

  it("care before the prescription in one visit is enough", () => {
    const two = invoice([{ acts: ["IM"] }, { date: "2025-03-14", acts: ["IM"] }]);
    expect(codes(two, { prescription: { date: date("2025-03-12") } })).toEqual([]);
    expect(codes(two, { prescription: { date: date("2025-03-13") } })).toEqual(["R9020"]);
  });

  it("another prescriber than herself may prescribe; the act at fault is named", () => {
    const by = (number: string, input = sample): string[] =>
      said(input, {
        performer: { number: "261001234" },
        prescription: { prescriber: { kind: "given", number } },
      });
    expect(by("10100000008")).toEqual([]);
    expect(by("261001234")[0]).toMatch(/^Prise de sang .* : vous ne pouvez pas/);
    expect(by("261001234", lumbago)[0]).toMatch(/^Cet acte : vous ne pouvez pas/);
  });
});
