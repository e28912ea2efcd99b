import type { PlainDate } from "../../lib/dates.js";

/** The same day `count` months earlier, or the last day of that month when it is shorter. */
export function monthsBefore(day: PlainDate, count: number): PlainDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const pad = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8)), last), 2)}` as PlainDate;
}
