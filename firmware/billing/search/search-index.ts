import { EVERYDAY_WORDS, type EverydayWord } from "./everyday-words.js";
import { comparable, wordsOf } from "./words.js";

/** What is found, and the texts it is found by. */
export interface SearchEntry {
  /** What a hit carries: code of the CCAM, id of an act, key letter. */
  readonly id: string;
  /** What stands on the act in the nomenclature. */
  readonly label: string;
  /** Words that find it just as well: keywords, key letter and coefficient. */
  readonly alsoCalled: string;
  /** What else it is called: short label, full of abbreviations. */
  readonly shortLabel: string;
  /** Not reimbursed acts come after the others of the same rank. */
  readonly reimbursed: boolean;
}

/** Where an act holds a word; a word of several places counts for the first one. */
export const FIELDS = { label: 0, everyday: 1, shortLabel: 2, abbreviation: 3 } as const;
export type Field = (typeof FIELDS)[keyof typeof FIELDS];

/**
 * Every word of a set of acts with the acts that hold it. Plain values: it is built in some hundred milliseconds for the
 * whole CCAM, hence kept in the tables file and read from there.
 */
export interface SearchIndex {
  /** Acts by number. The number is the rank between equals: reimbursed first, then the shorter label, then the id. */
  readonly ids: readonly string[];
  /** An act is found by the beginning of its id too: ids are codes that professionals know. */
  readonly idsAreCodes: boolean;
  /** Plain words in the order of their letters. */
  readonly words: readonly string[];
  /** The same as most often written. */
  readonly written: readonly string[];
  /** The postings of word `n` are those from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** Number of the act × 4 + field. */
  readonly postings: Uint32Array;
}

export interface IndexOptions {
  readonly idsAreCodes: boolean;
}

/** Builds the index of `entries`; ids are unique. */
export function buildIndex(entries: readonly SearchEntry[], { idsAreCodes }: IndexOptions): SearchIndex {
  const ranked = [...entries].sort(
    (a, b) =>
      Number(b.reimbursed) - Number(a.reimbursed) ||
      a.label.length - b.label.length ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  const holders = new Map<string, number[]>();
  const writings = new Map<string, Map<string, number>>();
  for (const [number, entry] of ranked.entries()) {
    for (const [word, { field, written }] of wordsOfEntry(entry)) {
      const postings = holders.get(word);
      if (postings === undefined) holders.set(word, [number * 4 + field]);
      else postings.push(number * 4 + field);
      count(writings, word, written);
    }
  }
  const words = [...holders.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) starts[at + 1] = (starts[at] ?? 0) + (holders.get(word)?.length ?? 0);
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  for (const [at, word] of words.entries()) postings.set(holders.get(word) ?? [], starts[at]);
  const written = words.map((word) => mostOften(writings.get(word)) ?? word);
  return { ids: ranked.map(({ id }) => id), idsAreCodes, words, written, starts, postings };
}

interface Held {
  readonly field: Field;
  readonly written: string;
}

function wordsOfEntry({ label, alsoCalled, shortLabel }: SearchEntry): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  const add = (text: string, field: Field): void => {
    for (const written of wordsOf(text)) {
      const word = comparable(written);
      if (!held.has(word)) held.set(word, { field, written });
    }
  };
  const ofLabel = wordsOf(`${label} ${alsoCalled}`).map(comparable);
  const said = EVERYDAY_WORDS.filter((everyday) => means(everyday, ofLabel));
  for (const everyday of said) if (everyday.isAbbreviation) add(everyday.said, FIELDS.abbreviation);
  add(`${label} ${alsoCalled}`, FIELDS.label);
  for (const everyday of said) add(everyday.said, FIELDS.everyday);
  add(shortLabel, FIELDS.shortLabel);
  return held;
}

/** Whether a label holds all the words of one of the meanings; « foo* » is any word that begins so. */
function means({ meanings }: EverydayWord, label: readonly string[]): boolean {
  return meanings.some((meaning) =>
    meaning
      .split(" ")
      .every((word) =>
        word.endsWith("*") ? label.some((held) => held.startsWith(word.slice(0, -1))) : label.includes(word),
      ),
  );
}

function count(writings: Map<string, Map<string, number>>, word: string, written: string): void {
  const counts = writings.get(word) ?? new Map<string, number>();
  counts.set(written, (counts.get(written) ?? 0) + 1);
  writings.set(word, counts);
}

function mostOften(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [written, times] of counts ?? []) {
    if (times > most) [best, most] = [written, times];
  }
  return best;
}
