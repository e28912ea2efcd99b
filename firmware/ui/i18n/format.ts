import { type PlainDate, type PlainTime, weekday } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import { type Nir, nirKey } from "../../model/nir.js";
import type { AmoBody, BirthDate } from "../../model/people.js";

/** Narrow no-break space: inside numbers, before % ? ! ; */
export const THIN = "\u202F";
/** No-break space: before €, before a unit, before « : ». */
export const NBSP = "\u00A0";
const MINUS = "\u2212";

const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;
const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/**
 * The last step before the screen; every text shown passes here. Composes accents (a decomposed « é » has no glyph), and
 * maps U+202F to U+2009: LVGL 9.5 takes U+2028 to U+202F for marks without width (lv_text_private.h, lv_text_is_marker),
 * which would glue « 50 % » together. LVGL breaks no line at U+2009 either.
 */
export function displayText(text: string): string {
  return text.normalize("NFC").replaceAll(THIN, "\u2009");
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, THIN);
}

/** Digits cut into groups of the given lengths; what is left over makes a last group. */
function grouped(text: string, lengths: readonly number[]): string {
  const groups: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at >= text.length) break;
    groups.push(text.slice(at, at + length));
    at += length;
  }
  if (at < text.length) groups.push(text.slice(at));
  return groups.join(THIN);
}

/** « 1 234,56 », « −0,16 »: without the sign of the euro, for fields being typed. */
export function amountDigits(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const euros = groupThousands(String(Math.trunc(magnitude / 100)));
  return `${amount < 0 ? MINUS : ""}${euros},${String(magnitude % 100).padStart(2, "0")}`;
}

/** « 1 234,56 € ». */
export function amount(value: Cents): string {
  return `${amountDigits(value)}${NBSP}€`;
}

