import { execFile } from "node:child_process";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../../../support/ota/bundles.js";
import { imageOf } from "../../../support/ota/slot-bundles.js";

const run = promisify(execFile);
const UUID = "6f0c3d2a-7b1e-4b57-9a3c-2f1d8e4a5b6c";
const STORED = "-noI -noD -noF -noX";
const manifest = (version: string): string =>
  `[update]\ncompatible=board\nversion=${version}\n\n[bundle]\nformat=verity\n\n[image.rootfs]\nfilename=rootfs.ext4\n`;

let work: string;
const at = (name: string): string => join(work, name);

/** The command as it is called; what it says, and how it left. */
async function ota(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await run(process.execPath, ["bin/tournee-ota.js", ...args]);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

/** An ext4 image of a folder as a slot gets it: 4 KiB blocks, and nothing drawn. */
async function makeImage(folder: string, image: string): Promise<void> {
  const fixed = [
    "-U",
    UUID,
    "-E",
    `hash_seed=${UUID},lazy_itable_init=0,root_owner=0:0`,
    "-O",
    "^has_journal",
    "-m",
    "0",
  ];
  await run("mke2fs", ["-q", "-t", "ext4", "-b", "4096", ...fixed, "-d", folder, image, "16M"], {
    env: { ...process.env, E2FSPROGS_FAKE_TIME: "1750000000", SOURCE_DATE_EPOCH: "1750000000" },
  });
}

beforeAll(async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`usr/lib/part-${i}`, imageOf(i, 100_000)]));
  const changed = Buffer.from(files["usr/lib/part-20"] ?? []);
  for (let i = 0; i < changed.length; i += 2000) changed[i] = 1;
  work = await folderWith({
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`old-root/${name}`, content])),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`new-root/${name}`, content])),
    // Longer by a block, so that all that comes after it moves.
    "new-root/usr/lib/part-20": Buffer.concat([changed, imageOf(99, 4096)]),
    "old/manifest.raucm": manifest("1.0.0"),
    "new/manifest.raucm": manifest("1.1.0"),
  });
  await makeImage(at("old-root"), at("old/rootfs.ext4"));
  await makeImage(at("new-root"), at("new/rootfs.ext4"));
  await run(process.execPath, ["bin/tournee-ota.js", "keygen", at("keys"), "--rsa"]);
});
afterAll(() => rm(work, { recursive: true, force: true }));

const signer = (): string[] => ["--key", at("keys/leaf.key"), "--cert", at("keys/leaf.pem")];
const build = (name: string, version: string, ...more: string[]) =>
  ota(
    "build",
    "--from",
    at(name),
    "--version",
    version,
    "--compatible",
    "board",
    ...signer(),
    "--out",
    at(`${name}.bundle`),
    ...more,
  );
const raucBundle = async (name: string): Promise<void> => {
  await rm(at(`${name}.bundle`), { force: true });
  const key = ["--cert", at("keys/leaf.pem"), "--key", at("keys/leaf.key")];
  await run("rauc", ["bundle", ...key, `--mksquashfs-args=${STORED}`, at(name), at(`${name}.bundle`)]);
};

describe.each([
  [
    "tournee-ota build --stored",
    async () => void (await Promise.all([build("old", "1.0.0"), build("new", "1.1.0", "--stored")])),
  ],
  [
    "rauc bundle, which draws another salt each time",
    async () => await raucBundle("old").then(() => raucBundle("new")),
  ],
])("bundles of ext4 images by %s", (_, make) => {
  beforeAll(make);

  test("the delta is a fraction of what changed blocks weigh, and rebuilds the bundle that rauc believes", async () => {
    const made = await ota(
      "delta",
      "--old",
      at("old.bundle"),
      "--new",
      at("new.bundle"),
      ...signer(),
      "--out",
      at("delta"),
    );
    expect(made, made.said).toMatchObject({ code: 0 });
    const applied = await ota(
      "apply",
      at("delta"),
      "--slot",
      at("old/rootfs.ext4"),
      "--trust",
      at("keys/ca.pem"),
      "--out",
      at("full"),
    );
    expect(applied).toEqual({ code: 0, said: `${at("full")}: firmware 1.1.0 for board\n` });
    expect((await readFile(at("full"))).equals(await readFile(at("new.bundle")))).toBe(true);
    const { stdout } = await run("rauc", ["info", "--keyring", at("keys/ca.pem"), at("full")]);
    expect(stdout).toContain("1.1.0");
    // One file of 104 KB changed in 50 places and by one block; what else changed is ext4's own tables.
    expect((await stat(at("delta"))).size).toBeLessThan(20_000);
  });

  test("the slot of another version is refused with a stable code and what to do", async () => {
    const refused = await ota(
      "apply",
      at("delta"),
      "--slot",
      at("new/rootfs.ext4"),
      "--trust",
      at("keys/ca.pem"),
      "--out",
      at("never"),
    );
    expect(refused.code).toBe(1);
    expect(refused.said).toContain("[wrong-base]");
    expect(refused.said).toContain("Install the full bundle");
  });
});

test("what cannot be made or is called wrongly says so", async () => {
  await writeFile(at("rubbish"), imageOf(5, 10_000));
  const made = (...args: string[]) => ota("delta", ...args, ...signer(), "--out", at("never"));
  expect(await made("--old", at("rubbish"), "--new", at("new.bundle"))).toMatchObject({ code: 1 });
  expect((await made("--old", at("old.bundle"), "--new", at("rubbish"))).said).toContain("[not-made]");
  expect((await made("--old", at("old.bundle"), "--new", at("missing"))).said).toContain("missing");
  expect(await made("--old", at("old.bundle"))).toMatchObject({ code: 2 });
  expect(await ota("apply", at("delta"))).toMatchObject({ code: 2 });
  expect((await ota("apply", at("new.bundle"), "--trust", at("keys/ca.pem"), "--out", at("never"))).said).toContain(
    "[not-a-delta]",
  );
});
