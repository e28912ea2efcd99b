import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DAY } from "../../../ota/bundle/signature/keygen.js";
import { logIn, routeOf, startVisit } from "../../../simulator/headless/gestures.js";
import type { Publication } from "../../../simulator/state.js";
import { makeBundle } from "../../../simulator/updates/publication.js";
import { type TestTerminal, testTerminal } from "../../support/headless.js";
import { built, folderWith, makeLeaf, makeRoot, signerOf } from "../../support/ota/bundles.js";

const FIRMWARE: Publication = {
  kind: "firmware",
  version: "0.2.0",
  notes: "- Lecture de la Vitale plus rapide",
  mode: "soft",
};

let desk: TestTerminal;
let stick: string;
beforeEach(async () => {
  desk = await testTerminal();
  stick = mkdtempSync(join(tmpdir(), "stick-"));
});
afterEach(async () => {
  await desk.end();
  rmSync(stick, { recursive: true, force: true });
});

/** A bundle that this desk signed, on the stick. */
async function write(what: Partial<Publication> = {}): Promise<string> {
  const publication = { ...FIRMWARE, ...what };
  const written = await desk.now().desk.simulator.updates.writeTo(stick, publication);
  expect(written).toEqual({ ok: true, value: undefined });
  return join(stick, `${publication.kind}-${publication.version}.bundle`);
}

/** Puts the stick in and waits until the terminal has judged it. */
async function plug(): Promise<void> {
  const terminal = desk.now();
  await terminal.desk.simulator.plugStick(stick);
  await terminal.until(
    () => !["none", "reading"].includes(terminal.app?.update.sources.stick.state.value.kind ?? "none"),
  );
  await terminal.settle();
}

async function openUpdates(): Promise<void> {
  const terminal = desk.now();
  terminal.app?.openUpdate();
  await terminal.settle();
}

const state = () => desk.now().app?.update.state.value.kind;
/** Starts that slot B has left. */
const chances = (): unknown => {
  const selector = readFileSync(join(desk.dataDir, "updates", "slots", "selector.json"), "utf8");
  return JSON.parse(selector).value.slots.B.left;
};
const logged = (): string => readFileSync(join(desk.dataDir, "tournee.log"), "utf8");
/** What the agent holds of bundles. */
const copies = (): readonly string[] => {
  const downloads = join(desk.dataDir, "updates", "agent", "downloads");
  try {
    return readdirSync(downloads);
  } catch {
    return [];
  }
};

describe("an update on a USB stick, without any server", () => {
  test("is seen, installed by touch, and what runs after the restart is proved and told once", async () => {
    const terminal = desk.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await write();
    await plug();
    expect(terminal.finger.text()).toContain("MAJ");
    await terminal.tap("MAJ");
    expect(terminal.finger.text()).toContain("Clé USB");
    expect(terminal.finger.text()).toContain("Version 0.2.0");
    expect(terminal.finger.text()).toContain("Lecture de la Vitale plus rapide");
    await terminal.tap("install-stick-firmware");
    await terminal.until(() => terminal.restartWanted());
    expect(terminal.finger.text()).toContain("N’éteignez pas le terminal");

    const after = await desk.updateRestart();
    await after.until(() => after.app?.update.state.value.kind === "updated");
    await after.app?.openInformations();
    expect(after.app?.informations.value).toMatchObject({ version: "0.2.0", slot: "B" });
    after.app?.update.dismiss();
    await after.until(() => state() === "no-server");
    // Every start from now on is proved too: the slot does not run out of its chances.
    for (let start = 0; start < 4; start++) {
      await desk.restart();
      await desk.now().until(() => chances() === 3);
    }
    await desk.now().app?.openInformations();
    expect(desk.now().app?.informations.value).toMatchObject({ version: "0.2.0", slot: "B" });
  });

  test("waits for the invoice that is open, without the stick", async () => {
    const terminal = desk.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await write();
    await startVisit(terminal, "vitale:camilleRousseau", "ROUSSEAU Camille");
    await plug();
    expect(routeOf(terminal)).toBe("visit/hub");
    await terminal.app?.update.sources.stick.install("firmware");
    await terminal.until(() => state() === "waiting");
    terminal.desk.simulator.unplugStick();
    await terminal.settle();
    expect(terminal.restartWanted()).toBe(false);
    expect(terminal.app?.update.state.value).toMatchObject({ kind: "waiting", obstacles: ["invoice-open"] });
    terminal.app?.goHome();
    await terminal.until(() => terminal.app?.update.countdown.value !== undefined);
    terminal.app?.update.accept();
    await terminal.until(() => terminal.restartWanted());
  });

  test("offers the newest of each kind", async () => {
    await write();
    await write({ version: "0.10.0" });
    await plug();
    expect(desk.now().app?.update.sources.stick.state.value).toMatchObject({
      kind: "found",
      offers: [{ kind: "firmware", version: "0.10.0", notes: ["Lecture de la Vitale plus rapide"] }],
    });
  });

  test("pulled out while it is copied, it leaves nothing behind, and can be put in again", async () => {
    const terminal = desk.now();
    await write();
    await plug();
    await openUpdates();
    terminal.finger.tap("install-stick-firmware");
    expect(terminal.app?.update.sources.stick.state.value.kind).toBe("copying");
    terminal.desk.simulator.unplugStick();
    await terminal.until(() => terminal.app?.update.sources.stick.state.value.kind === "refused");
    await terminal.settle();
    expect(terminal.finger.text()).toContain("Clé retirée trop tôt");
    expect(copies()).toEqual([]);
    expect(state()).toBe("no-server");
    expect(logged()).toContain("pulled-out");
    await plug();
    expect(terminal.finger.text()).toContain("Version 0.2.0");
    await terminal.tap("install-stick-firmware");
    await terminal.until(() => terminal.restartWanted());
  });
});

