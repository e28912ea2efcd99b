import { describe, expect, it } from "vitest";
import {
  beginsAlike,
  isOneErrorAway,
  matchWithError,
  matchWord,
  mayHoldError,
} from "../../../../firmware/billing/search/match.js";

describe("a typed word beside « pansement »", () => {
  it.each<[string, 4 | 3 | 2 | 1 | undefined]>([
    ["pansement", 4],
    ["pans", 3],
    ["pansemen", 3],
    // Another letter, one missing, one too many, two swapped: in the word, at its beginning, at its end.
    ["pensement", 2],
    ["panement", 2],
    ["panssement", 2],
    ["pasnement", 2],
    ["bansement", 2],
    ["ansement", 2],
    ["xpansement", 2],
    ["apnsement", 2],
    ["pansemens", 2],
    ["pansementt", 2],
    ["pansemetn", 2],
    // The same in its beginning, of four letters at least.
    ["pensem", 1],
    ["pnse", 1],
    ["pasn", 1],
    ["panxs", 1],
    ["paxs", 1],
    ["paxn", undefined],
    // Two errors, too long, too short for an error, numbers.
    ["pensemant", undefined],
    ["pansementxx", undefined],
    ["pxn", undefined],
  ])("%s: %s", (typed, points) => {
    expect(matchWord(typed, "pansement")).toEqual(points === undefined ? undefined : { points, typo: points < 3 });
  });

  it("numbers and words of three letters hold no error", () => {
    expect(["pans", "pan", "12345", "b12x"].map(mayHoldError)).toEqual([true, false, false, false]);
    expect(matchWord("12345", "12346")).toBeUndefined();
  });
});

/** Every word of these letters with so many of them. */
function words(letters: string, length: number): readonly string[] {
  if (length === 0) return [""];
  return words(letters, length - 1).flatMap((word) => [...letters].map((letter) => word + letter));
}

/** Letters added, taken, changed or swapped with their neighbour, one at a time: counted with a table, cell by cell. */
function distance(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const at = (up: number, left: number): number => (up === 0 ? row : table[i - up])?.[j - left] ?? 0;
      if (i === 0 || j === 0) row.push(i + j);
      else {
        const ways = [at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(2, 2) + 1);
        row.push(Math.min(...ways));
      }
    }
    table.push(row);
  }
  return table[a.length]?.[b.length] ?? 0;
}

describe("beside the distance counted in a table, on all words of two and three letters", () => {
  const pairs = [
    ...words("ab", 5).flatMap((typed) =>
      [4, 5, 6].flatMap((n) => words("ab", n).map((known) => [typed, known] as const)),
    ),
    ...words("abc", 4).flatMap((typed) =>
      [3, 4].flatMap((n) => words("abc", n).map((known) => [typed, known] as const)),
    ),
  ];

  it("one error is one error", () => {
    const wrong = pairs.filter(([a, b]) => isOneErrorAway(a, b) !== (distance(a, b) === 1));
    expect(wrong).toEqual([]);
  });

  it("a whole word with an error goes before its beginning with one, which has four letters at least", () => {
    const wrong = pairs.filter(([typed, known]) => {
      if (known.startsWith(typed)) return false;
      const starts = Array.from({ length: Math.max(0, known.length - 4) }, (_, at) => known.slice(0, at + 4));
      const beginning = starts.some((start) => distance(typed, start) === 1);
      const expected = distance(typed, known) === 1 ? 2 : beginning ? 1 : undefined;
      return matchWithError(typed, known)?.points !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it("what may fit is never ruled out by its first two letters", () => {
    const lost = pairs.filter(
      ([typed, known]) => matchWithError(typed, known) !== undefined && !beginsAlike(typed, known),
    );
    expect(lost).toEqual([]);
    expect(beginsAlike("pans", "cord")).toBe(false);
  });
});
