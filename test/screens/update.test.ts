import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { ok } from "../../firmware/lib/result.js";
import { informationsScreen } from "../../firmware/ui/screens/informations/informations-screen.js";
import { openCountdown } from "../../firmware/ui/screens/update/countdown.js";
import { updateScreen } from "../../firmware/ui/screens/update/update-screen.js";
import { updateServerScreen } from "../../firmware/ui/screens/update/update-server-screen.js";
import { updatingScreen } from "../../firmware/ui/screens/update/updating-screen.js";
import type { UpdateStatus } from "../../ota/agent/contract.js";
import type { EpochMs, Milliseconds } from "../../ota/lib/clock.js";
import { FACTS, noEnrolment } from "../support/device.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { OFFER, READY, type UpdateAtHandOptions, updateAtHand } from "../support/update.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const THEMES = ["jour", "soleil", "nuit"] as const;
const OFFERED: UpdateStatus = { state: "offered", offer: OFFER };

function show(status: UpdateStatus, look: UiOptions = {}, options: UpdateAtHandOptions = {}) {
  const at = updateAtHand(status, options);
  const t = openUi(look);
  ui = t;
  t.mount(updateScreen(at.app));
  return { t, ...at };
}

describe("mise à jour", () => {
  it.each(THEMES)("says what waits, what changes and what it needs, by %s", (theme) => {
    const { t } = show(OFFERED, { theme });
    t.screenshot(`update-offered-${theme}`);
  });

  it("is answered now, or later", () => {
    const now = show(OFFERED);
    now.t.tap("update-now");
    expect(now.calls).toEqual(["told", "accept"]);
    now.t.close();
    const later = show(OFFERED);
    later.t.tap("Plus tard");
    expect(later.calls).toEqual(["told", "postpone 4 h", "back"]);
  });

  it("reads at 150 percent", () => {
    const { t } = show({ ...OFFERED, until: 1 as EpochMs }, { scale: 150 });
    t.screenshot("update-offered-150");
  });

  it("says what stands in the way, and what to do", () => {
    const work = { ...READY, battery: { percent: 12, source: "battery" }, pcExchange: true } as const;
    const { t } = show({ state: "waiting", offer: OFFER, reasons: ["battery-low"] }, {}, { work });
    t.screenshot("update-waiting");
    t.tap("update-now");
    expect(t.text()).toContain("Attendez la fin de l’échange.");
    t.reveal("condition-battery");
    t.screenshot("update-waiting-end");
  });

  it("a forced one has no later", () => {
    const { t } = show({ state: "offered", offer: { ...OFFER, notes: "", forced: true } });
    t.screenshot("update-forced");
    expect(t.text()).not.toContain("Plus tard");
  });

  it("shows the download and lets her work", () => {
    const { t, say } = show({ state: "downloading", offer: OFFER, bytes: 4_600_000 });
    say({ state: "downloading", offer: OFFER, bytes: 11_700_000, remaining: 95_000 as Milliseconds });
    t.screenshot("update-downloading");
    expect(t.text()).toContain("Vous pouvez continuer à travailler");
  });

  it("asks again, with the reason, when more has to come than she said yes to", () => {
    const short = { ...OFFER, size: 600_000, notes: "" };
    const { t, say, calls } = show({ state: "offered", offer: short });
    expect(t.text()).toMatch(/0,6.Mo à télécharger/);
    t.tap("update-now");
    say({ state: "downloading", offer: short, bytes: 600_000 });
    const long = { ...short, size: 52_000_000, way: "detour" } as const;
    say({ state: "offered", offer: long });
    t.screenshot("update-detour");
    expect(t.text()).toContain("La version allégée ne convient pas");
    t.tap("update-now");
    expect(calls).toEqual(["told", "accept", "told", "accept"]);
  });

  it("goes on with the whole file in the place of the short one, and says so", () => {
    const short = { ...OFFER, size: 600_000, notes: "" };
    const { t, say } = show({ state: "downloading", offer: short, bytes: 600_000 });
    const long = { ...short, size: 52_000_000, way: "detour" } as const;
    say({ state: "downloading", offer: long, bytes: 2_000_000, remaining: 600_000 as Milliseconds });
    t.screenshot("update-downloading-detour");
    expect(t.text()).toMatch(/52.Mo.*Encore 10.min/s);
  });

  it("says that nothing waits, and calls the server", async () => {
    const lastCheck = { at: Date.UTC(2026, 9, 14, 7, 42) as EpochMs };
    const { t, answer, app } = show({ state: "idle", lastCheck });
    t.screenshot("update-idle");
    t.tap("call-server");
    answer();
    await Promise.resolve();
    await Promise.resolve();
    await t.waitFor("Appel réussi");
    t.screenshot("update-call-nothing");
    t.tap("call-ok");
    expect(app.update.call.value.kind).toBe("none");
  });

  it("asks to check the networks when the server does not answer", async () => {
    const { t, answer, calls } = show({ state: "idle" });
    t.tap("call-server");
    answer({ kind: "unreachable", detail: "" });
    await t.waitFor("Le serveur ne répond pas");
    expect(t.text()).toContain("Vérifiez la 4G ou le Wifi");
    t.screenshot("update-call-failed");
    t.tap("call-again");
    expect(calls).toEqual(["check", "check"]);
  });

  it("leads to what the call found", async () => {
    const { t, answer, say, calls } = show({ state: "idle" });
    t.tap("call-server");
    say(OFFERED);
    answer();
    await t.waitFor("call-see");
    t.tap("call-see");
    expect(calls).toContain("open-update");
  });

  it("tells once what changed", () => {
    const { t, calls } = show({ state: "updated", offer: OFFER }, {}, { facts: { ...FACTS, version: "1.4.0" } });
    t.screenshot("update-updated");
    t.tap("update-seen");
    expect(calls).toEqual(["back"]);
  });

  it("tells why it did not take, and what stays", () => {
    const { t } = show({ state: "failed", offer: OFFER, failure: { kind: "fell-back", detail: "" } });
    t.screenshot("update-failed");
    expect(t.text()).toContain("La version 1.3.2 reste en service");
  });

  it("says that no server was chosen", () => {
    const { t, calls } = show({ state: "idle" }, {}, { noAgent: true });
    t.screenshot("update-no-server");
    t.tap("choose-server");
    expect(calls).toEqual(["open-update-server"]);
  });
});

