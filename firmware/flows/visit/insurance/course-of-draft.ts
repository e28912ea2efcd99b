import type { IpsCode } from "../../../billing/types.js";
import { ageOf } from "../age.js";
import type { InvoiceDraft } from "../draft/draft.js";
import { departmentOf, professionOf } from "../performer.js";
import type { Missing } from "../types.js";
import { type CareCourse, courseNeeds } from "./care-course.js";

/** The parcours de soins applies from this age (`billing.md` §4.5). */
const COURSE_AGE = 16;
const MAYOTTE = "976";

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
