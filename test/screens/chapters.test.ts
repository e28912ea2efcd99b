import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { builtInNomenclature } from "../../firmware/billing/nomenclature.js";
import { createFavouritesFlow } from "../../firmware/flows/favourites/favourites-flow.js";
import { createPrescribersFlow } from "../../firmware/flows/prescribers/prescribers-flow.js";
import type { AllowedPc } from "../../firmware/flows/workstation/access.js";
import { ok } from "../../firmware/lib/result.js";
import type { Prescriber } from "../../firmware/model/people.js";
import { type Settings, settingsFrom } from "../../firmware/settings/schema.js";
import type { Favourite } from "../../firmware/store/contract.js";
import { favouriteActSearchScreen } from "../../firmware/ui/screens/favourites/favourite-act-search-screen.js";
import { favouriteFormScreen } from "../../firmware/ui/screens/favourites/favourite-form-screen.js";
import { favouritesScreen } from "../../firmware/ui/screens/favourites/favourites-screen.js";
import { prescriberFormScreen } from "../../firmware/ui/screens/prescribers/prescriber-form-screen.js";
import { prescribersScreen } from "../../firmware/ui/screens/prescribers/prescribers-screen.js";
import { settingsScreen } from "../../firmware/ui/screens/settings/settings-screen.js";
import { readerModeAtHand } from "../support/reader-mode.js";
import { openUi, type TestUi } from "../support/ui.js";
import { OFFER, updateAtHand } from "../support/update.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const open = (options: Parameters<typeof openUi>[0] = {}): TestUi => {
  ui = openUi(options);
  return ui;
};
const THEMES = ["jour", "soleil", "nuit"] as const;
/** Lets the work that a touch began come to its end. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

const doctor = (id: string, lastName: string, firstName: string, speciality?: string): Prescriber => ({
  id,
  lastName,
  firstName,
  number: "991145608",
  rpps: undefined,
  speciality,
});

/** The real flow on rows in memory. */
function prescribers(purpose: "pick" | "manage", known: readonly Prescriber[]) {
  const rows = new Map(known.map((each) => [each.id, each]));
  const picked: string[] = [];
  const calls: string[] = [];
  const flow = createPrescribersFlow({
    newId: () => `id-${rows.size}`,
    onPicked: ({ lastName }) => picked.push(lastName),
    onWriteError: ({ kind }) => calls.push(kind),
    store: {
      prescribers: {
        get: async (id) => rows.get(id),
        put: async (each) => {
          rows.set(each.id, each);
          return ok(undefined);
        },
        delete: async (id) => {
          rows.delete(id);
          return ok(undefined);
        },
        search: async (query) =>
          [...rows.values()]
            .filter(({ lastName }) => lastName.toLowerCase().startsWith(query.toLowerCase()))
            .sort((a, b) => a.lastName.localeCompare(b.lastName)),
      },
    },
  });
  const app = { prescribers: flow, back: () => flow.back(), goHome: () => calls.push("home") };
  return { app, flow, rows, picked, calls, opened: flow.open(purpose) };
}
const DOCTORS = [
  doctor("b", "BERNARD", "Luc", "01"),
  doctor("d", "DURAND", "Anne", "34"),
  doctor("m", "DE LA ROCHEFOUCAULD-MONTBEL", "Marie-Antoinette", "99"),
];

