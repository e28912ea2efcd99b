import { luhnKey } from "../../lib/luhn.js";

/** What is wrong with a billing number (8 digits and key) or an RPPS (11 digits); undefined: nothing. */
export type NumberFault = "form" | "key";

/**
 * Looks at the identification of a professional. A wrong key is told apart: test cards of department 99 carry one
 * (`shared/domain/billing.md` §1.6).
 */
export function numberFault(number: string, accept: "billing" | "either"): NumberFault | undefined {
  const digits = number.replace(/\s/g, "");
  if (!(accept === "either" ? /^(\d{9}|\d{11})$/ : /^\d{9}$/).test(digits)) return "form";
  return luhnKey(digits.slice(0, -1)) === digits.slice(-1) ? undefined : "key";
}

/**
 * Whether an AMC number is the one written without leading zeros: they are printed with more or fewer, `0780004099` is
 * `780004099` (`billing.md` §6.1).
 */
export function sameAmcNumber(number: string | undefined, other: string): boolean {
  return number?.replace(/^0+/, "") === other;
}
