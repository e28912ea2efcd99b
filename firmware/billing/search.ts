import type { NurseAct } from "./nurse/nomenclature/model.js";
import { SEARCH_SYNONYMS } from "./search-synonyms.js";
import { type Match, matchWord } from "./search-words.js";

export interface ActHit {
  readonly act: NurseAct;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface ActSearchResult {
  readonly hits: readonly ActHit[];
  /** « pansement simple » when a typing error was put right; undefined when nothing was. */
  readonly corrected: string | undefined;
}

/** Points that the caller adds for what it knows: favourites, recent acts. 0 changes nothing, 10 outruns any text match. */
export type Boost = (act: NurseAct) => number;

export interface ActSearch {
  /**
   * Acts that hold every word of `query`, in any order, best first. Accents, capitals and one typing error in words of
   * four letters or more do not matter; the beginning of a word is enough. An empty query gives every act.
   */
  find(query: string, boost?: Boost): ActSearchResult;
}

interface Entry {
  readonly act: NurseAct;
  /** Plain word → as written. */
  readonly words: ReadonlyMap<string, string>;
}

/** Words that carry no meaning, unless one is all that was typed so far. */
const EMPTY_WORDS = new Set([
  "a",
  "au",
  "d",
  "de",
  "des",
  "du",
  "en",
  "et",
  "l",
  "la",
  "le",
  "les",
  "ou",
  "par",
  "sur",
  "un",
  "une",
]);

/** Lower case, no accents, no ligatures. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll("œ", "oe").normalize("NFD").replace(/\p{M}/gu, "");
}

/** Words of a text as written; « 1,5 » stays one word. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\d+(?:[.,]\d+)?|[\p{L}\p{M}\d]+/gu) ?? [];
}

function entryOf(act: NurseAct): Entry {
  const coefficient = String(act.coefficient / 100).replace(".", ",");
  const synonyms = SEARCH_SYNONYMS[act.id] ?? "";
  const text = `${act.label} ${act.keywords} ${synonyms} ${act.letter} ${act.letter}${coefficient} ${coefficient}`;
  const words = new Map<string, string>();
  for (const word of wordsOf(text)) words.set(plain(word).replace(".", ","), word);
  return { act, words };
}

/** Builds the index of `acts` once; switched-off acts are not found. */
export function createActSearch(acts: readonly NurseAct[]): ActSearch {
  const entries = acts.filter((act) => act.enabled).map(entryOf);
  const vocabulary = [...new Set(entries.flatMap(({ words }) => [...words.keys()]))];
  return { find: (query, boost = () => 0) => find(entries, vocabulary, query, boost) };
}

function meaningful(query: string): string[] {
  const words = wordsOf(query).map((word) => plain(word).replace(".", ","));
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return kept.length === 0 ? words : kept;
}

function find(entries: readonly Entry[], vocabulary: readonly string[], query: string, boost: Boost): ActSearchResult {
  const typed = meaningful(query);
  const matches = typed.map((word) => matchesOf(word, vocabulary));
  const found = entries.flatMap((entry) => {
    const used = matches.map((match) => bestIn(entry, match));
    return used.some((match) => match === undefined)
      ? []
      : [{ entry, used: used.filter((match) => match !== undefined) }];
  });
  const scored = found.map(({ entry, used }) => ({
    entry,
    used,
    score: used.reduce((sum, match) => sum + match.points, 0) / Math.max(1, used.length) + boost(entry.act),
  }));
  scored.sort((a, b) => b.score - a.score || a.entry.act.label.length - b.entry.act.label.length);
  return { hits: scored.map(({ entry, score }) => ({ act: entry.act, score })), corrected: correctionOf(scored[0]) };
}

function matchesOf(word: string, vocabulary: readonly string[]): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>();
  for (const known of vocabulary) {
    const match = matchWord(word, known);
    if (match !== undefined) matches.set(known, match);
  }
  return matches;
}

interface Used extends Match {
  readonly written: string;
}

function bestIn({ words }: Entry, matches: ReadonlyMap<string, Match>): Used | undefined {
  let best: Used | undefined;
  for (const [word, match] of matches) {
    const written = words.get(word);
    if (written !== undefined && match.points > (best?.points ?? 0)) best = { ...match, written };
  }
  return best;
}

function correctionOf(first: { readonly used: readonly Used[] } | undefined): string | undefined {
  if (first === undefined || !first.used.some(({ typo }) => typo)) return undefined;
  return first.used.map(({ written }) => written).join(" ");
}
