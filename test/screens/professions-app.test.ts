import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Instant } from "../../firmware/lib/dates.js";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../simulator/cards/vitale-card.js";
import { OTHER_PROFESSIONALS } from "../../simulator/fixtures/other-professionals.js";
import { VITALES } from "../../simulator/fixtures/patients.js";
import { someCcamSearch } from "../support/ccam-search.js";
import { someNomenclature } from "../support/nomenclature.js";
import { openTestStore, temporaryFolder } from "../support/store.js";
import { DR_BERNARD, type Terminal, terminal } from "../support/terminal.js";
import { openApp } from "../support/ui.js";

/** Sunday 1 December 2024, 10:00 in Paris. */
const DECEMBER = Date.UTC(2024, 11, 1, 9) as Instant;

let t: Terminal;
let ui: ReturnType<typeof openApp>;
let end: () => Promise<void>;

beforeEach(async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(join(folder.path, "store.db"));
  t = terminal({ store, at: DECEMBER, nomenclature: someNomenclature, ccamSearch: someCcamSearch });
  ui = openApp(t.app);
  end = async () => {
    ui.close();
    await t.dispose();
    await store.close();
    folder.remove();
  };
});
afterEach(() => end());

const step = (): string => {
  const route = t.app.route.value;
  return route.kind === "visit" ? route.step : route.kind;
};

describe("other professions by touch, on the real flows", () => {
  it("a general practitioner finds C and AFLB001, adds the modifier of Sunday, answers the course and signs", async () => {
    await t.signIn(cpsCard(OTHER_PROFESSIONALS.anneLefort));
    await t.billWith(vitaleCard(VITALES.oldMutuelle));
    await ui.waitFor("La visite");
    ui.tap("Ajouter un acte");
    await ui.waitFor("act-query");
    ui.tap("segment-ccam");
    ui.type("peridurale");
    await ui.waitFor("inj. péridurale sang autologue");
    ui.tap("inj. péridurale sang autologue");
    await ui.waitFor("La visite");
    ui.tap("section-acts");
    ui.tap("add-act");
    // The list that was looked at last is there again.
    expect(t.app.visit.search.value.list).toBe("ccam");
    ui.tap("segment-ngap");
    ui.type("c");
    ui.tap("Consultation");
    expect(step()).toBe("acts");
    ui.tap("line-p0-act-0");
    ui.tap("why-modify");
    expect(ui.text()).toContain("Code regroupement");
    ui.tap("modifier-1");
    ui.tap("modifier-F");
    expect(ui.text()).toContain("69,62 €");
    ui.tap("Valider");
    expect(ui.text()).toContain("AFLB001");
    ui.tap("Valider");
    ui.tap("Préciser le parcours");
    ui.tap("course-T");
    expect(step()).toBe("hub");
    ui.tap("Signer 92,62 €");
    await ui.waitFor("Facture signée");
    // C: 16.10 + 6.90. AFLB001 with F: 69.62, 48.73 + 20.89.
    expect(ui.text()).toContain("64,83 €");
    expect(ui.text()).toContain("27,79 €");
    ui.tap("Terminer");
    await t.until("the visit is counted", () => t.app.home.value.visitsToday === 1);
  });

  it("a physiotherapist finds a lombalgie and is asked nothing of the course", async () => {
    await t.signIn(cpsCard(OTHER_PROFESSIONALS.hugoMarchand));
    await t.billWith(vitaleCard(VITALES.oldMutuelle));
    t.app.visit.setPrescriber(DR_BERNARD);
    await ui.waitFor("La visite");
    ui.tap("Ajouter un acte");
    await ui.waitFor("act-query");
    expect(ui.has("segment-ngap")).toBe(false);
    ui.type("lombalgie");
    await ui.waitFor("Lombalgie commune");
    ui.tap("Lombalgie commune");
    await ui.waitFor("La visite");
    expect(ui.text()).toMatch(/Signer \d+,\d\d €/);
    expect(ui.has("course")).toBe(false);
  });

  it("shows the profession on the fiche of a CPS that comes for the first time", async () => {
    t.cps.insert(cpsCard(OTHER_PROFESSIONALS.hugoMarchand));
    await t.until("the code is asked", () => t.app.route.peek().kind === "pin");
    await t.type("1234");
    await ui.waitFor("Votre fiche");
    expect(ui.text()).toContain("Masseur-kinésithérapeute");
  });
});
