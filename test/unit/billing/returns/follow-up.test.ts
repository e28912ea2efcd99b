import { describe, expect, it } from "vitest";
import { readBook, writeBook } from "../../../../firmware/billing/returns/book-json.js";
import { apply, type FollowUp, newFollowUp, restore } from "../../../../firmware/billing/returns/follow-up.js";
import { historyOf, statusText } from "../../../../firmware/billing/returns/history.js";
import { takeReturns } from "../../../../firmware/billing/returns/matching.js";
import { globalState } from "../../../../firmware/billing/returns/parts.js";
import type { InvoiceStatus } from "../../../../firmware/billing/returns/states.js";
import { date } from "../../../../firmware/lib/dates.js";
import { ack, bookOf, invoice, LOT, MADE, payment, refusal, reject, SENT, SIGNED, W05, withSteps } from "./invoices.js";

const DAY = date("2025-03-06");
const NEW_LOT = { number: "013", date: DAY };

function only(invoices: readonly FollowUp[]): FollowUp {
  const [first] = invoices;
  if (first === undefined) throw new Error("no invoice");
  return first;
}

describe("the life of an invoice", () => {
  it("goes through its steps", () => {
    const started = newFollowUp(W05);
    if (!started.ok) throw new Error("refused");
    const seen: string[] = [started.value.status.kind];
    let now = started.value;
    for (const step of [
      { kind: "validate", at: MADE },
      { kind: "sign-partly", at: MADE, missing: "vitale" },
      { kind: "sign", at: MADE },
      { kind: "unload", at: MADE },
      { kind: "sent-by-desk", at: LOT.date, lot: LOT },
    ] as const) {
      now = withSteps(now, step);
      seen.push(now.status.kind);
    }
    expect(seen).toEqual(["pending", "validated", "signed_desync", "signed", "unloaded", "sent"]);
    expect(only(takeReturns(bookOf(now), [ack()]).book.invoices).status.kind).toBe("accepted");
  });

  it("refuses what cannot be, and says why", () => {
    expect(apply(invoice({}, SIGNED), { kind: "send", at: DAY })).toEqual({
      ok: false,
      error: { kind: "impossible-move", from: "signed", event: "send", why: "not-in-a-lot" },
    });
    const fact = { kind: "reject", at: DAY, part: "amo", code: "I1002", label: "", level: "invoice" } as const;
    expect(apply(invoice({}, SIGNED), { kind: "returned", fact })).toMatchObject({
      ok: false,
      error: { why: "not-sent" },
    });
  });

  it.each([0, -1, 1.5, 1_000_000_000])("is not that of a number %d", (number) => {
    expect(newFollowUp({ ...W05, number })).toEqual({ ok: false, error: { kind: "bad-number", number } });
  });

  it("is not corrected by itself", () => {
    const refused = only(takeReturns(bookOf(invoice()), [refusal()]).book.invoices);
    expect(apply(refused, { kind: "replace", at: DAY, by: 1434 })).toEqual({
      ok: false,
      error: { kind: "bad-number", number: 1434 },
    });
  });

  it("is the very same value when a return is known already", () => {
    const fact = { kind: "reject", at: DAY, part: "amo", code: "I1002", label: "", level: "invoice" } as const;
    const once = apply(invoice(), { kind: "returned", fact });
    expect(once.ok && apply(once.value, { kind: "returned", fact: { ...fact } })).toEqual(once);
  });

  it("is restored from its history, and a broken one is told by its step", () => {
    const whole = only(takeReturns(bookOf(invoice()), [ack(), payment({ amo: 5439, amc: 100 })]).book.invoices);
    expect(restore(whole.invoice, whole.steps, whole.returns.toReversed())).toEqual({ ok: true, value: whole });
    expect(restore(W05, [...SENT.slice(0, 2), { kind: "send", at: DAY }], [])).toMatchObject({
      ok: false,
      error: { kind: "bad-history", step: 2, refusal: { from: "signed", event: "send" } },
    });
  });

  it("is restored where a later word contradicts the refusal that it answered", () => {
    const refused = only(takeReturns(bookOf(invoice()), [refusal()]).book.invoices);
    const recycled = withSteps(refused, { kind: "put-in-lot", at: DAY, lot: NEW_LOT }, { kind: "send", at: DAY });
    const told = only(takeReturns(bookOf(recycled), [ack({ date: DAY })]).book.invoices);
    expect(restore(told.invoice, told.steps, told.returns)).toEqual({ ok: true, value: told });
    expect(told.status).toEqual({ kind: "sent", lot: NEW_LOT, at: DAY });
  });

  it("keeps the refusal while it waits in a new lot, and takes it back when it leaves that lot", () => {
    const refused = only(takeReturns(bookOf(invoice()), [refusal("illisible")]).book.invoices);
    const recycled = withSteps(refused, { kind: "put-in-lot", at: DAY, lot: NEW_LOT });
    const before = { kind: "rejected", at: "2025-03-05", reason: "illisible", named: false };
    expect(recycled.status).toEqual({ kind: "in_lot", lot: NEW_LOT, before });
    expect(withSteps(recycled, { kind: "leave-lot", at: DAY }).status).toEqual(before);
    // Paid in the meantime: it may not leave any more.
    const paid = only(takeReturns(bookOf(recycled), [payment({ amo: 5439, amc: 1917 })]).book.invoices);
    expect(paid.status.kind).toBe("paid");
    expect(apply(paid, { kind: "send", at: DAY })).toMatchObject({ ok: false, error: { why: "not-in-a-lot" } });
  });

  it("keeps the name in the refusal of a corrected one", () => {
    const named = only(takeReturns(bookOf(invoice()), [refusal("faux", 1434)]).book.invoices);
    expect(withSteps(named, { kind: "replace", at: DAY, by: 1500 }).status).toEqual(named.status);
  });
});

