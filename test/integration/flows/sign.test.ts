import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InsertableCard } from "../../../firmware/drivers/card-slot/simulated.js";
import { IncompleteDraftError } from "../../../firmware/flows/sign/errors.js";
import { type FseSigner, si01Signer } from "../../../firmware/flows/sign/fse-signer.js";
import { err } from "../../../firmware/lib/result.js";
import type { LedgerInvoice, NewInvoice, Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { invoiceCopies, vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { dyingAt } from "../../support/dying.js";
import { type FlowTerminal, flowTerminal, saveDraft, shows, signIn, signingOn } from "../../support/flow-terminal.js";
import { leaving, validSignatures } from "../../support/signatures.js";

const BILLER = "266999010";
let terminal: FlowTerminal;

beforeAll(async () => {
  terminal = await flowTerminal();
});
afterAll(async () => {
  await terminal.end();
});

async function expectSound(draftId: string, invoice: LedgerInvoice): Promise<void> {
  const all = await terminal.store.ledger.list({ biller: BILLER });
  const next = await terminal.store.ledger.nextNumber(BILLER);
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: next - 1 }, (_, index) => next - 1 - index));
  expect(all[0]?.document).toBe(invoice.document);
  expect(JSON.parse(invoice.document)).toMatchObject({ version: "SI01", test: true, number: invoice.number });
  expect(await terminal.store.drafts.get(draftId)).toBeUndefined();
}

const expectDone = async (flow: ReturnType<typeof signingOn>["sign"], draftId: string): Promise<LedgerInvoice> => {
  const state = flow.state.peek();
  if (state.kind !== "done") throw new Error(`expected done, got ${JSON.stringify(state)}`);
  await expectSound(draftId, state.invoice);
  return state.invoice;
};

describe("signing", () => {
  test("both cards sign the same document; it is stored, numbered, and a copy is left on the Vitale", async () => {
    const vitale = vitaleCard(VITALES.camilleRousseau);
    await terminal.putVitale(vitale);
    const { sign } = signingOn(terminal);
    const seen: string[] = [];
    const stop = sign.state.subscribe((state) => {
      if (state.kind === "signing") seen.push(state.steps.map((step) => `${step.name}:${step.state}`).join(" "));
    });
    const draft = await signIn(terminal, sign, "synchronise");
    stop();
    const invoice = await expectDone(sign, draft.id);
    expect(invoice).toMatchObject({ number: 1, state: "signed", biller: BILLER, patientName: "ROUSSEAU Camille" });
    expect(validSignatures(invoice)).toEqual(["cps", "vitale"]);
    expect(seen).toEqual([
      "check-cards:under-way sign-cps:to-do sign-vitale:to-do store:to-do",
      "check-cards:done sign-cps:under-way sign-vitale:to-do store:to-do",
      "check-cards:done sign-cps:done sign-vitale:under-way store:to-do",
      "check-cards:done sign-cps:done sign-vitale:done store:under-way",
    ]);
    expect(invoiceCopies(vitale)).toHaveLength(1);
    sign.clear();
    expect(sign.state.peek()).toEqual({ kind: "idle" });
  });

  test.each([
    ["desynchronise", "half-signed", "4", false],
    ["degrade", "signed", "5", true],
    ["sesam-sans-vitale", "signed", "1", false],
  ] as const)("%s asks for the CPS alone", async (mode, state, code, needsPaper) => {
    const { sign } = signingOn(terminal);
    terminal.vitale.remove();
    const waitsForVitale = terminal.cards.vitale().kind;
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    const draft = await terminal.draft({ securing: mode });
    terminal.vitale.remove();
    await sign.sign(draft);
    const invoice = await expectDone(sign, draft.id);
    expect(waitsForVitale).toBe("out");
    expect(invoice).toMatchObject({ state, mode });
    expect(JSON.parse(invoice.document)).toMatchObject({ mode: { code }, needsPaper });
    expect(validSignatures(invoice)).toEqual(["cps"]);
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
  });

  test("a draft without a mode is signed by both cards, or half without the patient's Vitale", async () => {
    const { sign } = signingOn(terminal);
    const both = await terminal.draft({ securing: undefined });
    const half = await terminal.draft({ securing: undefined });
    await sign.sign(both);
    expect(await expectDone(sign, both.id)).toMatchObject({ mode: "synchronise", state: "signed" });
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    await sign.sign(half);
    expect(await expectDone(sign, half.id)).toMatchObject({ mode: "desynchronise", state: "half-signed" });
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
  });

  test("a draft that the visit does not show as complete is a fault of the program", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    const noPrescriber = { ...draft, prescription: { needed: true, prescriber: undefined, date: undefined } };
    await expect(sign.sign(noPrescriber)).rejects.toThrow(IncompleteDraftError);
    const noAct = { ...draft, passages: [{ ...draft.passages[0], acts: [] }] as const };
    await expect(sign.sign(noAct)).rejects.toThrow(IncompleteDraftError);
    expect(sign.state.peek().kind).toBe("idle");
  });
});

