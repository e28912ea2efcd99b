import type { IpsCode } from "../../billing/types.js";
import type { PlainDate } from "../../lib/dates.js";
import { ageOf } from "./age.js";
import type { InvoiceDraft } from "./draft.js";
import { departmentOf, professionOf } from "./performer.js";
import type { Missing } from "./types.js";

/** Where the patient stands in the parcours de soins, as answered for this invoice (FAC-19, FAC-20). */
export interface CareCourse {
  /** `excluded`: « facture non concernée ». */
  readonly code: IpsCode | "excluded";
  /** FAC-20, where `ips.csv` says that it is asked. */
  readonly mtDeclared?: "yes" | "no" | "unknown" | undefined;
  /** The doctor who sent the patient (O, M), as typed. */
  readonly doctor?: { readonly lastName: string; readonly firstName: string } | undefined;
  /** Day of installation of the doctor (J), or of installation in the area (B). */
  readonly date?: PlainDate | undefined;
}

/** What an answer needs beside itself (`ips.csv`). */
export interface CourseNeeds {
  readonly mtDeclared: boolean;
  readonly doctor: boolean;
  readonly date: boolean;
}

/** The answers (LST-IPS), the commonest first. */
export const COURSE_CODES: readonly CareCourse["code"][] = [
  "T",
  "O",
  "N",
  "R",
  "M",
  "S",
  "U",
  "H",
  "J",
  "B",
  "D",
  "A",
  "excluded",
];

const ASKS_MT: ReadonlySet<CareCourse["code"]> = new Set(["J", "B", "H", "M", "D", "S"]);
const COURSE_AGE = 16;
const MAYOTTE = "976";

export function courseNeeds(code: CareCourse["code"]): CourseNeeds {
  return {
    mtDeclared: ASKS_MT.has(code),
    doctor: code === "O" || code === "M",
    date: code === "J" || code === "B",
  };
}

/**
 * Whether the question is asked: a doctor's invoice for a patient of 16 or over, neither soins médicaux gratuits nor
 * Mayotte (`billing.md` §4.5). Every other invoice is « exclue du parcours de soins » without a word.
 */
export function courseAsked({ situation, patient, passages, insurance }: InvoiceDraft): boolean {
  return (
    professionOf(situation) === "medecin" &&
    insurance.nature !== "22" &&
    departmentOf(situation) !== MAYOTTE &&
    ageOf(patient, passages[0].date) >= COURSE_AGE
  );
}

/** The answer that holds for this invoice, with what it needs and nothing that belongs to another one. */
export function courseInForce(draft: InvoiceDraft): CareCourse | undefined {
  const { ips } = draft.insurance;
  if (ips === undefined || !courseAsked(draft)) return undefined;
  const needs = courseNeeds(ips.code);
  return {
    code: ips.code,
    ...(needs.mtDeclared && ips.mtDeclared !== undefined ? { mtDeclared: ips.mtDeclared } : {}),
    ...(needs.doctor && ips.doctor !== undefined ? { doctor: ips.doctor } : {}),
    ...(needs.date && ips.date !== undefined ? { date: ips.date } : {}),
  };
}

/** What is still to be answered; nothing for an invoice that the course does not concern. */
export function missingCourse(draft: InvoiceDraft): readonly Missing[] {
  if (!courseAsked(draft)) return [];
  const course = courseInForce(draft);
  if (course === undefined) return [{ kind: "course" }];
  const needs = courseNeeds(course.code);
  const whole =
    (!needs.mtDeclared || course.mtDeclared !== undefined) &&
    (!needs.doctor || (course.doctor !== undefined && course.doctor.lastName !== "")) &&
    (!needs.date || course.date !== undefined);
  return whole ? [] : [{ kind: "course-detail" }];
}

/** The code that prices: M and D are out of the course when no médecin traitant is declared (`ips.csv`). */
export function ipsOf(draft: InvoiceDraft): IpsCode | null {
  const course = courseInForce(draft);
  if (course === undefined || course.code === "excluded") return null;
  const { code, mtDeclared } = course;
  return (code === "M" || code === "D") && mtDeclared === "no" ? "S" : code;
}

/** What the last invoice tells of the next one: her own patient stays hers, one who was sent is sent again. */
export function courseAfter(last: CareCourse | undefined): CareCourse | undefined {
  if (last === undefined) return undefined;
  switch (last.code) {
    case "T":
    case "N":
      return { code: "T" };
    case "O":
    case "R":
      return last;
    default:
      return undefined;
  }
}
