import { mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Signer } from "../../../../ota/bundle/signature/cms.js";
import { agentCommand, bundleOf, type RunningCommand, signerOfToday } from "../../../support/ota/agent-command.js";
import { folderWith } from "../../../support/ota/bundles.js";

// `tournee-ota agent --sticks`: a device without network and screen, and sticks as the system links them.

let folder: string;
let sources: string;
let signer: Signer;
let command: RunningCommand | undefined;

beforeEach(async () => {
  folder = await folderWith();
  sources = await folderWith({ "program.js": "run()\n" });
  const today = await signerOfToday();
  signer = today.signer;
  await writeFile(join(folder, "ca.pem"), today.ca);
});
afterEach(async () => {
  command?.kill();
  await command?.ended;
  command = undefined;
  await rm(folder, { recursive: true, force: true });
  await rm(sources, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

function start(...more: readonly string[]): RunningCommand {
  const device = ["--state", at("state"), "--trust", at("ca.pem"), "--installer", "files"];
  command = agentCommand([...device, "--sticks", at("sticks"), ...more]);
  return command;
}

async function stick(name: string): Promise<string> {
  await mkdir(at(name), { recursive: true });
  return at(name);
}

/** The system has mounted it. */
async function plug(name: string): Promise<void> {
  await mkdir(at("sticks"), { recursive: true });
  await symlink(at(name), join(at("sticks"), name));
}

const lines = (stderr: string, what: string): readonly string[] =>
  stderr.split("\n").filter((line) => line.includes(what));

test("what a stick brings is installed by itself, the newest of each kind, and the log says what is refused", async () => {
  const device = start();
  const path = await stick("full");
  await bundleOf(sources, path, signer, "1.1.0");
  await bundleOf(sources, path, signer, "1.2.0");
  await bundleOf(sources, path, signer, "2026.11", "tables");
  await bundleOf(sources, path, (await signerOfToday()).signer, "1.9.0");
  await writeFile(join(path, "rubbish.raucb"), "no bundle");
  await plug("full");
  await device.says('updated version="2026.11"');
  device.stop();
  const { code, stderr } = await device.ended;
  expect(code).toBe(0);
  expect(lines(stderr, "installing what the stick brings").map((line) => line.replace(/^.* version=/, ""))).toEqual([
    '"1.2.0"',
    '"2026.11"',
  ]);
  // Looked at twice: before and after the restart, when one of them had become too old.
  expect(lines(stderr, "refused").map((line) => line.replace(/^.* code=/, ""))).toEqual([
    '"E-BUNDLE-SIGNER-UNKNOWN"',
    '"E-BUNDLE-NOT-A-BUNDLE"',
    '"E-DOWNGRADE"',
    '"E-BUNDLE-SIGNER-UNKNOWN"',
    '"E-BUNDLE-NOT-A-BUNDLE"',
  ]);
  expect(stderr).not.toContain("rubbish");
  expect(await readdir(join(at("state"), "downloads"))).toEqual([]);
});

test("a version that fell back is not installed again from the stick that stays in; the next stick is", async () => {
  const bad = await stick("bad");
  await bundleOf(sources, bad, signer, "1.1.0");
  await bundleOf(sources, bad, signer, "2026.11", "tables");
  const good = await stick("good");
  await bundleOf(sources, good, signer, "1.2.0");
  await plug("bad");
  const device = start("--self-test-cmd", '[ "$TOURNEE_VERSION" != 1.1.0 ]');
  await device.says('updated version="2026.11"');
  await plug("good");
  await rename(join(at("sticks"), "bad"), at("gone"));
  await device.says('updated version="1.2.0"');
  device.stop();
  const { code, stderr } = await device.ended;
  expect(code).toBe(0);
  expect(stderr).toContain("E-FELL-BACK");
  expect(lines(stderr, "installing what the stick brings").map((line) => line.replace(/^.* version=/, ""))).toEqual([
    '"1.1.0"',
    '"2026.11"',
    '"1.2.0"',
  ]);
});

test("it watches until it is stopped, so one action and one file are other calls", async () => {
  for (const other of [["--once"], ["--install-file", at("a.bundle")]]) {
    const { code, stderr } = await start(...other).ended;
    expect(code).toBe(64);
    expect(stderr).toContain("--sticks");
  }
});
