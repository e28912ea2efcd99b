import { luhnKey } from "../../lib/luhn.js";
import { nirKeyOf } from "../../lib/nir-key.js";

/** Département of the test cards, whose numbers may carry a key that is none. */
const TEST_DEPARTMENT = "99";

/** Whether the last digit of a PS number (9 digits) or of an RPPS (11 digits) is the Luhn key of the others. */
export function luhnHolds(digits: string): boolean {
  return digits.slice(-1) === luhnKey(digits.slice(0, -1));
}

/** Whether a PS number is one of a test card. */
export function isTestPsNumber(number: string): boolean {
  return number.startsWith(TEST_DEPARTMENT);
}

/** Whether `number` has the form of a NIR: 13 characters, letters for Corsica only, months above 12 allowed. */
export function isNirForm(number: string): boolean {
  return /^[1-8]\d{4}(\d{2}|2[AB])\d{6}$/.test(number);
}

/** Whether `key` is the key of `number`, which has the form of a NIR (shared/domain/billing.md §1.6). */
export function nirKeyHolds(number: string, key: string): boolean {
  return nirKeyOf(number) === key;
}