test("a bundle whose payload was altered is refused once its copy was read, and the copy goes", async () => {
  const terminal = desk.now();
  const path = await write();
  const bytes = readFileSync(path);
  bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  await plug();
  await openUpdates();
  await terminal.tap("install-stick-firmware");
  await terminal.until(() => state() === "failed");
  await terminal.settle();
  expect(terminal.finger.text()).toContain("Fichier abîmé");
  expect(terminal.finger.text()).toContain("Version 0.2.0");
  expect(terminal.finger.text()).toContain("bundle/payload-altered");
  await terminal.until(() => copies().length === 0);
});

describe("a stick that is refused, with a reason", () => {
  /** Plugs it in, opens Mise à jour, and reads. */
  async function read(): Promise<string> {
    await plug();
    await openUpdates();
    return desk.now().finger.text();
  }

  test("full of rubbish: no update is on it, and nothing of it is read", async () => {
    for (let at = 0; at < 40; at++) writeFileSync(join(stick, `IMG_${at}.jpg`), "not an update");
    mkdirSync(join(stick, "hidden.raucb"));
    expect(await read()).toContain("Aucune mise à jour sur cette clé");
    // Nothing was loaded to judge it.
    expect(desk.now().app?.update.sources.stick.needsAgent.value).toBe(false);
  });

  test("false bundles", async () => {
    for (let at = 0; at < 40; at++) writeFileSync(join(stick, `${at}.raucb`), "not a bundle ".repeat(at));
    expect(await read()).toContain("Fichier abîmé");
    expect(logged()).toContain("bundle/not-a-bundle");
  });

  test("a truncated bundle", async () => {
    truncateSync(await write(), 4_000_000);
    expect(await read()).toContain("Fichier abîmé");
    expect(logged()).toContain("bundle/truncated");
  });

  test("an older version than the one that runs", async () => {
    await write({ version: "0.0.9" });
    expect(await read()).toContain("Version plus ancienne");
    expect(logged()).toContain("downgrade");
  });

  test("signed by somebody else", async () => {
    // The desk believes its own CA by now.
    rmSync(await write());
    const other = join(desk.dataDir, "elsewhere");
    mkdirSync(other);
    const now = desk.now().desk.clock.now();
    const made = await makeBundle(FIRMWARE, { folder: other, trusting: other, tables: "", now });
    if (!made.ok) throw new Error(made.error);
    copyFileSync(made.value.path, join(stick, "update.raucb"));
    expect(await read()).toContain("Signature refusée");
    expect(logged()).toContain("bundle/signer-unknown");
  });

  test("made for another board", async () => {
    const at = desk.now().desk.clock.now();
    const root = await makeRoot();
    const leaf = await makeLeaf(root, { notBefore: at - DAY, notAfter: at + DAY });
    mkdirSync(join(desk.dataDir, "updates"), { recursive: true });
    writeFileSync(join(desk.dataDir, "updates", "trust.pem"), root.certificatePem);
    const content = await folderWith({ "program.js": "// another one" });
    await built(content, signerOf(leaf), join(stick, "b.raucb"), { version: "0.2.0", compatible: "tournee-other" });
    rmSync(content, { recursive: true });
    expect(await read()).toContain("Pas pour ce terminal");
    expect(logged()).toContain("install/wrong-compatible");
  });

  test("a folder that is gone", async () => {
    stick = join(stick, "gone");
    expect(await read()).toContain("Clé illisible");
  });

  afterEach(() => {
    expect(copies()).toEqual([]);
    expect(state()).toBe("no-server");
  });
});
