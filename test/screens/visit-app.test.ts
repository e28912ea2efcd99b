import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../simulator/cards/vitale-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VITALES } from "../../simulator/fixtures/patients.js";
import { openTestStore, temporaryFolder } from "../support/store.js";
import { DR_BERNARD, type Terminal, terminal } from "../support/terminal.js";
import { openApp } from "../support/ui.js";

let t: Terminal;
let ui: ReturnType<typeof openApp>;
let end: () => Promise<void>;

beforeEach(async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(join(folder.path, "store.db"));
  t = terminal({ store });
  await t.signIn(cpsCard(NURSES.claireMoreau));
  ui = openApp(t.app);
  end = async () => {
    ui.close();
    await t.dispose();
    await store.close();
    folder.remove();
  };
});
afterEach(() => end());

const shown = (): string => {
  const route = t.app.route.value;
  return route.kind === "visit" ? route.step : route.kind;
};

describe("a visit on the real flows", () => {
  it("goes from an empty hub to one that can be signed, and through every section", async () => {
    await t.billWith(vitaleCard(VITALES.pierreLambert));
    await ui.waitFor("La visite");
    expect(ui.text()).toContain("il manque le prescripteur");
    t.app.visit.setPrescriber(DR_BERNARD);
    ui.tap("Ajouter un acte");
    await ui.waitFor("act-query");
    ui.type("intramusculaire");
    await ui.waitFor("Injection intramusculaire");
    ui.tap("Injection intramusculaire");
    await ui.waitFor("La visite");
    expect(ui.text()).toMatch(/Signer \d+,\d\d €/);
    expect(ui.text()).toContain("Synchronisée");
    for (const section of ["prescription", "insurance", "settlement", "securing"]) {
      ui.tap(`section-${section}`);
      expect(shown()).toBe(section);
      ui.assertNoClippedText();
      ui.tap("Valider");
      expect(shown()).toBe("hub");
    }
  });

  it("opens an act by its why, changes it, and comes back the way it went", async () => {
    await t.billWith(vitaleCard(VITALES.pierreLambert));
    t.fill();
    await ui.waitFor("La visite");
    ui.tap("section-acts");
    ui.tap("line-p0-act-0");
    ui.tap("why-modify");
    expect(shown()).toBe("act-edit");
    ui.tap("quantity-plus");
    ui.tap("Valider");
    expect(shown()).toBe("acts");
    expect(ui.text()).toContain("AMI 1 × 2");
    ui.tap("passage-0-open");
    ui.tap("segment-OFFICE");
    ui.tap("back");
    expect(shown()).toBe("acts");
    expect(ui.text()).not.toContain("IFD");
    ui.tap("Valider");
    ui.tap("who-pays");
    expect(shown()).toBe("recap");
    ui.tap("line-p0-act-0-amo");
    for (const key of ["9", "9"]) ui.tap(`key-${key}`);
    expect(ui.text()).toContain("Part de l’assuré négative");
    ui.tap("restore");
    ui.tap("Valider");
    expect(shown()).toBe("recap");
  });

  it("answers the question of the ALD on the hub", async () => {
    await t.billWith(vitaleCard(VITALES.marcelDelaunay));
    t.fill();
    await ui.waitFor("ald-yes");
    ui.tap("ald-yes");
    expect(ui.text()).toContain("Maladie, soins de l’ALD");
    expect(ui.text()).toContain("Signer");
  });

  it("follows the cards: none, another patient's, this one's again", async () => {
    const pierre = vitaleCard(VITALES.pierreLambert);
    await t.billWith(pierre);
    t.fill();
    await ui.waitFor("Synchronisée");
    t.vitale.remove();
    await ui.waitFor("Dégradée");
    t.vitale.insert(vitaleCard(VITALES.andreFontaine));
    await ui.waitFor("Vitale d’un autre patient");
    expect(ui.text()).toMatch(/Carte en place : .*FONTAINE/);
    t.vitale.remove();
    t.vitale.insert(pierre);
    await ui.waitFor("Synchronisée");
  });

  it("keeps the draft when she leaves, and asks before", async () => {
    await t.billWith(vitaleCard(VITALES.pierreLambert));
    t.fill();
    await ui.waitFor("La visite");
    ui.tap("Annuler");
    ui.tap("Continuer");
    expect(shown()).toBe("hub");
    ui.tap("Annuler");
    ui.tap("Garder le brouillon");
    await ui.waitFor("Réaliser une facture");
    await t.until("the draft is listed", () => t.app.visit.keptDrafts.value.length === 1);
  });
});
