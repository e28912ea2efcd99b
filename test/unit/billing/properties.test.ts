import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import { rate } from "../../../firmware/billing/rate.js";
import type { InvoiceInput, RatedInvoice } from "../../../firmware/billing/types.js";
import { addDays, date } from "../../../firmware/lib/dates.js";
import { sumCents } from "../../../firmware/lib/money.js";
import { invoice, type Visit } from "./visit.js";

const acts = builtInNomenclature.nurse.acts.filter(({ enabled }) => enabled).map(({ id }) => id);
/** Acts whose rules look at each other, drawn more often than their share. */
const entangled = acts.filter((id) => /^(PERF|BS[ABC]|AIS|PC_|GLYC|INSU|POSTOP|PERINERV|TOPIQUE|BILAN)/.test(id));
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`);

const visits: fc.Arbitrary<Visit> = fc.record({
  date: fc
    .oneof(fc.constant(0), fc.integer({ min: 0, max: 1500 }))
    .map((days): string => addDays(date("2024-01-01"), days)),
  time: clock,
  place: fc.constantFrom("HOME", "OFFICE", "REMOTE"),
  acts: fc.array(fc.oneof(fc.constantFrom(...acts), fc.constantFrom(...entangled)), { minLength: 1, maxLength: 5 }),
  dayFeeAlreadyBilled: fc.constantFrom(null, null, null, "BSA", "BSC"),
  travel: fc.record({
    oneWayKm: fc.integer({ min: 0, max: 120 }),
    terrain: fc.constantFrom("PLAIN", "MOUNTAIN", "FOOT"),
  }),
  sameHomeRank: fc.constantFrom(1, 1, 2, 3),
});

const invoices = fc
  .record({
    visits: fc.array(visits, { minLength: 1, maxLength: 4 }),
    zone: fc.constantFrom("METRO", "DOM"),
    exemption: fc.constantFrom(null, "4", "9"),
    ageYears: fc.integer({ min: 0, max: 99 }),
    formula: fc.constantFrom("012", "020", "021", "029", "02A", "050", "052"),
    percent: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ visits, zone, exemption, ageYears, formula, percent }) =>
    invoice(
      visits.map((visit) => ({ ...visit, zone })),
      { exemption, patient: { ageYears }, amc: { formula, percent } },
    ),
  );

function priced(input: InvoiceInput): RatedInvoice {
  const result = rate(input, builtInNomenclature);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function declining(input: InvoiceInput, passage: number, name: string): InvoiceInput {
  const passages = input.passages.map((one, at) =>
    at === passage ? { ...one, decline: [...one.decline, name] } : one,
  );
  return { ...input, passages };
}

const runs = { numRuns: 300 };

describe("any invoice", () => {
  it("has shares that add up, on each line and in total", () => {
    fc.assert(
      fc.property(invoices, (input) => {
        const result = priced(input);
        for (const line of result.lines) {
          expect(line.amo + line.amc + line.patient).toBe(line.amount);
          expect(Math.min(line.amo, line.amc, line.patient)).toBeGreaterThanOrEqual(0);
        }
        expect(result.amo + result.amc + result.patient).toBe(result.total);
        expect(sumCents(result.lines.map(({ amount }) => amount))).toBe(result.total);
      }),
      runs,
    );
  });

  it("costs the same whatever the order of the acts in a visit", () => {
    fc.assert(
      fc.property(invoices, fc.infiniteStream(fc.nat()), (input, picks) => {
        const passages = input.passages.map((one) => {
          const rest = [...one.acts];
          const acts = one.acts.flatMap(() => rest.splice((picks.next().value ?? 0) % rest.length, 1));
          return { ...one, acts };
        });
        const { total, amo, amc } = priced(input);
        expect(priced({ ...input, passages })).toMatchObject({ total, amo, amc });
      }),
      { numRuns: 1000 },
    );
  });

  it("is left as it is by its own shares typed by hand", () => {
    fc.assert(
      fc.property(invoices, (input) => {
        const first = priced(input);
        const typedShares = Object.fromEntries(first.lines.map(({ key, amo, amc }) => [key, { amo, amc }]));
        const again = priced({ ...input, typedShares });
        expect(again.lines.map(({ amount, amo, amc, patient }) => [amount, amo, amc, patient])).toEqual(
          first.lines.map(({ amount, amo, amc, patient }) => [amount, amo, amc, patient]),
        );
      }),
      runs,
    );
  });

  it("gives the same cents twice", () => {
    fc.assert(
      fc.property(invoices, (input) => {
        expect(priced(input)).toEqual(priced(structuredClone(input)));
      }),
      runs,
    );
  });

  it("has one line per act, distinct keys, and a price only where the rate says so", () => {
    fc.assert(
      fc.property(invoices, (input) => {
        const { lines } = priced(input);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        const wanted = input.passages.flatMap((one, at) => one.acts.map((_act, position) => `p${at}/act/${position}`));
        expect(lines.map(({ key }) => key).filter((key) => key.includes("/act/"))).toEqual(wanted);
        for (const line of lines) expect(line.amount === 0).toBe(line.ratePercent === 0);
      }),
      runs,
    );
  });

  it("never costs more when a fee or an act is left out", () => {
    fc.assert(
      fc.property(invoices, fc.nat(), (input, pick) => {
        const before = priced(input);
        const line = before.lines[pick % before.lines.length];
        if (line === undefined || (line.key.includes("/act/") && line.freedom === "fixed")) return;
        const name = line.key.includes("/act/") ? line.key : line.code;
        expect(priced(declining(input, line.passage, name)).total).toBeLessThanOrEqual(before.total);
      }),
      { numRuns: 1000 },
    );
  });

  it("costs exactly the proposal's price more when a proposed fee is added alone, the MAU aside", () => {
    fc.assert(
      fc.property(invoices, fc.nat(), (input, pick) => {
        const before = priced(input);
        const open = before.proposals.filter(({ refused, code }) => refused === undefined && code !== "MCI");
        const proposal = open[pick % Math.max(1, open.length)];
        if (proposal === undefined) return;
        const passages = input.passages.map((one, at) =>
          at === proposal.passage ? { ...one, add: [proposal.code] } : one,
        );
        expect(priced({ ...input, passages }).total).toBe(before.total + proposal.amount);
      }),
      runs,
    );
  });

  it("refuses what it says is refused", () => {
    fc.assert(
      fc.property(invoices, fc.nat(), (input, pick) => {
        const closed = priced(input).proposals.filter(({ refused }) => refused !== undefined);
        const proposal = closed[pick % Math.max(1, closed.length)];
        if (proposal === undefined) return;
        const passages = input.passages.map((one, at) =>
          at === proposal.passage ? { ...one, add: [proposal.code] } : one,
        );
        expect(rate({ ...input, passages }, builtInNomenclature)).toMatchObject({
          ok: false,
          error: { kind: "conflict" },
        });
      }),
      runs,
    );
  });
});
