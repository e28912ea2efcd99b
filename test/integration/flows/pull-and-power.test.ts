import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import type { VirtualCard } from "../../../simulator/cards/virtual-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { DR_BERNARD, type Terminal, terminal } from "../../support/terminal.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let started: Terminal[];

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  started = [];
});
afterEach(async () => {
  for (const each of started) await each.dispose();
  await store.close();
  folder.remove();
});

/** A terminal as it starts on what the store remembers; the one before is never touched again. */
function start(): Terminal {
  const desk = terminal({ store, ids: `boot${started.length}` });
  started.push(desk);
  return desk;
}

const BILLER = "266999010";

/** A card that does something at one of the exchanges that follow `arm`. */
function trapped(inner: VirtualCard) {
  let left: number | undefined;
  let act: (() => Promise<void> | void) | undefined;
  return {
    card: {
      atr: inner.atr,
      reset: () => inner.reset(),
      async transmit(apdu: Uint8Array) {
        if (left !== undefined) left -= 1;
        if (left === -1) await act?.();
        return await inner.transmit(apdu);
      },
    },
    arm(exchange: number, action: () => Promise<void> | void) {
      left = exchange;
      act = action;
    },
    /** Whether the exchange came, counted from 0. */
    sprung: () => left !== undefined && left < 0,
  };
}

async function readyToSign(desk: Terminal, cps: VirtualCard, vitale: VirtualCard): Promise<void> {
  await desk.signIn(cps);
  await desk.billWith(vitale);
  desk.fill();
}

/** One whole invoice with both signatures, no draft left, the chain right. */
async function expectOneInvoice(number: number): Promise<void> {
  const [newest] = await store.ledger.list({ biller: BILLER });
  expect(newest).toMatchObject({ number, state: "signed", mode: "synchronise" });
  expect(newest?.signatures.map(({ by }) => by)).toEqual(["cps", "vitale"]);
  expect(await store.drafts.list(BILLER)).toEqual([]);
  expect(await store.ledger.nextNumber(BILLER)).toBe(number + 1);
  expect(await store.ledger.verify()).toMatchObject({ ok: true });
}

const waiting = (desk: Terminal): string | undefined => {
  const now = desk.app.sign.state.peek();
  return now.kind === "signing" ? now.waiting?.kind : undefined;
};

async function comesBack(desk: Terminal, slot: SimulatedSlot, card: VirtualCard): Promise<void> {
  await desk.until("the signature waits", () => waiting(desk) !== undefined);
  expect(waiting(desk)).toBe(slot.name === "cps" ? "cps-out" : "vitale-out");
  slot.insert(card);
  if (slot.name === "vitale") return;
  await desk.until("the code is asked", () => desk.app.route.peek().kind === "pin");
  await desk.type("1234");
}

describe("a card pulled out at any exchange of the signature", () => {
  test.each(["cps", "vitale"] as const)("the %s, and put back", async (name) => {
    const desk = start();
    const cps = trapped(cpsCard(NURSES.claireMoreau));
    const vitale = trapped(vitaleCard(VITALES.andreFontaine));
    const cards = { cps, vitale };
    await desk.signIn(cps.card);
    let pulled = 0;
    for (let exchange = 0; ; exchange += 1) {
      await desk.billWith(vitale.card);
      if (exchange === 0) desk.fill();
      const slot = desk[name];
      cards[name].arm(exchange, () => slot.remove());
      const signing = desk.app.signVisit();
      await desk.until(
        "a pull or the end",
        () => waiting(desk) !== undefined || desk.app.route.peek().kind === "result",
      );
      if (waiting(desk) !== undefined) {
        pulled += 1;
        expect((await store.ledger.list({ biller: BILLER })).length).toBe(exchange);
        expect((await store.drafts.list(BILLER)).length).toBe(1);
        await comesBack(desk, slot, cards[name].card);
      }
      await signing;
      await desk.until("the result", () => desk.app.sign.state.peek().kind === "done");
      await expectOneInvoice(exchange + 1);
      const over = !cards[name].sprung();
      if (slot.state().kind === "empty") {
        // Pulled after its signature was given: only the copy left on the card was lost.
        slot.insert(cards[name].card);
      }
      desk.app.finish();
      if (over) break;
    }
    expect(pulled).toBeGreaterThan(3);
  });

  test("another patient's Vitale instead of his is told and signs nothing", async () => {
    const desk = start();
    const vitale = trapped(vitaleCard(VITALES.andreFontaine));
    await readyToSign(desk, cpsCard(NURSES.claireMoreau), vitale.card);
    vitale.arm(1, () => desk.vitale.remove());
    const signing = desk.app.signVisit();
    await desk.until("the signature waits", () => waiting(desk) === "vitale-out");
    desk.vitale.insert(vitaleCard(VITALES.pierreLambert));
    await desk.until("the other card is told", () => waiting(desk) === "other-vitale");
    const state = desk.app.sign.state.peek();
    expect(state).toMatchObject({ waiting: { holder: "André FONTAINE", found: "Pierre LAMBERT" } });
    expect(await store.ledger.list({ biller: BILLER })).toEqual([]);
    desk.vitale.insert(vitale.card);
    await signing;
    await expectOneInvoice(1);
  });

  test("given up while a card is out: the draft is there, no number is used", async () => {
    const desk = start();
    const vitale = trapped(vitaleCard(VITALES.andreFontaine));
    await readyToSign(desk, cpsCard(NURSES.claireMoreau), vitale.card);
    vitale.arm(2, () => desk.vitale.remove());
    const signing = desk.app.signVisit();
    await desk.until("the signature waits", () => waiting(desk) === "vitale-out");
    desk.app.back();
    desk.app.sign.cancel(true);
    await signing;
    expect(desk.app.route.peek().kind).toBe("visit");
    expect(await store.ledger.nextNumber(BILLER)).toBe(1);
    expect((await store.drafts.list(BILLER)).length).toBe(1);
  });
});

