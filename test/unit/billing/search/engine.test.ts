import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearch } from "../../../../firmware/billing/search/engine.js";
import { matchWord } from "../../../../firmware/billing/search/match.js";
import { buildIndex, type SearchEntry } from "../../../../firmware/billing/search/search-index.js";
import { meaningful, wordsOf } from "../../../../firmware/billing/search/words.js";

const entry = (id: string, label: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  label,
  alsoCalled: "",
  shortLabel: "",
  reimbursed: true,
  ...more,
});

const ENTRIES: readonly SearchEntry[] = [
  entry("AFLB001", "Injection péridurale de sang autologue", { shortLabel: "inj. péridurale" }),
  entry("AFLB008", "Pose d'un cathéter péridural avec pose d'une pompe"),
  entry("HBMD058", "Restauration d'une dent d'un secteur incisivocanin", { shortLabel: "Restaur 1 canine" }),
  entry("DEQP003", "Électrocardiographie sur au moins 12 dérivations", { shortLabel: "ECG" }),
  entry("DZQN001", "Remnographie morphologique du cœur"),
  entry("MCFA001", "Résection de synostose radio-ulnaire"),
  entry("ZBQK002", "Radiographie du thorax, selon plusieurs incidences"),
  entry("HBFA001", "Gingivectomie étendue", { reimbursed: false }),
  entry("HBFA002", "Gingivectomie très étendue sur un sextant"),
  entry("HBFA010", "Gingivectomie très étendue sur un sectant"),
];
const search = createSearch(buildIndex(ENTRIES, { idsAreCodes: true }));
const idsOf = (query: string): readonly string[] => search.find(query).hits.map(({ id }) => id);

describe("search", () => {
  it.each([
    ["words in any order, without accents", "sang peridurale injection", ["AFLB001"]],
    ["the beginning of words", "inj autol", ["AFLB001"]],
    ["one error in a word", "peridurlae sang", ["AFLB001"]],
    ["the beginning of a code, in small letters", "aflb", ["AFLB001", "AFLB008"]],
    ["a whole code", "HBMD058", ["HBMD058"]],
    ["an abbreviation", "irm", ["DZQN001"]],
    ["an abbreviation beside a word", "ecg 12", ["DEQP003"]],
    ["an everyday word that no label says", "réparation canine", ["HBMD058"]],
    ["ligatures", "coeur", ["DZQN001"]],
    ["nothing when a word is in no act", "péridurale zzzz", []],
  ])("finds by %s", (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it("puts what an abbreviation means before a label that holds its letters", () => {
    expect(idsOf("radio")).toEqual(["ZBQK002", "MCFA001"]);
  });

  it("puts the word itself before its near ones", () => {
    expect(idsOf("péridurale")).toEqual(["AFLB001", "AFLB008"]);
    expect(search.find("péridurale").hits.map(({ score }) => score)).toEqual([4, 2]);
  });

  it("among equals puts reimbursed acts first, then the shorter label, then the code", () => {
    expect(idsOf("gingivectomie")).toEqual(["HBFA002", "HBFA010", "HBFA001"]);
  });

  it("lets the caller put favourites and recent acts first", () => {
    const boost = (id: string): number => (id === "HBFA001" ? 0.5 : 0);
    expect(search.find("gingivectomie", { boost }).hits[0]).toEqual({ id: "HBFA001", score: 4.5 });
  });

  it("gives no more than asked, and every act when nothing is typed", () => {
    expect(search.find("gingivectomie", { limit: 2 }).hits).toHaveLength(2);
    expect([...idsOf(" ")].sort()).toEqual(ENTRIES.map(({ id }) => id).sort());
  });

  it("tells the words it understood when one was mistyped, accents put back", () => {
    expect(search.find("peridurlae").corrected).toBe("péridurale");
    expect(search.find("peridurale").corrected).toBeUndefined();
  });

  it("lists the words of labels that begin so, then the acts of one", () => {
    expect(search.keywords("Péri")).toEqual(["péridural", "péridurale"]);
    // Neither abbreviations of short labels nor everyday words are words of a label.
    expect(search.keywords("ecg")).toEqual([]);
    expect(search.keywords("repa")).toEqual([]);
    expect(search.withKeyword("péridurale")).toEqual(["AFLB001"]);
    expect(search.withKeyword("pérido")).toEqual([]);
  });

  it("answers on an index without acts", () => {
    const none = createSearch(buildIndex([], { idsAreCodes: true }));
    expect(none.find("irm")).toEqual({ hits: [], corrected: undefined });
    expect(none.keywords("")).toEqual([]);
  });
});

describe("search beside a plain comparison of all words", () => {
  const VOCABULARY = "bande bandage bandes pose posée poste plaie main mains maine 12 12,5".split(" ");
  const label = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 4 });
  const typed = fc.array(fc.oneof(fc.constantFrom(...VOCABULARY), fc.stringMatching(/^(ban|pos|mai)[a-z]{0,4}$/)), {
    minLength: 1,
    maxLength: 3,
  });

  it("finds the same acts", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), typed, (labels, words) => {
        const entries = labels.map((own, at) => entry(`ID${at}`, own.join(" ")));
        const found = createSearch(buildIndex(entries, { idsAreCodes: false })).find(words.join(" "));
        const expected = entries.filter((one) =>
          meaningful(words.join(" ")).every((word) =>
            wordsOf(one.label).some((known) => matchWord(word, known.normalize("NFD").replace(/\p{M}/gu, ""))),
          ),
        );
        expect(found.hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(found.hits.map(({ score }) => score)).toEqual(
          found.hits.map(({ score }) => score).sort((one, other) => other - one),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("answers any text, whatever was typed before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (query) => {
        const first = search.find(query);
        search.find("pansement stérile");
        expect(search.find(query)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});
