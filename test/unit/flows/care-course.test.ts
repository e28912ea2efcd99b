import { describe, expect, it } from "vitest";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import {
  type CareCourse,
  COURSE_CODES,
  courseAfter,
  courseNeeds,
} from "../../../firmware/flows/visit/insurance/care-course.js";
import {
  courseAsked,
  courseInForce,
  ipsOf,
  missingCourse,
} from "../../../firmware/flows/visit/insurance/course-of-draft.js";
import { date } from "../../../firmware/lib/dates.js";
import { draftOf, passageOf, patientOf } from "../../support/visit.js";

function draft(speciality: string, ips?: CareCourse, change: Partial<InvoiceDraft> = {}): InvoiceDraft {
  const base = draftOf();
  return {
    ...base,
    situation: { ...base.situation, speciality },
    insurance: { ...base.insurance, ...(ips === undefined ? {} : { ips }) },
    ...change,
  };
}

const born = (day: string): InvoiceDraft["patient"] =>
  patientOf({ birth: { raw: day.replaceAll("-", ""), calendar: date(day) } });
const care = (day: string): InvoiceDraft["passages"] => [passageOf([], { date: date(day) })];

describe("parcours de soins", () => {
  it.each([
    ["a general practitioner", "01", true],
    ["a cardiologist", "03", true],
    ["a nurse", "24", false],
    ["a physiotherapist", "26", false],
    ["a midwife", "21", false],
    ["a dentist", "19", false],
  ])("is asked to %s: %s, %s", (_, speciality, asked) => {
    expect(courseAsked(draft(speciality))).toBe(asked);
    expect(missingCourse(draft(speciality))).toEqual(asked ? [{ kind: "course" }] : []);
  });

  it("is asked from the day of the sixteenth birthday", () => {
    const patient = born("2009-03-12");
    expect(courseAsked(draft("01", undefined, { patient, passages: care("2025-03-11") }))).toBe(false);
    expect(courseAsked(draft("01", undefined, { patient, passages: care("2025-03-12") }))).toBe(true);
  });

  it("is not asked under SMG nor in Mayotte", () => {
    const smg = draft("01");
    expect(courseAsked({ ...smg, insurance: { ...smg.insurance, nature: "22" } })).toBe(false);
    expect(courseAsked({ ...smg, situation: { ...smg.situation, billingNumber: "97610001" } })).toBe(false);
    expect(courseAsked({ ...smg, situation: { ...smg.situation, billingNumber: "97410001" } })).toBe(true);
  });

  // shared/domain/tables/ips.csv, columns mt_declared and extra_data.
  it.each([
    ["U", false, false, false],
    ["T", false, false, false],
    ["N", false, false, false],
    ["R", false, false, false],
    ["J", true, false, true],
    ["B", true, false, true],
    ["H", true, false, false],
    ["O", false, true, false],
    ["M", true, true, false],
    ["D", true, false, false],
    ["S", true, false, false],
    ["A", false, false, false],
  ] as const)("%s needs médecin traitant %s, name of a doctor %s, date %s", (code, mtDeclared, doctor, day) => {
    expect(courseNeeds(code)).toEqual({ mtDeclared, doctor, date: day });
    const whole: CareCourse = {
      code,
      ...(mtDeclared ? { mtDeclared: "unknown" } : {}),
      ...(doctor ? { doctor: { lastName: "ROY", firstName: "" } } : {}),
      ...(day ? { date: date("2024-01-15") } : {}),
    };
    expect(missingCourse(draft("01", whole))).toEqual([]);
    const bare = missingCourse(draft("01", { code }));
    expect(bare).toEqual(mtDeclared || doctor || day ? [{ kind: "course-detail" }] : []);
    expect(courseInForce(draft("01", whole))).toEqual(whole);
  });

  it("offers each answer once", () => {
    expect(new Set(COURSE_CODES).size).toBe(COURSE_CODES.length);
    expect(COURSE_CODES).toHaveLength(13);
  });

  it("forgets on the invoice what belonged to another answer", () => {
    const typed: CareCourse = {
      code: "S",
      mtDeclared: "no",
      doctor: { lastName: "ROY", firstName: "Luc" },
      date: date("2024-01-15"),
    };
    expect(courseInForce(draft("01", typed))).toEqual({ code: "S", mtDeclared: "no" });
    expect(courseInForce(draft("24", typed))).toBeUndefined();
  });

  it("prices M and D out of the course only when no médecin traitant is declared", () => {
    for (const code of ["M", "D"] as const) {
      expect(ipsOf(draft("01", { code, mtDeclared: "no" }))).toBe("S");
      expect(ipsOf(draft("01", { code, mtDeclared: "yes" }))).toBe(code);
      expect(ipsOf(draft("01", { code, mtDeclared: "unknown" }))).toBe(code);
    }
    expect(ipsOf(draft("01", { code: "excluded" }))).toBeNull();
    expect(ipsOf(draft("01"))).toBeNull();
    expect(ipsOf(draft("26", { code: "S" }))).toBeNull();
  });

  it("is taken up where it stays true: her own patient, one who was sent, a substitution", () => {
    const sent: CareCourse = { code: "O", doctor: { lastName: "ROY", firstName: "Luc" } };
    expect(courseAfter({ code: "T" })).toEqual({ code: "T" });
    expect(courseAfter({ code: "N" })).toEqual({ code: "T" });
    expect(courseAfter(sent)).toEqual(sent);
    expect(courseAfter({ code: "U" })).toBeUndefined();
    expect(courseAfter(undefined)).toBeUndefined();
  });
});
