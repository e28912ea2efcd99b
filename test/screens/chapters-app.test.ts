import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../firmware/billing/nomenclature.js";
import { NO_SEARCH } from "../../firmware/billing/search/no-search.js";
import { simulatedBattery } from "../../firmware/drivers/battery/simulated.js";
import { SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { simulatedNetworks } from "../../firmware/drivers/network/simulated.js";
import { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { createApp } from "../../firmware/flows/app.js";
import { manualClock } from "../../firmware/lib/clock.js";
import type { Instant } from "../../firmware/lib/dates.js";
import { silentLogger } from "../../firmware/lib/log.js";
import { ok } from "../../firmware/lib/result.js";
import { deskIdentity } from "../../firmware/reader/identity.js";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../simulator/cards/vitale-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VITALES } from "../../simulator/fixtures/patients.js";
import { device, noEnrolment } from "../support/device.js";
import { emptyInbox } from "../support/inbox.js";
import { openTestStore, temporaryFolder } from "../support/store.js";
import { openApp } from "../support/ui.js";

async function terminal() {
  const folder = temporaryFolder();
  const store = await openTestStore(join(folder.path, "store.db"));
  const slots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
  let ids = 0;
  const app = createApp({
    clock: manualClock("Europe/Paris", Date.UTC(2026, 10, 3, 8) as Instant),
    slots,
    battery: simulatedBattery(),
    networks: simulatedNetworks(),
    usb: { gadget: new SimulatedUsbGadget(), identity: deskIdentity() },
    store,
    nomenclature: () => builtInNomenclature,
    ccamSearch: () => NO_SEARCH,
    exportSink: { write: (name) => Promise.resolve(ok(name)) },
    quittanceMaker: { make: () => Promise.resolve(ok(new Uint8Array())) },
    log: silentLogger,
    newId: () => `id-${ids++}`,
    bodyName: () => undefined,
    device,
    enrolment: noEnrolment,
    cable: emptyInbox(),
  });
  await app.setSetting("reducedMotion", true);
  const ui = openApp(app);
  return {
    app,
    ui,
    store,
    ...slots,
    keys(digits: string) {
      for (const digit of digits) ui.tap(`key-${digit}`);
    },
    async end() {
      ui.close();
      await app.dispose();
      await store.close();
      folder.remove();
    },
  };
}

let t: Awaited<ReturnType<typeof terminal>>;
beforeEach(async () => {
  t = await terminal();
  t.cps.insert(cpsCard(NURSES.claireMoreau));
  await t.ui.waitFor("Code porteur");
  t.keys(NURSES.claireMoreau.pin);
  t.ui.tap("primary");
  await t.ui.waitFor("Votre fiche");
});
afterEach(() => t.end());

describe("the chapters on the real flows, cards and store", () => {
  it("the fiche is accepted once, then the home menu", async () => {
    const { ui, cps } = t;
    ui.tap("Valider");
    await ui.waitFor("Réaliser une facture");
    cps.remove();
    await ui.waitFor("Insérez votre carte CPS");
    cps.insert(cpsCard(NURSES.claireMoreau));
    await ui.waitFor("Code porteur");
    t.keys(NURSES.claireMoreau.pin);
    ui.tap("primary");
    await ui.waitFor("Réaliser une facture");
  });

  it("the people of a Vitale, one chosen, his sheet", async () => {
    const { ui, vitale } = t;
    ui.tap("Valider");
    await ui.waitFor("Réaliser une facture");
    vitale.insert(vitaleCard(VITALES.camilleRousseau));
    await ui.waitFor("Carte Vitale en place");
    ui.tap("tile-patients");
    await ui.waitFor("PETIT Hugo");
    ui.tap("PETIT Hugo");
    await ui.waitFor("patient-edit");
    expect(ui.text()).toContain("2 85 05 99 999 002 30");
    expect(ui.text()).toContain("Droits ouverts");
    ui.tap("back");
    await ui.waitFor("beneficiaries");
  });

  it("a patient typed by hand: refused with his errors, then saved and found by a few letters", async () => {
    const { ui, store } = t;
    ui.tap("Valider");
    await ui.waitFor("Réaliser une facture");
    ui.tap("tile-patients");
    await ui.waitFor("Aucun patient");
    ui.tap("patient-create");
    await ui.waitFor("Nouveau patient");
    ui.tap("patient-save");
    await ui.waitFor("field-lastName-problem");
    ui.tap("field-lastName");
    ui.type("Garnier");
    ui.tap("key-ok");
    ui.tap("field-nir");
    t.keys("278012A99905192");
    ui.tap("typing-done");
    ui.tap("field-birth");
    t.keys("21011978");
    ui.tap("typing-done");
    ui.reveal("field-amo");
    ui.tap("field-amo");
    ui.tap("key-clear");
    t.keys("012011234");
    ui.tap("typing-done");
    ui.reveal("mutuelle-add");
    ui.tap("mutuelle-add");
    await ui.waitFor("Nouvelle mutuelle");
    ui.tap("field-name");
    ui.type("Lumière");
    ui.tap("key-ok");
    ui.tap("field-number");
    t.keys("99999025");
    ui.tap("typing-done");
    ui.tap("mutuelle-save");
    await ui.waitFor("Nouveau patient");
    ui.tap("patient-save");
    await ui.waitFor("patient-bill");
    expect(ui.text()).toContain("GARNIER");
    ui.tap("back");
    await ui.waitFor("patients");
    ui.tap("patient-search");
    ui.type("gar");
    await ui.waitFor("1 patient");
    const [saved] = await store.patients.search("gar", 10);
    expect(saved).toMatchObject({
      lastName: "GARNIER",
      amo: { regime: "01", caisse: "201", centre: "1234" },
      mutuelles: [{ name: "Lumière", number: "99999025" }],
    });
  });

  it("a prescriber and a favourite are made, a setting changes the text's size", async () => {
    const { ui, app } = t;
    ui.tap("Valider");
    await ui.waitFor("Réaliser une facture");
    ui.tap("tile-prescribers");
    await ui.waitFor("Aucun prescripteur");
    ui.tap("prescriber-create");
    await ui.waitFor("Nouveau prescripteur");
    ui.tap("field-lastName");
    ui.type("Durand");
    ui.tap("key-ok");
    ui.tap("field-number");
    t.keys("991145608");
    ui.tap("typing-done");
    ui.tap("prescriber-save");
    await ui.waitFor("DURAND");
    ui.tap("back");
    await ui.waitFor("tile-favourites");
    ui.tap("tile-favourites");
    await ui.waitFor("Aucun favori");
    ui.tap("favourite-create");
    await ui.waitFor("Nouveau favori");
    ui.tap("favourite-add-act");
    await ui.waitFor("act-search");
    ui.type("pansment");
    ui.tap("Autre pansement");
    await ui.waitFor("favourite-act-0");
    ui.tap("field-label");
    ui.type("Matin");
    ui.tap("key-ok");
    ui.tap("favourite-save");
    await ui.waitFor("Mes favoris");
    await ui.waitFor("Matin");
    ui.tap("back");
    await ui.waitFor("settings");
    ui.tap("settings");
    await ui.waitFor("segment-150");
    ui.tap("segment-150");
    await ui.waitFor("Facturation");
    expect(app.settings.value.textScale).toBe(150);
    ui.assertNoClippedText();
  });
});
