import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../../firmware/billing/assist/advise.js";
import { applyChanges } from "../../../../firmware/billing/assist/changes.js";
import { nurseTables } from "../../../../firmware/billing/nurse/nomenclature/tables.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { addDays, date } from "../../../../firmware/lib/dates.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { ccam, coded } from "../coded/session.js";
import { invoice, type Visit } from "../visit.js";

const nurseActs = nurseTables.acts.filter(({ enabled }) => enabled).map(({ id }) => id);
const everyday = [
  "IM",
  "SC",
  "PANS_SIMPLE",
  "PC_ULCERE",
  "TOPIQUE",
  "GLYCEMIE",
  "INSULINE",
  "BSA",
  "BSC",
  "PERF_LONGUE",
];
const days = fc.integer({ min: 0, max: 700 }).map((count): string => addDays(date("2024-06-01"), count));
const clock = fc.constantFrom("02:00", "06:30", "10:00", "18:45", "20:30", "23:30");

const nurseVisit: fc.Arbitrary<Visit> = fc.record({
  date: days,
  time: clock,
  place: fc.constantFrom("HOME", "HOME", "OFFICE"),
  acts: fc.array(
    fc.oneof(
      fc.constantFrom(...nurseActs),
      fc.constantFrom(...everyday),
      fc.record({
        id: fc.constantFrom(...everyday.slice(0, 7)),
        edit: fc.record({ complement: fc.constantFrom("N", "F", "") }),
      }),
      fc.constantFrom(...everyday.slice(0, 7)).map((id) => ({ id, edit: { coefficient: 50 } })),
    ),
    { maxLength: 4 },
  ),
  decline: fc.subarray(["MCI", "MAU", "MIE", "IFD", "IFI", "N", "NP", "F", "p0/act/0", "IK"]),
  dayFeeAlreadyBilled: fc.constantFrom(null, null, "BSA"),
  travel: fc.record({ oneWayKm: fc.constantFrom(0, 12), terrain: fc.constant("PLAIN") }),
  sameHomeRank: fc.constantFrom(1, 1, 2),
});

const nurseInvoices = fc
  .record({
    visits: fc.array(nurseVisit, { minLength: 1, maxLength: 2 }),
    age: fc.constantFrom(4, 70),
    dependent: fc.boolean(),
  })
  .map(({ visits, age, dependent }) =>
    invoice(
      visits.map((visit, at) => ({
        ...visit,
        decline: visit.decline?.map((name) => name.replace("p0", `p${at}`)) ?? [],
      })),
      { patient: { ageYears: age, dependent } },
    ),
  );

const doctorVisit: fc.Arbitrary<Visit> = fc.record({
  date: days,
  time: clock,
  place: fc.constantFrom("HOME", "OFFICE"),
  acts: fc.array(
    fc.oneof(
      fc.constantFrom("G", "VG", "C", "DEQP003", "AFLB001", "ELQM002"),
      fc
        .record({
          id: fc.constantFrom("AFLB001", "DEQP003", "ZZZZ999", "QZFA001"),
          association: fc.constantFrom(1, 2, 3, 4),
          modifiers: fc.constantFrom([], ["F"], ["P"]),
        })
        .map(({ id, association, modifiers }) => ccam(id, { association, modifiers })),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  decline: fc.constant([]),
});

const doctorInvoices = fc
  .record({ visit: doctorVisit, age: fc.constantFrom(4, 40, 85) })
  .map(({ visit, age }) => coded(visit, { patient: { ageYears: age } }));

const physioInvoices = fc
  .record({ date: days, time: clock, place: fc.constantFrom("HOME" as const, "OFFICE" as const) })
  .map((visit) => coded({ ...visit, acts: ["RAM_LOMBALGIE_COMMUNE"] }, { profession: "kinesitherapeute" }));

const invoices = fc.oneof(
  { weight: 4, arbitrary: nurseInvoices },
  { weight: 2, arbitrary: doctorInvoices },
  { weight: 1, arbitrary: physioInvoices },
);

function holds(input: InvoiceInput): void {
  const before = rate(input, someNomenclature);
  const advice = advise(input, someNomenclature);
  expect(advice.ok).toBe(before.ok);
  if (!advice.ok || !before.ok) return;
  const { forgotten, dueTotal, fullTotal, choices } = advice.value;
  expect(dueTotal).toBeGreaterThanOrEqual(before.value.total);
  expect(dueTotal).toBeLessThanOrEqual(fullTotal);
  for (const { id, changes, gain } of forgotten) {
    const after = rate(applyChanges(input, changes), someNomenclature);
    expect({ id, total: after.ok ? after.value.total : after.error }).toEqual({ id, total: before.value.total + gain });
    expect(gain).toBeGreaterThan(0);
  }
  const all = applyChanges(
    input,
    forgotten.flatMap(({ changes }) => changes),
  );
  const then = advise(all, someNomenclature);
  expect(then).toMatchObject({ ok: true, value: { forgotten: [], fullTotal, rated: { total: fullTotal } } });
  for (const { ways, id } of choices) {
    expect({ id, current: ways.filter(({ current }) => current).length }).toEqual({ id, current: 1 });
    for (const { changes, totals } of ways) {
      expect(rate(applyChanges(input, changes), someNomenclature)).toMatchObject({ ok: true, value: totals });
    }
  }
}

describe("advice on any invoice", () => {
  it("is accepted item by item and pays more, leaves nothing once applied, and prices each way as rate does", () => {
    fc.assert(fc.property(invoices, holds), { numRuns: 150 });
  });
});
