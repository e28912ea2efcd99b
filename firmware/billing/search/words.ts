/** Words that carry no meaning, unless one is all that was typed so far. */
const EMPTY_WORDS = new Set("a au aux d de des du en et l la le les ou par sur un une".split(" "));

/** Lower case, no accents, no ligatures. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
}

/** Words of a text as written, in lower case; « 1,5 » stays one word. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\d+(?:[.,]\d+)?|[\p{L}\p{M}\d]+/gu) ?? [];
}

/** A word as it is compared: plain, « 1.5 » as « 1,5 ». */
export function comparable(word: string): string {
  return plain(word).replace(".", ",");
}

/** The words of a query that acts are looked for by, as they are compared. */
export function meaningful(query: string): readonly string[] {
  const words = wordsOf(query).map(comparable);
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return kept.length === 0 ? words : kept;
}
