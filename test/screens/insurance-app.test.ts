import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDocument } from "../../firmware/flows/sign/document.js";
import type { Store } from "../../firmware/store/contract.js";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../simulator/cards/vitale-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VITALES } from "../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../support/store.js";
import { type Terminal, terminal } from "../support/terminal.js";
import { openApp } from "../support/ui.js";

let t: Terminal;
let ui: ReturnType<typeof openApp>;
let store: Store;
let end: () => Promise<void>;

beforeEach(async () => {
  const folder = temporaryFolder();
  store = await openTestStore(join(folder.path, "store.db"));
  t = terminal({ store });
  await t.signIn(cpsCard(NURSES.claireMoreau));
  ui = openApp(t.app);
  end = async () => {
    ui.close();
    await t.dispose();
    await store.close();
    folder.remove();
  };
  await t.billWith(vitaleCard(VITALES.pierreLambert));
  t.fill();
  await ui.waitFor("La visite");
});
afterEach(() => end());

/** Signs by the hub's button and reads back what was signed. */
async function signed() {
  ui.tap("primary");
  await t.until("it is signed", () => t.app.route.peek().kind === "result");
  const [invoice] = await store.ledger.list({ biller: t.session().biller });
  const document = readDocument(invoice?.document ?? "");
  if (document === undefined) throw new Error("nothing was signed");
  return document;
}

describe("by touch alone, on the real flows", () => {
  it("an accident at work, its number and body typed on the pad", async () => {
    ui.tap("section-insurance");
    ui.tap("nature");
    ui.tap("nature-41");
    ui.tap("back");
    expect(ui.text()).toContain("il manque la date ou l’identifiant AT");
    ui.tap("Indiquer la date");
    ui.tap("work-identifier");
    for (const key of "020105342") ui.tap(`key-${key}`);
    ui.tap("typing-done");
    ui.tap("work-organism");
    for (const key of "013499881") ui.tap(`key-${key}`);
    ui.tap("typing-done");
    ui.tap("Valider");
    expect(ui.text()).toContain("Accident du travail");
    const { insurance, totals } = await signed();
    expect(insurance.workAccident).toEqual({
      identifier: "020105342",
      organism: "013499881",
      sheetFilled: false,
    });
    expect(totals.amo).toBe(totals.total);
  });

  it("soins médicaux gratuits up to two euros, and a specific of the invoice", async () => {
    ui.tap("section-insurance");
    ui.tap("nature");
    ui.tap("nature-22");
    ui.tap("smg-limit");
    ui.tap("key-2");
    ui.tap("smg-pad-validate");
    ui.tap("specifics");
    ui.tap("group-acts");
    ui.tap("Valider");
    expect(ui.text()).toContain("Actes regroupés");
    ui.tap("Valider");
    const { insurance, specifics, totals } = await signed();
    expect(insurance).toMatchObject({ nature: "22", smgLimit: 200 });
    expect(specifics).toMatchObject({ groupActs: true });
    expect(totals.amo).toBe(200);
  });

  it("an act gives its place to another, found in the search", async () => {
    ui.tap("section-acts");
    ui.tap("line-p0-act-0");
    ui.tap("why-modify");
    ui.tap("quantity-plus");
    ui.scroll(800);
    ui.tap("replace-act");
    await ui.waitFor("act-query");
    ui.type("sous-cutan");
    await ui.waitFor("Injection sous-cutanée");
    ui.tap("Injection sous-cutanée");
    await ui.waitFor("quantity");
    expect(ui.text()).toContain("Injection sous-cutanée");
    expect(t.visit().draft.passages[0].acts).toEqual([{ id: "SC", edit: { quantity: 2 } }]);
  });
});
