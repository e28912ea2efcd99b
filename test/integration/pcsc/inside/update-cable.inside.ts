import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { logIn, routeOf, unlock } from "../../../../simulator/headless/gestures.js";
import { VPCD_PORTS, VpcdPlug } from "../../../../simulator/vpcd.js";
import { type TestTerminal, testTerminal } from "../../../support/headless.js";
import { smallUpdates } from "../../../support/small-update.js";
import { tourneePc } from "../../../support/tournee-pc.js";
import { usbCard } from "../../../support/usb-card.js";

/** Bytes that no archive makes smaller: several pieces of 128 KiB. */
const PROGRAM = 300_000;
/** An APDU in the midst of them. */
const TORN = 1_000;

let desk: TestTerminal;
const plug = new VpcdPlug(VPCD_PORTS.vitale);
beforeEach(async () => {
  desk = await testTerminal();
});
afterEach(async () => {
  plug.remove();
  await desk.end();
});

/** Puts the cable in: the terminal is a reader, and its application a card of pcscd. */
async function plugIn(tornAt = Number.POSITIVE_INFINITY): Promise<void> {
  const terminal = desk.now();
  const { gadget } = terminal.desk.usb;
  gadget.plug("pc");
  await terminal.until(() => routeOf(terminal) === "reader-mode");
  await terminal.settle();
  await plug.insert(
    await usbCard(gadget, (apdus) => {
      if (apdus !== tornAt) return;
      plug.remove();
      gadget.unplug();
    }),
  );
}

test("tournee-pc gives an update through pcscd, the cable is pulled once in between, and she installs it", async () => {
  const terminal = desk.now();
  const run = (argv: readonly string[], onNote?: (text: string) => void) => tourneePc(argv, desk.dataDir, onNote);
  await logIn(terminal, "cps:claireMoreau", "1234");
  await plugIn();
  const pairing = run(["pair", "--name", "Technicien"]);
  await terminal.until(() => {
    const mode = terminal.app?.readerMode.state.value;
    return mode?.kind === "on" && mode.pairing !== undefined;
  });
  await terminal.settle();
  await terminal.tap("pairing-yes");
  expect((await pairing).code).toBe(0);

  const bundle = join(desk.dataDir, "update.bundle");
  await (await smallUpdates(desk, "trusted")).write(bundle, {}, PROGRAM);
  await plug.pulledAndSeen();
  await plugIn(TORN);
  let pulled = 0;
  const given = await run(["update", bundle], (text) => {
    if (!text.includes("plug it in again")) return;
    pulled += 1;
    void plug.pulledAndSeen().then(() => plugIn());
  });
  expect([given.code, given.stdout], given.stderr).toEqual([
    0,
    "the terminal has the whole update; on its screen: « Mise à jour », then « Installer »\n",
  ]);
  expect(pulled).toBeGreaterThan(0);

  await terminal.until(() => terminal.app?.update.sources.cable.state.value.kind === "found");
  await terminal.settle();
  await terminal.tap("leave");
  await unlock(terminal, "1234");
  await terminal.tap("MAJ");
  expect(terminal.finger.text()).toContain("Câble");
  await terminal.tap("install-cable-firmware");
  await terminal.until(() => terminal.restartWanted());
  const after = await desk.updateRestart();
  await after.until(() => after.app?.update.state.value.kind === "updated");
  await after.app?.openInformations();
  expect(after.app?.informations.value).toMatchObject({ version: "0.2.0", slot: "B" });
  const inbox = join(desk.dataDir, "updates", "cable");
  expect(existsSync(inbox) ? readdirSync(inbox) : []).toEqual([]);
}, 120_000);