describe("prescribers", () => {
  it.each(THEMES)("are a list by name, by %s", async (theme) => {
    const t = open({ theme });
    const desk = prescribers("pick", DOCTORS);
    await desk.opened;
    t.mount(prescribersScreen(desk.app));
    t.screenshot(`prescribers-${theme}`, { allowDots: ["DE LA ROCHE"] });
    t.tap("DURAND Anne");
    await settled();
    expect(desk.picked).toEqual(["DURAND"]);
  });

  it("are none at first", async () => {
    const t = open();
    const desk = prescribers("manage", []);
    await desk.opened;
    t.mount(prescribersScreen(desk.app));
    t.screenshot("prescribers-empty-jour");
  });

  it("one is typed: what lacks is said, a key that differs only warns", async () => {
    const t = open();
    const desk = prescribers("manage", []);
    await desk.opened;
    desk.flow.create();
    t.mount(prescriberFormScreen(desk.app));
    t.tap("Valider");
    await settled();
    t.screenshot("prescriber-form-missing-jour");
    t.tap("field-lastName");
    t.type("LÉA");
    t.tap("key-ok");
    t.tap("field-number");
    for (const key of "991145600") t.tap(`key-${key}`);
    t.tap("typing-done");
    t.tap("field-speciality");
    t.tap("speciality-01");
    expect(t.text()).toContain("La clé attendue est");
    t.screenshot("prescriber-form-key-jour");
    t.tap("Valider");
    await settled();
    expect([...desk.rows.values()]).toMatchObject([{ lastName: "LÉA", number: "991145600", speciality: "01" }]);
  });

  it("one is deleted after a question", async () => {
    const t = open({ scale: 150 });
    const desk = prescribers("manage", DOCTORS);
    await desk.opened;
    await desk.flow.pick("b");
    t.mount(prescriberFormScreen(desk.app));
    t.screenshot("prescriber-form-150");
    t.tap("prescriber-delete");
    t.screenshot("prescriber-delete-150");
    t.tap("delete-yes");
    await settled();
    expect(desk.rows.has("b")).toBe(false);
  });
});

/** The real flow on rows in memory. */
function favourites(known: readonly Favourite[]) {
  const rows = new Map(known.map((each) => [each.id, each]));
  const calls: string[] = [];
  const flow = createFavouritesFlow({
    nomenclature: () => builtInNomenclature,
    owner: () => "nurse",
    newId: () => "new",
    onWriteError: ({ kind }) => calls.push(kind),
    store: {
      favourites: {
        list: async () => [...rows.values()],
        used: async () => ok(undefined),
        put: async (each) => {
          rows.set(each.id, each);
          return ok(undefined);
        },
        delete: async (id) => {
          rows.delete(id);
          return ok(undefined);
        },
      },
    },
  });
  const app = {
    favourites: flow,
    back: () => calls.push("back"),
    goHome: () => calls.push("home"),
    searchFavouriteAct: () => calls.push("search"),
  };
  return { app, flow, rows, calls };
}
const favourite = (id: string, label: string, ...acts: readonly string[]): Favourite => ({
  id,
  owner: "nurse",
  label,
  content: { acts: acts.map((act) => ({ id: act })), add: [], decline: ["MCI"] },
});
const FAVOURITES = [
  favourite("f1", "Pansement et piqûre du matin", "PANS_SIMPLE", "IM"),
  favourite("f2", "Insuline", "IM"),
];

describe("favourites", () => {
  it.each(THEMES)("are a list with what each holds, by %s", async (theme) => {
    const t = open({ theme });
    const desk = favourites(FAVOURITES);
    await desk.flow.open();
    t.mount(favouritesScreen(desk.app));
    t.screenshot(`favourites-${theme}`, { allowDots: ["Pansement et"] });
    t.tap("favourite-f1");
    expect(t.text()).toContain("Jamais facturé : MCI");
    t.screenshot(`favourite-sheet-${theme}`, { allowDots: ["Injection", "Pansement", "Autre"] });
    t.tap("favourite-delete");
    t.tap("delete-yes");
    await settled();
    expect([...desk.rows.keys()]).toEqual(["f2"]);
  });

  it("are none at first", async () => {
    const t = open();
    const desk = favourites([]);
    await desk.flow.open();
    t.mount(favouritesScreen(desk.app));
    t.screenshot("favourites-empty-jour");
  });

  it("one is made: a label, acts found by words, a quantity", async () => {
    const t = open();
    const desk = favourites([]);
    await desk.flow.open();
    desk.flow.create();
    t.mount(favouriteFormScreen(desk.app));
    t.tap("Valider");
    await settled();
    t.screenshot("favourite-form-missing-jour");
    t.tap("favourite-add-act");
    expect(desk.calls).toEqual(["search"]);
    t.mount(favouriteActSearchScreen(desk.app));
    t.type("pansement");
    t.screenshot("favourite-act-search-jour", { allowDots: ["Pansement", "Autre", "Séance", "Réalisation"] });
    desk.flow.addAct("PANS_SIMPLE");
    t.mount(favouriteFormScreen(desk.app));
    t.tap("field-label");
    t.type("Matin");
    t.tap("key-ok");
    t.tap("favourite-act-0");
    t.tap("favourite-quantity-plus");
    t.screenshot("favourite-act-jour");
    t.tap("favourite-coefficient");
    for (const key of ["3", "comma", "5"]) t.tap(`key-${key}`);
    t.tap("typing-done");
    t.tap("favourite-act-0");
    t.tap("favourite-qualifier");
    t.tap("qualifier-N");
    t.tap("favourite-act-0");
    t.tap("favourite-act-close");
    t.screenshot("favourite-form-jour", { allowDots: ["Autre"] });
    t.tap("favourite-save");
    await settled();
    expect([...desk.rows.values()]).toEqual([
      {
        id: "new",
        owner: "nurse",
        label: "Matin",
        content: {
          acts: [{ id: "PANS_SIMPLE", edit: { quantity: 2, coefficient: 350, qualifier: "N" } }],
          add: [],
          decline: [],
        },
      },
    ]);
  });
});

