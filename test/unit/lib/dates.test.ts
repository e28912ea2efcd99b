import { describe, expect, test } from "vitest";
import { wallIn } from "../../../firmware/lib/clock.js";
import {
  addDays,
  ageOn,
  date,
  daysBetween,
  type Instant,
  parseDate,
  parseTime,
  weekday,
} from "../../../firmware/lib/dates.js";

describe("dates", () => {
  test.each(["2025-02-29", "2025-13-01", "2025-1-1", "", "2025-04-31", "0000-00-00"])("%s is no date", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.each(["24:00", "9:30", "12:60", ""])("%s is no time", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  test("days cross months, leap days and the change to summer time", () => {
    expect(addDays(date("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(date("2025-03-30"), 1)).toBe("2025-03-31");
    expect(addDays(date("2025-01-01"), -1)).toBe("2024-12-31");
    expect(daysBetween(date("2025-03-29"), date("2025-03-31"))).toBe(2);
  });

  test("12 March 2025 is a Wednesday", () => {
    expect(weekday(date("2025-03-12"))).toBe(3);
  });

  test("age grows on the birthday, not before", () => {
    expect(ageOn(date("1985-05-20"), date("2025-05-19"))).toBe(39);
    expect(ageOn(date("1985-05-20"), date("2025-05-20"))).toBe(40);
  });

  test("the wall clock follows the zone of the terminal, summer time included", () => {
    const at = Date.parse("2025-07-01T22:30:00Z") as Instant;
    expect(wallIn("Europe/Paris", at)).toEqual({ date: "2025-07-02", time: "00:30" });
    expect(wallIn("Indian/Reunion", at)).toEqual({ date: "2025-07-02", time: "02:30" });
    expect(wallIn("Europe/Paris", Date.parse("2025-01-01T08:42:00Z") as Instant)).toEqual({
      date: "2025-01-01",
      time: "09:42",
    });
  });
});
