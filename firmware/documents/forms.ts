import { euros, frenchDate } from "../billing/french.js";
import { type PlainDate, parseDate } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import { type Nir, nirKey } from "../model/nir.js";

const THIN = "\u202F";
const NO_BREAK = "\u00A0";
const EURO_SIGN = 2;

/** Digits cut into groups of the given lengths by a narrow no-break space; what is left over makes a last group. */
function grouped(text: string, lengths: readonly number[]): string {
  const groups: string[] = [];
  let at = 0;
  for (const length of [...lengths, text.length]) {
    if (at < text.length) groups.push(text.slice(at, at + length));
    at += length;
  }
  return groups.join(THIN);
}

/** « 1 234,56 »: for a column whose head says euros. */
export function figure(amount: Cents): string {
  return euros(amount).slice(0, -EURO_SIGN);
}

/** « AMI 1,5 »; « IFD » for a flat fee. */
export function actCode(code: string, hundredths: number | null): string {
  if (hundredths === null) return code;
  return `${code}${NO_BREAK}${String(hundredths / 100).replace(".", ",")}`;
}

/** « 60 % ». */
export function percent(value: number): string {
  return `${value}${THIN}%`;
}

const NIR_GROUPS = [1, 2, 2, 2, 3, 3, 2] as const;
/** Sex, year and month of birth: what stays of a masked NIR. */
const NIR_SHOWN = 5;

/** « 2 85 05 99 999 002 30 », key included. */
export function nirText(nir: Nir): string {
  return grouped(`${nir}${nirKey(nir)}`, NIR_GROUPS);
}

/** « 2 85 05 … ». */
export function maskedNir(nir: Nir): string {
  return `${grouped(nir.slice(0, NIR_SHOWN), NIR_GROUPS)}${THIN}…`;
}

/** « n° 000 001 434 ». */
export function invoiceNumber(number: number): string {
  return `n°${NO_BREAK}${grouped(String(number).padStart(9, "0"), [3, 3, 3])}`;
}

/** « 26 6 99901 0 »: billing number and key; another length is shown as it came. */
export function billingNumber(digits: string): string {
  return /^\d{9}$/.test(digits) ? grouped(digits, [2, 1, 5, 1]) : digits;
}

/** `AAAAMMJJ` of a card, shown as it writes it when it is no calendar date. */
export function birthDate(raw: string): string {
  const day = parseDate(`${raw.slice(0, 4)}-${raw.slice(4, 6)}-${raw.slice(6)}`);
  return day === undefined ? `${raw.slice(6)}/${raw.slice(4, 6)}/${raw.slice(0, 4)}` : dayText(day);
}

/** « 12/03/2025 ». */
export function dayText(day: PlainDate): string {
  return frenchDate(day);
}
