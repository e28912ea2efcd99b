/**
 * Key of a NIR, two digits: 97 − (number mod 97), Corsica's 2A counting as 19 and 2B as 18
 * (shared/domain/billing.md §1.6).
 * @param nir 13 characters, digits but for 2A and 2B at 6 and 7
 */
export function nirKeyOf(nir: string): string {
  const digits = nir.replace("2A", "19").replace("2B", "18");
  return String(97 - (Number(digits) % 97)).padStart(2, "0");
}
