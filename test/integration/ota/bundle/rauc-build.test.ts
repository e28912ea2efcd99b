import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildBundle } from "../../../../ota/bundle/build.js";
import { inspectBundle } from "../../../../ota/bundle/inspect.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { manifestOf, partsOfBundle } from "../../../support/ota/bundle-bytes.js";
import { built, folderWith, makeIdentityPair, RELEASE, signerOf, trustIn } from "../../../support/ota/bundles.js";

const run = promisify(execFile);
const { root, leaf } = await makeIdentityPair("ec");
let work: string;

beforeEach(async () => {
  work = await folderWith({ "content/rootfs.img": "a small image", "content/hook.sh": "#!/bin/sh\n" });
});
afterEach(() => rm(work, { recursive: true, force: true }));

const manifest = (text: string): Promise<void> => writeFile(join(work, "content/manifest.raucm"), text);

test("an image of a few bytes, a hook and several slots: what the manifest says is kept and filled in", async () => {
  await manifest(
    "[update]\nbuild=42\n\n[hooks]\nfilename=hook.sh\n\n[image.rootfs]\nfilename=rootfs.img\nhooks=post-install;\n\n[image.boot]\nfilename=rootfs.img\n",
  );
  const out = await built(join(work, "content"), signerOf(leaf), join(work, "bundle"), {
    notAfter: "2099-01-01T00:00:00.000Z",
  });
  expect(await verifyBundle(out, trustIn(root.certificatePem))).toMatchObject({
    ok: true,
    value: { ...RELEASE, format: "rauc", notAfter: "2099-01-01T00:00:00.000Z" },
  });
  const signed = await manifestOf(partsOfBundle(await readFile(out)).signature);
  expect(signed).toContain("build=42");
  expect(signed).toContain("[hooks]\nfilename=hook.sh");
  expect(signed.match(/size=13\n/g)).toHaveLength(2);
  await run("unsquashfs", ["-q", "-d", join(work, "opened"), out]);
  expect((await readdir(join(work, "opened"))).sort()).toEqual(["hook.sh", "manifest.raucm", "rootfs.img"]);
});

test("the same content gives the same image, whatever its files' dates", async () => {
  await manifest("[image.rootfs]\nfilename=rootfs.img\n");
  const images: string[] = [];
  for (const date of ["2001-01-01", "2026-01-01"]) {
    await run("touch", ["-d", date, join(work, "content/rootfs.img"), join(work, "content/manifest.raucm")]);
    const out = await built(join(work, "content"), signerOf(leaf), join(work, "bundle"));
    const info = await inspectBundle(out);
    if (!info.ok) throw new Error(info.error.detail);
    // The hash tree after the image has a salt of its own each time.
    images.push((await readFile(out)).subarray(0, info.value.payloadSize - 4096).toString("hex"));
  }
  expect(images[0]).toBe(images[1]);
});

test.each([
  ["an image that is not there", "[image.rootfs]\nfilename=none.img\n", "none.img does not exist"],
  ["an image elsewhere", "[image.rootfs]\nfilename=../rootfs.img\n", "beside the manifest"],
  ["no image", "[update]\ncompatible=tournee-test\n", "names no image"],
  ["another board", "[update]\ncompatible=other\n\n[image.rootfs]\nfilename=rootfs.img\n", "is for other"],
  [
    "a block index over half a block",
    "[image.rootfs]\nfilename=rootfs.img\nadaptive=block-hash-index\n",
    "whole blocks",
  ],
  ["a manifest that is none", "what is this\n", "line 1"],
])("not built: %s", async (_, text, words) => {
  await manifest(text);
  const before = await readdir(work);
  const refused = await buildBundle(join(work, "content"), RELEASE, signerOf(leaf), join(work, "bundle"));
  expect(refused).toMatchObject({ ok: false, error: { code: "not-packed", what: expect.stringContaining(words) } });
  expect(await readdir(work)).toEqual(before);
});
