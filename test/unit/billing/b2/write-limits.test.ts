import { describe, expect, it, test } from "vitest";
import { encodeRecord } from "../../../../firmware/billing/b2/encode.js";
import { b2LinesOf, type LineSource } from "../../../../firmware/billing/b2/from-rated.js";
import { isNirForm } from "../../../../firmware/billing/b2/keys.js";
import { flowsOf } from "../../../../firmware/billing/b2/management.js";
import type { B2Ccam, B2Invoice, B2Line } from "../../../../firmware/billing/b2/model.js";
import { next } from "../../../../firmware/billing/b2/numbering.js";
import { toName } from "../../../../firmware/billing/b2/text.js";
import { B2Writer, describeWriteProblem, writeFile, writePieces } from "../../../../firmware/billing/b2/write.js";
import { date } from "../../../../firmware/lib/dates.js";
import { type Cents, cents, ZERO } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, ami2, fileOf, invoice, textOf } from "./sample.js";

function problem(one: Partial<B2Invoice>, head: Parameters<typeof fileOf>[1] = {}): string {
  const written = writeFile(fileOf(one, head), sha256);
  return written.ok ? "written" : describeWriteProblem(written.error);
}

const ofLine = (line: Partial<B2Line>) => problem({ lines: [{ ...ami, ...line }] });

const act: B2Ccam = {
  code: "AFLB001",
  activity: "1",
  phase: 0,
  modifiers: [],
  association: undefined,
  exceptional: undefined,
  date: undefined,
  teeth: [],
};

describe("as much as a zone holds is written, and one more refused", () => {
  const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

  test.each<[what: string, fits: Partial<B2Line>, more: Partial<B2Line>, zone: string]>([
    ["a code of four", { code: "ABCD" }, { code: "ABCDE" }, "code_acte"],
    [
      "four modifiers",
      { ccam: [{ ...act, modifiers: times(4, "F") }] },
      { ccam: [{ ...act, modifiers: times(5, "F") }] },
      "modificateur_4",
    ],
    [
      "sixteen teeth",
      { ccam: [{ ...act, teeth: times(16, "11") }] },
      { ccam: [{ ...act, teeth: times(17, "11") }] },
      "dent_16",
    ],
    ["26 CCAM acts", { ccam: times(26, act) }, { ccam: times(27, act) }, "sequence"],
    ["99 of an act", { quantity: 99 }, { quantity: 100 }, "quantite"],
    [
      "an AMC share of 9,999.99",
      { charged: cents(9_999_999), amc: cents(999_999) },
      { amc: cents(1_000_000) },
      "montant_oc",
    ],
  ])("%s", (_what, fits, more, zone) => {
    expect(ofLine(fits)).toBe("written");
    expect(ofLine(more)).toMatch(new RegExp(`^invoice 1435, line 1: ${zone} .* is too long$`));
  });

  it("half a cent is refused, though no sum can hold it", () => {
    expect(ofLine({ charged: 10.5 as Cents })).toBe(
      "invoice 1435, line 1: honoraires (record 4, position 115, length 7) is not a whole number",
    );
  });

  it("a value out of the envelope's zones is told without an invoice", () => {
    expect(problem({}, { counter: 1000 })).toBe(
      "the envelope: identification_fichier (record 000, position 50, length 3) is too long",
    );
    expect(problem({}, { lots: [{ number: 1000, mode: "3", invoices: [invoice] }] })).toBe(
      "the envelope: numero_lot (record 1, position 21, length 3) is too long",
    );
  });

  test.each([
    ["a text as long as its zone", "2", { numero_oc: "1234567890" }, 119, "1234567890"],
    ["digits as long as their zone", "2", { caisse_gestionnaire: "349" }, 51, "349"],
    ["shorter digits", "2", { caisse_gestionnaire: "49" }, 51, "049"],
    ["a shorter text", "2", { numero_oc: "123456789" }, 119, "123456789 "],
    ["a name with blanks around", "2S", { nom_mt_ou_orienteur: "  Durand " }, 72, "DURAND "],
  ] as const)("%s", (_what, type, values, at, zone) => {
    const record = encodeRecord(type, values);
    expect(record.ok && record.value.slice(at - 1, at - 1 + zone.length)).toBe(zone);
  });

  it("a name cut at a blank does not keep it", () => {
    expect(toName("Marie-Antoine  Josèphe", 15)).toBe("MARIE-ANTOINE");
  });

  it("a NIR has thirteen characters", () => {
    expect(isNirForm("1690366000409")).toBe(true);
    expect(isNirForm("91690366000409")).toBe(false);
    expect(isNirForm("16903660004091")).toBe(false);
  });
});