describe("a card leaves", () => {
  test.each(["cps", "vitale"] as const)(
    "the %s, at every exchange: waits, and goes on once it is back",
    async (name) => {
      const slot = terminal[name];
      const card = leaving(name === "cps" ? cpsCard(NURSES.claireMoreau) : vitaleCard(VITALES.camilleRousseau), slot);
      const putBack = async (): Promise<void> =>
        name === "cps" ? await terminal.putCps(card) : await terminal.putVitale(card);
      await putBack();
      const { sign } = signingOn(terminal);
      card.arm(undefined);
      await signIn(terminal, sign, "synchronise");
      const total = card.exchanges();
      expect(total).toBeGreaterThan(5);

      let waited = 0;
      for (let count = 0; count < total; count += 1) {
        const draft = await terminal.draft();
        const before = await terminal.store.ledger.nextNumber(BILLER);
        card.arm(count);
        const signing = sign.sign(draft);
        const met = await Promise.race([
          shows(sign, "signing", ({ waiting }) => waiting?.kind === `${name}-out`),
          signing.then(() => undefined),
        ]);
        if (met !== undefined) {
          waited += 1;
          expect(met.cancellable).toBe(true);
          expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(before);
          expect(await terminal.store.drafts.get(draft.id)).toBeDefined();
        }
        await putBack();
        await signing;
        const invoice = await expectDone(sign, draft.id);
        expect(invoice.number).toBe(before);
        expect(validSignatures(invoice)).toEqual(["cps", "vitale"]);
      }
      expect(waited).toBeGreaterThan(5);
      expect(await terminal.store.ledger.verify()).toMatchObject({ ok: true });
    },
  );

  test("cancelled while waiting: nothing is numbered, the draft is there, and can be signed later", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    const before = await terminal.store.ledger.nextNumber(BILLER);
    terminal.vitale.remove();
    const signing = sign.sign(draft);
    const waiting = await shows(sign, "signing", (state) => state.waiting !== undefined);
    expect(waiting.waiting).toEqual({ kind: "vitale-out", holder: "Camille ROUSSEAU" });
    sign.askCancel();
    expect(sign.state.peek()).toMatchObject({ cancelAsked: true });
    sign.cancel(false);
    expect(sign.state.peek()).toMatchObject({ kind: "signing", cancelAsked: false });
    sign.askCancel();
    sign.cancel(true);
    await signing;
    expect(sign.state.peek()).toEqual({ kind: "idle" });
    expect(await terminal.store.drafts.get(draft.id)).toBeDefined();
    expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(before);
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    await sign.sign(draft);
    expect(await expectDone(sign, draft.id)).toMatchObject({ number: before });
  });

  test("cancelled in the middle of any exchange and another signed at once: the two never mix on the card", async () => {
    const inner = cpsCard(NURSES.claireMoreau);
    /** Holds the answer to one exchange until it is let go. */
    const gate: { left: number; held: () => void; open: Promise<void> } = {
      left: Number.POSITIVE_INFINITY,
      held() {},
      open: Promise.resolve(),
    };
    await terminal.putCps({
      atr: inner.atr,
      reset: () => inner.reset(),
      async transmit(apdu) {
        const answer = inner.transmit(apdu);
        gate.left -= 1;
        if (gate.left === 0) {
          gate.held();
          await gate.open;
        }
        return answer;
      },
    });
    const { sign } = signingOn(terminal);
    let held = 0;
    for (let exchange = 1; ; exchange += 1) {
      const dropped = await terminal.draft({ securing: "degrade" });
      const wanted = await terminal.draft({ securing: "degrade" });
      let letGo = (): void => {};
      const atGate = new Promise<boolean>((resolve) => {
        gate.held = () => resolve(true);
      });
      gate.open = new Promise((resolve) => {
        letGo = resolve;
      });
      gate.left = exchange;
      const first = sign.sign(dropped);
      const met = await Promise.race([atGate, first.then(() => false)]);
      gate.left = Number.POSITIVE_INFINITY;
      if (!met) break;
      held += 1;
      sign.askCancel();
      sign.cancel(true);
      const second = sign.sign(wanted);
      await shows(sign, "signing", ({ steps }) => steps[1]?.state === "under-way");
      letGo();
      await Promise.all([first, second]);
      expect(validSignatures(await expectDone(sign, wanted.id))).toEqual(["cps"]);
      expect(await terminal.store.ledger.findByDraft(dropped.id)).toBeUndefined();
    }
    expect(held).toBeGreaterThan(5);
  });

  test("a signature already given is not asked again for the same document", async () => {
    const cps = leaving(cpsCard(NURSES.claireMoreau), terminal.cps);
    await terminal.putCps(cps);
    const vitale = leaving(vitaleCard(VITALES.camilleRousseau), terminal.vitale);
    await terminal.putVitale(vitale);
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    vitale.arm(2);
    const signing = sign.sign(draft);
    await shows(sign, "signing", ({ waiting }) => waiting?.kind === "vitale-out");
    cps.arm(undefined);
    await terminal.putVitale(vitale);
    await signing;
    await expectDone(sign, draft.id);
    expect(cps.exchanges()).toBe(0);
  });

  test("another patient's Vitale is named, and does not sign", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    const signing = sign.sign(draft);
    const { waiting } = await shows(sign, "signing", (state) => state.waiting !== undefined);
    expect(waiting).toEqual({ kind: "other-vitale", holder: "Camille ROUSSEAU", found: "André FONTAINE" });
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    await signing;
    expect(validSignatures(await expectDone(sign, draft.id))).toEqual(["cps", "vitale"]);
  });

  test("a Vitale that cannot be read is told with its error", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau, { truncateBeneficiariesAt: 60 }));
    const signing = sign.sign(draft);
    const { waiting } = await shows(sign, "signing", (state) => state.waiting !== undefined);
    expect(waiting).toMatchObject({ kind: "card-error", card: "vitale", error: { kind: "malformed" } });
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    await signing;
    await expectDone(sign, draft.id);
  });

  test("a locked CPS, then a colleague's: only the one whose draft it is signs", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    await terminal.lock();
    const signing = sign.sign(draft);
    await shows(sign, "signing", ({ waiting }) => waiting?.kind === "cps-locked");
    await terminal.putCps(cpsCard(NURSES.luciePetitjean));
    await shows(sign, "signing", ({ waiting }) => waiting?.kind === "cps-out");
    await terminal.putCps(cpsCard(NURSES.claireMoreau));
    await signing;
    expect(await expectDone(sign, draft.id)).toMatchObject({ biller: BILLER });
  });

  test("a CPS whose situation may not sign says so", async () => {
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    const signing = sign.sign({ ...draft, situation: { ...draft.situation, maySignInvoice: false } });
    const { waiting } = await shows(sign, "signing", (state) => state.waiting !== undefined);
    expect(waiting).toMatchObject({ kind: "card-error", card: "cps", error: { kind: "not-allowed" } });
    sign.askCancel();
    sign.cancel(true);
    await signing;
    expect(sign.state.peek().kind).toBe("idle");
  });

  test("a card that refuses waits for another insertion instead of being asked for ever", async () => {
    const inner = vitaleCard(VITALES.camilleRousseau);
    const fault: { on: boolean; refused: number } = { on: false, refused: 0 };
    const card: InsertableCard = {
      atr: inner.atr,
      reset: () => inner.reset(),
      transmit(apdu) {
        if (!fault.on) return inner.transmit(apdu);
        fault.refused += 1;
        return Uint8Array.of(0x6f, 0x00);
      },
    };
    await terminal.putVitale(card);
    const { sign } = signingOn(terminal);
    const draft = await terminal.draft();
    fault.on = true;
    const signing = sign.sign(draft);
    const { waiting } = await shows(sign, "signing", (state) => state.waiting !== undefined);
    expect(waiting).toMatchObject({ kind: "card-error", card: "vitale", error: { kind: "status", sw: "6F00" } });
    expect(fault.refused).toBe(1);
    fault.on = false;
    await terminal.putVitale(card);
    await signing;
    await expectDone(sign, draft.id);
  });
});

