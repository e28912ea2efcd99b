import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkText } from "../../../firmware/billing/b2/check.js";
import { b2Sending, readCounters } from "../../../firmware/flows/invoices/b2-files.js";
import { type InvoiceDocument, readDocument } from "../../../firmware/flows/sign/document.js";
import { addDays, date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { sha256 } from "../../../firmware/lib/sha256.js";
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
  await desk.billWith(vitaleCard(VITALES.andreFontaine));
  desk.fill();
});
afterEach(async () => {
  await desk.dispose();
  await store.close();
  folder.remove();
});

const flow = () => desk.app.visit;
const today = () => desk.clock.wall().date;

/** Signs the visit on the screen and reads back what was signed. */
async function signed(): Promise<InvoiceDocument> {
  await desk.app.signVisit();
  const [invoice] = await store.ledger.list({ biller: desk.session().biller });
  const document = invoice === undefined ? undefined : readDocument(invoice.document);
  if (document === undefined) throw new Error(`nothing was signed: ${desk.app.route.peek().kind}`);
  return document;
}

/** Whatever was said of the insurance, the files that leave hold to every control of the norme B2. */
async function expectSendable(): Promise<void> {
  const invoices = await store.ledger.list({ biller: desk.session().biller });
  const { files, refused } = b2Sending(invoices, today(), readCounters(undefined));
  expect(refused).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
  for (const { bytes } of files) expect(checkText(new TextDecoder().decode(bytes), sha256).findings).toEqual([]);
}

describe("an accident at work", () => {
  test("cannot be signed without its number or its date; signed, the document says all of it at 100 %", async () => {
    flow().setNature("41", undefined);
    expect(desk.visit().missing.insurance).toEqual([{ kind: "work-accident" }]);
    await desk.app.signVisit();
    expect(desk.app.route.peek().kind).toBe("visit");
    flow().setWorkAccident({ identifier: "020105342" });
    flow().setWorkAccident({ code: "01", organism: "013499881" });
    flow().setWorkAccident({ sheetFilled: true });
    const on = addDays(today(), -7);
    flow().setNature("41", on);
    const document = await signed();
    expect(document.insurance).toMatchObject({
      nature: "41",
      eventDate: on,
      exemption: null,
      workAccident: { identifier: "020105342", code: "01", organism: "013499881", sheetFilled: true },
    });
    expect(document.lines.map(({ amoRate }) => amoRate)).toEqual(document.lines.map(() => 100));
    expect(document.totals).toMatchObject({ amo: document.totals.total, amc: 0, patient: 0 });
    await expectSendable();
  });

  test("what was typed for it is not signed under another nature", async () => {
    flow().setNature("41", today());
    flow().setWorkAccident({ identifier: "020105342" });
    flow().setNature("10", undefined);
    flow().setCommonLawAccident(addDays(today(), -1));
    const { insurance } = await signed();
    expect(insurance).toMatchObject({ nature: "10", commonLawAccident: addDays(today(), -1) });
    expect(insurance).not.toHaveProperty("workAccident");
    await expectSendable();
  });
});

describe("soins médicaux gratuits", () => {
  test("the caisse pays up to the prise en charge, and the document says it", async () => {
    flow().setNature("22", undefined);
    flow().setTiersPayant({ amc: false });
    const whole = desk.visit();
    // AMI 1 at 3.15 and its fees; the caisse takes all of it until a limit is typed.
    expect(whole.rated.ok && whole.rated.value.amo).toBe(whole.rated.ok ? whole.rated.value.total : undefined);
    flow().setSmgLimit(cents(200));
    const { insurance, totals } = await signed();
    expect(insurance).toMatchObject({ nature: "22", smgLimit: 200 });
    expect(totals.amo).toBe(200);
    expect(totals.patient).toBe(totals.total - 200);
    await expectSendable();
  });
});

