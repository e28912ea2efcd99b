import { afterEach, describe, expect, it } from "vitest";
import { updateScreen } from "../../firmware/ui/screens/update/update-screen.js";
import type { UpdateFailure, UpdateStatus } from "../../ota/agent/contract.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { OFFER, sourceIn, sourceWith, type UpdateAtHandOptions, updateAtHand } from "../support/update.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const THEMES = ["jour", "soleil", "nuit"] as const;

function show(look: UiOptions, options: UpdateAtHandOptions, status: UpdateStatus = { state: "idle" }) {
  const at = updateAtHand(status, options);
  const t = openUi(look);
  ui = t;
  t.mount(updateScreen(at.app));
  return { t, ...at };
}

describe("a USB stick", () => {
  const NAME = "tournee-1.4.0.raucb";
  const FOUND = { offers: [{ path: `/source/${NAME}`, offer: { ...OFFER, size: 0 } }], refusals: [] };
  const refused = (failure: UpdateFailure) => ({ offers: [], refusals: [{ path: `/source/${NAME}`, failure }] });
  const plugged = async (options: UpdateAtHandOptions, look: UiOptions = {}) => {
    const shown = show(look, { stick: sourceWith([NAME, 18_000_000]), ...options });
    await Promise.resolve();
    await Promise.resolve();
    return shown;
  };

  it.each(THEMES)("shows which version it carries, by %s", async (theme) => {
    const { t } = await plugged({ found: FOUND }, { theme });
    await t.waitFor("install-stick-firmware");
    t.screenshot(`update-stick-${theme}`);
  });

  it("reads at 150 percent", async () => {
    const { t } = await plugged({ found: FOUND }, { scale: 150 });
    await t.waitFor("Clé USB");
    t.reveal("install-stick-firmware");
    t.screenshot("update-stick-150");
  });

  it("is copied, and must stay in meanwhile", async () => {
    const { t, calls } = await plugged({ found: FOUND });
    await t.waitFor("install-stick-firmware");
    t.tap("install-stick-firmware");
    expect(calls).toContain(`install /source/${NAME}`);
    expect(t.text()).toContain("Laissez la clé en place");
    t.screenshot("update-stick-copying");
  });

  it("is refused with the reason, until she leaves", async () => {
    const { t, app } = await plugged({
      found: refused({ kind: "bundle", refusal: { kind: "signer-unknown", detail: "" } }),
    });
    await t.waitFor("stick-code");
    t.screenshot("update-stick-refused");
    app.update.sources.stick.dismiss();
    expect(t.text()).not.toContain("Signature refusée");
  });

  it("without an update says so", async () => {
    const { t } = await plugged({ stick: sourceWith(["IMG_0001.jpg", 2_000_000]) });
    t.screenshot("update-stick-nothing");
  });

  it("stands over what the server offers", async () => {
    const options = { stick: sourceWith([NAME, 18_000_000]), found: FOUND };
    const { t } = show({}, options, { state: "offered", offer: OFFER });
    await t.waitFor("install-stick-firmware");
    expect(t.text().indexOf("Installer")).toBeLessThan(t.text().indexOf("MAJ maintenant"));
  });
});

describe("a bundle that came by the cable", () => {
  const NAME = `${"0".repeat(64)}.bundle`;
  const FOUND = { offers: [{ path: `/source/${NAME}`, offer: { ...OFFER, size: 0 } }], refusals: [] };
  const given = (options: UpdateAtHandOptions = { found: FOUND }, look: UiOptions = {}) =>
    show(look, { cable: sourceWith([NAME, 18_000_000]), ...options });

  it.each(THEMES)("shows which version it is, by %s", async (theme) => {
    const { t } = given({ found: FOUND }, { theme });
    await t.waitFor("install-cable-firmware");
    t.screenshot(`update-cable-${theme}`);
  });

  it("reads at 150 percent", async () => {
    const { t } = given({ found: FOUND }, { scale: 150 });
    await t.waitFor("Câble");
    t.reveal("install-cable-firmware");
    t.screenshot("update-cable-150");
  });

  it("shows how much of it is here while the PC gives it, then what it is", async () => {
    const cable = sourceIn({ kind: "coming", received: 0, size: 18_000_000 });
    const { t } = given({ cable, found: FOUND });
    expect(t.text()).toContain("Réception depuis le PC");
    expect(t.text()).toContain("Laissez le câble en place");
    cable.set({ kind: "coming", received: 7_740_000, size: 18_000_000 });
    expect(t.text()).toContain("43");
    t.screenshot("update-cable-receiving");
    cable.set(sourceWith([NAME, 18_000_000]).state());
    await t.waitFor("install-cable-firmware");
    expect(t.text()).not.toContain("Laissez le câble en place");
  });

  it("is no longer offered once the PC gives another", async () => {
    const cable = sourceIn(sourceWith([NAME, 18_000_000]).state());
    const { t } = given({ cable, found: FOUND });
    await t.waitFor("install-cable-firmware");
    cable.set({ kind: "coming", received: 1, size: 2 });
    expect(t.text()).not.toContain("Installer");
  });

  it("is installed by the same touch as a stick's, and the PC is not needed any more", async () => {
    const { t, calls } = given();
    await t.waitFor("install-cable-firmware");
    t.tap("install-cable-firmware");
    expect(calls).toContain(`install /source/${NAME}`);
    expect(t.text()).toContain("Vous pouvez débrancher le PC");
    t.screenshot("update-cable-copying");
  });

  it("stands under a stick's, each with its own button, and one is copied at a time", async () => {
    const path = "/source/tournee-1.4.0.raucb";
    const stick = sourceWith(["tournee-1.4.0.raucb", 18_000_000]);
    const found = { offers: [{ path, offer: OFFER }, ...FOUND.offers], refusals: [] };
    const { t, app, calls } = given({ stick, found });
    await t.waitFor("install-stick-firmware");
    t.reveal("install-cable-firmware");
    t.reveal("install-stick-firmware");
    expect(t.text().indexOf("Clé USB")).toBeLessThan(t.text().indexOf("Câble"));
    t.reveal("install-stick-firmware");
    t.tap("install-stick-firmware");
    await app.update.sources.cable.install("firmware");
    expect(calls.filter((call) => call.startsWith("install"))).toEqual([`install ${path}`]);
  });
});
