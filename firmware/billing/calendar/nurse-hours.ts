import { minutesOf, type PlainDate, type PlainTime, weekday } from "../../lib/dates.js";
import { holidayName } from "./holidays.js";

/** `N` 20:00-23:00 and 05:00-08:00, `NP` 23:00-05:00 (§9); undefined by day. The first minute of a window belongs to it. */
export function nightOf(clock: PlainTime): "N" | "NP" | undefined {
  const minute = minutesOf(clock);
  if (minute >= 23 * 60 || minute < 5 * 60) return "NP";
  if (minute >= 20 * 60 || minute < 8 * 60) return "N";
  return undefined;
}

/** Why the day is paid as a Sunday: « Dimanche » or the holiday's name; undefined on other days. */
export function restDayName(day: PlainDate, department: string | undefined): string | undefined {
  return holidayName(day, department) ?? (weekday(day) === 0 ? "Dimanche" : undefined);
}
