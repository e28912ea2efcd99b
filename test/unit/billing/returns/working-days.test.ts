import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from "../../../../firmware/billing/calendar/working-days.js";
import { addDays, date } from "../../../../firmware/lib/dates.js";

describe("a working day", () => {
  it.each([
    ["2025-03-10", undefined, true, "a Monday"],
    ["2025-03-14", undefined, true, "a Friday"],
    ["2025-03-15", undefined, false, "a Saturday"],
    ["2025-03-16", undefined, false, "a Sunday"],
    ["2025-05-01", undefined, false, "1 May"],
    ["2025-04-18", undefined, true, "Good Friday"],
    ["2025-04-18", "57", false, "Good Friday in Moselle"],
    ["2025-04-18", "67", false, "Good Friday in Bas-Rhin"],
    ["2024-12-26", "68", false, "Saint-Étienne in Haut-Rhin"],
    ["2024-12-26", "75", true, "26 December in Paris"],
    ["2024-12-20", "974", false, "20 December in La Réunion"],
    ["2025-05-27", "971", false, "27 May in Guadeloupe"],
    ["2025-05-27", undefined, true, "27 May"],
  ])("%s in %s: %s (%s)", (day, department, working, _why) => {
    expect(isWorkingDay(date(day), department)).toBe(working);
  });
});

describe("adding working days", () => {
  it.each([
    ["2025-03-10", 3, undefined, "2025-03-13"],
    // Friday: the weekend does not count.
    ["2025-03-14", 1, undefined, "2025-03-17"],
    // Made on a Saturday, Monday is the first day.
    ["2025-03-15", 3, undefined, "2025-03-19"],
    // Friday 18, Tuesday 22 after Easter Monday, Wednesday 23.
    ["2025-04-17", 3, undefined, "2025-04-23"],
    // Good Friday too is a holiday there.
    ["2025-04-17", 3, "57", "2025-04-24"],
    // 2, 5, 6, 7, 9, 12, 13, 14 May.
    ["2025-04-30", 8, undefined, "2025-05-14"],
    ["2025-05-14", -2, undefined, "2025-05-12"],
    ["2025-05-12", -2, undefined, "2025-05-07"],
    ["2025-03-15", 0, undefined, "2025-03-15"],
  ])("%s + %i in %s = %s", (day, count, department, wanted) => {
    expect(addWorkingDays(date(day), count, department)).toBe(wanted);
  });

  it("is undone by counting them", () => {
    const days = fc.integer({ min: 0, max: 3650 }).map((offset) => addDays(date("2020-01-01"), offset));
    const departments = fc.constantFrom(undefined, "57", "974", "75");
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), departments, (day, count, department) => {
        const reached = addWorkingDays(day, count, department);
        if (count !== 0) expect(isWorkingDay(reached, department)).toBe(true);
        // Backwards, the start counts and the end does not: they may differ by the start when it is no working day.
        if (count >= 0) expect(workingDaysBetween(day, reached, department)).toBe(count);
        else if (isWorkingDay(day, department)) expect(workingDaysBetween(day, reached, department)).toBe(count);
      }),
    );
  });

  it("counts none on the day itself, and backwards with a minus", () => {
    expect(workingDaysBetween(date("2025-03-10"), date("2025-03-10"), undefined)).toBe(0);
    expect(workingDaysBetween(date("2025-03-14"), date("2025-03-10"), undefined)).toBe(-4);
  });
});
