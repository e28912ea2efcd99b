import { beginsAlike, matchWithError, mayHoldError } from "./match.js";
import { FIELDS, type SearchIndex } from "./search-index.js";
import { comparable, meaningful, plain } from "./words.js";

export interface Hit {
  readonly id: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** « pansement simple » when a typing error was put right; undefined when nothing was. */
  readonly corrected: string | undefined;
}

export interface SearchOptions {
  /** Hits given at most. */
  readonly limit?: number;
  /** Points added for what the caller knows: favourites, recent acts. 0 changes nothing, 10 outruns any match of words. */
  readonly boost?: (id: string) => number;
}

export interface Search {
  /**
   * Acts that hold every word of `query`, in any order, best first. Accents, capitals and one typing error in words of
   * four letters or more do not matter; the beginning of a word, or of a code, is enough. An empty query gives every act.
   */
  find(query: string, options?: SearchOptions): SearchResult;
  /** Words of four letters or more of the labels that begin so, as written, in the order of their letters. */
  keywords(beginning: string): readonly string[];
  /** Acts whose label holds that very word, in the order of their ids. */
  withKeyword(keyword: string): readonly string[];
}

/** A word of the index that a typed word fits. */
interface Fit {
  readonly word: number;
  readonly points: number;
  readonly typo: boolean;
}

interface Typed {
  readonly fits: readonly Fit[];
  /** By number of act: best units, 0 none. */
  readonly units: Uint8Array;
}

/** Units of a point: fields weigh less than what separates a word from its beginning. */
const UNITS = 4;
/**
 * Units lost by the field that holds the word. What an abbreviation means is surer than a label that happens to hold its
 * letters (radio-ulnaire); those of short labels are the weakest sign.
 */
const LOSSES: readonly number[] = lossesOf({ label: 0, everyday: 3, shortLabel: 5, abbreviation: -1 });

function lossesOf(losses: Readonly<Record<keyof typeof FIELDS, number>>): readonly number[] {
  const byField = [0, 0, 0, 0];
  byField[FIELDS.label] = losses.label;
  byField[FIELDS.everyday] = losses.everyday;
  byField[FIELDS.shortLabel] = losses.shortLabel;
  byField[FIELDS.abbreviation] = losses.abbreviation;
  return byField;
}

/** A code typed as far as its digits can be nothing else; its first letters may begin a word too. */
const CODE_UNITS = { whole: 16, withDigits: 15, letters: 11 };
/** Typed words kept: those before the one being typed do not change. */
const KEPT = 8;
const KEYWORD_LETTERS = 4;

/** A search over an index. Keeps what the last typed words gave, nothing else. */
export function createSearch(index: SearchIndex): Search {
  const kept = new Map<string, Typed>();
  const typedOf = (word: string): Typed => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const fits = fitsOf(index, word);
    const typed = { fits, units: unitsOf(index, word, fits) };
    kept.set(word, typed);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
    return typed;
  };
  return {
    find(query, { limit = 50, boost } = {}) {
      const typed = meaningful(query).map(typedOf);
      const found = best(index, typed, limit, boost);
      const [first] = found;
      return {
        hits: found.map(({ act, score }) => ({ id: index.ids[act] ?? "", score })),
        corrected: first === undefined ? undefined : correction(index, typed, first.act),
      };
    },
    keywords(beginning) {
      const wanted = plain(beginning.trim());
      const words: string[] = [];
      for (let word = firstFrom(index.words, wanted); index.words[word]?.startsWith(wanted); word += 1) {
        const written = index.written[word] ?? "";
        if (written.length >= KEYWORD_LETTERS && !/\d/.test(written) && inLabels(index, word).length > 0)
          words.push(written);
      }
      return words;
    },
    withKeyword(keyword) {
      const wanted = comparable(keyword.trim());
      const word = firstFrom(index.words, wanted);
      if (index.words[word] !== wanted) return [];
      return inLabels(index, word)
        .map((act) => index.ids[act] ?? "")
        .sort();
    },
  };
}

