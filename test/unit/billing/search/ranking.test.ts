import { describe, expect, it } from "vitest";
import { nurseTables } from "../../../../firmware/billing/nurse/nomenclature/tables.js";
import { createSearch } from "../../../../firmware/billing/search/engine.js";
import { coefficientOn } from "../../../../firmware/billing/search/ngap.js";
import { NO_SEARCH } from "../../../../firmware/billing/search/no-search.js";
import { createActSearch } from "../../../../firmware/billing/search/nurse.js";
import { buildIndex, type SearchEntry } from "../../../../firmware/billing/search/search-index.js";
import { date } from "../../../../firmware/lib/dates.js";

type Row = readonly [id: string, label: string, more?: Partial<SearchEntry>];

function searchOf(rows: readonly Row[], idsAreCodes = false) {
  const entries = rows.map(([id, label, more]) => ({
    id,
    label,
    alsoCalled: "",
    shortLabel: "",
    reimbursed: true,
    ...more,
  }));
  return createSearch(buildIndex(entries, { idsAreCodes }));
}

const idsIn = (rows: readonly Row[], query: string, idsAreCodes = false): readonly string[] =>
  searchOf(rows, idsAreCodes)
    .find(query)
    .hits.map(({ id }) => id);

describe("between acts that fit alike", () => {
  it("reimbursed ones are first, then the shorter label, then the id", () => {
    const rows: readonly Row[] = [
      ["D", "Suture de plaie", { reimbursed: false }],
      ["C", "Suture de plaie profonde"],
      ["B", "Suture de plaies"],
      ["E", "Suture de joue"],
      ["A", "Suture de plaies"],
    ];
    expect(idsIn(rows, "suture")).toEqual(["E", "A", "B", "C", "D"]);
    expect(idsIn([...rows].reverse(), "suture")).toEqual(["E", "A", "B", "C", "D"]);
  });

  it("what the label says goes before an everyday word, and that before the short label", () => {
    const rows: readonly Row[] = [
      ["SHORT", "Exploration", { shortLabel: "explo coeur" }],
      ["EVERYDAY", "Stimulation cardiaque"],
      ["LABEL", "Radiographie du coeur et des gros vaisseaux"],
    ];
    expect(idsIn(rows, "coeur")).toEqual(["LABEL", "EVERYDAY", "SHORT"]);
  });

  it("the whole word goes before its beginning, and that before one with an error", () => {
    const rows: readonly Row[] = [
      ["TYPO", "Bandege"],
      ["BEGINNING", "Bandages multiples"],
      ["WHOLE", "Pose d'un très long bandage"],
    ];
    expect(idsIn(rows, "bandage")).toEqual(["WHOLE", "BEGINNING", "TYPO"]);
  });
});

describe("the score of several words", () => {
  it("is that of each on average: two whole words are worth one", () => {
    const search = searchOf([["A", "Pose de sonde gastrique"]]);
    expect(search.find("pose").hits[0]?.score).toBe(4);
    expect(search.find("pose sonde").hits[0]?.score).toBe(4);
    // A whole word and a beginning: (4 + 3) / 2.
    expect(search.find("pose gast").hits[0]?.score).toBe(3.5);
  });
});

describe("everyday words", () => {
  const rows: readonly Row[] = [
    ["OESO", "Endoscopie oesogastroduodénale"],
    ["BRONCHE", "Endoscopie bronchique"],
    ["FIBRO", "Fibroscopie bronchique"],
    ["OESOPHAGE", "Dilatation de l'oesophage"],
    ["REIN", "Ponction rénale"],
    ["NEPHRO", "Néphrectomie"],
  ];

  it("stand for a label that holds all the words of one of their meanings, by their beginning where it is said so", () => {
    expect(idsIn(rows, "gastroscopie")).toEqual(["OESO"]);
    expect(idsIn(rows, "bronchoscopie").toSorted()).toEqual(["BRONCHE", "FIBRO"]);
    expect(idsIn(rows, "rein").toSorted()).toEqual(["NEPHRO", "REIN"]);
  });

  it("abbreviations are surer than a label that holds their letters", () => {
    const both: readonly Row[] = [
      ["CHANCE", "IRM"],
      ["MEANT", "Remnographie du genou et de la jambe"],
    ];
    expect(idsIn(both, "irm")).toEqual(["MEANT", "CHANCE"]);
    // A word that is no abbreviation is not.
    const word: readonly Row[] = [
      ["EVERYDAY", "Scanographie"],
      ["LABEL", "Compte rendu de scanner du crâne"],
    ];
    expect(idsIn(word, "scanner")).toEqual(["LABEL", "EVERYDAY"]);
  });
});

