import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SlotName } from "../../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { err } from "../../firmware/lib/result.js";
import type { Store } from "../../firmware/store/contract.js";
import { assembleDesk, type Desk } from "../../simulator/assemble.js";
import { openTestStore, temporaryFolder } from "../support/store.js";
import { type Terminal, terminal } from "../support/terminal.js";
import { openApp } from "../support/ui.js";

const BILLER = "266999010";
const PIERRE = "vitale:pierreLambert";
const ANDRE = "vitale:andreFontaine";

let t: Terminal;
let ui: ReturnType<typeof openApp>;
let desk: Desk;
let store: Store;
/** The disk of this test: full while true. */
let full: boolean;
let end: () => Promise<void>;

beforeEach(async () => {
  const folder = temporaryFolder();
  const onDisk = await openTestStore(join(folder.path, "store.db"));
  full = false;
  store = {
    ...onDisk,
    patients: {
      ...onDisk.patients,
      put: async (patient) => (full ? err({ kind: "disk-full" }) : onDisk.patients.put(patient)),
    },
    ledger: {
      ...onDisk.ledger,
      append: async (invoice) => (full ? err({ kind: "disk-full" }) : onDisk.ledger.append(invoice)),
    },
  };
  const slots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
  desk = assembleDesk({
    zone: "Europe/Paris",
    dataDir: folder.path,
    powerCut: () => undefined,
    slot: (name: SlotName) => slots[name],
  });
  t = terminal({ store, ...slots });
  ui = openApp(t.app);
  end = async () => {
    ui.close();
    await t.dispose();
    await desk.simulator.close();
    // What the home menu still reads after a signature comes to its end before the store closes: calls are answered in turn.
    for (let turn = 0; turn < 4; turn += 1) await onDisk.ledger.nextNumber(BILLER);
    await onDisk.close();
    folder.remove();
  };
});
afterEach(() => end());

/** It has come, and what slid in has come to rest. */
async function shows(nameOrText: string): Promise<void> {
  await ui.waitFor(nameOrText);
  ui.advance(400);
}

async function typeCode(): Promise<void> {
  await shows("key-1");
  for (const digit of "1234") ui.tap(`key-${digit}`);
  ui.tap("Valider");
  await t.until("the code is checked", () => t.app.session.state.peek().kind !== "pin");
  await t.app.session.acceptFiche();
}

/** Claire Moreau at work, a visit of Pierre Lambert filled, his card in. */
async function readyToSign(): Promise<void> {
  desk.simulator.insert("cps:claireMoreau", "cps");
  await typeCode();
  desk.simulator.insert(PIERRE, "vitale");
  await t.until("the Vitale is read", () => t.app.patient.vitale.peek().kind === "read");
  await shows("Réaliser une facture");
  ui.tap("Réaliser une facture");
  await shows("La visite");
  t.fill();
  await shows("Synchronisée");
}

async function sign(): Promise<void> {
  await shows("primary");
  ui.tap("primary");
}

const states = async (): Promise<readonly string[]> =>
  (await store.ledger.list({ biller: BILLER })).map(({ number, state }) => `${number} ${state}`);

describe("a card that leaves in the middle of a signature", () => {
  it("the Vitale: another one is noticed, the right one finishes by itself", async () => {
    await readyToSign();
    desk.simulator.setFault("vitale", { kind: "pull-out", afterApdus: 0 });
    await sign();
    await shows("Carte Vitale retirée");
    expect(ui.text()).toContain("le brouillon est gardé");
    expect(await states()).toEqual([]);
    desk.simulator.setFault("vitale", { kind: "none" });
    desk.simulator.insert(ANDRE, "vitale");
    await shows("Vitale d’un autre patient");
    expect(ui.text()).toMatch(/C’est la carte de André FONTAINE/i);
    expect(ui.text()).toMatch(/Mettez la Vitale de Pierre LAMBERT/i);
    desk.simulator.insert(PIERRE, "vitale");
    await shows("Facture signée");
    expect(ui.has("signing-dialog")).toBe(false);
    expect(await states()).toEqual(["1 signed"]);
    ui.tap("Terminer");
    await shows("Réaliser une facture");
  });

  it("the CPS: its code is asked again, then the signature goes on", async () => {
    await readyToSign();
    desk.simulator.setFault("cps", { kind: "pull-out", afterApdus: 0 });
    await sign();
    await shows("Carte CPS retirée");
    desk.simulator.setFault("cps", { kind: "none" });
    desk.simulator.insert("cps:claireMoreau", "cps");
    await typeCode();
    await shows("Facture signée");
    expect(await states()).toEqual(["1 signed"]);
    expect(await store.drafts.list(BILLER)).toEqual([]);
  });

  it("is finished later: nothing is numbered, the visit is still there", async () => {
    await readyToSign();
    desk.simulator.setFault("vitale", { kind: "pull-out", afterApdus: 0 });
    await sign();
    await shows("Finir plus tard");
    ui.tap("Finir plus tard");
    await shows("La visite");
    expect(await states()).toEqual([]);
    expect((await store.drafts.list(BILLER)).length).toBe(1);
  });
});

