import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import type { HomeState, StatusBarState } from "../../firmware/flows/app-types.js";
import type { SessionFlow, SessionState } from "../../firmware/flows/session/types.js";
import type { WorkstationOffer } from "../../firmware/flows/workstation/offer.js";
import { date, time } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { SETTINGS, type Settings, settingsFrom } from "../../firmware/settings/schema.js";
import type { SlotFace, StatusModel, ThemeName } from "../../firmware/ui/kit/index.js";
import { homeScreen } from "../../firmware/ui/screens/home/home-screen.js";
import { lockScreen } from "../../firmware/ui/screens/lock/lock-screen.js";
import { pinScreen } from "../../firmware/ui/screens/pin/pin-screen.js";
import { cardRefusedScreen } from "../../firmware/ui/screens/session/card-refused-screen.js";
import { cpsBlockedScreen } from "../../firmware/ui/screens/session/cps-blocked-screen.js";
import { openUi, type TestUi } from "../support/ui.js";
import { OFFER, updateAtHand } from "../support/update.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const open = (...args: Parameters<typeof openUi>): TestUi => {
  ui = openUi(...args);
  return ui;
};
const THEMES: readonly ThemeName[] = ["jour", "soleil", "nuit"];

const IDENTITY = {
  serial: "80250000000000000001",
  validFrom: date("2024-01-01"),
  validTo: date("2027-01-01"),
  test: true,
  civility: "MME",
  lastName: "MOREL",
  firstName: "Claire",
  nationalId: "10000000001",
  triesLeft: 3,
  maxTries: 3,
} as const;

const HOME: HomeState = {
  firstName: "Claire",
  lastName: "Morel",
  date: date("2025-03-12"),
  visitsToday: 5,
  billedToday: cents(5449),
  toSign: 1,
  toSend: undefined,
  workstation: undefined,
  vitaleIn: true,
  drafts: [],
};

const STATUS: StatusBarState = {
  time: time("09:42"),
  date: date("2025-03-12"),
  cps: "empty",
  vitale: "empty",
  battery: { percent: 82, source: "battery" },
  networks: { wifi: { kind: "connected", signal: 4 }, cellular: { kind: "connected", signal: 3 } },
};

/** A state on the stage, and the list of what the screens asked for. */
function stage(session: SessionState, home: HomeState = HOME) {
  const asked: string[] = [];
  const ask = (what: string) => (): Promise<void> => {
    asked.push(what);
    return Promise.resolve();
  };
  const state = signal<SessionState>(session);
  const settings = signal<Settings>(settingsFrom({}));
  const flow: SessionFlow = {
    state,
    digit: (digit) => asked.push(`digit ${digit}`),
    eraseDigit: () => asked.push("erase"),
    clearDigits: () => asked.push("clear"),
    submitPin: ask("submit"),
    acceptFiche: ask("accept"),
    chooseSituation: (number) => asked.push(`situation ${number}`),
    lock: () => asked.push("lock"),
    dispose: () => asked.push("dispose"),
  };
  return {
    ...updateAtHand(undefined, { noAgent: true }).app,
    asked,
    state,
    home: signal(home),
    status: signal(STATUS),
    settings,
    session: flow,
    bill: ask("bill"),
    resumeDraft: (id: string) => ask(`resume ${id}`)(),
    openPatients: ask("patients"),
    openInvoices: ask("invoices"),
    openWorkstation: ask("workstation"),
    workstationOffer: signal<WorkstationOffer | undefined>(undefined),
    answerWorkstationOffer: (answer: "sign-first" | "go-on" | undefined) => ask(`offer ${answer}`)(),
    openPrescribers: ask("prescribers"),
    openFavourites: ask("favourites"),
    openSettings: () => {
      asked.push("settings");
    },
    back: () => {
      asked.push("back");
    },
    setSetting: <K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> => {
      settings.value = { ...settings.value, [key]: value };
      return ask(`${key} ${String(value)}`)();
    },
  };
}

const pinState = (digits: number, triesLeft = 3, lastTry?: "wrong"): SessionState => ({
  kind: "pin",
  identity: IDENTITY,
  digits,
  lastTry,
  triesLeft,
  busy: false,
});
const slots = (cps: SlotFace, vitale: SlotFace): Partial<StatusModel> => ({ cps: () => cps, vitale: () => vitale });
const cpsOnly = slots("ok", "empty");
const noCard = slots("empty", "empty");

