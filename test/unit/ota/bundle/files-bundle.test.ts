import { chmod, lstat, readdir, readFile, readlink, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { extractFiles } from "../../../../ota/bundle/files/extract.js";
import type { Identity } from "../../../../ota/bundle/signature/keygen.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { built, folderWith, makeLeaf, makeRoot, signerOf, trustIn } from "../../../support/ota/bundles.js";

let work: string;
let root: Identity;
let leaf: Identity;

beforeEach(async () => {
  work = await folderWith({
    "content/main.js": "console.log('tournée')\n",
    "content/lib/a file with spaces and é": "é",
    "content/lib/empty": "",
    [`content/lib/${"long".repeat(40)}`]: "a name past ustar's 100 bytes",
    "content/data.bin": new Uint8Array(3_000_000).map((_, i) => (i * 7919) >> 5),
  });
  await chmod(join(work, "content/main.js"), 0o755);
  await symlink("../data.bin", join(work, "content/lib/link"));
  root = await makeRoot();
  leaf = await makeLeaf(root);
});
afterEach(() => rm(work, { recursive: true, force: true }));

test("what was packed, signed and verified is what is unpacked: bytes, modes, links", async () => {
  const path = await built(join(work, "content"), signerOf(leaf), join(work, "bundle"));
  const verified = await verifyBundle(path, trustIn(root.certificatePem));
  if (!verified.ok) throw new Error(verified.error.detail);
  expect(verified.value).toMatchObject({
    kind: "firmware",
    format: "files",
    compatible: "tournee-test",
    version: "1.2.0",
    notes: "Plus rapide.",
    signer: "Test release",
  });

  const out = join(work, "out");
  expect(await extractFiles(path, verified.value, out)).toEqual({ ok: true, value: undefined });
  const names = await readdir(join(work, "content"), { recursive: true });
  expect((await readdir(out, { recursive: true })).sort()).toEqual(names.sort());
  for (const name of names) {
    const [wanted, found] = [await lstat(join(work, "content", name)), await lstat(join(out, name))];
    expect([name, found.mode & 0o170111]).toEqual([name, wanted.mode & 0o170111]);
    if (wanted.isFile()) {
      expect((await readFile(join(out, name))).equals(await readFile(join(work, "content", name)))).toBe(true);
    }
    if (wanted.isSymbolicLink()) expect(await readlink(join(out, name))).toBe("../data.bin");
  }
});

test("the same folder packs to the same payload, whenever and in whatever order it was written", async () => {
  const again = await folderWith({ "b/2": "two", "b/1": "one", a: "a" });
  const other = await folderWith({ a: "a", "b/1": "one", "b/2": "two" });
  const payloads = [];
  for (const [index, folder] of [again, other].entries()) {
    const path = await built(folder, signerOf(leaf), join(work, `same-${index}`));
    const info = await verifyBundle(path, trustIn(root.certificatePem));
    if (!info.ok) throw new Error(info.error.detail);
    payloads.push([
      info.value.manifestSha256,
      (await readFile(path)).subarray(0, info.value.payloadSize).toString("hex"),
    ]);
  }
  expect(payloads[0]).toEqual(payloads[1]);
  await rm(again, { recursive: true });
  await rm(other, { recursive: true });
});

test("a folder that holds something is not unpacked into, and keeps what it holds", async () => {
  const path = await built(join(work, "content"), signerOf(leaf), join(work, "bundle"));
  const info = await verifyBundle(path, trustIn(root.certificatePem));
  if (!info.ok) throw new Error(info.error.detail);
  const refused = await extractFiles(path, info.value, join(work, "content"));
  expect(refused).toMatchObject({ ok: false, error: { kind: "unwritable" } });
  expect(await readFile(join(work, "content/main.js"), "utf8")).toContain("tournée");
});

test("a file that was exchanged after its verification is not unpacked", async () => {
  const path = await built(join(work, "content"), signerOf(leaf), join(work, "bundle"));
  const info = await verifyBundle(path, trustIn(root.certificatePem));
  if (!info.ok) throw new Error(info.error.detail);
  await built(join(work, "content"), signerOf(leaf), path, { version: "0.9.0" });
  expect(await extractFiles(path, info.value, join(work, "out"))).toMatchObject({
    ok: false,
    error: { kind: "payload-altered" },
  });
});
