import { describe, expect, it } from "vitest";
import { restDayText } from "../../../firmware/billing/calendar/care-hours.js";
import { easterSunday } from "../../../firmware/billing/calendar/easter.js";
import { holidayName } from "../../../firmware/billing/calendar/holidays.js";
import { addDays, date, weekday } from "../../../firmware/lib/dates.js";

describe("Easter", () => {
  // Its earliest and latest days in three centuries: published tables of Easter.
  it.each([
    "1818-03-22",
    "1886-04-25",
    "1913-03-23",
    "1943-04-25",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
    "2285-03-22",
  ])("%s", (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it("is a Sunday from 22 March to 25 April in every year", () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const day = easterSunday(year);
      expect(weekday(day)).toBe(0);
      expect(day.slice(5) >= "03-22" && day.slice(5) <= "04-25").toBe(true);
    }
  });
});

describe("public holidays", () => {
  it("are eleven a year everywhere", () => {
    const days = Array.from({ length: 365 }, (_, count) => addDays(date("2025-01-01"), count));
    const names = days.map((day) => holidayName(day, undefined)).filter((name) => name !== undefined);
    expect(names).toEqual([
      "Jour de l’an",
      "Lundi de Pâques",
      "Fête du travail",
      "Victoire 1945",
      "Ascension",
      "Lundi de Pentecôte",
      "Fête nationale",
      "Assomption",
      "Toussaint",
      "Armistice 1918",
      "Noël",
    ]);
  });

  it.each([
    ["2026-04-03", "57"],
    ["2026-12-26", "68"],
    ["2026-04-27", "976"],
    ["2026-05-22", "972"],
    ["2026-05-27", "971"],
    ["2026-05-27", "978"],
    ["2026-06-10", "973"],
    ["2026-10-09", "977"],
    ["2026-12-20", "974"],
  ])("%s is one in %s only", (day, department) => {
    expect(holidayName(date(day), department)).toBeDefined();
    expect(holidayName(date(day), "33")).toBeUndefined();
    expect(holidayName(date(day), undefined)).toBeUndefined();
  });

  it("gives both names of a day their place: 1 May and Ascension in 2008", () => {
    expect(holidayName(date("2008-05-01"), undefined)).toBe("Fête du travail");
  });
});

describe("the name of a rest day, as a line tells it", () => {
  it.each([
    ["2025-03-16", undefined, "Dimanche"],
    ["2025-12-25", undefined, "Noël, jour férié"],
    ["2025-04-18", "57", "Vendredi saint, jour férié"],
    // A Sunday and a holiday: the holiday is told.
    ["2026-11-01", undefined, "Toussaint, jour férié"],
    ["2025-03-15", undefined, undefined],
  ])("%s in %s: %s", (day, department, text) => {
    expect(restDayText(date(day), department)).toBe(text);
  });
});
