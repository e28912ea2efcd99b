import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CardsAtHand } from "../../../firmware/flows/cards-at-hand.js";
import { si01Signer } from "../../../firmware/flows/sign/fse-signer.js";
import { createBillingLock } from "../../../firmware/flows/update/billing-lock.js";
import { createAccess } from "../../../firmware/flows/workstation/access.js";
import { createTerminalExchange } from "../../../firmware/flows/workstation/exchange.js";
import { createOffer } from "../../../firmware/flows/workstation/offer.js";
import type { WorkstationFlow, WorkstationState } from "../../../firmware/flows/workstation/types.js";
import { createWorkstationFlow } from "../../../firmware/flows/workstation/workstation-flow.js";
import { inTurn } from "../../../firmware/lib/in-turn.js";
import { silentLogger } from "../../../firmware/lib/log.js";
import { cents } from "../../../firmware/lib/money.js";
import type { Nir } from "../../../firmware/model/nir.js";
import type { WorkstationInvoice } from "../../../firmware/model/workstation-invoice.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { type FlowTerminal, flowTerminal, signIn, signingOn } from "../../support/flow-terminal.js";
import { emptyInbox } from "../../support/inbox.js";
import { leaving, validSignatures } from "../../support/signatures.js";
import { at } from "../../support/store.js";
import { ANDRE, someWorkstationInvoice } from "../../support/workstation.js";

const BILLER = "266999010";
const PC = "cabinet";
/** RPPS of Claire Moreau, with its key. */
const OWNER = `${NURSES.claireMoreau.rpps}${NURSES.claireMoreau.rppsKey}`;
const CAMILLE = {
  lastName: "ROUSSEAU",
  firstName: "Camille",
  birth: "19850514",
  birthRank: 1,
  insuredNir: "2850599999002" as Nir,
};

let terminal: FlowTerminal;
let flow: WorkstationFlow;
let changes: number;

beforeEach(async () => {
  terminal = await flowTerminal();
  changes = 0;
  flow = flowOn(terminal.cards);
  const session = terminal.session();
  if (session === undefined) throw new Error("no session");
  await terminal.store.professionals.accept(session.professional);
  await terminal.store.pcs.put({
    id: PC,
    name: "Cabinet Moreau",
    owner: session.professional.nationalId,
    key: Buffer.alloc(32, 1).toString("base64"),
    pairedAt: at(0),
    lastSeenAt: at(0),
  });
});
afterEach(async () => {
  flow.dispose();
  await terminal.end();
});

function flowOn(cards: CardsAtHand): WorkstationFlow {
  return createWorkstationFlow({
    clock: terminal.clock,
    cards,
    session: terminal.session,
    store: terminal.store,
    signer: si01Signer,
    log: silentLogger,
    turn: inTurn(),
    lock: createBillingLock(),
  });
}

const lock = createBillingLock();
const exchange = () =>
  createTerminalExchange({
    clock: terminal.clock,
    store: terminal.store,
    lock,
    inbox: emptyInbox(),
    onChange: () => {
      changes += 1;
    },
  });
const of = (change: Partial<WorkstationInvoice> & { readonly careDate?: string }): WorkstationInvoice =>
  someWorkstationInvoice({ biller: BILLER, patient: CAMILLE, ...change });
