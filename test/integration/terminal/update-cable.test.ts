import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBundleFile, type TourneeTerminal } from "tournee-pc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logIn, routeOf, unlock } from "../../../simulator/headless/gestures.js";
import { type TestTerminal, testTerminal } from "../../support/headless.js";
import { officeSoftware } from "../../support/office.js";
import { type SmallUpdates, smallUpdates } from "../../support/small-update.js";

let desk: TestTerminal;
let laptop: TourneeTerminal;
let maker: SmallUpdates;
beforeEach(async () => {
  desk = await testTerminal();
  maker = await smallUpdates(desk, "trusted");
  laptop = officeSoftware(desk.now().desk.usb.gadget);
  await logIn(desk.now(), "cps:claireMoreau", "1234");
  await plug();
  await pair();
});
afterEach(async () => {
  await laptop.close();
  await desk.end();
});

async function plug(): Promise<void> {
  const terminal = desk.now();
  terminal.desk.usb.gadget.plug("pc");
  await terminal.until(() => routeOf(terminal) === "reader-mode");
  await terminal.settle();
}

async function pair(): Promise<void> {
  const terminal = desk.now();
  const pairing = laptop.pair({ pcName: "Technicien", showCode: () => {} });
  await terminal.until(() => {
    const mode = terminal.app?.readerMode.state.value;
    return mode?.kind === "on" && mode.pairing !== undefined;
  });
  await terminal.settle();
  await terminal.tap("pairing-yes");
  expect(await pairing).toEqual({ ok: true, value: "paired" });
}

const bundle = (): string => join(desk.dataDir, "update.bundle");
const source = () => desk.now().app?.update.sources.cable.state.value;
const state = () => desk.now().app?.update.state.value.kind;
const logged = (): string => readFileSync(join(desk.dataDir, "tournee.log"), "utf8");
/** What lies in a folder of the terminal's updates. */
const kept = (...folder: readonly string[]): readonly string[] => {
  const path = join(desk.dataDir, "updates", ...folder);
  return existsSync(path) ? readdirSync(path) : [];
};

/** Gives the file, and waits until the terminal has judged it. */
async function give(path = bundle()): Promise<void> {
  const file = await openBundleFile(path);
  try {
    expect(await laptop.giveBundle(file)).toEqual({ ok: true, value: undefined });
  } finally {
    await file.close();
  }
  await judged();
}

/** What the PC hears of the file that it gave. */
async function verdict(): ReturnType<TourneeTerminal["verdictOn"]> {
  const file = await openBundleFile(bundle());
  await file.close();
  return await laptop.verdictOn(file);
}

async function judged(): Promise<void> {
  const terminal = desk.now();
  await terminal.until(() => !["none", "reading"].includes(source()?.kind ?? "none"));
  await terminal.settle();
}

/** Back from the reader to the home menu; the PC stays plugged in. */
async function goHome(): Promise<void> {
  await desk.now().tap("leave");
  await unlock(desk.now(), "1234");
}

describe("an update that a PC gives over the cable, without any server", () => {
  test("is told, installed by touch while the PC stays plugged in, and its file goes", async () => {
    const terminal = desk.now();
    await maker.write(bundle());
    await give();
    expect(await verdict()).toEqual({ ok: true, value: { kind: "offered" } });
    expect(terminal.finger.text()).toContain("Mise à jour reçue par le câble");
    await goHome();
    await terminal.tap("MAJ");
    expect(terminal.finger.text()).toContain("Câble");
    expect(terminal.finger.text()).toContain("Version 0.2.0");
    expect(terminal.finger.text()).toContain("Plus rapide");
    await terminal.tap("install-cable-firmware");
    await terminal.until(() => terminal.restartWanted());
    expect(terminal.finger.text()).toContain("N’éteignez pas le terminal");
    expect(kept("cable")).toEqual([]);

    const after = await desk.updateRestart();
    await after.until(() => state() === "updated");
    await after.app?.openInformations();
    expect(after.app?.informations.value).toMatchObject({ version: "0.2.0", slot: "B" });
  });

  test("does not install itself while the terminal is a reader: she is asked first", async () => {
    const terminal = desk.now();
    await maker.write(bundle());
    await give();
    expect(routeOf(terminal)).toBe("reader-mode");
    expect(source()?.kind).toBe("found");
    expect(state()).toBe("no-server");
  });

  test("is still there after a power cut, whole or half", async () => {
    await maker.write(bundle(), {}, 300_000);
    const file = await openBundleFile(bundle());
    const half = {
      ...file,
      read: async (offset: number, length: number) => await file.read(offset, offset > 0 ? 0 : length),
    };
    expect(await laptop.giveBundle(half)).toEqual({ ok: false, error: { kind: "file-changed" } });
    const pieces: number[] = [];
    await desk.powerCut();
    await desk.now().until(() => routeOf(desk.now()) === "reader-mode");
    await laptop.close();
    expect((await laptop.giveBundle(file, (received) => pieces.push(received))).ok).toBe(true);
    await file.close();
    expect(pieces[0]).toBeGreaterThan(0);
    await desk.powerCut();
    await judged();
    expect(source()).toMatchObject({ kind: "found", offers: [{ version: "0.2.0" }] });
  });

  test("gives way to the next that the PC gives", async () => {
    await maker.write(bundle());
    await give();
    await give(await maker.write(join(desk.dataDir, "next.bundle"), { version: "0.3.0" }));
    await desk.now().until(() => source()?.kind === "found");
    expect(source()).toMatchObject({ kind: "found", offers: [{ version: "0.3.0" }] });
    expect(kept("cable")).toHaveLength(1);
  });
});

describe("what came by the cable is refused, with a reason, and goes", () => {
  test.each([
    ["a file that is no bundle", "Fichier abîmé", "bundle/not-a-bundle", () => writeFileSync(bundle(), "no bundle")],
    [
      "a truncated bundle",
      "Fichier abîmé",
      "bundle/truncated",
      async () => truncateSync(await maker.write(bundle()), 2_000),
    ],
    [
      "an older version than the one that runs",
      "Version plus ancienne",
      "downgrade",
      async () => await maker.write(bundle(), { version: "0.0.9" }),
    ],
    [
      "one for another board",
      "Pas pour ce terminal",
      "install/wrong-compatible",
      async () => await maker.write(bundle(), { compatible: "tournee-other" }),
    ],
    [
      "one that somebody else signed",
      "Signature refusée",
      "bundle/signer-unknown",
      async () => await (await smallUpdates(desk, "stranger")).write(bundle()),
    ],
  ])("%s", async (_, told, code, make) => {
    await make();
    await give();
    expect(await verdict()).toEqual({ ok: true, value: { kind: "refused", code } });
    await goHome();
    desk.now().app?.openUpdate();
    await desk.now().settle();
    expect(desk.now().finger.text()).toContain("Câble");
    expect(desk.now().finger.text()).toContain(told);
    expect(logged()).toContain(code);
    expect(kept("cable")).toEqual([]);
  });

  test("a payload that was altered, once its copy was read", async () => {
    const terminal = desk.now();
    const bytes = readFileSync(await maker.write(bundle()));
    bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
    writeFileSync(bundle(), bytes);
    await give();
    await goHome();
    await terminal.tap("MAJ");
    await terminal.tap("install-cable-firmware");
    await terminal.until(() => state() === "failed");
    await terminal.settle();
    expect(terminal.finger.text()).toContain("bundle/payload-altered");
    await terminal.until(() => kept("cable").length === 0 && kept("agent", "downloads").length === 0);
  });
});
