import type { TourneeTerminal } from "tournee-pc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../../firmware/flows/app-types.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { allow, officeSoftware } from "../../support/office.js";
import { wireOf } from "../../support/pc-app.js";
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

describe("a PC that is plugged in", () => {
  let office: TourneeTerminal;
  beforeEach(async () => {
    office = officeSoftware(desk.usb);
    desk.usb.plug("pc");
    await desk.until("the terminal is a reader", () => app.readerMode.state.peek().kind === "on");
    await allow(desk, office);
  });
  afterEach(() => office.close());

  const prepared = (id: string) =>
    wireOf(
      someWorkstationInvoice({
        id,
        biller: BILLER,
        patient: ANDRE,
        careDate: "2026-10-13",
        prescription: undefined,
      }),
    );
  const NOTHING = { size: 1, sha256: "0".repeat(64), read: async () => new Uint8Array(1), close: async () => {} };
  const obstacles = () => app.updateGate.obstacles.value;

  test("changes nothing while an installation runs, and is told that the terminal is busy", async () => {
    expect(await office.load([prepared("a")])).toMatchObject({ ok: true, value: [{ kind: "loaded" }] });
    const installation = install();
    if (!installation.ok) throw new Error(installation.error.join());
    const busy = { ok: false, error: { kind: "operation", failure: { error: "busy" } } };
    expect(await office.load([prepared("b")])).toEqual(busy);
    expect(await office.erase([{ kind: "pdt", id: "a", sha256: "0".repeat(64) }])).toEqual(busy);
    expect(await office.giveBundle(NOTHING)).toEqual(busy);
    expect(await office.pdtList()).toMatchObject({ ok: true, value: [{ id: "a" }] });
    installation.value();
    expect(await office.load([prepared("b")])).toMatchObject({ ok: true, value: [{ kind: "loaded" }] });
  });

  test("and holds the application without a word does not keep an installation out", async () => {
    expect((await office.identity()).ok).toBe(true);
    expect(app.readerMode.state.peek()).toMatchObject({ kind: "on", uses: { application: "powered" } });
    expect(obstacles()).toEqual([]);
    expect(install().ok).toBe(true);
  });

  /** What is done at the moment that a message is on its way. */
  function once(act: () => void): { readonly done: () => boolean } {
    let seen = false;
    app.updateGate.obstacles.subscribe((now) => {
      if (seen || !now.includes("pc-exchange")) return;
      seen = true;
      act();
    });
    return { done: () => seen };
  }

  test("keeps it out from the first byte of a message until the last of its answer", async () => {
    const tried: ReturnType<typeof install>[] = [];
    const meanwhile = once(() => tried.push(install()));
    expect(await office.load([prepared("a")])).toMatchObject({ ok: true });
    expect(meanwhile.done()).toBe(true);
    expect(tried).toEqual([{ ok: false, error: ["pc-exchange"] }]);
    expect(obstacles()).toEqual([]);
  });

  test("and is pulled out in the middle of a message keeps nothing out any more", async () => {
    const meanwhile = once(() => desk.usb.unplug());
    expect((await office.load([prepared("a")])).ok).toBe(false);
    expect(meanwhile.done()).toBe(true);
    await desk.until("it is forgotten", () => obstacles().length === 0);
  });
});
