/** A calendar date without time or zone, `AAAA-MM-JJ`. Dates of care, rights and tariffs are of this type. */
export type PlainDate = string & { readonly __brand: "PlainDate" };
/** A wall-clock time, `HH:MM`, 24 hours. */
export type PlainTime = string & { readonly __brand: "PlainTime" };
/** Milliseconds since 1970-01-01T00:00Z, from the injected clock. */
export type Instant = number & { readonly __brand: "Instant" };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MS_PER_DAY = 86_400_000;

/** Parses `AAAA-MM-JJ`; undefined when the text is no calendar date. */
export function parseDate(text: string): PlainDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = utc.getUTCFullYear() === Number(year) && utc.getUTCMonth() === Number(month) - 1;
  return same && utc.getUTCDate() === Number(day) ? (text as PlainDate) : undefined;
}

/** @throws RangeError when the text is no calendar date. For literals and data already checked. */
export function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new RangeError(`not a date (AAAA-MM-JJ): ${text}`);
  return parsed;
}

/** Parses `HH:MM`; undefined when it is no time of day. */
export function parseTime(text: string): PlainTime | undefined {
  return TIME.test(text) ? (text as PlainTime) : undefined;
}

/** @throws RangeError when the text is no time of day. */
export function time(text: string): PlainTime {
  const parsed = parseTime(text);
  if (parsed === undefined) throw new RangeError(`not a time (HH:MM): ${text}`);
  return parsed;
}

function epochDay(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The date `count` days later (earlier when negative). */
export function addDays(day: PlainDate, count: number): PlainDate {
  return new Date((epochDay(day) + count) * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: PlainDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const midnight = Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return new Date(midnight).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** Completed years of age on `on` of a person born on `birth`. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birth);
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Whether `day` lies in [`from`, `to`]; an undefined bound is open. */
export function isWithin(day: PlainDate, from: PlainDate | undefined, to: PlainDate | undefined): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Minutes since midnight. */
export function minutesOf(clock: PlainTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