describe("both shares together", () => {
  const part = (state: "P" | "C" | "R" | "A" | "none") => ({ ...invoice().parts.amo, state });
  it.each([
    ["R", "A", "R"],
    ["A", "C", "A"],
    ["P", "C", "C"],
    ["P", "none", "P"],
    ["none", "none", "none"],
  ] as const)("%s and %s are %s", (amo, amc, whole) => {
    expect(globalState({ amo: part(amo), amc: part(amc) })).toBe(whole);
    expect(globalState({ amo: part(amc), amc: part(amo) })).toBe(whole);
  });
});

describe("the history", () => {
  it("tells everything by day, in French", () => {
    const refused = only(takeReturns(bookOf(invoice()), [refusal("illisible")]).book.invoices);
    const recycled = withSteps(refused, { kind: "put-in-lot", at: DAY, lot: NEW_LOT }, { kind: "send", at: DAY });
    const done = only(takeReturns(bookOf(recycled), [payment({ amo: 5439 }), reject("amc", "I0414")]).book.invoices);
    const rows = historyOf(done).map(({ at, text }) => `${at} ${text.replace(/[\u00A0\u202F]/g, " ")}`);
    expect(rows).toEqual([
      "2025-03-03 Validée, numéro attribué.",
      "2025-03-03 Signée.",
      "2025-03-04 Mise dans le lot 012 du 04/03/2025.",
      "2025-03-04 Envoyée.",
      "2025-03-05 Lot 012 refusé. Motif : illisible.",
      "2025-03-06 Mise dans le lot 013 du 06/03/2025.",
      "2025-03-06 Envoyée.",
      "2025-03-12 Part AMO payée, 54,39 €, virement V1.",
      "2025-03-12 Part AMC rejetée, I0414 Mutuelle inconnue pour cette personne.",
    ]);
  });

  it.each([
    [{ kind: "pending" }, "en cours de saisie"],
    [{ kind: "signed_desync", missing: "vitale" }, "attend la Vitale"],
    [{ kind: "signed_desync", missing: "cps" }, "attend la CPS"],
    [{ kind: "in_lot", lot: LOT, before: { kind: "signed" } }, "dans le lot 012"],
    [{ kind: "anomaly" }, "payée autrement que demandé"],
  ] as const)("says %j", (status: InvoiceStatus, text) => {
    expect(statusText(status)).toBe(text);
  });
});