/** Hundredths to « 1,5 »: comma, no trailing zero. */
export function coefficient(hundredths: number): string {
  const whole = Math.trunc(hundredths / 100);
  const rest = String(Math.abs(hundredths) % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return rest === "" ? String(whole) : `${whole},${rest}`;
}

/** « AMI 1,5 »; « IFD » for a flat fee, whose coefficient is null. */
export function actCode(code: string, hundredths: number | null): string {
  return hundredths === null ? code : `${code}${NBSP}${coefficient(hundredths)}`;
}

/** « 50 % ». */
export function percent(value: number): string {
  return `${String(value).replace(".", ",")}${THIN}%`;
}

/** « 12/03/2025 ». */
export function dateShort(day: PlainDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** « 12/03 »: only where the year cannot be doubted. */
export function dayAndMonth(day: PlainDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`;
}

function dayName(day: PlainDate): string {
  const number = Number(day.slice(8));
  return number === 1 ? "1er" : String(number);
}

function monthName(day: PlainDate): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

/** « mercredi 12 mars ». */
export function dateDay(day: PlainDate): string {
  return `${WEEKDAYS[weekday(day)]} ${dayName(day)}${NBSP}${monthName(day)}`;
}

/** « mercredi 12 mars 2025 », lower case, for titles. */
export function dateLong(day: PlainDate): string {
  return `${dateDay(day)} ${day.slice(0, 4)}`;
}

/** « mars 2025 ». */
export function monthYear(day: PlainDate): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** « 09:42 ». */
export function timeOfDay(time: PlainTime): string {
  return time;
}

/** « 12/03/2025 », also for a birth date outside the calendar (« date lunaire »), shown as the card writes it. */
export function birthDate(birth: BirthDate): string {
  return `${birth.raw.slice(6, 8)}/${birth.raw.slice(4, 6)}/${birth.raw.slice(0, 4)}`;
}

/** « née le 12/03/1950 ». */
export function bornOn(sex: "F" | "M" | undefined, birth: BirthDate): string {
  const born = sex === "F" ? "née le" : sex === "M" ? "né le" : "né(e) le";
  return `${born}${NBSP}${birthDate(birth)}`;
}

/** « 39 ans », « moins d’un an ». */
export function age(years: number): string {
  if (years < 1) return `moins d’un${NBSP}an`;
  return `${years}${NBSP}${years === 1 ? "an" : "ans"}`;
}

/** « ROUSSEAU Camille ». */
export function person(lastName: string, firstName: string): string {
  return displayText(`${lastName.toLocaleUpperCase("fr-FR")} ${firstName}`.trim());
}

/** « Dr BERNARD », for a prescriber in a line of text. */
export function doctor(lastName: string): string {
  return displayText(`Dr${NBSP}${lastName.toLocaleUpperCase("fr-FR")}`);
}

/** Two letters for the disc of a patient: « CR » for ROUSSEAU Camille. */
export function initials(lastName: string, firstName: string): string {
  const first = (text: string): string => displayText(text.trim()).slice(0, 1).toLocaleUpperCase("fr-FR");
  return `${first(firstName)}${first(lastName)}`;
}

const NIR_GROUPS = [1, 2, 2, 2, 3, 3, 2] as const;

/** « 2 85 05 99 999 002 30 », key included. */
export function nir(value: Nir): string {
  return grouped(`${value}${nirKey(value)}`, NIR_GROUPS);
}

/** A NIR being typed: its groups as far as they go. */
export function typedNir(text: string): string {
  return grouped(text, NIR_GROUPS);
}

/** An AMO body being typed, 9 digits: « 01 261 00 ». */
export function typedAmoBody(digits: string): string {
  return grouped(digits, [2, 3, 4]);
}

/** JJMMAAAA being typed: « 14/05/19 ». */
export function typedDate(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== "").join("/");
}

/** What stays of a NIR after 30 s without a touch: « 2 85 05 … ». */
export function maskedNir(value: Nir): string {
  return `${grouped(value.slice(0, 5), NIR_GROUPS)}${THIN}…`;
}

/** « n° 000 001 434 ». */
export function invoiceNumber(value: number): string {
  return `n°${NBSP}${grouped(String(value).padStart(9, "0"), [3, 3, 3])}`;
}

/** « 01 261 0000 »: régime, caisse, centre. */
export function amoBody(body: Pick<AmoBody, "regime" | "caisse" | "centre">): string {
  return [body.regime, body.caisse, body.centre].filter((part) => part !== "").join(THIN);
}

/** « 06 12 34 56 78 »; another shape is shown as it came. */
export function phone(digits: string): string {
  const compact = digits.replace(/[\s.\u00A0\u202F]/g, "");
  return /^\d{10}$/.test(compact) ? grouped(compact, [2, 2, 2, 2, 2]) : digits;
}

/** « 99 1 14560 8 »: billing identification of a prescriber; RPPS of 11 digits as it is. */
export function prescriberNumber(digits: string): string {
  return /^\d{9}$/.test(digits) ? grouped(digits, [2, 1, 5, 1]) : digits;
}

/** « 6 min ». */
export function minutesText(count: number): string {
  return `${count}${NBSP}min`;
}

/** Milliseconds to « 0,8 s ». */
export function secondsText(ms: number): string {
  const tenths = Math.round(ms / 100);
  return `${Math.trunc(tenths / 10)},${tenths % 10}${NBSP}s`;
}

const DECIMAL = 1_000_000;

/** Bytes to « 18 Mo », « 1,6 Mo » under ten, « 5,4 Go » from a thousand; decimal units, as a subscription counts them. */
export function fileSize(bytes: number): string {
  const megabytes = bytes / DECIMAL;
  const tenths = (value: number): string => coefficient(Math.round(value * 10) * 10);
  if (megabytes >= 1000) return `${tenths(megabytes / 1000)}${NBSP}Go`;
  if (megabytes >= 10) return `${Math.round(megabytes)}${NBSP}Mo`;
  return `${tenths(Math.max(megabytes, 0.1))}${NBSP}Mo`;
}

/** What is left, milliseconds: « moins d’une minute », « 3 min ». */
export function timeLeft(ms: number): string {
  const whole = Math.ceil(ms / 60_000);
  return whole <= 1 ? `moins d’une${NBSP}minute` : minutesText(whole);
}

/** Counter of a pill: above 99, « 99+ ». */
export function counter(count: number): string {
  return count > 99 ? "99+" : String(count);
}

/** `count` and its noun: 0 and 1 are singular in French. « 1 facture », « 2 factures ». */
export function counted(count: number, one: string, many: string): string {
  return `${count}${NBSP}${Math.abs(count) < 2 ? one : many}`;
}

/** First letter in upper case: a date at the head of a group of rows. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase("fr-FR")}${text.slice(1)}`;
}
