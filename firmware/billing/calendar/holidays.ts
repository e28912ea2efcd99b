import { addDays, type PlainDate, yearOf } from "../../lib/dates.js";
import { easterSunday } from "./easter.js";

interface FixedHoliday {
  readonly name: string;
  /** `MM-JJ`. */
  readonly day: string;
  /** Undefined: everywhere. */
  readonly departments: readonly string[] | undefined;
}

interface EasterHoliday {
  readonly name: string;
  /** Days after Easter Sunday. */
  readonly offset: number;
  readonly departments: readonly string[] | undefined;
}

const ALSACE_MOSELLE = ["57", "67", "68"];

/** Source: `jours_feries.csv`. Good Friday ignores which communes have a Protestant church. */
const FIXED: readonly FixedHoliday[] = [
  { name: "Jour de l’an", day: "01-01", departments: undefined },
  { name: "Fête du travail", day: "05-01", departments: undefined },
  { name: "Victoire 1945", day: "05-08", departments: undefined },
  { name: "Fête nationale", day: "07-14", departments: undefined },
  { name: "Assomption", day: "08-15", departments: undefined },
  { name: "Toussaint", day: "11-01", departments: undefined },
  { name: "Armistice 1918", day: "11-11", departments: undefined },
  { name: "Noël", day: "12-25", departments: undefined },
  { name: "Saint-Étienne", day: "12-26", departments: ALSACE_MOSELLE },
  { name: "Abolition de l’esclavage", day: "04-27", departments: ["976"] },
  { name: "Abolition de l’esclavage", day: "05-22", departments: ["972"] },
  { name: "Abolition de l’esclavage", day: "05-27", departments: ["971", "978"] },
  { name: "Abolition de l’esclavage", day: "06-10", departments: ["973"] },
  { name: "Abolition de l’esclavage", day: "10-09", departments: ["977"] },
  { name: "Abolition de l’esclavage", day: "12-20", departments: ["974"] },
];

const AROUND_EASTER: readonly EasterHoliday[] = [
  { name: "Lundi de Pâques", offset: 1, departments: undefined },
  { name: "Ascension", offset: 39, departments: undefined },
  { name: "Lundi de Pentecôte", offset: 50, departments: undefined },
  { name: "Vendredi saint", offset: -2, departments: ALSACE_MOSELLE },
];

interface DatedHoliday {
  readonly name: string;
  readonly departments: readonly string[] | undefined;
}

const byYear = new Map<number, ReadonlyMap<string, readonly DatedHoliday[]>>();

function holidaysOf(year: number): ReadonlyMap<string, readonly DatedHoliday[]> {
  let days = byYear.get(year);
  if (days === undefined) {
    const made = new Map<string, DatedHoliday[]>();
    const put = (day: string, holiday: DatedHoliday): void => {
      made.set(day, [...(made.get(day) ?? []), holiday]);
    };
    for (const fixed of FIXED) put(`${String(year).padStart(4, "0")}-${fixed.day}`, fixed);
    const easter = easterSunday(year);
    for (const moving of AROUND_EASTER) put(addDays(easter, moving.offset), moving);
    days = made;
    byYear.set(year, days);
  }
  return days;
}

/** The name of the public holiday on that day, national or of the department; undefined on other days. */
export function holidayName(day: PlainDate, department: string | undefined): string | undefined {
  const holidays = holidaysOf(yearOf(day)).get(day);
  return holidays?.find(
    ({ departments }) => departments === undefined || (department !== undefined && departments.includes(department)),
  )?.name;
}
