import { ageOn, type PlainDate, yearOf } from "../../lib/dates.js";
import type { Patient } from "../../model/people.js";

/** Age on a day; of a lunar birth date only the year counts. */
export function ageOf(patient: Patient, on: PlainDate): number {
  const { calendar, raw } = patient.birth;
  return calendar === undefined ? yearOf(on) - Number(raw.slice(0, 4)) : ageOn(calendar, on);
}
