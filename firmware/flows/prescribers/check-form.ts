import { luhnKey } from "../../lib/luhn.js";
import type { PrescriberField, PrescriberFieldError, PrescriberForm } from "./types.js";

/** Eight digits and their key. */
const BILLING_DIGITS = 9;
const RPPS_DIGITS = 11;

export type PrescriberErrors = Readonly<Partial<Record<PrescriberField, PrescriberFieldError>>>;

/** The digits of a number typed as it is printed, « 99 1 14560 8 ». */
export function digitsOf(number: string): string {
  return number.replace(/[\s\u00A0\u202F.-]/g, "");
}

/** What is wrong with the form (PRE-02). A wrong key is told and does not refuse. */
export function checkForm(form: PrescriberForm): PrescriberErrors {
  const number = numberError(digitsOf(form.number));
  return {
    ...(form.lastName.trim() === "" ? { lastName: { kind: "required" } } : {}),
    ...(number === undefined ? {} : { number }),
  };
}

export function refuses(errors: PrescriberErrors): boolean {
  return Object.values(errors).some(({ kind }) => kind !== "key");
}

/** Only what may be told before she is done typing. */
export function warningsOf(errors: PrescriberErrors): PrescriberErrors {
  return errors.number?.kind === "key" ? { number: errors.number } : {};
}

export function isRpps(digits: string): boolean {
  return digits.length === RPPS_DIGITS;
}

function numberError(digits: string): PrescriberFieldError | undefined {
  if (digits === "") return { kind: "required" };
  if (!/^\d+$/.test(digits) || (digits.length !== BILLING_DIGITS && !isRpps(digits))) return { kind: "digits" };
  const expected = luhnKey(digits.slice(0, -1));
  return digits.endsWith(expected) ? undefined : { kind: "key", expected };
}