describe("what few invoices need", () => {
  test("comes back after a power cut, and is in the document", async () => {
    flow().addAct(0, "IM");
    flow().setSpecifics({ terrorVictim: true, groupActs: true });
    flow().setSpecifics({ prevention: { qualifier: "BJ" } });
    flow().setAmoService({ code: "01", from: today(), to: today() });
    flow().editAct(0, 0, { ententePrealable: true });
    flow().setSpecifics({ agreement: { code: "4" } });
    flow().go({ kind: "insurance" });
    flow().go({ kind: "specifics" });
    const { draft } = desk.visit();
    await desk.dispose();
    desk = terminal({ store, ids: "again" });
    await desk.signIn(cpsCard(NURSES.claireMoreau));
    await desk.putVitale(vitaleCard(VITALES.andreFontaine));
    await desk.app.resumeDraft(draft.id);
    expect(desk.visit().draft).toEqual(draft);
    expect(desk.visit().missing.securing).toEqual([{ kind: "agreement-date" }]);
    flow().back();
    expect(desk.visit().draft.step.kind).toBe("insurance");
    flow().setSpecifics({ agreement: { code: "4", on: today() } });
    const document = await signed();
    expect(document.specifics).toEqual({
      terrorVictim: true,
      groupActs: true,
      prevention: { qualifier: "BJ" },
      agreement: { code: "4", on: today() },
    });
    expect(document.insurance.amoService).toEqual({ code: "01", from: today(), to: today() });
    expect(document.totals.amo).toBe(document.totals.total);
    await expectSendable();
  });

  test("each act with its own exemption, which the document keeps", async () => {
    flow().addAct(0, "SC");
    flow().setSpecifics({ exemptionPerAct: true });
    flow().editAct(0, 1, { exemption: "7" });
    const { lines, specifics } = await signed();
    expect(specifics).toMatchObject({ exemptionPerAct: true });
    expect(lines.filter(({ key }) => key.includes("/act/")).map(({ exemption }) => exemption)).toEqual([
      undefined,
      "7",
    ]);
    await expectSendable();
  });
});

test("an anonymous minor is signed by the professional alone, and nothing of him is in the ledger (FAC-51)", async () => {
  desk.app.goHome();
  await desk.billWith(vitaleCard(VITALES.germaineFaure));
  const { patient } = desk.visit().draft;
  flow().setPatient({ ...patient, birth: { raw: "20100115", calendar: date("2010-01-15") } });
  desk.fill();
  flow().setSexualHealth(true);
  flow().hidePatient({ sex: "F", caisse: "261", context: "ist" });
  expect(desk.visit()).toMatchObject({ mode: "sesam-sans-vitale", current: undefined });
  const document = await signed();
  expect(document).toMatchObject({
    mode: { name: "sesam-sans-vitale" },
    insured: { nir: "2555555261333" },
    amo: { regime: "01", caisse: "261", centre: "" },
    rights: { proof: "declared" },
    specifics: { sexualHealth: { anonymous: true } },
    totals: { patient: 0 },
  });
  await expectSendable();
  const [invoice] = await store.ledger.list({ biller: desk.session().biller });
  const kept = JSON.stringify(invoice);
  for (const known of [patient.id, patient.lastName, patient.insuredNir]) expect(kept).not.toContain(known);
  expect(await store.ledger.list({ biller: desk.session().biller })).toHaveLength(1);
});

test("an act found for another takes its place, and the way back is its sheet (FAC-26)", () => {
  flow().go({ kind: "acts", passage: 0 });
  flow().go({ kind: "act-edit", passage: 0, act: 0 });
  flow().editAct(0, 0, { quantity: 2 });
  flow().go({ kind: "act-search", passage: 0, replace: 0 });
  flow().addAct(0, "SC");
  desk.app.back();
  expect(desk.visit().draft).toMatchObject({
    step: { kind: "act-edit", passage: 0, act: 0 },
    passages: [{ acts: [{ id: "SC", edit: { quantity: 2 } }] }],
  });
});
