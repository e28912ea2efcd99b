import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nurseTables } from "../../../../firmware/billing/nurse/nomenclature/tables.js";
import { isOneErrorAway, matchWord } from "../../../../firmware/billing/search/match.js";
import { createActSearch } from "../../../../firmware/billing/search/nurse.js";
import { SEARCH_SYNONYMS } from "../../../../firmware/billing/search/nurse-synonyms.js";

const search = createActSearch(nurseTables.acts);
const idsOf = (query: string): string[] => search.find(query).hits.map(({ act }) => act.id);

describe("everyday words that no official label says", () => {
  it.each([
    ["perfusion longue", "PERF_LONGUE"],
    ["perf courte", "PERF_COURTE"],
    ["lovenox", "SC"],
    ["pds", "PONCTION_VEINEUSE"],
    ["semainier", "ADMIN_PSY"],
    ["débranchement perfusion", "PERF_RETRAIT"],
  ])("%s finds %s first", (query, id) => {
    expect(createActSearch(nurseTables.acts).find(query).hits[0]?.act.id).toBe(id);
  });

  it("belong to acts that exist", () => {
    const ids = new Set(nurseTables.acts.map((act) => act.id));
    expect(Object.keys(SEARCH_SYNONYMS).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("search of an act", () => {
  it.each([
    ["pansement simple", "PANS_SIMPLE"],
    ["simple pansement", "PANS_SIMPLE"],
    ["pansemant simpl", "PANS_SIMPLE"],
    ["PANSMENT SIMPLE", "PANS_SIMPLE"],
    ["pansement", "PANS_SIMPLE"],
    ["prise de sang", "PONCTION_VEINEUSE"],
    ["sang", "PONCTION_VEINEUSE"],
    ["escare", "PC_ESCARRE"],
    ["glycemie", "GLYCEMIE"],
    ["isnuline", "INSULINE"],
    ["im", "IM"],
    ["dextro", "GLYCEMIE"],
    ["ami 4 escarre", "PC_ESCARRE"],
    ["ami1,5 sang", "PONCTION_VEINEUSE"],
    ["1.5 sang", "PONCTION_VEINEUSE"],
    ["ulcère compression", "PC_COMPRESSION"],
    ["picc", "CATH_CENTRAL"],
    ["toilette", "BSA"],
  ])("« %s » finds %s first", (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  it("tells the word it understood when a letter was wrong, and nothing when none was", () => {
    expect(search.find("pansment").corrected).toBe("pansement");
    expect(search.find("pansemant simpl").corrected).toBe("pansement simple");
    expect(search.find("glycemie").corrected).toBeUndefined();
    expect(search.find("pans").corrected).toBeUndefined();
  });

  it("needs every word", () => {
    expect(idsOf("pansement vaccin")).toEqual([]);
    expect(idsOf("zzzz")).toEqual([]);
  });

  it("gives every enabled act when nothing is typed, none that is switched off", () => {
    expect(idsOf("")).toHaveLength(nurseTables.acts.filter(({ enabled }) => enabled).length);
    expect(idsOf("levée de doute")).toEqual([]);
  });

  it("lets the caller put favourites first", () => {
    const { hits } = search.find("pansement", ({ id }) => (id === "PC_BRULURE" ? 10 : 0));
    expect(hits[0]?.act.id).toBe("PC_BRULURE");
  });

  it("finds each act by its own label, words turned round", () => {
    for (const { id, label, enabled } of nurseTables.acts) {
      if (!enabled) continue;
      expect(idsOf(label.split(" ").reverse().join(" "))).toContain(id);
    }
  });

  it("answers any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (query) => {
        expect(Array.isArray(search.find(query).hits)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("one typing error", () => {
  it.each([
    ["pansment", "pansement"],
    ["pansemment", "pansement"],
    ["pansemant", "pansement"],
    ["pasnement", "pansement"],
  ])("%s is one error from %s", (typed, known) => {
    expect(isOneErrorAway(typed, known)).toBe(true);
    expect(isOneErrorAway(known, typed)).toBe(true);
  });

  it.each([
    ["pansement", "pansement"],
    ["pasnemant", "pansement"],
    ["pan", "pansement"],
  ])("%s is not", (typed, known) => {
    expect(isOneErrorAway(typed, known)).toBe(false);
  });

  it("is not looked for in short words and numbers", () => {
    expect(matchWord("sac", "sang")).toBeUndefined();
    expect(matchWord("1234", "1235")).toBeUndefined();
  });

  it("agrees with the definition by undoing one change", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{1,6}$/), fc.stringMatching(/^[abc]{1,6}$/), (a, b) => {
        expect(isOneErrorAway(a, b)).toBe(neighbours(a).has(b) && a !== b);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every word one change away from `word`, over the letters a, b, c. */
function neighbours(word: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    for (const letter of "abc") made.add(before + letter + word.slice(at)).add(before + letter + word.slice(at + 1));
    made.add(before + word.slice(at + 1));
    made.add(before + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2));
  }
  return made;
}