describe("a disk that is full", () => {
  it("says over any screen what is kept, until she has read it", async () => {
    desk.simulator.insert("cps:claireMoreau", "cps");
    await typeCode();
    await shows("Réaliser une facture");
    full = true;
    desk.simulator.insert(PIERRE, "vitale");
    await t.until("the Vitale is read", () => t.app.patient.vitale.peek().kind === "read");
    ui.tap("Réaliser une facture");
    await shows("Mémoire pleine");
    ui.assertNoClippedText();
    expect(ui.text()).toContain("gardé à l’écran");
    ui.tap("problem-ok");
    await shows("La visite");
    expect(ui.has("problem")).toBe(false);
  });

  it("numbers nothing, and signs with the same number once there is room", async () => {
    await readyToSign();
    full = true;
    await sign();
    await shows("Mémoire pleine");
    expect(ui.text()).toContain("La facture n’a pas reçu de numéro.");
    ui.tap("Réessayer");
    await shows("Mémoire pleine");
    full = false;
    ui.tap("Réessayer");
    await shows("Facture signée");
    expect(await states()).toEqual(["1 signed"]);
  });

  it("leads back to the visit", async () => {
    await readyToSign();
    full = true;
    await sign();
    await shows("Revenir à la visite");
    ui.tap("Revenir à la visite");
    await shows("La visite");
    expect((await store.drafts.list(BILLER)).length).toBe(1);
  });
});

describe("invoices, on the real flows", () => {
  it("signs a half-signed one from the list, takes a payment, exports it", async () => {
    await readyToSign();
    t.app.visit.setTiersPayant({ amo: true, amc: false });
    t.app.visit.setSecuring("desynchronise");
    await sign();
    await shows("Facture à finir");
    await shows("Ajouter un paiement");
    ui.tap("Ajouter un paiement");
    await shows("payment-amount");
    ui.tap("Espèces");
    ui.tap("Valider");
    await shows("Réglé");
    ui.tap("Terminer");
    await shows("Réaliser une facture");
    await t.app.openInvoices();
    await shows("À finir 1");
    expect(ui.text()).toMatch(/Seulement la carte de Pierre LAMBERT/i);
    ui.tap("choose");
    ui.tap("Signer 1 facture");
    await shows("1 facture signée");
    ui.tap("report-ok");
    ui.tap("choose");
    ui.tap("Exporter 1 facture");
    await shows("1 facture exportée");
    ui.tap("report-ok");
    await shows("Exportée");
    expect(await states()).toEqual(["1 exported"]);
    // The signed JSON, and beside it the files of the norme B2.
    expect([...t.exported.keys()].filter((name) => name.endsWith(".json"))).toHaveLength(1);
    expect([...t.exported.keys()].some((name) => name.startsWith("B2-"))).toBe(true);
    ui.tap("open");
    await shows("CPS et Vitale");
    expect(ui.text()).toContain("Réglé");
    ui.tap("back");
    await shows("Factures");
  });

  it("deletes one that waits, after a question; its number stays used", async () => {
    await readyToSign();
    t.app.visit.setSecuring("desynchronise");
    await sign();
    await shows("Facture à finir");
    ui.tap("Terminer");
    await shows("Réaliser une facture");
    await t.app.openInvoices();
    await shows("choose");
    ui.tap("choose");
    ui.tap("delete");
    ui.tap("Supprimer 1 facture");
    await shows("1 facture supprimée");
    expect(await states()).toEqual([]);
    expect(await store.ledger.nextNumber(BILLER)).toBe(2);
  });
});
