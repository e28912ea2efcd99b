import { minutesOf, type PlainDate, type PlainTime, weekday } from "../../lib/dates.js";
import { restDayName } from "./nurse-hours.js";

/** Night of a doctor: 20:00-24:00 and 06:00-08:00, deep night 00:00-06:00 (`nomenclature.md` §9). */
export function doctorNight(clock: PlainTime): "night" | "deep" | undefined {
  const minute = minutesOf(clock);
  if (minute < 6 * 60) return "deep";
  return isNight(clock) ? "night" : undefined;
}

/** 20:00-08:00: night of a physiotherapist, and of the modifier U. */
export function isNight(clock: PlainTime): boolean {
  const minute = minutesOf(clock);
  return minute >= 20 * 60 || minute < 8 * 60;
}

/** Saturday from noon counts as a Sunday for a doctor on call (§9, to check). */
export function isSaturdayOnCall(day: PlainDate, clock: PlainTime): boolean {
  return weekday(day) === 6 && minutesOf(clock) >= 12 * 60;
}

/** « Dimanche », « Noël, jour férié »; undefined on working days. */
export function restDayText(day: PlainDate, department: string | undefined): string | undefined {
  const name = restDayName(day, department);
  return name === undefined || name === "Dimanche" ? name : `${name}, jour férié`;
}
