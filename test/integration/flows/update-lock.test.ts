import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../../firmware/flows/app-types.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { at, openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";
import { ANDRE, someWorkstationInvoice } from "../../support/workstation.js";

const BILLER = "266999010";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;
let app: App;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
  app = desk.app;
  await desk.signIn(cpsCard(NURSES.claireMoreau));
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

/** Takes the gate as the update agent does at the start of an installation. */
function install(): ReturnType<typeof app.updateGate.lock> {
  app.updateGate.release();
  return app.updateGate.lock();
}

/** The two lists whose invoices are signed several at a time, each with one that the cards at hand can sign. */
const LISTS = [
  {
    name: "factures poste de travail",
    async open(): Promise<void> {
      const prepared = [someWorkstationInvoice({ id: "a", biller: BILLER, patient: ANDRE })];
      await store.workstation.load(desk.session().professional.nationalId, prepared, at(0));
      await desk.putVitale(vitaleCard(VITALES.andreFontaine));
      await app.openWorkstation();
      app.workstation.selectAll();
    },
    sign: () => app.workstation.signSelected(),
    failed: () => {
      const state = app.workstation.state.peek();
      return state.kind === "list" ? state.report?.failed.map(({ why }) => why) : undefined;
    },
    /** What a finger could do to the list meanwhile. */
    leave: () => app.workstation.back(),
    signed: async () =>
      (await store.workstation.list([BILLER])).filter(({ outcome }) => outcome.state === "signed").length,
  },
  {
    name: "factures du carnet",
    async open(): Promise<void> {
      await desk.billWith(vitaleCard(VITALES.andreFontaine));
      desk.fill();
      desk.vitale.remove();
      await desk.until("the Vitale is out", () => app.patient.vitale.peek().kind === "empty");
      app.visit.setSecuring("desynchronise");
      await app.signVisit();
      app.finish();
      await desk.until("it waits on the home menu", () => app.home.peek().toSign === 1);
      await desk.putVitale(vitaleCard(VITALES.andreFontaine));
      await app.openInvoices();
      app.invoices.toggle(1);
    },
    sign: () => app.invoices.signSelected(),
    failed: () => {
      const state = app.invoices.state.peek();
      return state.kind === "list" ? state.report?.result.failed.map(({ why }) => why) : undefined;
    },
    leave: () => void app.invoices.openInvoice(1),
    signed: async () => (await store.ledger.list({ biller: BILLER, states: ["signed"] })).length,
  },
] as const;

describe.each(LISTS)("$name", ({ open, sign, failed, leave, signed }) => {
  test("an installation under way refuses to sign, with what to do, and they are signed after it", async () => {
    await open();
    const installation = install();
    if (!installation.ok) throw new Error(installation.error.join());
    await sign();
    expect(failed()).toEqual(["updating"]);
    expect(await signed()).toBe(0);
    installation.value();
    await sign();
    expect(failed()).toEqual([]);
    expect(await signed()).toBe(1);
  });

  test("a signature under way refuses the installation with its reason, whatever is shown, until it is over", async () => {
    await open();
    const signing = sign();
    leave();
    app.updateGate.release();
    expect(app.updateGate.lock()).toEqual({ ok: false, error: ["unsigned-work"] });
    expect(app.updateGate.obstacles.value).toEqual(["unsigned-work"]);
    await signing;
    expect(await signed()).toBe(1);
    expect(app.updateGate.lock().ok).toBe(true);
  });
});
