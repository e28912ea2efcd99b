import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FseSigner, si01Signer } from "../../../firmware/flows/sign/fse-signer.js";
import { err } from "../../../firmware/lib/result.js";
import type { NewInvoice, Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { dyingAt } from "../../support/dying.js";
import { type FlowTerminal, flowTerminal, saveDraft, shows, signIn, signingOn } from "../../support/flow-terminal.js";
import { leaving, validSignatures } from "../../support/signatures.js";
import { BILLER, expectDone } from "../../support/signed.js";

let terminal: FlowTerminal;

beforeAll(async () => {
  terminal = await flowTerminal();
});
afterAll(async () => {
  await terminal.end();
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
    expect(validSignatures(await expectDone(terminal, sign, draft.id))).toEqual(["cps", "vitale"]);
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
    expect(await expectDone(terminal, sign, draft.id)).toMatchObject({ number: before });
  });

  test("a draft that is an invoice already asks for no card", async () => {
    const { sign } = signingOn(terminal);
    const draft = await signIn(terminal, sign, "synchronise");
    const { number } = await expectDone(terminal, sign, draft.id);
    await saveDraft(terminal.store, draft);
    terminal.vitale.remove();
    const again = signingOn(terminal);
    await again.sign.sign(draft);
    expect((await expectDone(terminal, again.sign, draft.id)).number).toBe(number);
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
    const invoice = await expectDone(terminal, sign, draft.id);
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
      expect((await expectDone(terminal, again.sign, draft.id)).number).toBe(before);
      expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(before + 1);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(20);
    expect(await terminal.store.ledger.verify()).toMatchObject({ ok: true });
  });
});