describe.each(THEMES)("the first screens by %s", (theme) => {
  it("lock", () => {
    const t = open({ theme, status: noCard });
    t.mount(lockScreen(stage({ kind: "locked" })));
    t.screenshot(`lock-${theme}`);
  });

  it("code porteur after a wrong try", () => {
    const t = open({ theme, status: cpsOnly });
    t.mount(pinScreen(stage(pinState(2, 2, "wrong"))));
    t.screenshot(`pin-${theme}`);
  });

  it("home", () => {
    const t = open({ theme });
    t.mount(homeScreen(stage({ kind: "locked" })));
    t.screenshot(`home-${theme}`);
  });

  it("home with invoices whose delay ends", () => {
    const t = open({ theme });
    const toSend = { count: 2, late: false, headline: "2 factures à suivre avant le 13/11/2026" };
    t.mount(homeScreen(stage({ kind: "locked" }, { ...HOME, toSend })));
    t.screenshot(`home-to-send-${theme}`);
  });

  it("home with a draft, first thing in the morning", () => {
    const t = open({ theme, status: cpsOnly });
    const early = { visitsToday: 0, billedToday: cents(0), toSign: 0, vitaleIn: false } as const;
    const drafts = [{ id: "d1", patientName: "DELAUNAY Marcel" }];
    const app = stage({ kind: "locked" }, { ...HOME, ...early, drafts });
    t.mount(homeScreen(app));
    t.screenshot(`home-draft-${theme}`);
    t.tap("resume-draft");
    expect(app.asked).toEqual(["resume d1"]);
  });

  it("card refused", () => {
    const t = open({ theme, status: slots("error", "empty") });
    const error = { kind: "expired", code: "EXPIRED", on: date("2025-01-31") } as const;
    t.mount(cardRefusedScreen(stage({ kind: "refused", error })));
    t.screenshot(`card-refused-${theme}`);
  });

  it("CPS blocked", () => {
    const t = open({ theme, status: slots("error", "empty") });
    t.mount(cpsBlockedScreen(stage({ kind: "blocked", identity: IDENTITY })));
    t.screenshot(`cps-blocked-${theme}`);
  });
});

describe("lock", () => {
  it("leaves open what needs no card: the look, the settings", () => {
    const t = open({ status: noCard });
    const app = stage({ kind: "locked" });
    t.mount(lockScreen(app));
    t.tap("theme");
    t.tap("settings");
    expect(app.asked).toEqual(["theme soleil", "settings"]);
    expect(SETTINGS.theme.default).toBe("jour");
  });

  it("says that the card is being read", () => {
    const t = open({ status: noCard });
    const app = stage({ kind: "locked" });
    t.mount(lockScreen(app));
    app.state.value = { kind: "reading" };
    expect(t.text()).toContain("Lecture de la carte…");
    expect(t.text()).not.toContain("Insérez votre carte CPS");
  });
});

describe("code porteur", () => {
  it("counts the digits, submits the fourth, and shows no digit", () => {
    const t = open({ status: cpsOnly });
    const app = stage(pinState(0));
    t.mount(pinScreen(app));
    expect(t.text()).toContain("Il reste 3 essais");
    for (const digit of [7, 3, 0, 5]) t.tap(`key-${digit}`);
    t.tap("primary");
    app.state.value = pinState(4);
    t.tap("primary");
    expect(app.asked).toEqual(["digit 7", "digit 3", "digit 0", "digit 5", "submit"]);
  });

  it("says the tries left after a wrong code, and warns before the last", () => {
    const t = open({ status: cpsOnly });
    const app = stage(pinState(0, 2, "wrong"));
    t.mount(pinScreen(app));
    expect(t.text()).toContain("Code faux, il reste 2 essais");
    app.state.value = pinState(0, 1, "wrong");
    expect(t.text()).toContain("Code faux, il reste 1 essai");
    expect(t.text()).toContain("Un code faux bloque la carte.");
  });

  it("outlives the state it shows by one step", () => {
    const t = open({ status: cpsOnly });
    const app = stage(pinState(0));
    t.mount(pinScreen(app));
    app.state.value = { kind: "locked" };
    expect(t.text()).toContain("Code porteur");
  });
});

describe("home", () => {
  it("opens each chapter and the invoice, once per touch", () => {
    const t = open();
    const app = stage({ kind: "locked" });
    t.mount(homeScreen(app));
    for (const name of ["tile-patients", "tile-invoices", "tile-prescribers", "tile-favourites", "settings", "bill"])
      t.tap(name);
    expect(app.asked).toEqual(["patients", "invoices", "prescribers", "favourites", "settings", "bill"]);
  });

  it("has a row for the workstation once a PC loaded something, and keeps the draft", () => {
    const t = open();
    const drafts = [{ id: "d1", patientName: "DELAUNAY Marcel" }];
    const app = stage({ kind: "locked" }, { ...HOME, drafts, workstation: { signed: 4, toSign: 12 } });
    t.mount(homeScreen(app));
    t.screenshot("home-workstation");
    t.tap("tile-workstation");
    t.tap("resume-draft");
    expect(app.asked).toEqual(["workstation", "resume d1"]);
    app.home.value = { ...app.home.value, workstation: undefined };
    expect(t.text()).not.toContain("Poste de travail");
  });

  it("has a red button while an update waits, and none after it", () => {
    const t = open();
    const { app: updates, say, calls } = updateAtHand({ state: "offered", offer: OFFER });
    t.mount(homeScreen({ ...stage({ kind: "locked" }), ...updates }));
    t.screenshot("home-update");
    t.tap("MAJ");
    expect(calls).toContain("open-update");
    say({ state: "idle" });
    expect(t.text()).not.toContain("MAJ");
  });

  it("asks before a new invoice when prepared ones wait for the card", () => {
    const t = open();
    const app = stage({ kind: "locked" });
    t.mount(homeScreen(app));
    app.workstationOffer.value = { count: 3, holder: "Camille ROUSSEAU" };
    t.screenshot("home-workstation-offer");
    t.tap("offer-sign");
    t.tap("offer-go-on");
    expect(app.asked).toEqual(["offer sign-first", "offer go-on"]);
  });
});
