const PLAIN = /^[ -_]*$/;
const MARKS = /\p{M}/gu;

/** Characters of an alphanumeric zone: space to underscore of ASCII, so digits, capitals and common signs (stand-in set). */
export function isB2Text(text: string): boolean {
  return PLAIN.test(text);
}

/** Capitals without accents; ligatures and typographic apostrophes as their plain forms. The length may grow (Œ, ß). */
export function toCapitals(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/[\u00A0\u202F\t]/g, " ")
    .toUpperCase()
    .replaceAll("Œ", "OE")
    .replaceAll("Æ", "AE")
    .normalize("NFD")
    .replace(MARKS, "");
}

/** A name as a zone of `length` characters shows it: capitals, unknown signs blanked, cut, no blank at its ends. */
export function toName(text: string, length: number): string {
  const capitals = toCapitals(text);
  const known = PLAIN.test(capitals) ? capitals : capitals.replace(/[^ -_]/gu, " ");
  return known.trim().slice(0, length).trimEnd();
}
