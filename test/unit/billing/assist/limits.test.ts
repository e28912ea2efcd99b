import { describe, expect, it } from "vitest";
import { applyChange, applyChanges } from "../../../../firmware/billing/assist/changes.js";
import type { Choice } from "../../../../firmware/billing/assist/model.js";
import type { ActInput, InvoiceInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { advice, choices, found } from "./advised.js";

/** « name: total » with typographic spaces made plain; « * » for the way as it stands. */
function ways(input: InvoiceInput, id: string): string[] {
  const one = advice(input).choices.find((choice: Choice) => choice.id === id);
  return (one?.ways ?? []).map(
    ({ name, totals, current }) => `${name.replace(/\s/g, " ")}: ${totals.total}${current ? "*" : ""}`,
  );
}

function associated(id: string, association: 1 | 2 | undefined): ActInput {
  return ccam(id, association === undefined ? {} : { association });
}

describe("modifiers that were forgotten", () => {
  const act = (modifiers: readonly string[] = []) => [ccam("ZZZZ999", { modifiers })];
  const general = (time: string, more: { date?: string; modifiers?: readonly string[] } = {}): string[] =>
    found(coded({ time, date: more.date ?? "2025-03-12", acts: act(more.modifiers) }));

  it("imaging of a child under five: 49 % of 100.00", () => {
    const at = (ageYears: number, modifiers?: readonly string[]): string[] =>
      found(coded({ acts: act(modifiers) }, { patient: { ageYears } }));
    expect(at(4)).toEqual(["p0/act/0/modifier/E +4900 due"]);
    expect(at(5)).toEqual([]);
    expect(at(4, ["E"])).toEqual([]);
    expect(found(coded({ acts: ["AFLB001"] }, { patient: { ageYears: 4 } }))).toEqual([]);
  });

  it("the hours of a general practitioner: P from 20 h, S until 8 h", () => {
    expect(general("19:59")).toEqual([]);
    expect(general("20:00")).toEqual(["p0/act/0/modifier/P +3500 if"]);
    expect(general("00:00")).toEqual(["p0/act/0/modifier/S +4000 if"]);
    expect(general("07:59")).toEqual(["p0/act/0/modifier/S +4000 if"]);
    expect(general("08:00")).toEqual([]);
  });

  it("a Sunday's F, and one of the hours only", () => {
    expect(general("10:00", { date: "2025-03-16" })).toEqual(["p0/act/0/modifier/F +1906 if"]);
    expect(general("21:00", { date: "2025-03-16", modifiers: ["P"] })).toEqual([]);
  });

  it("the night's U of those who have no hours of their own", () => {
    const ear = { performer: { speciality: "11", sector: "1" } } as const;
    const at = (time: string): string[] => found(coded({ time, acts: act() }, ear));
    expect(at("21:00")).toContain("p0/act/0/modifier/U +5000 if");
    expect(at("10:00")).toEqual([]);
  });

  it("an association that stands alone is taken off", () => {
    // AFLB001 51.76 at half: 25.88
    const alone = coded([{ acts: ["G"] }, { time: "18:00", acts: [ccam("AFLB001", { association: 2 })] }]);
    const [one] = advice(alone).forgotten;
    expect(one).toMatchObject({ id: "p1/act/0/association", passage: 1, certainty: "due", gain: 2588 });
    expect(one?.changes).toEqual([{ kind: "association", passage: 1, act: 0, code: undefined }]);
  });
});

describe("what was typed too low", () => {
  it("is named by its label, in its own passage", () => {
    const input = invoice([
      { acts: ["IM"] },
      { time: "18:00", acts: [{ id: "PANS_SIMPLE", edit: { unit: cents(100) } }] },
    ]);
    const one = advice(input).forgotten.find(({ id }) => id === "p1/act/0/unit");
    const label = advice(input).rated.lines.find(({ key }) => key === "p1/act/0")?.label ?? "none";
    expect(one?.action).toContain(label.replace("'", "’"));
  });
});

describe("changes", () => {
  const input = coded([
    { acts: ["G", ccam("AFLB001", { association: 2, modifiers: ["P"] })], add: ["MEG", "MD"], decline: ["IK"] },
    { acts: ["C"], add: ["MD"] },
  ]);
  const change = (one: Parameters<typeof applyChange>[1]) => applyChange(input, one).passages;

  it("touch their passage only", () => {
    const [first, second] = change({ kind: "drop", passage: 0, code: "MD" });
    expect([first?.add, second?.add]).toEqual([["MEG"], ["MD"]]);
    const [kept, declined] = change({ kind: "decline", passage: 1, name: "p1/act/0" });
    expect([kept?.decline, declined?.decline]).toEqual([["IK"], ["p1/act/0"]]);
    expect(change({ kind: "restore", passage: 0, names: ["IK"] })[0]?.decline).toEqual([]);
    expect(change({ kind: "act", passage: 1, id: "V" })[1]?.acts).toEqual([{ id: "C" }, { id: "V" }]);
  });

  it("already made change nothing", () => {
    for (const one of [
      { kind: "add", passage: 0, code: "MD" },
      { kind: "drop", passage: 1, code: "MEG" },
      { kind: "decline", passage: 0, name: "IK" },
      { kind: "modifier", passage: 0, act: 1, code: "P" },
      { kind: "association", passage: 0, act: 1, code: 2 },
    ] as const) {
      expect(applyChange(input, one)).toEqual(input);
    }
  });

  it("take an association off altogether", () => {
    const [first] = change({ kind: "association", passage: 0, act: 1, code: undefined });
    expect(Object.keys(first?.acts[1]?.edit?.ccam ?? {})).toEqual(["modifiers"]);
  });
});

describe("the reading", () => {
  it("starts again with each visit, and tells coefficient and quantity", () => {
    const input = invoice([
      { place: "OFFICE", acts: [{ id: "PONCTION_VEINEUSE", edit: { quantity: 2 } }, "IM"] },
      { place: "OFFICE", time: "18:00", acts: ["IM"] },
    ]);
    const { reading } = advice(input);
    expect(reading.map(({ passage, rank }) => [passage, rank])).toEqual(
      reading.map(({ passage }, at) => [passage, at - reading.findIndex((one) => one.passage === passage) + 1]),
    );
    expect(reading.map(({ passage }) => passage)).toEqual(reading.map(({ passage }) => passage).toSorted());
    expect(reading[0]?.text.replace(/\s/g, " ")).toMatch(/^AMI 1,5 × 2, 9,45 € : /);
    expect(reading.at(-2)?.text.replace(/\s/g, " ")).toMatch(/^AMI 1, 3,15 € : /);
    expect(advice(coded({ acts: ["AFLB001"] })).reading[0]?.text.replace(/\s/g, " ")).toMatch(/^AFLB001, 51,76 € : /);
  });
});

describe("open questions and refusals", () => {
  it("a second patient of the home pays no journey", () => {
    expect(advice(invoice({ acts: ["IM"], sameHomeRank: 2 })).questions).toEqual([]);
    const [one] = advice(invoice({ acts: ["IM"] })).questions;
    expect(one?.passage).toBe(0);
    expect(one?.text).toContain("0 km");
    expect(advice(coded({ acts: ["G"] })).refused).toEqual([]);
  });
});

describe("two CCAM acts", () => {
  it("surgery on two territories may be at 75 %", () => {
    // 12 March 2025: GAMA008 209.00, QZFA001 72.40: 281.40 without codes; 54.30 at 75 %, 36.20 or 104.50 at half.
    const acts = ["QZFA001", "GAMA008"];
    expect(ways(coded({ acts }), "p0/association")).toEqual([
      "QZFA001 à 100 %, GAMA008 à 100 %, sans code d’association: 28140*",
      "GAMA008 à 100 %, QZFA001 à 75 %: 26330",
      "GAMA008 à 100 %, QZFA001 à 50 %: 24520",
      "QZFA001 à 100 %, GAMA008 à 50 %: 17690",
    ]);
    const { choices: found } = advice(coded({ acts }));
    const all = found.find(({ id }) => id === "p0/association")?.ways ?? [];
    expect(all.map(({ confidence }) => confidence)).toEqual(["low", "medium", "high", "low"]);
    expect(all[1]?.reason).toContain("territoires");
    expect(all[2]?.reason).toContain("plus cher est à taux plein");
    expect(all[3]?.reason).toContain("moins cher");
    expect(ways(coded({ acts: ["GAMA008", "QZFA001"] }), "p0/association").slice(1)).toEqual(
      ways(coded({ acts }), "p0/association").slice(1),
    );
  });

  it("75 % is surgery's only", () => {
    expect(ways(coded({ acts: ["QZFA001", "DEQP003"] }), "p0/association")).toHaveLength(3);
    expect(ways(coded({ acts: ["DEQP003", "QZFA001"] }), "p0/association")).toHaveLength(3);
  });

  it("with both codes stands as typed, with one it will be refused", () => {
    const coding = (one: 1 | 2 | undefined, other: 1 | 2 | undefined): string | undefined =>
      advice(coded({ acts: [associated("AFLB001", one), associated("DEQP003", other)] })).choices[0]?.ways.find(
        ({ current }) => current,
      )?.confidence;
    expect(coding(1, 2)).toBe("high");
    expect(coding(1, undefined)).toBe("low");
    expect(coding(undefined, 2)).toBe("low");
  });

  it.each([
    ["of two activities", [ccam("GAMA008", { activity: 4 }), "QZFA001"]],
    ["of other associations", [ccam("AFLB001", { association: 5 }), "DEQP003"]],
    ["with a complementary one", ["DEQP003", "YYYY490"]],
    ["and a third", ["AFLB001", "DEQP003", "QZFA001"]],
  ])("%s are no choice of order", (_what, acts) => {
    expect(choices(coded({ acts }))).toEqual([]);
  });

  it("of two visits are none, and each visit has its own choice", () => {
    expect(choices(coded([{ acts: ["AFLB001"] }, { time: "18:00", acts: ["DEQP003"] }]))).toEqual([]);
    const two = coded([{ acts: ["G"] }, { time: "18:00", acts: ["G", "AFLB001"] }]);
    // G 30.00, AFLB001 51.76, and the other visit's 30.00
    expect(ways(two, "p1/consultation")).toEqual([
      "G et AFLB001: 11176*",
      "AFLB001 sans la consultation: 8176",
      "G sans l’acte technique: 6000",
    ]);
  });
});

describe("fees of which there is one", () => {
  it("brings back what was left out, by code or by key", () => {
    // AMI 3.15 + IFD 2.75; MAU 1.35, MCI 5.00
    for (const name of ["MAU", "p0/MAU"]) {
      const input = invoice({ acts: ["IM"], decline: [name] });
      const one = advice(input).choices.find(({ id }) => id === "p0/coordination");
      expect(one?.ways.map(({ totals, current }) => [totals.total, current])).toEqual([
        [1090, false],
        [725, false],
        [590, true],
      ]);
      expect(one?.ways[1]?.changes).toEqual([{ kind: "restore", passage: 0, names: [name] }]);
      expect(one?.ways[2]?.name).toBe("Sans MAU ni MCI");
      expect(one?.ways[2]?.reason).toBe("Rien n’est facturé à ce titre");
      expect(one?.ways[1]?.name).toMatch(/^MAU, .+/);
    }
    const [, stands] = advice(invoice({ acts: ["IM"] })).choices.find(({ id }) => id === "p0/coordination")?.ways ?? [];
    expect(stands?.name).toMatch(/^MAU, .+/);
    expect(stands?.reason).toContain("soins palliatifs");
  });

  it("one fee that may be added is no choice, another visit's fee neither", () => {
    expect(choices(coded({ place: "HOME", acts: ["VG"] }))).toEqual([]);
    const visits = coded([
      { place: "HOME", acts: ["VG"], add: ["MD"] },
      { time: "18:00", acts: ["G"] },
    ]);
    expect(choices(visits)).toEqual([]);
  });
});

describe("the nurse's choices", () => {
  const evening = { time: "18:30", dayFeeAlreadyBilled: "BSA" } as const;

  it("two diabetes acts in AMX, full or at half, nothing else", () => {
    expect(choices(invoice({ ...evening, acts: ["GLYCEMIE", "INSULINE"] }))).toContain("p0/insulin");
    const typed = { id: "INSULINE", edit: { coefficient: 30 } };
    for (const visit of [
      { time: "18:30", acts: ["GLYCEMIE", "INSULINE"] },
      { ...evening, acts: ["GLYCEMIE", "INSULINE", "INSULINE"] },
      { ...evening, acts: ["GLYCEMIE", "INSULINE"], decline: ["p0/act/1"] },
      { ...evening, acts: ["GLYCEMIE", "IM"] },
      { ...evening, acts: ["GLYCEMIE"] },
      { ...evening, acts: ["GLYCEMIE", typed] },
    ]) {
      expect(choices(invoice(visit))).not.toContain("p0/insulin");
    }
  });

  it("the day fee is the day's: one question a day, none once a fee was billed", () => {
    const dependent = { patient: { dependent: true } };
    const two = invoice([{ acts: ["IM"] }, { time: "18:00", acts: ["IM"] }], dependent);
    const [one] = advice(two).choices.filter(({ id }) => id.endsWith("/bsi"));
    expect(one?.id).toBe("2025-03-12/bsi");
    const billed = one?.ways.find(({ changes }) => changes.some(({ kind }) => kind === "day-fee-billed"));
    expect(billed?.changes.map((change) => (change.kind === "group" ? undefined : change.passage))).toEqual([0, 1]);
    const days = invoice([{ acts: ["IM"] }, { date: "2025-03-13", acts: ["IM"] }], dependent);
    expect(choices(days).filter((id) => id.endsWith("/bsi"))).toEqual(["2025-03-12/bsi", "2025-03-13/bsi"]);
    const half = invoice(
      [
        { acts: ["IM"], dayFeeAlreadyBilled: "BSA" },
        { date: "2025-03-13", acts: ["IM"] },
      ],
      dependent,
    );
    expect(choices(half).filter((id) => id.endsWith("/bsi"))).toEqual(["2025-03-13/bsi"]);
    expect(choices(invoice({ acts: ["IM"] })).filter((id) => id.endsWith("/bsi"))).toEqual([]);
  });

  it("grouping goes both ways", () => {
    const acts = ["PONCTION_VEINEUSE", "PONCTION_VEINEUSE"];
    const grouped = applyChanges(invoice({ place: "OFFICE", acts }), [{ kind: "group", on: true }]);
    const now = advice(grouped)
      .choices.find(({ id }) => id === "grouping")
      ?.ways.find(({ current }) => current);
    expect(now?.name).toBe("Une ligne avec une quantité");
    const other = advice(grouped)
      .choices.find(({ id }) => id === "grouping")
      ?.ways.find(({ current }) => !current);
    expect(other?.changes).toEqual([{ kind: "group", on: false }]);
  });
});
