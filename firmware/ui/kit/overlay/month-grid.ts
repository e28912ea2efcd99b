import { addDays, type PlainDate, weekday } from "../../../lib/dates.js";

/** Days of a month in rows that begin on Monday: column and row of each. */
export function monthGrid(
  first: PlainDate,
): readonly { readonly day: PlainDate; readonly column: number; readonly row: number }[] {
  const lead = (weekday(first) + 6) % 7;
  const cells: { day: PlainDate; column: number; row: number }[] = [];
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) {
    const index = lead + cells.length;
    cells.push({ day, column: index % 7, row: Math.floor(index / 7) });
  }
  return cells;
}