describe("the book in JSON", () => {
  const full = takeReturns(
    bookOf(
      invoice({ payers: { amo: "01911" }, separateAmc: true }),
      withSteps(only(takeReturns(bookOf(invoice({ number: 7 })), [refusal("faux", 7)]).book.invoices), {
        kind: "replace",
        at: DAY,
        by: 8,
      }),
      invoice({ number: 8, replaces: 7, thirdParty: { amo: true, amc: false } }, [
        { kind: "validate", at: DAY },
        { kind: "sign-partly", at: DAY, missing: "cps" },
      ]),
    ),
    [ack(), payment({ amo: 5439, amc: 1 }), reject("amc", "I0414"), payment({ invoice: 99, amo: 3 })],
  ).book;

  it("is read back as the same value, through text", () => {
    expect(readBook(JSON.parse(JSON.stringify(writeBook(full))))).toEqual({ ok: true, value: full });
  });

  const written = (): Record<string, unknown> => JSON.parse(JSON.stringify(writeBook(full)));
  const first = () => (written().invoices as Record<string, unknown>[])[0] ?? {};
  const withFirst = (change: Record<string, unknown>) => ({
    version: "SI01",
    test: true,
    invoices: [{ ...first(), ...change }],
  });

  it.each([
    ["no object", [], { kind: "field", field: "", why: "not-an-object" }],
    ["another version", { ...written(), version: "1" }, { kind: "field", field: "version", why: "not-this-value" }],
    ["no list", { ...written(), invoices: {} }, { kind: "field", field: "invoices", why: "not-a-list" }],
    ["a short number", withFirst({ number: "1434" }), { kind: "field", field: "invoices[0].number", why: "bad-form" }],
    [
      "a wrong amount",
      withFirst({ amounts: { amoCents: 1.5, amcCents: 0, patientCents: 0 } }),
      { kind: "field", field: "invoices[0].amounts.amoCents", why: "not-an-amount" },
    ],
    ["an unknown field", withFirst({ nir: "1" }), { kind: "field", field: "invoices[0].nir", why: "unknown-field" }],
    [
      "a step of no kind",
      withFirst({ steps: [{ kind: "burn", at: "2025-03-03" }] }),
      { kind: "field", field: "invoices[0].steps[0].kind", why: "not-one-of" },
    ],
    [
      "an impossible step",
      withFirst({ steps: [{ kind: "sign", at: "2025-03-03" }] }),
      { kind: "history", number: 1434, error: { kind: "bad-history", step: 0 } },
    ],
    [
      "the same number twice",
      { version: "SI01", test: true, invoices: [first(), first()] },
      { kind: "number-twice", number: 1434 },
    ],
    ["a waiting line that is none", { ...written(), unmatched: ["{}"] }, { kind: "unmatched", line: 1 }],
    [
      "waiting lines that are no texts",
      { ...written(), unmatched: [3] },
      { kind: "field", field: "unmatched", why: "not-a-list" },
    ],
  ])("is refused with %s", (_, value, error) => {
    expect(readBook(value)).toMatchObject({ ok: false, error });
  });

  it("may leave out what is not known yet", () => {
    const { returns: _r, payers: _p, separateAmc: _s, follow: _f, ...least } = first();
    expect(readBook({ version: "SI01", test: true, invoices: [least] })).toMatchObject({
      ok: true,
      value: {
        invoices: [{ invoice: { payers: {}, separateAmc: false, replaces: undefined } }],
        unmatched: [],
        transfers: [],
      },
    });
  });

  it("accepts a patient's share below zero, as one typed by hand may be", () => {
    const typed = withFirst({ amounts: { amoCents: 5439, amcCents: 2207, patientCents: -290 } });
    expect(readBook(typed)).toMatchObject({
      ok: true,
      value: { invoices: [{ invoice: { amounts: { patient: -290 } } }] },
    });
  });
});
