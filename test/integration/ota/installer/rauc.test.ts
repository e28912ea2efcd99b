import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Message, sessionBus } from "@jellybrick/dbus-next";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RaucInstaller } from "../../../../ota/installer/rauc/rauc-installer.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { dummyBundleInfo } from "../../../support/ota/dummy-bundle.js";
import { type DummyBoard, DummyRauc, newBoard, rebootBoard } from "../../../support/ota/dummy-rauc.js";
import { PrivateBus } from "../../../support/ota/private-bus.js";

const info = dummyBundleInfo("1.1.0", "tournee-desk");
let board: DummyBoard;
let folder: string;
let bundle: string;
let bus: PrivateBus;
let rauc: DummyRauc;
let installer: RaucInstaller;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rauc-"));
  bundle = join(folder, "b.raucb");
  const content = { compatible: info.compatible, version: info.version, manifestHash: info.manifestSha256 };
  await writeFile(bundle, JSON.stringify(content));
  bus = await PrivateBus.start();
  board = newBoard("tournee-desk");
  rauc = await DummyRauc.start(bus.address, board);
  const opened = await RaucInstaller.open({ address: bus.address, factoryVersion: "1.0.0", log: silentLog });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  installer = opened.value;
});
afterEach(async () => {
  installer.close();
  await bus.stop();
  await rm(folder, { recursive: true, force: true });
});

const install = () => installer.install(bundle, info, () => undefined);

const marks = () => rauc.asked.filter(([method]) => method === "Mark").map(([, state, slot]) => `${state} ${slot}`);

test("a new slot is primary from its installation: at its mark nothing is activated", async () => {
  await install();
  rebootBoard(board);
  for (const _ of ["once", "again"]) expect(await installer.markGood()).toEqual({ ok: true, value: undefined });
  expect(marks()).toEqual(["good booted", "good booted"]);
  expect(await installer.status()).toMatchObject({ running: "B", next: "B", good: true });
});

test("after three failed starts the former slot is activated once, and comes first though the other's attempts come back", async () => {
  await install();
  for (let start = 1; start <= 4; start++) rebootBoard(board);
  expect(await installer.status()).toMatchObject({ running: "A", next: "A" });
  for (const _ of ["once", "again"]) expect(await installer.markGood()).toEqual({ ok: true, value: undefined });
  expect(marks()).toEqual(["good booted", "active booted", "good booted"]);
  board.slots["rootfs.1"].left = 3;
  expect(await installer.status()).toMatchObject({ running: "A", next: "A", good: true });
});

test("what runs is the image in the booted slot's device", async () => {
  expect(await installer.runningImage()).toBe("/dev/slot-a");
  await install();
  expect(await installer.runningImage()).toBe("/dev/slot-a");
  rebootBoard(board);
  expect(await installer.runningImage()).toBe("/dev/slot-b");
  await rauc.crash();
  expect(await installer.runningImage()).toBeUndefined();
});

test("a service that ends in the middle fails the installation, and the next one works", async () => {
  const middle = rauc.holdAt(40);
  const cut = install();
  await middle;
  await rauc.crash();
  expect(await cut).toMatchObject({ ok: false, error: { kind: "engine", detail: "the RAUC service ended" } });
  expect(await install()).toMatchObject({ ok: false, error: { kind: "engine" } });
  rauc = await DummyRauc.start(bus.address, board);
  expect(await install()).toMatchObject({ ok: true, value: { slot: "B", version: "1.1.0" } });
});

test("a bus that goes away in the middle fails the installation; another bus is not waited for", async () => {
  const middle = rauc.holdAt(40);
  const cut = install();
  await middle;
  await bus.stop();
  expect(await cut).toMatchObject({ ok: false, error: { kind: "engine" } });
  expect(await install()).toMatchObject({ ok: false, error: { kind: "engine" } });
  expect(await installer.markGood()).toMatchObject({ ok: false, error: { kind: "engine" } });
  await expect(installer.status()).rejects.toThrow("the slots are not known");
});

test("what an earlier process began is waited for, then the bundle is installed", async () => {
  const middle = rauc.holdAt(40);
  const abandoned = install();
  await middle;
  const seen: number[] = [];
  const again = installer.install(bundle, info, ({ percent }) => seen.push(percent));
  // A call answered means that the one before it was taken in.
  await installer.status();
  expect(rauc.asked).toHaveLength(1);
  rauc.finish(1);
  expect(await abandoned).toMatchObject({ ok: false });
  expect(await again).toMatchObject({ ok: true, value: { slot: "B" } });
  expect(seen.at(-1)).toBe(100);
});

test("RAUC's reasons reach the agent as the kinds that its screen has words for", async () => {
  const verification = "signature verification failed: Verify error: ";
  const kinds: Record<string, string> = {
    [`${verification}certificate has expired`]: "signer-expired",
    [`${verification}certificate is not yet valid`]: "clock-before-certificate",
    [`${verification}certificate revoked`]: "signer-revoked",
    [`${verification}unable to get local issuer certificate`]: "signer-unknown",
    [`${verification}self-signed certificate in certificate chain`]: "signer-unknown",
    [`${verification}digest failure`]: "signature-invalid",
  };
  for (const [text, kind] of Object.entries(kinds)) {
    rauc.failWith = text;
    expect(await install()).toEqual({
      ok: false,
      error: { kind: "bundle", refusal: { kind, detail: text } },
    });
  }
  rauc.failWith = "Compatible mismatch: Expected 'tournee-desk' but bundle manifest has 'other'";
  expect(await install()).toMatchObject({
    error: { kind: "wrong-compatible", wanted: "tournee-desk", found: "other" },
  });
  rauc.failWith = "Slot (1024 bytes) is too small for image (2048 bytes).";
  expect(await install()).toMatchObject({ error: { kind: "engine", detail: rauc.failWith } });
  expect(await installer.status()).toMatchObject({ running: "A", next: "A" });
});

test("a file laid in the place of the verified one is not installed", async () => {
  const other = dummyBundleInfo("9.9.9", "tournee-desk");
  await writeFile(bundle, JSON.stringify({ ...other, manifestHash: other.manifestSha256 }));
  expect(await install()).toMatchObject({
    ok: false,
    error: { kind: "bundle", refusal: { kind: "signature-invalid" } },
  });
  expect(rauc.asked).toEqual([]);
});

test("another program's signals are not RAUC's", async () => {
  const middle = rauc.holdAt(40);
  const percents: number[] = [];
  const installation = installer.install(bundle, info, ({ percent }) => percents.push(percent));
  await middle;
  const stranger = sessionBus({ busAddress: bus.address });
  const lie = Message.newSignal("/", "de.pengutronix.rauc.Installer", "Completed", "i", [0]);
  stranger.send(lie);
  const daemon = "org.freedesktop.DBus";
  // Answered after the signal was passed on.
  const ping = { destination: daemon, path: "/org/freedesktop/DBus", interface: daemon, member: "GetId" };
  await stranger.call(new Message(ping));
  await installer.status();
  rauc.finish(1);
  expect(await installation).toMatchObject({ ok: false, error: { kind: "engine" } });
  expect(Math.max(...percents)).toBe(40);
  stranger.disconnect();
});

test("without the service there is no installer", async () => {
  await rauc.crash();
  const opened = await RaucInstaller.open({ address: bus.address, factoryVersion: "1.0.0", log: silentLog });
  expect(opened).toMatchObject({ ok: false, error: { kind: "engine" } });
});
