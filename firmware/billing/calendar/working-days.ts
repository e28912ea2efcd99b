import { addDays, type PlainDate, weekday } from "../../lib/dates.js";
import { holidayName } from "./holidays.js";

/**
 * Whether offices work on that day: « jours ouvrés » of R161-47 (`shared/domain/billing.md` §3.4). Saturday is none, as
 * Sunday and the public holidays, those of the department included (« 57 », « 67 », « 68 », overseas); undefined
 * department: the national ones only.
 */
export function isWorkingDay(day: PlainDate, department: string | undefined): boolean {
  const rank = weekday(day);
  return rank !== 0 && rank !== 6 && holidayName(day, department) === undefined;
}

/**
 * The working day that stands `count` working days after `day`, before it when negative; `day` itself is not counted,
 * working or not. 0 gives `day`.
 */
export function addWorkingDays(day: PlainDate, count: number, department: string | undefined): PlainDate {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, department)) left -= 1;
  }
  return reached;
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier, 0 on the same day. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, department: string | undefined): number {
  if (to < from) return -workingDaysBetween(to, from, department);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, department)) count += 1;
  }
  return count;
}