describe("the power goes", () => {
  const steps: readonly (readonly [string, (desk: Terminal) => void])[] = [
    ["an act is added", ({ app }) => app.visit.addAct(0, "IM")],
    ["the prescription is open", ({ app }) => app.visit.go({ kind: "prescription" })],
    ["the prescriber is chosen", ({ app }) => app.visit.setPrescriber(DR_BERNARD)],
    ["the acts are open", ({ app }) => app.visit.go({ kind: "acts", passage: 0 })],
    ["an act is searched", ({ app }) => app.visit.go({ kind: "act-search", passage: 0 })],
    ["a second act is added", ({ app }) => app.visit.addAct(0, "PANS_SIMPLE")],
    ["the insurance is open", ({ app }) => app.visit.go({ kind: "insurance" })],
    ["the settlement is open", ({ app }) => app.visit.go({ kind: "settlement" })],
    ["third-party payment is off", ({ app }) => app.visit.setTiersPayant({ amo: false })],
    ["the recap is open", ({ app }) => app.visit.go({ kind: "recap" })],
  ];

  test("at each step of the visit: it is on the home menu, and opens where it was", async () => {
    let desk = start();
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    for (const [name, act] of steps) {
      act(desk);
      const before = desk.visit().draft;
      await savedAs(before);
      desk = start();
      await desk.signIn(cpsCard(NURSES.claireMoreau));
      await desk.until(`${name}: the draft waits`, () => desk.app.home.peek().drafts.length === 1);
      await desk.app.resumeDraft(before.id);
      expect(desk.app.route.peek(), name).toEqual({ kind: "visit", step: before.step.kind });
      expect(desk.visit().draft, name).toEqual(before);
    }
  });

  test("while the result appears: nothing asks the closed store for more", async () => {
    const last = await openTestStore(`${folder.path}/last.db`);
    const desk = terminal({ store: last, ids: "last" });
    await readyToSign(desk, cpsCard(NURSES.claireMoreau), vitaleCard(VITALES.andreFontaine));
    const signing = desk.app.signVisit();
    await desk.until("it is signed", () => desk.app.route.peek().kind === "result");
    expect(await last.ledger.list({ biller: BILLER })).toHaveLength(1);
    await desk.dispose();
    await last.close();
    await expect(signing).resolves.toBeUndefined();
  });

  test.each(["cps", "vitale"] as const)("at any exchange with the %s: no invoice, or exactly one", async (name) => {
    let cuts = 0;
    for (let number = 1; cuts === number - 1; number += 1) {
      const desk = start();
      const cps = trapped(cpsCard(NURSES.claireMoreau));
      const vitale = trapped(vitaleCard(VITALES.andreFontaine));
      await readyToSign(desk, cps.card, vitale.card);
      // An exchange that never ends: this terminal does nothing more.
      ({ cps, vitale })[name].arm(cuts, () => new Promise<void>(() => undefined));
      void desk.app.signVisit();
      await desk.until(
        "the cut or the end",
        () => ({ cps, vitale })[name].sprung() || desk.app.route.peek().kind === "result",
      );
      const signed = (await store.ledger.list({ biller: BILLER })).length - (number - 1);
      expect(signed).toBe((await store.drafts.list(BILLER)).length === 0 ? 1 : 0);
      const after = start();
      await after.signIn(cpsCard(NURSES.claireMoreau));
      const [draft] = await store.drafts.list(BILLER);
      if (draft !== undefined) {
        await after.putVitale(vitaleCard(VITALES.andreFontaine));
        await after.app.resumeDraft(draft.id);
        await after.app.signVisit();
      }
      await expectOneInvoice(number);
      if ({ cps, vitale }[name].sprung()) cuts += 1;
    }
    expect(cuts).toBeGreaterThan(3);
  });
});

/** Waits until this very draft is on disk. */
async function savedAs(draft: { readonly id: string }): Promise<void> {
  const wanted = JSON.stringify(draft);
  for (let turn = 0; turn < 1_000; turn += 1) {
    const stored = await store.drafts.get(draft.id);
    if (stored !== undefined && JSON.stringify(stored.content) === wanted) return;
  }
  throw new Error("the step was never saved");
}