describe("settings", () => {
  const stage = (pcs: readonly AllowedPc[] = []) => {
    const settings = signal<Settings>(settingsFrom({}));
    const calls: string[] = [];
    return {
      ...updateAtHand(undefined, { noAgent: true }).app,
      calls,
      settings,
      readerMode: readerModeAtHand({ kind: "off" }, pcs).flow,
      back: () => calls.push("back"),
      goHome: () => calls.push("home"),
      async setSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
        settings.value = { ...settings.value, [key]: value };
        calls.push(`${key} ${value}`);
      },
    };
  };

  it.each(THEMES)("begin with the look, by %s", (theme) => {
    const t = open({ theme });
    t.mount(settingsScreen(stage()));
    t.screenshot(`settings-${theme}`);
  });

  it("change at one touch", () => {
    const t = open();
    const app = stage();
    t.mount(settingsScreen(app));
    t.tap("Soleil");
    t.tap("segment-125");
    t.tap("setting-atHome");
    t.reveal("setting-thirdPartyMode");
    t.tap("setting-thirdPartyMode");
    t.tap("third-party-coordonne");
    expect(t.text()).toContain("Un seul flux, à la caisse");
    t.reveal("setting-defaultPayment");
    t.tap("setting-defaultPayment");
    t.screenshot("settings-payment-jour");
    t.tap("payment-cheque");
    t.reveal("setting-sleep-plus");
    t.tap("setting-sleep-plus");
    t.screenshot("settings-end-jour");
    expect(app.calls).toEqual([
      "theme soleil",
      "textScale 125",
      "atHome false",
      "thirdPartyMode coordonne",
      "defaultPayment cheque",
      "sleepAfterMinutes 3",
    ]);
  });

  it("list the PCs that she allowed, and refuse one again", () => {
    const t = open();
    t.mount(
      settingsScreen(
        stage([
          { id: "a", name: "Cabinet Morel, accueil" },
          { id: "b", name: "Maison" },
        ]),
      ),
    );
    t.reveal("setting-pcs");
    t.tap("setting-pcs");
    t.screenshot("settings-pcs");
    t.tap("revoke-a");
    expect(t.text()).not.toContain("Cabinet Morel");
    t.tap("revoke-b");
    expect(t.text()).toContain("Aucun poste");
  });

  it("lead to the update that waits, its server and the terminal's facts", () => {
    const t = open();
    const { app: updates, calls } = updateAtHand({ state: "offered", offer: OFFER });
    t.mount(settingsScreen({ ...stage(), ...updates }));
    t.reveal("open-informations");
    t.screenshot("settings-about");
    for (const name of ["open-update", "open-update-server", "open-informations"]) t.tap(name);
    expect(calls).toEqual(["told", "open-update", "open-update-server", "open-informations"]);
    t.tap("call-server");
    expect(t.text()).toContain("Choisissez d’abord le serveur de mise à jour.");
  });

  it("read at 150 percent", () => {
    const t = open({ scale: 150 });
    t.mount(settingsScreen(stage()));
    t.screenshot("settings-150");
  });
});
