import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InsertableCard } from "../../../firmware/drivers/card-slot/simulated.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { type FlowTerminal, flowTerminal, shows, signIn, signingOn } from "../../support/flow-terminal.js";
import { leaving, validSignatures } from "../../support/signatures.js";
import { BILLER, expectDone } from "../../support/signed.js";

let terminal: FlowTerminal;

beforeAll(async () => {
  terminal = await flowTerminal();
});
afterAll(async () => {
  await terminal.end();
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
        const invoice = await expectDone(terminal, sign, draft.id);
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
    expect(await expectDone(terminal, sign, draft.id)).toMatchObject({ number: before });
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
      expect(validSignatures(await expectDone(terminal, sign, wanted.id))).toEqual(["cps"]);
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
    await expectDone(terminal, sign, draft.id);
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
    expect(validSignatures(await expectDone(terminal, sign, draft.id))).toEqual(["cps", "vitale"]);
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
    await expectDone(terminal, sign, draft.id);
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
    expect(await expectDone(terminal, sign, draft.id)).toMatchObject({ biller: BILLER });
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
    await expectDone(terminal, sign, draft.id);
  });
});
