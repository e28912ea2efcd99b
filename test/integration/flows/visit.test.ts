import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../../firmware/lib/dates.js";
import { hours } from "../../../firmware/lib/duration.js";
import { cents } from "../../../firmware/lib/money.js";
import type { SecuringMode } from "../../../firmware/model/invoice.js";
import type { Store } from "../../../firmware/store/contract.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";
import { type Terminal, terminal } from "../../support/terminal.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let desk: Terminal;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(`${folder.path}/t.db`);
  desk = terminal({ store });
  await desk.signIn(cpsCard(NURSES.claireMoreau));
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const route = () => desk.app.route.peek().kind;
const ledger = () => store.ledger.list({ biller: desk.session().biller });
const pullVitale = async () => {
  desk.vitale.remove();
  await desk.until("the slot is empty", () => desk.app.patient.vitale.peek().kind === "empty");
};
const refusals = () => Object.fromEntries(desk.visit().modes.map(({ mode, refused }) => [mode, refused?.kind ?? "ok"]));

describe("what is missing is said where it is missing", () => {
  test("a first visit asks for the prescription and the acts, and cannot be signed before", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    expect(desk.visit().current).toBe("prescription");
    expect(desk.visit().missing).toMatchObject({
      prescription: [{ kind: "prescriber" }, { kind: "prescription-date" }],
      acts: [{ kind: "no-act" }],
      insurance: [],
      securing: [],
    });
    await desk.app.signVisit();
    expect(route()).toBe("visit");
    expect(await ledger()).toEqual([]);
    desk.fill();
    expect(desk.visit().current).toBeUndefined();
  });

  test("care that needs no prescription asks for none, is signed without, and is so at the next visit", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.app.visit.addAct(0, "VACCIN_SANS");
    desk.app.visit.setPrescriptionNeeded(false);
    expect(desk.visit().current).toBeUndefined();
    await desk.app.signVisit();
    const [invoice] = await ledger();
    expect(JSON.parse(invoice?.document ?? "{}")).not.toHaveProperty("prescription");
    desk.app.finish();
    await desk.app.bill();
    await desk.until("the visit is open", () => desk.app.visit.state.peek().kind === "open");
    expect(desk.visit().draft.prescription.needed).toBe(false);
  });

  test("a second visit of the day does not bill the dependency fee again; the next day does", async () => {
    const card = vitaleCard(VITALES.germaineFaure);
    await desk.billWith(card);
    desk.fill();
    desk.app.visit.removeAct(0, 0);
    desk.app.visit.addAct(0, "BSC");
    desk.app.visit.answerAld("yes");
    await desk.app.signVisit();
    expect(route()).toBe("result");
    const again = async () => {
      desk.app.finish();
      await desk.app.bill();
      await desk.until("the visit is open", () => desk.app.visit.state.peek().kind === "open");
      return desk.visit().draft.passages[0];
    };
    expect(await again()).toMatchObject({ dayFeeAlreadyBilled: "BSC", acts: [] });
    desk.app.goHome();
    // On the mains the terminal does not lock by itself.
    desk.battery.set({ percent: 82, source: "mains" });
    desk.clock.advance(hours(24));
    expect(await again()).toMatchObject({ dayFeeAlreadyBilled: null, acts: [{ id: "BSC" }] });
  });

  test("a prescription after the care is refused", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    desk.app.visit.setPrescriptionDate(addDays(desk.clock.wall().date, 1));
    expect(desk.visit().missing.prescription).toEqual([{ kind: "prescription-after-care" }]);
  });

  test("the ALD question is asked of a patient in ALD, and its answer sets the share (MSG-10)", async () => {
    await desk.billWith(vitaleCard(VITALES.marcelDelaunay));
    desk.fill();
    expect(desk.visit().current).toBe("insurance");
    desk.app.visit.answerAld("yes");
    expect(desk.visit()).toMatchObject({ current: undefined, exemption: "4" });
    expect(shares()).toMatchObject({ patient: 0 });
    desk.app.visit.answerAld("no");
    expect(desk.visit().exemption).toBeNull();
    expect(shares().patient).toBeGreaterThan(0);
  });

  test("closed rights are said, with their end, and prove nothing", async () => {
    await desk.billWith(vitaleCard(VITALES.closedRights));
    expect(desk.visit().rights).toEqual({ kind: "closed", since: "2023-12-31" });
    expect(refusals()["sesam-sans-vitale"]).toBe("rights-unproven");
  });
});

