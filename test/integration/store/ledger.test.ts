import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "../../../firmware/store/contract.js";
import { at, openTestStore, someDraft, someInvoice, someSignature, temporaryFolder } from "../../support/store.js";

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