describe("codes", () => {
  const rows: readonly Row[] = [
    ["AFLB001", "Injection"],
    ["AFLB010", "Pose"],
    ["ABCD001", "Pose aflb"],
  ];

  it("are found by their beginning, the whole one first", () => {
    expect(idsIn(rows, "aflb001", true)).toEqual(["AFLB001"]);
    expect(idsIn(rows, "AFLB0", true).toSorted()).toEqual(["AFLB001", "AFLB010"]);
    expect(searchOf(rows, true).find("aflb001").hits[0]?.score).toBe(4);
    expect(searchOf(rows, true).find("aflb0").hits[0]?.score).toBe(3.75);
    // Letters alone may begin a word too: the word itself goes before.
    expect(idsIn(rows, "aflb", true)[0]).toBe("ABCD001");
    expect(
      searchOf(rows, true)
        .find("aflb")
        .hits.map(({ score }) => score),
    ).toEqual([4, 2.75, 2.75]);
  });

  it("are no words where ids are not codes, nor from one letter, nor with something before", () => {
    expect(idsIn(rows, "aflb001", false)).toEqual([]);
    expect(idsIn(rows, "f", true)).toEqual([]);
    expect(idsIn(rows, "a", true)).toEqual(["ABCD001"]);
    expect(idsIn(rows, "1aflb001", true)).toEqual([]);
  });
});

describe("words of labels", () => {
  const search = searchOf([
    ["B", "Péridural, anesthésie du rein, abc, T12b"],
    ["A", "péridural PÉRIDURAL peridural os"],
  ]);

  it("are listed as most often written, from four letters, without figures, blanks aside", () => {
    expect(search.keywords(" peri ")).toEqual(["péridural"]);
    expect(search.keywords("abc")).toEqual([]);
    expect(search.keywords("t12")).toEqual([]);
    expect(search.keywords("rein")).toEqual(["rein"]);
    const hearts = searchOf([
      ["A", "cœur"],
      ["B", "coeur"],
      ["C", "coeur"],
    ]);
    expect(hearts.keywords("coe")).toEqual(["coeur"]);
  });

  it("give their acts by id", () => {
    expect(search.withKeyword(" Péridural ")).toEqual(["A", "B"]);
    expect(search.withKeyword("per")).toEqual([]);
  });
});

describe("what was understood", () => {
  it("is told for each word, of the act that comes first", () => {
    const search = searchOf([["A", "Pansement simple d'ulcère"]]);
    expect(search.find("pensement d ulcère").corrected).toBe("pansement ulcère");
    expect(search.find("pensement simpl").corrected).toBe("pansement simple");
    expect(search.find("pansement simple").corrected).toBeUndefined();
  });

  it("is the nearest word where several fit", () => {
    const search = searchOf([["A", "Bandes bande bandages"]]);
    expect(search.find("bande bandagse").corrected).toBe("bande bandages");
  });
});

describe("empty words", () => {
  it("do not count, unless they are all that was typed", () => {
    const rows: readonly Row[] = [
      ["A", "Pose de sonde"],
      ["B", "Pose sans sonde"],
    ];
    expect(idsIn(rows, "pose de sonde").toSorted()).toEqual(["A", "B"]);
    expect(idsIn(rows, "de")).toEqual(["A"]);
  });

  it("a decimal figure is one word, with a point or a comma", () => {
    const rows: readonly Row[] = [
      ["A", "Acte 1,25"],
      ["B", "Acte 1 et 25"],
    ];
    expect(idsIn(rows, "1,25")).toEqual(["A"]);
    expect(idsIn(rows, "1.25")).toEqual(["A"]);
    expect(idsIn(rows, "25")).toEqual(["B"]);
  });
});

describe("the nurse's acts", () => {
  const search = createActSearch(nurseTables.acts);

  it("are found by their coefficient, in force ones alone", () => {
    const found = search.find("AMI 5,8").hits.map(({ act }) => act.id);
    expect(found).toContain("BPCO_IC");
    expect(search.find("").hits.every(({ act }) => act.enabled)).toBe(true);
    expect(search.find("").hits).toHaveLength(nurseTables.acts.filter(({ enabled }) => enabled).length);
  });
});

describe("a search that is not there", () => {
  it("finds nothing", () => {
    expect(NO_SEARCH.find("pansement")).toEqual({ hits: [], corrected: undefined });
    expect([NO_SEARCH.keywords("pan"), NO_SEARCH.withKeyword("pansement")]).toEqual([[], []]);
  });
});

describe("the coefficient of an act on a day", () => {
  const coefficients = [
    { from: date("2024-02-22"), to: date("2025-12-31"), value: 749 },
    { from: date("2026-01-01"), to: undefined, value: 809 },
  ];
  it.each([
    ["2024-02-21", undefined],
    ["2024-02-22", 749],
    ["2025-12-31", 749],
    ["2026-01-01", 809],
    ["2030-01-01", 809],
  ])("%s: %s", (day, value) => {
    const act = {
      id: "A",
      letter: "RAM",
      label: "",
      coefficients,
      sessionsBeforeAgreement: undefined,
      note: undefined,
    };
    expect(coefficientOn(act, date(day))).toBe(value);
  });
});