describe("third-party payment (FAC-23)", () => {
  test("the mutuelle's part is never advanced alone", async () => {
    await desk.billWith(vitaleCard(VITALES.camilleRousseau), 0);
    desk.fill();
    expect(desk.visit().draft.settlement).toMatchObject({ tiersPayantAmo: true, tiersPayantAmc: true });
    desk.app.visit.setTiersPayant({ amo: false });
    expect(desk.visit().draft.settlement).toMatchObject({ tiersPayantAmo: false, tiersPayantAmc: false });
    desk.app.visit.setTiersPayant({ amc: true });
    expect(desk.visit().draft.settlement).toMatchObject({ tiersPayantAmo: true, tiersPayantAmc: true });
  });
});

describe("securing modes (LST-SECU): only what the cards at hand allow", () => {
  test("both cards", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    expect(refusals()).toEqual({
      synchronise: "ok",
      "sesam-sans-vitale": "ok",
      desynchronise: "ok",
      degrade: "ok",
    });
    expect(desk.visit().mode).toBe("synchronise");
  });

  test("the Vitale is pulled out, then another patient's comes, then his again", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    await pullVitale();
    await desk.until("the mode follows", () => desk.visit().mode === "degrade");
    expect(refusals().synchronise).toBe("no-vitale");
    await desk.putVitale(vitaleCard(VITALES.pierreLambert));
    await desk.until("the other card is noticed", () => desk.visit().vitale.kind === "other-patient");
    expect(desk.visit().vitale).toEqual({ kind: "other-patient", name: "Pierre LAMBERT" });
    expect(refusals().synchronise).toBe("other-vitale");
    desk.vitale.insert(vitaleCard(VITALES.andreFontaine));
    await desk.until("his card is known", () => desk.visit().mode === "synchronise");
  });

  test("a CPS that may not sign offers no mode", async () => {
    desk.cps.remove();
    await desk.until("the terminal locks", () => route() === "locked");
    const unable = Object.values(NURSES).find(({ situations }) => situations.every((each) => !each.maySignInvoice));
    if (unable === undefined) throw new Error("no nurse of the fixtures is unable to sign");
    await desk.signIn(cpsCard(unable));
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    expect(desk.visit().mode).toBeUndefined();
    expect(desk.visit().missing.securing).toEqual([{ kind: "no-mode", why: { kind: "cps-cannot-sign" } }]);
  });

  test.each<[SecuringMode, "signed" | "half-signed", readonly string[], boolean]>([
    ["synchronise", "signed", ["cps", "vitale"], false],
    ["desynchronise", "half-signed", ["cps"], false],
    ["degrade", "signed", ["cps"], true],
    ["sesam-sans-vitale", "signed", ["cps"], false],
  ])("%s is signed as it says", async (mode, state, by, needsPaper) => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    if (mode !== "synchronise") await pullVitale();
    desk.app.visit.setSecuring(mode);
    await desk.until("the mode is chosen", () => desk.visit().mode === mode);
    await desk.app.signVisit();
    expect(route()).toBe("result");
    const [invoice, ...others] = await ledger();
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({ number: 1, state, mode });
    expect(invoice?.signatures.map((each) => each.by)).toEqual(by);
    expect(JSON.parse(invoice?.document ?? "")).toMatchObject({ version: "SI01", test: true, needsPaper });
  });

  test("a half-signed one is completed from the list with the patient's Vitale, and not with another", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    await pullVitale();
    desk.app.visit.setSecuring("desynchronise");
    await desk.app.signVisit();
    desk.app.finish();
    await desk.until("it waits on the home menu", () => desk.app.home.peek().toSign === 1);
    await desk.putVitale(vitaleCard(VITALES.pierreLambert));
    await desk.app.openInvoices();
    await desk.app.invoices.setOnlyCard(false);
    desk.app.invoices.toggle(1);
    await desk.app.invoices.signSelected();
    expect(report()).toEqual({ done: [], failed: [{ number: 1, why: "other-vitale" }] });
    desk.vitale.insert(vitaleCard(VITALES.andreFontaine));
    await desk.until("his card narrows the list", () => listState().onlyCard === true && listState().rows.length === 1);
    desk.app.invoices.closeReport();
    desk.app.invoices.toggle(1);
    await desk.app.invoices.signSelected();
    expect(report()).toEqual({ done: [1], failed: [] });
    expect((await ledger())[0]).toMatchObject({ state: "signed", number: 1 });
  });
});