describe("the writer", () => {
  it("stops at the first refusal", () => {
    const file = fileOf({}, { lots: [{ number: 1, mode: "3", invoices: [{ ...invoice, rank: -1 }, invoice] }] });
    expect([...writePieces(file, sha256)].map(({ ok }) => ok)).toEqual([true, true, false]);
    expect([...writePieces(fileOf({}), sha256)].map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  });

  it("refuses what an envelope cannot hold, and opens nothing then", () => {
    const bad = new B2Writer(fileOf({}, { counter: 1000 }), sha256);
    expect(bad.open().ok).toBe(false);
    const writer = new B2Writer(fileOf({}), sha256);
    expect(writer.openLot({ number: 1000, mode: "3" })).toMatchObject({
      ok: false,
      error: { misfit: { record: "1", why: "too-long" }, invoice: undefined, line: undefined },
    });
    expect(() => writer.invoice(invoice)).toThrow("no lot is open");
    expect(() => writer.closeLot()).toThrow("no lot is open");
  });

  it("closes a lot for good", () => {
    const writer = new B2Writer(fileOf({}), sha256);
    writer.openLot({ number: 1, mode: "3" });
    expect(writer.invoice(invoice).ok).toBe(true);
    expect(writer.closeLot().ok).toBe(true);
    expect(() => writer.invoice(invoice)).toThrow("no lot is open");
  });
});

it("a lot says F for FSE and D for DRE, its file B2 and DR", () => {
  // Positions 48 of record 000 and 31 of record 1.
  const said = (application: "B2" | "DR") => {
    const [file, lot] = textOf(fileOf({}, { application })).split("\r\n");
    return [file?.slice(47, 49), lot?.[30]];
  };
  expect([said("B2"), said("DR")]).toEqual([
    ["B2", "F"],
    ["DR", "D"],
  ]);
});

describe("a counter", () => {
  it("after its last gives its first, and never leaves its range", () => {
    const range = { first: 10, last: 20 };
    expect(next({ ...range, next: 20 })).toEqual({ number: 20, counter: { ...range, next: 10 } });
    expect(next({ ...range, next: 10 })).toEqual({ number: 10, counter: { ...range, next: 11 } });
    expect(next({ ...range, next: 21 }).number).toBe(10);
    expect(next({ ...range, next: 9 }).number).toBe(10);
  });
});

describe("the flows of an invoice", () => {
  it("one line that the AMC owes is enough for a DRE", () => {
    const lines = [{ ...ami, amc: ZERO }, ami2] as const;
    const flows = flowsOf(
      { ...invoice, lines },
      { kind: "separee", dre: { contractType: "00", ocNumber: "98532001" } },
    );
    expect([flows.fse.split, flows.dre?.lines.map(({ amc }) => amc)]).toEqual([true, [0, 252]]);
  });

  it("only the contract of the C2S falls with the AMC share", () => {
    const free = { ...invoice, lines: [{ ...ami, amc: ZERO }] as const };
    const contract = (contractType: "85" | "89") =>
      flowsOf(free, { kind: "unique", fse: { contractType, ocNumber: "99999997" } }).fse.contract;
    expect([contract("85"), contract("89")]).toEqual(["85", "00"]);
  });
});

describe("lines made from rated ones", () => {
  const source: LineSource = {
    passage: 0,
    code: "AMI",
    coefficient: 150,
    ratePercent: 100,
    quantity: 1,
    unitPrice: cents(315),
    amount: cents(473),
    base: cents(473),
    amoRate: 60,
    amo: cents(284),
    amc: cents(189),
    freedom: "fixed",
    complement: undefined,
    qualifier: undefined,
    exemption: undefined,
    participationCode: undefined,
    ccam: undefined,
    typed: { amo: false, amc: false },
  };
  const about = { prescriber: ami.prescriber, performer: ami.performer, days: [ami.date, date("2025-01-02")] } as const;
  const lines = (changes: Partial<LineSource>, more = {}) =>
    b2LinesOf([{ ...source, ...changes }], { ...about, ...more });

  it("99 stay one line", () => {
    expect(lines({ quantity: 99 })).toHaveLength(1);
    expect(lines({ quantity: 100 }).map(({ quantity }) => quantity)).toEqual([99, 1]);
  });

  it("each has the day of its passage", () => {
    expect(lines({ passage: 1 })[0]?.date).toBe("2025-01-02");
    expect(lines({ passage: 0 })[0]?.date).toBe("2025-01-01");
    // Beyond the days told: the first.
    expect(lines({ passage: 2 })[0]?.date).toBe("2025-01-01");
  });

  it("a CCAM act keeps the coefficient 1, at any rate, and needs no association", () => {
    const ccam = {
      code: "AFLB001",
      activity: 1,
      phase: 0,
      modifiers: [],
      association: undefined,
      exceptional: "N",
    } as const;
    const [line] = lines({ code: "ATM", coefficient: 200, ratePercent: 50, ccam });
    expect([line?.coefficient, line?.ccam[0]?.association]).toEqual([100, undefined]);
  });

  it("carry the agreement, the place, the prevention and the link of the visit, or say that none was", () => {
    const agreement = { code: "4", date: date("2024-12-01") } as const;
    const prevention = { top: "A", qualifier: "BJ" } as const;
    const more = { agreement, prevention, place: "010000024", device: "00000000000007" };
    expect(lines({}, more)).toEqual([{ ...ami, ...more }]);
    expect(lines({})).toEqual([ami]);
  });

  it("the deep night has the letter N", () => {
    expect(lines({ code: "NP" })[0]?.code).toBe("N");
  });
});

it("exonerations that differ stand on the lines, the file still reading the same", () => {
  const lines = [ami, { ...ami2, exemption: "4", rate: 100, amo: ami2.base, amc: ZERO }] as const;
  // Position 79 of record 2, 54 of each record 4.
  const records = textOf(fileOf({ lines })).split("\r\n");
  expect([records[2]?.[78], records[4]?.[53], records[6]?.[53]]).toEqual(["0", "0", "4"]);
});