const load = async (...invoices: readonly WorkstationInvoice[]) => {
  const loaded = await exchange().load(PC, invoices);
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return loaded.value;
};
function list(): Extract<WorkstationState, { kind: "list" }> {
  const state = flow.state.peek();
  if (state.kind !== "list") throw new Error(`expected the list, got ${state.kind}`);
  return state;
}
const ids = (): string[] => list().rows.map(({ key }) => key.replace(/^.*\//, ""));
const collected = async (id: string) => {
  const one = await exchange().collect(PC, id);
  return one.ok ? one.value : undefined;
};
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("the list", () => {
  test("shows what waits for the Vitale in the slot, and widens to all", async () => {
    await load(of({ id: "a" }), of({ id: "b", patient: ANDRE }), of({ id: "c", careDate: "2026-11-01" }));
    await flow.open();
    expect(ids()).toEqual(["c", "a"]);
    expect(list()).toMatchObject({ onlyCard: true, cardHolder: "Camille ROUSSEAU", counts: { "to-sign": 2 } });
    await flow.setOnlyCard(false);
    expect(ids()).toEqual(["c", "a", "b"]);
    const told = new Promise<void>((resolve) => terminal.cards.subscribe(resolve));
    terminal.vitale.remove();
    await told;
    expect(list().onlyCard).toBeUndefined();
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    expect(ids()).toEqual(["b"]);
  });

  test("has those of the Vitale app apart, and the open one whole", async () => {
    await load(of({ id: "a" }), of({ id: "b", presence: "apcv", number: 12 }));
    await flow.open();
    await flow.setFilter("app");
    expect(ids()).toEqual(["b"]);
    flow.openInvoice(`${OWNER}/b`);
    expect(flow.state.peek()).toMatchObject({ kind: "detail", state: "to-sign", invoice: { number: 12 } });
    flow.back();
    expect(list().filter).toBe("app");
    flow.back();
    expect(flow.state.peek().kind).toBe("none");
  });

  test("counts for the home menu, and is another professional's no more", async () => {
    await load(of({ id: "a" }), of({ id: "b" }));
    await flow.refresh();
    expect(flow.counts.value).toEqual({ signed: 0, toSign: 2 });
    await flow.open();
    await terminal.putCps(cpsCard(NURSES.luciePetitjean));
    expect(flow.state.peek().kind).toBe("none");
    await flow.refresh();
    expect(flow.counts.value).toEqual({ signed: 0, toSign: 0 });
  });
});

describe("signing", () => {
  test("three of one card at once: both signatures check, the recap says it, the PC collects exactly that", async () => {
    await load(of({ id: "a" }), of({ id: "b", number: 8 }), of({ id: "c", number: 9 }));
    await flow.open();
    flow.selectAll();
    expect(list().selection).toEqual({ count: 3, signable: 3 });
    await flow.signSelected();
    const { report } = list();
    expect(report).toMatchObject({ action: "sign", failed: [] });
    expect(report?.done.map(({ number, patientName }) => [number, patientName])).toEqual([
      [7, "ROUSSEAU Camille"],
      [8, "ROUSSEAU Camille"],
      [9, "ROUSSEAU Camille"],
    ]);
    expect(list().counts).toEqual({ "to-sign": 0, app: 0, signed: 3, refused: 0 });
    const b = await collected("b");
    if (b === undefined) throw new Error("not collected");
    expect(validSignatures(b)).toEqual(["cps", "vitale"]);
    expect(JSON.parse(b.document)).toMatchObject({
      version: "SI01",
      test: true,
      kind: "facture-poste-de-travail",
      mode: { name: "synchronise", code: "3" },
      invoice: { id: "b", number: 8 },
    });
  });

  test("those of another patient say so and the others go on; signed later with his card", async () => {
    await load(of({ id: "a" }), of({ id: "b", patient: ANDRE }));
    await flow.open();
    await flow.setOnlyCard(false);
    flow.selectAll();
    await flow.signSelected();
    expect(list().report).toMatchObject({ done: [{ number: 7 }], failed: [{ why: "other-vitale" }] });
    flow.closeReport();
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    flow.selectAll();
    await flow.signSelected();
    expect(list().report).toMatchObject({ done: [{ patientName: "FONTAINE André" }], failed: [] });
  });

  test.each([
    ["no Vitale", async () => terminal.vitale.remove(), "no-vitale"],
    ["the CPS locked", () => terminal.lock(), "no-cps"],
  ] as const)("with %s: nothing changes and the recap says what to do", async (_, prepare, why) => {
    await load(of({ id: "a" }));
    await flow.open();
    await prepare();
    flow.toggle(`${OWNER}/a`);
    await flow.signSelected();
    expect(list().report?.failed).toMatchObject([{ why }]);
    expect(await collected("a")).toBeUndefined();
  });

  test("a card pulled out at every exchange: signed by both cards or still to sign, nothing between", async () => {
    const card = leaving(vitaleCard(VITALES.camilleRousseau), terminal.vitale);
    await terminal.putVitale(card);
    await load(of({ id: "whole" }));
    await flow.open();
    flow.selectAll();
    card.arm(undefined);
    await flow.signSelected();
    const total = card.exchanges();
    expect(total).toBeGreaterThan(2);
    for (let count = 0; count < total; count += 1) {
      const id = `pulled-${count}`;
      await load(of({ id }));
      await flow.open();
      flow.toggle(`${OWNER}/${id}`);
      card.arm(count);
      await flow.signSelected();
      expect(list().report?.failed).toMatchObject([{ why: "no-vitale" }]);
      expect(await collected(id)).toBeUndefined();
      await terminal.putVitale(card);
      card.arm(undefined);
      flow.toggle(`${OWNER}/${id}`);
      await flow.signSelected();
      const signed = await collected(id);
      expect(signed === undefined ? [] : validSignatures(signed)).toEqual(["cps", "vitale"]);
    }
  });

  test("given back unsigned, after a question: the PC reads why", async () => {
    await load(of({ id: "a" }), of({ id: "b" }));
    await flow.open();
    flow.toggle(`${OWNER}/a`);
    flow.askReturn();
    expect(list().asked).toBe("return");
    await flow.confirmReturn(false);
    expect(list().counts["to-sign"]).toBe(2);
    flow.askReturn();
    await flow.confirmReturn(true);
    expect(list().counts).toMatchObject({ "to-sign": 1, refused: 1 });
    expect(await collected("a")).toMatchObject({
      state: "refused",
      signatures: [],
      reason: expect.stringMatching(/\S/),
    });
  });
});

describe("before a new invoice", () => {
  test("she is told once per card that prepared ones wait for it", async () => {
    await load(of({ id: "a" }), of({ id: "b" }), of({ id: "c", patient: ANDRE }));
    const offer = createOffer(terminal.cards, flow);
    expect(await offer.ask()).toBe(true);
    expect(offer.state.value).toEqual({ count: 2, holder: "Camille ROUSSEAU" });
    offer.close();
    expect(await offer.ask()).toBe(false);
    await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
    expect(await offer.ask()).toBe(true);
    terminal.vitale.remove();
    expect(await offer.ask()).toBe(false);
  });
});

describe("a PC", () => {
  test("loads for the professional who allowed it alone; what it loads twice is there once", async () => {
    expect(await load(of({ id: "a" }), of({ id: "b", biller: "999999991" }))).toEqual([
      { id: "a", kind: "loaded" },
      { id: "b", kind: "refused", why: { kind: "unknown-professional", biller: "999999991" } },
    ]);
    expect(await load(of({ id: "a" }))).toEqual([{ id: "a", kind: "already" }]);
    expect(await load(of({ id: "a", number: 44 }))).toEqual([
      { id: "a", kind: "refused", why: { kind: "different-content" } },
    ]);
    expect(changes).toBe(1);
    const stranger = await exchange().load("inconnu", [of({ id: "z" })]);
    expect(stranger).toMatchObject({ ok: true, value: [{ kind: "refused" }] });
  });

  test("collects and erases only by the hash of what it stored", async () => {
    await load(of({ id: "a" }));
    await flow.open();
    flow.selectAll();
    expect(await exchange().erase(PC, [{ kind: "pdt", id: "a", sha256: sha256("") }])).toEqual({
      ok: true,
      value: ["not-signed"],
    });
    await flow.signSelected();
    const document = (await collected("a"))?.document ?? "";
    const erase = () => exchange().erase(PC, [{ kind: "pdt", id: "a", sha256: sha256(document) }]);
    expect(await erase()).toEqual({ ok: true, value: ["erased"] });
    expect(await erase()).toEqual({ ok: true, value: ["already-erased"] });
    expect(await exchange().loaded(PC)).toEqual({ ok: true, value: [] });
  });

  test("takes the terminal's own invoices and their patients; the ledger keeps them as exported", async () => {
    const { sign } = signingOn(terminal);
    await signIn(terminal, sign, "synchronise");
    const numbers = await exchange().fseNumbers(PC);
    expect(numbers).toEqual({ ok: true, value: [{ biller: BILLER, number: 1 }] });
    const fse = await exchange().fse(PC, BILLER, 1);
    const document = fse.ok ? (fse.value?.document ?? "") : "";
    expect(await exchange().beneficiaries(PC)).toMatchObject({
      ok: true,
      value: [{ lastName: "ROUSSEAU", insured: { nir: CAMILLE.insuredNir } }],
    });
    const acknowledged = (hash: string) => [{ kind: "fse", biller: BILLER, number: 1, sha256: hash }] as const;
    expect(await exchange().erase(PC, acknowledged(sha256("other")))).toEqual({ ok: true, value: ["hash-differs"] });
    expect(await exchange().erase(PC, acknowledged(sha256(document)))).toEqual({ ok: true, value: ["erased"] });
    expect(await exchange().erase(PC, acknowledged(sha256(document)))).toEqual({ ok: true, value: ["already-erased"] });
    expect(await exchange().fseNumbers(PC)).toEqual({ ok: true, value: [] });
    expect((await terminal.store.ledger.get(BILLER, 1))?.state).toBe("exported");
    expect(await terminal.store.ledger.verify()).toMatchObject({ ok: true });
  });

  test("paired again finds what it had loaded", async () => {
    await load(of({ id: "a" }));
    const pc = await terminal.store.pcs.get(PC);
    if (pc === undefined) throw new Error("no PC");
    await terminal.store.pcs.delete(PC);
    expect(await exchange().loaded(PC)).toEqual({ ok: true, value: [] });
    await terminal.store.pcs.put({ ...pc, id: "cabinet-encore" });
    expect(await exchange().loaded("cabinet-encore")).toEqual({ ok: true, value: [{ id: "a", state: "to-sign" }] });
  });

  test("of another professional sees nothing of hers", async () => {
    const { sign } = signingOn(terminal);
    await signIn(terminal, sign, "synchronise");
    await terminal.store.pcs.put({
      id: "autre",
      name: "Autre",
      owner: "nobody",
      key: "",
      pairedAt: at(0),
      lastSeenAt: at(0),
    });
    expect(await exchange().fseNumbers("autre")).toEqual({ ok: true, value: [] });
    expect(await exchange().fse("autre", BILLER, 1)).toEqual({ ok: true, value: undefined });
    expect(await exchange().beneficiaries("autre")).toEqual({ ok: true, value: [] });
    expect(await exchange().erase("autre", [{ kind: "fse", biller: BILLER, number: 1, sha256: "" }])).toEqual({
      ok: true,
      value: ["unknown"],
    });
  });
});

describe("access", () => {
  const key = new Uint8Array(32).fill(9);
  const pc = { id: "maison", name: "Maison", key, pairedAt: at(0), lastSeenAt: at(5) };

  test("is asked on the screen, remembered, listed and revoked", async () => {
    const access = createAccess({ store: terminal.store, owner: () => "me", log: silentLogger });
    const asked = access.ask({ pcName: "Maison", code: "123456" }, new AbortController().signal);
    expect(access.question.value).toEqual({ pcName: "Maison", code: "123456" });
    access.answer("allowed");
    expect(await asked).toBe("allowed");
    expect(access.question.value).toBeUndefined();
    expect(await access.remember(pc)).toEqual({ ok: true, value: undefined });
    expect(await access.find("maison")).toEqual(pc);
    expect(access.mine.value.map(({ name }) => name)).toEqual(["Maison"]);
    await access.revoke("maison");
    expect(await access.find("maison")).toBeUndefined();
    expect(access.mine.value).toEqual([]);
  });

  test("is refused when nobody opened a session, while another question waits, and when the cable is pulled", async () => {
    const nobody = createAccess({ store: terminal.store, owner: () => undefined, log: silentLogger });
    expect(await nobody.ask({ pcName: "X", code: "1" }, new AbortController().signal)).toBe("refused");
    expect(await nobody.remember(pc)).toEqual({ ok: false, error: { kind: "locked" } });
    const access = createAccess({ store: terminal.store, owner: () => "me", log: silentLogger });
    const cable = new AbortController();
    const first = access.ask({ pcName: "A", code: "1" }, cable.signal);
    expect(await access.ask({ pcName: "B", code: "2" }, new AbortController().signal)).toBe("refused");
    cable.abort();
    expect(await first).toBe("refused");
    expect(access.question.value).toBeUndefined();
  });
});

test("amounts of the list are those the PC priced", async () => {
  const amounts = { total: cents(4242), amo: cents(4242), amc: cents(0), patient: cents(0) };
  await load(of({ id: "a", totals: amounts }));
  await flow.open();
  expect(list().rows[0]?.total).toBe(4242);
});