/** Number of the first word not before `wanted`. */
function firstFrom(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fitsOf({ words }: SearchIndex, typed: string): readonly Fit[] {
  const fits: Fit[] = [];
  const from = firstFrom(words, typed);
  let to = from;
  for (; words[to]?.startsWith(typed); to += 1) {
    fits.push({ word: to, points: words[to] === typed ? 4 : 3, typo: false });
  }
  if (!mayHoldError(typed)) return fits;
  for (let word = 0; word < words.length; word += 1) {
    const known = words[word] ?? "";
    if ((word >= from && word < to) || !beginsAlike(typed, known)) continue;
    const match = matchWithError(typed, known);
    if (match !== undefined) fits.push({ word, points: match.points, typo: match.typo });
  }
  return fits;
}

function unitsOf(index: SearchIndex, typed: string, fits: readonly Fit[]): Uint8Array {
  const { ids, starts, postings } = index;
  const units = new Uint8Array(ids.length);
  for (const { word, points } of fits) {
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const posting = postings[at] ?? 0;
      const act = posting >> 2;
      // One unit is left to the weakest fit: it is one all the same.
      const worth = Math.max(1, points * UNITS - (LOSSES[posting & 3] ?? 0));
      if (worth > (units[act] ?? 0)) units[act] = worth;
    }
  }
  if (index.idsAreCodes) addCodes(index, typed, units);
  return units;
}

function addCodes({ ids }: SearchIndex, typed: string, units: Uint8Array): void {
  const code = typed.toUpperCase();
  if (code.length < 2 || !/^[A-Z]+\d*$/.test(code)) return;
  const beginning = /\d/.test(code) ? CODE_UNITS.withDigits : CODE_UNITS.letters;
  for (let act = 0; act < ids.length; act += 1) {
    const id = ids[act] ?? "";
    if (!id.startsWith(code)) continue;
    const worth = id.length === code.length ? CODE_UNITS.whole : beginning;
    if (worth > (units[act] ?? 0)) units[act] = worth;
  }
}

interface Found {
  readonly act: number;
  readonly score: number;
}

/** Steps of a score that are told apart, and acts that an index holds at most: both fit one number that sorts. */
const STEPS = 4096;
const MOST_ACTS = 65_536;

/** The best acts: higher score first, then the lower number. Sorted as plain numbers, which is quick for thousands. */
function best(
  { ids }: SearchIndex,
  typed: readonly Typed[],
  limit: number,
  boost: SearchOptions["boost"],
): readonly Found[] {
  const keys = new Float64Array(ids.length);
  const perWord = UNITS * Math.max(1, typed.length);
  const sums = sumsOf(typed, ids.length);
  let count = 0;
  for (let act = 0; act < ids.length; act += 1) {
    const units = sums[act] ?? 0;
    if (units === 0 && typed.length > 0) continue;
    const score = units / perWord + (boost === undefined ? 0 : boost(ids[act] ?? ""));
    keys[count] = -Math.round(score * STEPS) * MOST_ACTS + act;
    count += 1;
  }
  const sorted = keys.subarray(0, count).sort().subarray(0, limit);
  return [...sorted].map((key) => {
    const steps = Math.ceil(-key / MOST_ACTS);
    return { act: key + steps * MOST_ACTS, score: steps / STEPS };
  });
}

/** Units of each act over all typed words; 0 when one of them is not in it. */
function sumsOf(typed: readonly Typed[], acts: number): Uint16Array {
  const sums = new Uint16Array(acts);
  for (const [place, { units }] of typed.entries()) {
    for (let act = 0; act < acts; act += 1) {
      const own = units[act] ?? 0;
      const before = sums[act] ?? 0;
      sums[act] = own === 0 || (before === 0 && place > 0) ? 0 : before + own;
    }
  }
  return sums;
}

/** The words of an act that the typed ones were understood as, when an error was put right. */
function correction(index: SearchIndex, typed: readonly Typed[], act: number): string | undefined {
  const used = typed.map(({ fits }) => bestFit(index, fits, act));
  if (!used.some((fit) => fit?.typo)) return undefined;
  return used.flatMap((fit) => (fit === undefined ? [] : (index.written[fit.word] ?? []))).join(" ");
}

function bestFit({ starts, postings }: SearchIndex, fits: readonly Fit[], act: number): Fit | undefined {
  let found: Fit | undefined;
  for (const fit of fits) {
    if (found !== undefined && fit.points <= found.points) continue;
    const held = postings.subarray(starts[fit.word], starts[fit.word + 1]);
    if (held.some((posting) => posting >> 2 === act)) found = fit;
  }
  return found;
}

/** Acts whose label holds a word. */
function inLabels({ starts, postings }: SearchIndex, word: number): readonly number[] {
  const held = [...postings.subarray(starts[word], starts[word + 1])];
  return held.filter((posting) => (posting & 3) === FIELDS.label).map((posting) => posting >> 2);
}