describe("leaving a visit (Annuler)", () => {
  test("keep: it waits on the home menu and opens where it was", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    desk.app.visit.askCancel();
    expect(desk.app.visit.state.peek()).toMatchObject({ cancelAsked: true });
    await desk.app.visit.cancel("keep");
    const [draft] = desk.app.visit.keptDrafts.peek();
    expect(draft?.patientName).toBe("André FONTAINE");
    await desk.app.resumeDraft(draft?.id ?? "");
    expect(route()).toBe("visit");
    expect(desk.visit().draft.passages[0].acts).toEqual([{ id: "IM" }]);
  });

  test("delete: nothing of it is left, no number is used", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    desk.app.visit.askCancel();
    await desk.app.visit.cancel("delete");
    expect(await store.drafts.list(desk.session().biller)).toEqual([]);
    expect(await store.ledger.nextNumber(desk.session().biller)).toBe(1);
  });

  test("go on: as before the question", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    desk.app.visit.go({ kind: "insurance" });
    desk.app.visit.askCancel();
    await desk.app.visit.cancel("continue");
    expect(desk.app.route.peek()).toEqual({ kind: "visit", step: "insurance" });
  });

  test("back: one step at a time, then home with the draft kept", async () => {
    await desk.billWith(vitaleCard(VITALES.andreFontaine));
    desk.fill();
    desk.app.visit.go({ kind: "acts", passage: 0 });
    desk.app.visit.go({ kind: "act-search", passage: 0 });
    desk.app.back();
    expect(desk.app.route.peek()).toEqual({ kind: "visit", step: "acts" });
    desk.app.back();
    expect(desk.app.route.peek()).toEqual({ kind: "visit", step: "hub" });
    desk.app.back();
    expect(route()).toBe("home");
    await desk.until("the draft waits", () => desk.app.home.peek().drafts.length === 1);
  });
});

test("a negative share of the patient is signed only once it is confirmed, and again after a change", async () => {
  await desk.billWith(vitaleCard(VITALES.camilleRousseau), 0);
  desk.fill();
  const line = lines()[0];
  if (line === undefined) throw new Error("no line");
  desk.app.visit.setShare(line.key, "amo", cents(line.amount + 100));
  expect(desk.visit().negativeToConfirm).toBeLessThan(0);
  await desk.app.signVisit();
  expect(desk.app.route.peek()).toEqual({ kind: "visit", step: "recap" });
  expect(await ledger()).toEqual([]);
  desk.app.visit.confirmNegative();
  expect(desk.visit().negativeToConfirm).toBeUndefined();
  desk.app.visit.setShare(line.key, "amo", cents(line.amount + 200));
  expect(desk.visit().negativeToConfirm).toBeLessThan(0);
  desk.app.visit.confirmNegative();
  await desk.app.signVisit();
  expect(route()).toBe("result");
  expect((await ledger())[0]?.amounts.patient).toBeLessThan(0);
});

test("numbers of a morning run without a gap, and a deleted half-signed one keeps its own", async () => {
  const who = ["andreFontaine", "pierreLambert", "jeanneLambert", "marcelDelaunay"] as const;
  for (const id of who) {
    await desk.billWith(vitaleCard(VITALES[id]));
    desk.fill();
    if (id === "marcelDelaunay") desk.app.visit.answerAld("yes");
    if (id === "pierreLambert") desk.app.visit.setSecuring("desynchronise");
    await desk.app.signVisit();
    expect(route()).toBe("result");
    desk.app.finish();
  }
  await pullVitale();
  await desk.app.openInvoices();
  desk.app.invoices.toggle(2);
  desk.app.invoices.askDelete();
  await desk.app.invoices.confirmDelete(true);
  expect((await ledger()).map(({ number }) => number)).toEqual([4, 3, 1]);
  expect(await store.ledger.nextNumber(desk.session().biller)).toBe(5);
  expect(await store.ledger.verify()).toMatchObject({ ok: true });
});

function lines() {
  const { rated } = desk.visit();
  if (!rated.ok) throw new Error(`not rated: ${rated.error.kind}`);
  return rated.value.lines;
}
function shares() {
  const { rated } = desk.visit();
  if (!rated.ok) throw new Error(`not rated: ${rated.error.kind}`);
  return rated.value;
}
function listState() {
  const now = desk.app.invoices.state.peek();
  if (now.kind !== "list") throw new Error(`no list: ${now.kind}`);
  return now;
}
const report = () => listState().report?.result;
