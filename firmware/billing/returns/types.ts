import type { PlainDate } from "../../lib/dates.js";
import { type Cents, sumCents, ZERO } from "../../lib/money.js";

/** Who pays a share with third-party payment: the caisse or the complementary. */
export type Part = "amo" | "amc";
export const PARTS: readonly Part[] = ["amo", "amc"];

/** 1 to 999 999 999, unique for a biller and given once (`shared/domain/billing.md` §1.5). */
export type InvoiceNumber = number;
export const LAST_NUMBER: InvoiceNumber = 999_999_999;

/** « 000001434 », as screens and records show it. */
export function showNumber(number: InvoiceNumber): string {
  return String(number).padStart(9, "0");
}

/** Whether a number can stand on an invoice. */
export function isInvoiceNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LAST_NUMBER;
}

/** A lot is known by number and date together: numbers begin again after the last one. */
export interface LotRef {
  readonly number: string;
  /** The day it was made. */
  readonly date: PlainDate;
}

export function sameLot(a: LotRef, b: LotRef): boolean {
  return a.number === b.number && a.date === b.date;
}

/** B2 code of `modes_securisation.csv`: 5 dégradé, 0 non sécurisé; no acknowledgement is waited for these two. */
export type SecuringCode = "0" | "1" | "2" | "3" | "4" | "5";
export const SECURING_CODES: readonly [SecuringCode, ...SecuringCode[]] = ["0", "1", "2", "3", "4", "5"];

export function expectsAcknowledgement(securing: SecuringCode): boolean {
  return securing !== "0" && securing !== "5";
}

/** For which shares the patient does not advance the money. */
export interface ThirdParty {
  readonly amo: boolean;
  readonly amc: boolean;
}

/** The shares of an invoice; `patient` may be negative when a share was typed by hand (W04). */
export interface Amounts {
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

/** Who owes what to the professional: a share without third-party payment is advanced by the patient. */
export function owedBy(amounts: Amounts, thirdParty: ThirdParty): Amounts {
  return {
    amo: thirdParty.amo ? amounts.amo : ZERO,
    amc: thirdParty.amc ? amounts.amc : ZERO,
    patient: sumCents([amounts.patient, thirdParty.amo ? ZERO : amounts.amo, thirdParty.amc ? ZERO : amounts.amc]),
  };
}
