import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkText } from "../../../../firmware/billing/b2/check.js";
import { type BilledInvoice, buildFiles } from "../../../../firmware/billing/b2/lots.js";
import { type FlowManagement, flowsOf } from "../../../../firmware/billing/b2/management.js";
import { type Counter, FILE_COUNTER, LOT_COUNTER, next } from "../../../../firmware/billing/b2/numbering.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ZERO } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, hasSamples, invoice, nurse, sampleText, textOf } from "./sample.js";

const separate: FlowManagement = { kind: "separee", dre: { contractType: "00", ocNumber: "98532001" } };
const c2s: FlowManagement = { kind: "unique", fse: { contractType: "89", ocNumber: "99999997" } };
const coordinated: FlowManagement = { kind: "coordonnee", fse: { contractType: "00", ocNumber: "88888888" } };
const apart: FlowManagement = { kind: "separee", dre: { contractType: "00", ocNumber: "88888888" } };
const day = date("2025-01-02");

function billed(number: number, management: FlowManagement, changes: Partial<BilledInvoice> = {}): BilledInvoice {
  return { invoice: { ...invoice, number }, management, mode: "3", ...changes };
}

function sending(ones: readonly BilledInvoice[], counters = { lot: LOT_COUNTER, file: FILE_COUNTER }) {
  const built = buildFiles(nurse, day, ones, counters);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

describe("the two flows of an invoice", () => {
  const amc = (one: typeof invoice | undefined) => one?.lines.map((line) => line.amc);

  test.each<[string, FlowManagement, unknown, unknown]>([
    [
      "without third-party payment",
      { kind: "none" },
      { split: false, contract: "00", amcNumber: undefined, amc: [0, 0] },
      undefined,
    ],
    [
      "gestion unique",
      { kind: "unique", fse: { contractType: "00", ocNumber: "0780004099" } },
      { split: false, contract: "00", amcNumber: "0780004099", amc: [189, 252] },
      undefined,
    ],
    [
      "gestion séparée",
      separate,
      { split: true, contract: "00", amcNumber: undefined, amc: [0, 0] },
      { split: false, contract: "00", amcNumber: "98532001", amc: [189, 252] },
    ],
    ["C2S of the caisse", c2s, { split: false, contract: "89", amcNumber: "99999997", amc: [189, 252] }, undefined],
    [
      "C2S of another body, coordonné",
      coordinated,
      { split: false, contract: "00", amcNumber: "88888888", amc: [189, 252] },
      undefined,
    ],
    [
      "C2S of another body, apart",
      apart,
      { split: true, contract: "00", amcNumber: undefined, amc: [0, 0] },
      { split: false, contract: "00", amcNumber: "88888888", amc: [189, 252] },
    ],
  ])("%s", (_name, management, fse, dre) => {
    const flows = flowsOf(invoice, management);
    const told = (one: typeof invoice | undefined) =>
      one === undefined
        ? undefined
        : { split: one.split, contract: one.contract, amcNumber: one.amcNumber, amc: amc(one) };
    expect(told(flows.fse)).toEqual(fse);
    expect(told(flows.dre)).toEqual(dre);
    expect(flows.dre?.number ?? flows.fse.number).toBe(invoice.number);
  });

  it("ask nothing apart when the AMC owes nothing", () => {
    const free = { ...invoice, lines: [{ ...ami, amc: ZERO }] as const };
    expect(flowsOf(free, separate).dre).toBeUndefined();
    expect(flowsOf(free, separate).fse.split).toBe(false);
    expect(flowsOf(free, c2s).fse.contract).toBe("00");
  });
});

describe("lots and files", () => {
  it("one file per recipient and application, one lot per securing mode", () => {
    const { files, counters } = sending([
      billed(1, c2s, { mode: "5" }),
      billed(2, separate),
      billed(3, separate, { recipient: { regime: "02", caisse: "120", centre: "0000" } }),
      billed(4, { kind: "none" }),
    ]);
    const told = files.map(({ application, recipient, counter, lots }) => [
      application,
      recipient.regime,
      counter,
      lots.map(({ number, mode, invoices }) => [number, mode, invoices.map((one) => one.number)]),
    ]);
    expect(told).toEqual([
      [
        "B2",
        "01",
        0,
        [
          [1, "3", [2, 4]],
          [2, "5", [1]],
        ],
      ],
      ["B2", "02", 1, [[3, "3", [3]]]],
      ["DR", "01", 2, [[4, "3", [2]]]],
      ["DR", "02", 3, [[5, "3", [3]]]],
    ]);
    expect([counters.lot.next, counters.file.next]).toEqual([6, 4]);
  });

  it("nothing to send makes no file", () => {
    expect(sending([])).toEqual({ files: [], counters: { lot: LOT_COUNTER, file: FILE_COUNTER } });
  });

  it("a number that stands twice is refused", () => {
    const built = buildFiles(nurse, day, [billed(7, separate), billed(7, separate)], {
      lot: LOT_COUNTER,
      file: FILE_COUNTER,
    });
    expect(built).toEqual({ ok: false, error: { kind: "doubled-number", number: 7 } });
  });

  it("a lot holds no more invoices than record 6 counts", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => billed(index + 1, { kind: "none" }));
    const { files } = sending(many);
    expect(files[0]?.lots.map(({ invoices }) => invoices.length)).toEqual([9999, 1]);
  });

  it.skipIf(!hasSamples)("make the samples of a split invoice", () => {
    const counters = { lot: { ...LOT_COUNTER, next: 1 }, file: { ...FILE_COUNTER, next: 1 } };
    const fse = sending([billed(1435, separate)], counters).files[0];
    expect(fse && textOf(fse)).toBe(sampleText("b2_fse_amc_separate.txt"));
    const later = { lot: { ...LOT_COUNTER, next: 2 }, file: { ...FILE_COUNTER, next: 2 } };
    const dre = sending([billed(1435, separate)], later).files[1];
    expect(dre && textOf(dre)).toBe(sampleText("b2_dre_separate.txt"));
  });

  it("pass every control", () => {
    const managements: readonly FlowManagement[] = [
      { kind: "none" },
      c2s,
      { kind: "unique", fse: { contractType: "00", ocNumber: "780004099" } },
      separate,
      coordinated,
      apart,
    ];
    const one = fc.record({ management: fc.constantFrom(...managements), mode: fc.constantFrom("1", "3", "5") });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (ones) => {
        const { files } = sending(ones.map(({ management, mode }, index) => billed(index + 1, management, { mode })));
        expect(files.flatMap((file) => checkText(textOf(file), sha256).findings)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a counter", () => {
  test.each<[string, Counter, readonly number[]]>([
    ["lots go from 999 to 001", { ...LOT_COUNTER, next: 998 }, [998, 999, 1, 2]],
    ["files go from 999 to 000", { ...FILE_COUNTER, next: 998 }, [998, 999, 0, 1]],
    [
      "invoices stay in the range of the terminal",
      { next: 777_000_010, first: 777_000_000, last: 777_000_011 },
      [777_000_010, 777_000_011, 777_000_000],
    ],
    ["a number outside a changed range counts as its first", { next: 5, first: 10, last: 20 }, [10, 11]],
  ])("%s", (_name, counter, expected) => {
    let at = counter;
    const given = expected.map(() => {
      const taken = next(at);
      at = taken.counter;
      return taken.number;
    });
    expect(given).toEqual(expected);
  });
});
