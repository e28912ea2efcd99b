/**
 * Luhn key of a number's digits: the last digit of billing numbers and of RPPS (shared/domain/billing.md §1.6).
 * @param digits the number without its key, decimal digits only
 */
export function luhnKey(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
