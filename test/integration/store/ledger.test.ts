import type Database from "better-sqlite3";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cents } from "../../../firmware/lib/money.js";
import type { Nir } from "../../../firmware/model/nir.js";
import type { InvoiceFilter, Store } from "../../../firmware/store/contract.js";
import {
  at,
  openRaw,
  openTestStore,
  someDraft,
  someInvoice,
  someSignature,
  temporaryFolder,
} from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/store.db`);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

const BILLER = "751234562";

test("an invoice takes the next number and its draft's place", async () => {
  await store.drafts.put(someDraft());
  expect(await store.ledger.nextNumber(BILLER)).toBe(1);
  const appended = await store.ledger.append(someInvoice());
  const { draftId, ...kept } = someInvoice();
  expect(appended).toEqual({ ok: true, value: { ...kept, payments: [] } });
  expect(await store.drafts.get(draftId)).toBeUndefined();
  expect(await store.ledger.findByDraft(draftId)).toEqual({ ...kept, payments: [] });
  expect(await store.ledger.nextNumber(BILLER)).toBe(2);
  expect(await store.ledger.nextNumber("991234569")).toBe(1);
});

test("a draft enters the ledger once, whatever number it comes back with", async () => {
  await store.ledger.append(someInvoice());
  const again = { ok: false, error: { kind: "already", number: 1 } };
  expect(await store.ledger.append(someInvoice())).toEqual(again);
  expect(await store.ledger.append(someInvoice({ number: 2 }))).toEqual(again);
  expect(await store.ledger.list({ biller: BILLER })).toHaveLength(1);
});

test("a number that is not the next one is refused with the right one, and the draft stays", async () => {
  await store.ledger.append(someInvoice());
  await store.drafts.put(someDraft({ id: "d2" }));
  for (const number of [1, 3]) {
    expect(await store.ledger.append(someInvoice({ draftId: "d2", number }))).toEqual({
      ok: false,
      error: { kind: "taken", next: 2 },
    });
  }
  expect(await store.drafts.get("d2")).toEqual(someDraft({ id: "d2" }));
  expect((await store.ledger.append(someInvoice({ draftId: "d2", number: 2 }))).ok).toBe(true);
});

test("two signatures at once: one takes the number, the other is told the next", async () => {
  const [first, second] = await Promise.all([
    store.ledger.append(someInvoice({ draftId: "d1" })),
    store.ledger.append(someInvoice({ draftId: "d2" })),
  ]);
  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, error: { kind: "taken", next: 2 } });
});

test("a half-signed invoice is completed once", async () => {
  const [cps] = someInvoice().signatures;
  const half = { state: "half-signed", mode: "desynchronise", signatures: cps === undefined ? [] : [cps] } as const;
  await store.ledger.append(someInvoice(half));
  const vitale = someSignature({ by: "vitale", at: at(9_000) });
  const completed = await store.ledger.complete(BILLER, 1, vitale);
  expect(completed).toMatchObject({ ok: true, value: { state: "signed", signatures: [cps, vitale] } });
  const refused = { ok: false, error: { kind: "refused", state: "signed" } };
  expect(await store.ledger.complete(BILLER, 1, vitale)).toEqual(refused);
  expect(await store.ledger.delete(BILLER, 1, at(9_500))).toEqual(refused);
  expect(await store.ledger.complete(BILLER, 2, vitale)).toEqual({ ok: false, error: { kind: "unknown-invoice" } });
});

test("a deleted half-signed invoice leaves the list and keeps its number", async () => {
  await store.ledger.append(someInvoice({ state: "half-signed" }));
  expect(await store.ledger.delete(BILLER, 1, at(2_000))).toEqual({ ok: true, value: undefined });
  expect(await store.ledger.list({ biller: BILLER })).toEqual([]);
  expect(await store.ledger.list({ biller: BILLER, states: ["deleted"] })).toHaveLength(1);
  expect(await store.ledger.nextNumber(BILLER)).toBe(2);
  const payment = { id: "y1", means: "cb", amount: someInvoice().amounts.patient, at: at(3_000) } as const;
  expect(await store.ledger.addPayment(BILLER, 1, payment)).toEqual({
    ok: false,
    error: { kind: "refused", state: "deleted" },
  });
});

test("payments come and go on a signed invoice, each once", async () => {
  await store.ledger.append(someInvoice());
  const cash = { id: "y1", means: "especes", amount: cents(300), at: at(2_000) } as const;
  const cheque = { id: "y2", means: "cheque", amount: cents(62), at: at(2_100) } as const;
  await store.ledger.addPayment(BILLER, 1, cash);
  await store.ledger.addPayment(BILLER, 1, cheque);
  expect(await store.ledger.addPayment(BILLER, 1, cash)).toMatchObject({ value: { payments: [cash, cheque] } });
  await store.ledger.removePayment(BILLER, 1, "y1", at(3_000));
  expect(await store.ledger.removePayment(BILLER, 1, "y1", at(3_000))).toMatchObject({ value: { payments: [cheque] } });
  expect((await store.ledger.get(BILLER, 1))?.payments).toEqual([cheque]);
  expect(await store.ledger.verify()).toEqual({ ok: true, rows: 4 });
});

test("an export marks all its invoices or none", async () => {
  await store.ledger.append(someInvoice());
  await store.ledger.append(someInvoice({ number: 2, draftId: "d2", state: "half-signed" }));
  expect(await store.ledger.markExported(BILLER, [1, 2], "export-1.json", at(5_000))).toEqual({
    ok: false,
    error: { kind: "refused", state: "half-signed" },
  });
  expect(await store.ledger.markExported(BILLER, [1, 3], "export-1.json", at(5_000))).toEqual({
    ok: false,
    error: { kind: "unknown-invoice" },
  });
  expect((await store.ledger.get(BILLER, 1))?.state).toBe("signed");
  expect(await store.ledger.markExported(BILLER, [1], "export-1.json", at(5_000))).toEqual({
    ok: true,
    value: undefined,
  });
  expect((await store.ledger.get(BILLER, 1))?.state).toBe("exported");
});

test("lists newest first, by biller, state and insured, up to a limit", async () => {
  const other = "1840675123456" as Nir;
  await store.ledger.append(someInvoice({ number: 1, draftId: "a" }));
  await store.ledger.append(someInvoice({ number: 2, draftId: "b", state: "half-signed", insuredNir: other }));
  await store.ledger.append(someInvoice({ number: 3, draftId: "c", insuredNir: other }));
  await store.ledger.append(someInvoice({ number: 1, draftId: "e", biller: "991234569" }));
  await store.ledger.markExported(BILLER, [1], "f", at(9_000));
  const numbers = async (filter: Omit<InvoiceFilter, "biller">): Promise<number[]> =>
    (await store.ledger.list({ biller: BILLER, ...filter })).map((invoice) => invoice.number);
  expect(await numbers({})).toEqual([3, 2, 1]);
  expect(await numbers({ limit: 2 })).toEqual([3, 2]);
  expect(await numbers({ states: ["half-signed"] })).toEqual([2]);
  expect(await numbers({ states: ["exported", "signed"] })).toEqual([3, 1]);
  expect(await numbers({ insuredNir: other })).toEqual([3, 2]);
  expect(await numbers({ insuredNir: other, states: ["signed"], limit: 1 })).toEqual([3]);
  expect(await store.ledger.list({ biller: "000000000" })).toEqual([]);
});

test("the last invoice of a patient is the newest that was not deleted", async () => {
  await store.ledger.append(someInvoice({ number: 1, draftId: "a" }));
  await store.ledger.append(someInvoice({ number: 2, draftId: "b", patientId: "p2" }));
  await store.ledger.append(someInvoice({ number: 3, draftId: "c", state: "half-signed" }));
  expect((await store.ledger.lastOf("p1"))?.number).toBe(3);
  await store.ledger.delete(BILLER, 3, at(4_000));
  expect((await store.ledger.lastOf("p1"))?.number).toBe(1);
  expect(await store.ledger.lastOf("nobody")).toBeUndefined();
});

test("any order of calls leaves numbers without gap, states that only go forward, and a sound chain", async () => {
  const billers = ["751234562", "991234569"] as const;
  const action = fc.record({
    kind: fc.constantFrom("append", "half", "complete", "delete", "export", "pay", "unpay"),
    biller: fc.constantFrom(...billers),
    number: fc.integer({ min: 1, max: 6 }),
    draft: fc.integer({ min: 1, max: 12 }),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), async (actions) => {
      run += 1;
      const fresh = await openTestStore(`${folder.path}/run-${run}.db`);
      const expected = new Map<string, { state: string; draft: string; paid: boolean }>();
      const drafts = new Set<string>();
      for (const { kind, biller, number, draft } of actions) {
        const draftId = `d${draft}`;
        const key = `${biller}/${number}`;
        const known = expected.get(key);
        if (kind === "append" || kind === "half") {
          const next = [...expected.keys()].filter((other) => other.startsWith(biller)).length + 1;
          const state = kind === "append" ? "signed" : "half-signed";
          const result = await fresh.ledger.append(someInvoice({ biller, number, draftId, state }));
          expect(result.ok).toBe(number === next && !drafts.has(draftId));
          if (result.ok) {
            expected.set(key, { state, draft: draftId, paid: false });
            drafts.add(draftId);
          }
        } else if (kind === "complete" || kind === "delete") {
          const result =
            kind === "complete"
              ? await fresh.ledger.complete(biller, number, someSignature({ by: "vitale" }))
              : await fresh.ledger.delete(biller, number, at(0));
          expect(result.ok).toBe(known?.state === "half-signed");
          if (result.ok && known) known.state = kind === "complete" ? "signed" : "deleted";
        } else if (kind === "export") {
          const result = await fresh.ledger.markExported(biller, [number], "f", at(0));
          expect(result.ok).toBe(known?.state === "signed" || known?.state === "exported");
          if (result.ok && known) known.state = "exported";
        } else {
          const payment = { id: "y", means: "cb", amount: cents(1), at: at(0) } as const;
          const result =
            kind === "pay"
              ? await fresh.ledger.addPayment(biller, number, payment)
              : await fresh.ledger.removePayment(biller, number, "y", at(0));
          expect(result.ok).toBe(known !== undefined && known.state !== "deleted");
          if (result.ok && known) known.paid = kind === "pay";
        }
      }
      for (const [key, { state, draft, paid }] of expected) {
        const found = await fresh.ledger.findByDraft(draft);
        expect(`${found?.biller}/${found?.number}`).toBe(key);
        expect(found?.state).toBe(state);
        expect(found?.payments).toHaveLength(paid ? 1 : 0);
      }
      expect(await fresh.ledger.verify()).toMatchObject({ ok: true });
      await fresh.close();
    }),
    { numRuns: 25 },
  );
});

describe("someone who holds the key and changes the file", () => {
  const tampered = async (change: (raw: Database.Database) => void): Promise<unknown> => {
    for (const number of [1, 2, 3]) await store.ledger.append(someInvoice({ number, draftId: `d${number}` }));
    await store.ledger.addPayment(BILLER, 2, { id: "y1", means: "cb", amount: cents(362), at: at(2_000) });
    await store.close();
    const raw = openRaw(`${folder.path}/store.db`);
    change(raw);
    raw.close();
    store = await openTestStore(`${folder.path}/store.db`);
    return store.ledger.verify();
  };
  const unguarded = (raw: Database.Database): void => {
    raw.exec("DROP TRIGGER ledger_no_update; DROP TRIGGER ledger_no_delete");
  };

  test("is stopped by the ledger itself at first", async () => {
    const verdict = await tampered((raw) => {
      for (const sql of [
        "UPDATE ledger SET body = '{}'",
        "DELETE FROM ledger WHERE row = 4",
        "REPLACE INTO ledger SELECT * FROM ledger WHERE row = 1",
      ]) {
        expect(() => raw.exec(sql)).toThrow(/append-only/);
      }
    });
    expect(verdict).toEqual({ ok: true, rows: 4 });
  });

  test.each([
    ["an amount", `UPDATE ledger SET body = replace(body, '905', '995') WHERE row = 2`, 2],
    ["a state", "UPDATE ledger SET state = 'half-signed' WHERE row = 1", 1],
    ["the insured", "UPDATE ledger SET insured_nir = '1111111111111' WHERE row = 3", 3],
    ["a date", "UPDATE ledger SET at = at + 1 WHERE row = 4", 4],
    ["a hash", "UPDATE ledger SET hash = zeroblob(32) WHERE row = 1", 1],
    ["a row in the middle", "DELETE FROM ledger WHERE row = 2", 2],
    ["the first row", "DELETE FROM ledger WHERE row = 1", 1],
    [
      "the order",
      "UPDATE ledger SET row = -1 WHERE row = 1; UPDATE ledger SET row = 1 WHERE row = 2; UPDATE ledger SET row = 2 WHERE row = -1",
      1,
    ],
  ])("is found out when he changes %s", async (_, sql, row) => {
    const verdict = await tampered((raw) => {
      unguarded(raw);
      raw.exec(sql);
    });
    expect(verdict).toMatchObject({ ok: false, row });
  });
});