describe("an installation", () => {
  const install = (look: UiOptions = {}, options: UpdateAtHandOptions = {}) => {
    const at = updateAtHand(undefined, options);
    at.say({ state: "waiting", offer: OFFER, reasons: ["countdown"] });
    at.app.update.accept();
    const t = openUi(look);
    ui = t;
    return { t, ...at };
  };

  it.each(THEMES)("takes the whole screen, by %s", (theme) => {
    const { t, say, app } = install({ theme });
    say({ state: "installing", offer: OFFER, percent: 42, remaining: 130_000 as Milliseconds });
    t.mount(updatingScreen(app));
    t.screenshot(`updating-${theme}`);
    say({ state: "restarting", offer: OFFER });
    expect(t.text()).toContain("Redémarrage");
  });

  it("advises to plug the terminal in", () => {
    const { t, app } = install({ scale: 150 }, { work: { ...READY, battery: { percent: 64, source: "battery" } } });
    t.mount(updatingScreen(app));
    t.screenshot("updating-150");
  });

  it("is announced, second by second, over whatever she is at", () => {
    const at = updateAtHand();
    at.say({ state: "waiting", offer: OFFER, reasons: ["countdown"] });
    const t = openUi();
    ui = t;
    t.mount({ ...updateScreen(at.app), build: () => openCountdown(at.app) });
    t.screenshot("update-countdown");
    at.clock.advance(1000 as Parameters<typeof at.clock.advance>[0]);
    expect(t.text()).toMatch(/Mise à jour dans 29.s/);
    t.tap("countdown-later");
    expect(at.calls).toEqual(["postpone 4 h"]);
  });
});

describe("serveur de mise à jour", () => {
  const SERVER = {
    url: "https://192.168.1.20:8443",
    tenant: "DEFAULT",
    id: "DESK0001",
    token: "s".repeat(32),
    ca: "PEM",
  };
  async function open(options: UpdateAtHandOptions, look: UiOptions = {}) {
    const at = updateAtHand(undefined, options);
    await at.app.updateServer.load();
    await at.app.updateServer.open();
    const t = openUi(look);
    ui = t;
    t.mount(updateServerScreen(at.app));
    return { t, ...at };
  }

  it.each(THEMES)("shows who the terminal is and a code that works once, by %s", async (theme) => {
    const { t } = await open({}, { theme });
    t.screenshot(`update-server-${theme}`);
  });

  it("joins at the address that she types", async () => {
    const joined: string[] = [];
    const enrolment = {
      ...noEnrolment,
      join: async (_: unknown, address: string) => {
        joined.push(address);
        return ok(SERVER);
      },
    };
    const { t, stored, app } = await open({ enrolment });
    t.tap("join-server");
    expect(t.text()).toContain("Tapez d’abord l’adresse");
    t.tap("server-address");
    t.type("192.168.1.20:8443");
    t.tap("key-ok");
    t.tap("join-server");
    await t.waitFor("server-host");
    expect(joined).toEqual(["192.168.1.20:8443"]);
    expect(stored.updateServer).toEqual(SERVER);
    expect(app.updateServer.server.value?.id).toBe("DESK0001");
    // The secret is shown nowhere.
    expect(t.text()).not.toContain(SERVER.token);
    t.screenshot("update-server-chosen");
  });

  it("says why a server did not let it in", async () => {
    const { t } = await open({}, { scale: 150 });
    t.reveal("server-address");
    t.tap("server-address");
    t.type("192.168.1.9");
    t.tap("key-ok");
    t.tap("join-server");
    const why = "Aucun serveur à cette adresse. Vérifiez le Wifi, puis réessayez.";
    await t.waitFor(why);
    t.reveal(why);
    t.screenshot("update-server-failed-150");
  });

  it("is forgotten after a question", async () => {
    const { t, stored } = await open({ server: SERVER });
    t.tap("forget-server");
    t.screenshot("update-server-forget");
    t.tap("forget-yes");
    await t.waitFor("enrol-code");
    expect(stored.updateServer).toBeNull();
  });
});

describe("informations", () => {
  it.each([100, 150] as const)("tell what the terminal is, at %i percent", (scale) => {
    const at = updateAtHand();
    const t = openUi({ scale });
    ui = t;
    t.mount(informationsScreen(at.app));
    t.screenshot(`informations-${scale}`);
  });

  it("say that they are being read", () => {
    const { app } = updateAtHand();
    const t = openUi();
    ui = t;
    t.mount(informationsScreen({ ...app, informations: signal(undefined) }));
    expect(t.text()).toContain("Lecture…");
  });
});