describe("the store", () => {
  const withAppend = (append: (store: Store, invoice: NewInvoice) => ReturnType<Store["ledger"]["append"]>): Store => ({
    ...terminal.store,
    ledger: { ...terminal.store.ledger, append: (invoice) => append(terminal.store, invoice) },
  });

  test("a full disk fails, keeps the draft and the signatures; the retry stores them", async () => {
    const cps = leaving(cpsCard(NURSES.claireMoreau), terminal.cps);
    await terminal.putCps(cps);
    const disk: { full: boolean } = { full: true };
    const store = withAppend(async (real, invoice) =>
      disk.full ? err({ kind: "disk-full" }) : await real.ledger.append(invoice),
    );
    const { sign } = signingOn(terminal, { store });
    const draft = await signIn(terminal, sign, "synchronise");
    expect(sign.state.peek()).toEqual({ kind: "failed", draft, error: { kind: "disk-full" } });
    expect(await terminal.store.drafts.get(draft.id)).toBeDefined();
    disk.full = false;
    cps.arm(undefined);
    terminal.vitale.remove();
    const retrying = sign.retry();
    await shows(sign, "signing", ({ waiting }) => waiting?.kind === "vitale-out");
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    await retrying;
    expect(validSignatures(await expectDone(sign, draft.id))).toEqual(["cps", "vitale"]);
    expect(cps.exchanges()).toBe(0);
  });

  test("a store that writes and is lost before it answers: the retry finds the invoice, not a second one", async () => {
    let lost = true;
    const store = withAppend(async (real, invoice) => {
      const outcome = await real.ledger.append(invoice);
      if (!lost) return outcome;
      lost = false;
      throw new Error("worker gone");
    });
    const { sign } = signingOn(terminal, { store });
    const before = await terminal.store.ledger.nextNumber(BILLER);
    const draft = await signIn(terminal, sign, "synchronise");
    expect(sign.state.peek()).toMatchObject({ kind: "failed", error: { kind: "io" } });
    await sign.retry();
    expect(await expectDone(sign, draft.id)).toMatchObject({ number: before });
  });

  test("a draft that is an invoice already asks for no card", async () => {
    const { sign } = signingOn(terminal);
    const draft = await signIn(terminal, sign, "synchronise");
    const { number } = await expectDone(sign, draft.id);
    await saveDraft(terminal.store, draft);
    terminal.vitale.remove();
    const again = signingOn(terminal);
    await again.sign.sign(draft);
    expect((await expectDone(again.sign, draft.id)).number).toBe(number);
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
  });

  test("a number taken meanwhile: both cards sign again under the next one", async () => {
    const { sign } = signingOn(terminal);
    const other = signingOn(terminal);
    const draft = await terminal.draft();
    const before = await terminal.store.ledger.nextNumber(BILLER);
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    const signing = sign.sign(draft);
    await shows(sign, "signing", ({ waiting }) => waiting?.kind === "other-vitale");
    await signIn(terminal, other.sign, "desynchronise");
    await terminal.putVitale(vitaleCard(VITALES.camilleRousseau));
    await signing;
    const invoice = await expectDone(sign, draft.id);
    expect(invoice.number).toBe(before + 1);
    expect(validSignatures(invoice)).toEqual(["cps", "vitale"]);
  });

  test.each([
    [true, "idle"],
    [false, "done"],
  ] as const)("nothing is stored while she is asked whether to cancel; yes is %s", async (yes, end) => {
    let signed = (): void => {};
    const bothSigned = new Promise<void>((resolve) => {
      signed = resolve;
    });
    const signer: FseSigner = {
      byCps: si01Signer.byCps,
      async byVitale(channel, document) {
        const outcome = await si01Signer.byVitale(channel, document);
        signed();
        return outcome;
      },
    };
    const { sign } = signingOn(terminal, { signer });
    const draft = await terminal.draft();
    const before = await terminal.store.ledger.nextNumber(BILLER);
    const signing = sign.sign(draft);
    await shows(sign, "signing", ({ steps }) => steps[1]?.state === "under-way");
    sign.askCancel();
    await bothSigned;
    // Had the invoice been on its way to the store, it would be there before this answer.
    expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(before);
    expect(sign.state.peek()).toMatchObject({ kind: "signing", cancelAsked: true, cancellable: true });
    sign.cancel(yes);
    await signing;
    expect(sign.state.peek().kind).toBe(end);
    expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(yes ? before : before + 1);
    expect((await terminal.store.drafts.get(draft.id)) !== undefined).toBe(yes);
  });

  test.each(["before", "after"] as const)("the power goes off %s each thing it waits for", async (when) => {
    let deaths = 0;
    for (let at = 1; ; at += 1) {
      const draft = await terminal.draft({ id: `crash-${when}-${at}` });
      const before = await terminal.store.ledger.nextNumber(BILLER);
      const fate = dyingAt(at, when);
      const cut = signingOn(terminal, { store: fate.store(terminal.store), cards: fate.cards(terminal.cards) });
      const signing = cut.sign.sign(draft);
      const died = await Promise.race([fate.death.then(() => true), signing.then(() => false)]);
      cut.sign.dispose();

      const found = await terminal.store.ledger.findByDraft(draft.id);
      const kept = await terminal.store.drafts.get(draft.id);
      expect([found === undefined, kept === undefined]).toEqual(found === undefined ? [true, false] : [false, true]);
      // What a late save of the visit may leave behind.
      if (found !== undefined) await saveDraft(terminal.store, draft);

      const again = signingOn(terminal);
      await again.sign.sign(draft);
      expect((await expectDone(again.sign, draft.id)).number).toBe(before);
      expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(before + 1);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(20);
    expect(await terminal.store.ledger.verify()).toMatchObject({ ok: true });
  });
});
