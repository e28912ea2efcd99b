import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../firmware/billing/nomenclature.js";
import { NO_SEARCH } from "../../firmware/billing/search/no-search.js";
import { simulatedBattery } from "../../firmware/drivers/battery/simulated.js";
import { SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { simulatedNetworks } from "../../firmware/drivers/network/simulated.js";
import { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { createApp } from "../../firmware/flows/app.js";
import type { App } from "../../firmware/flows/app-types.js";
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

/** The interface on the real flows, virtual cards and a store on disk. */
interface Terminal {
  readonly app: App;
  readonly ui: ReturnType<typeof openApp>;
  readonly cps: SimulatedSlot;
  readonly vitale: SimulatedSlot;
  end(): Promise<void>;
}

async function terminal(): Promise<Terminal> {
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
  const ui = openApp(app);
  return {
    app,
    ui,
    ...slots,
    async end() {
      ui.close();
      await app.dispose();
      await store.close();
      folder.remove();
    },
  };
}

let t: Terminal;
beforeEach(async () => {
  t = await terminal();
});
afterEach(() => t.end());

describe("the first minute of a day", () => {
  it("the CPS goes in, a wrong code is counted, a pulled card locks again", async () => {
    const { ui, cps } = t;
    await ui.waitFor("Insérez votre carte CPS");
    expect(ui.text()).toContain("mardi 3 novembre 2026");
    cps.insert(cpsCard(NURSES.claireMoreau));
    await ui.waitFor("Code porteur");
    expect(ui.text()).toContain("Il reste 3 essais");
    for (const digit of "9999") ui.tap(`key-${digit}`);
    ui.tap("primary");
    await ui.waitFor("Code faux, il reste 2 essais");
    cps.remove();
    await ui.waitFor("Insérez votre carte CPS");
  });

  it("a Vitale in the CPS slot is named, and the screen goes when it is pulled out", async () => {
    const { ui, cps } = t;
    cps.insert(vitaleCard(VITALES.camilleRousseau));
    await ui.waitFor("Vitale dans le mauvais lecteur");
    cps.remove();
    await ui.waitFor("Insérez votre carte CPS");
  });

  it("the theme button changes the look and the setting", async () => {
    const { ui, app } = t;
    await ui.waitFor("Insérez votre carte CPS");
    const before = Buffer.from(ui.picture());
    ui.tap("theme");
    await ui.waitFor("Insérez votre carte CPS");
    expect(app.settings.value.theme).toBe("soleil");
    expect(before.equals(ui.picture())).toBe(false);
  });

  it("a touch on a slot says its state in words", async () => {
    const { ui } = t;
    await ui.waitFor("Insérez votre carte CPS");
    ui.tap("slot-cps");
    expect(ui.text()).toContain("Le lecteur est vide.");
    ui.tap("Fermer");
    expect(ui.has("slot-sheet-cps")).toBe(false);
  });
});
