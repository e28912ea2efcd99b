import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { BundleRefusal } from "../../../../ota/bundle/contract.js";
import { extractFiles } from "../../../../ota/bundle/files/extract.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { folderWith, makeIdentityPair, signerOf, trustIn } from "../../../support/ota/bundles.js";
import { type Claims, type Entry, gzippedTar, writeCrafted } from "../../../support/ota/crafted.js";

const { root, leaf } = await makeIdentityPair("ec");
const folders: string[] = [];
let work: string;

beforeEach(async () => {
  work = await folderWith({ outside: "as it was" });
  folders.push(work);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const folder = (name: string): Entry => ({ name: `${name}/`, type: "directory" });
const link = (name: string, linkname: string): Entry => ({ name, type: "symlink", linkname });
const file = (name: string, content = "x"): Entry => ({ name, content });

/** Unpacks a rightly signed bundle of this payload into `work/out`. */
async function unpacked(payload: Buffer, claims?: Claims) {
  const path = await writeCrafted(join(work, "bundle"), payload, signerOf(leaf), claims);
  const info = await verifyBundle(path, trustIn(root.certificatePem));
  if (!info.ok) throw new Error(info.error.detail);
  return await extractFiles(path, info.value, join(work, "out"));
}

interface Trick {
  readonly kind: BundleRefusal["kind"];
  readonly entries: readonly Entry[];
  readonly claims?: Claims;
}
const outside = (...entries: Entry[]): Trick => ({ kind: "path-outside", entries });
const altered = (entries: Entry[], claims: Claims = {}): Trick => ({ kind: "payload-altered", entries, claims });

const tricks: Readonly<Record<string, Trick>> = {
  "a way up": outside(file("../outside", "changed")),
  "a way up, later in the path": outside(folder("a"), file("a/../../outside", "changed")),
  "an absolute path": outside(file("/tmp/tournee-outside")),
  "an empty name": outside(file("a//b")),
  "the folder itself": outside(folder(".")),
  "a backslash": outside(file("..\\outside")),
  "a line feed in a name": outside(file("a\nb")),
  "a name of 300 bytes": outside(file("n".repeat(300))),
  "a link out": outside(link("l", "../outside")),
  "a link out, through a folder": outside(folder("a"), link("a/l", "../../outside")),
  "an absolute link": outside(link("l", "/etc/passwd")),
  "a link out, through another that leads up": outside(
    folder("a"),
    folder("a/b"),
    link("a/b/root", "../.."),
    link("l", "a/b/root/../outside"),
  ),
  "a file through a link": outside(folder("real"), link("l", "real"), file("l/f")),
  "a file over a link": altered([link("l", "f"), file("l", "changed")]),
  "a hard link": outside(file("a"), { name: "b", type: "link", linkname: "a" }),
  "a device": outside({ name: "null", type: "character-device", devmajor: 1, devminor: 3 }),
  "a pipe": outside({ name: "pipe", type: "fifo" }),
  "a file without its folder": outside(file("never/made")),
  "a file under a file": outside(file("a"), file("a/b")),
  "the same file twice": altered([file("a"), file("a", "y")]),
  "more entries than signed": altered([file("a"), file("b"), file("c")], { entries: 2 }),
  "more bytes than signed": altered([file("a", "x".repeat(2000))], { unpackedSize: 1999 }),
};

describe("a rightly signed archive with a trick is refused, and nothing of it stays", () => {
  test.each(Object.entries(tricks))("%s", async (_, { kind, entries, claims }) => {
    const good = [file("first", "written before the trick is met")];
    const refused = await unpacked(await gzippedTar([...good, ...entries]), { entries: 1000, ...claims });
    expect(refused).toMatchObject({ ok: false, error: { kind } });
    expect(await readdir(join(work, "out"))).toEqual([]);
    expect((await readdir(work)).sort()).toEqual(["bundle", "out", "outside"]);
    expect(await readFile(join(work, "outside"), "utf8")).toBe("as it was");
  });

  test("a bomb stops at the signed size", async () => {
    const bomb = await gzippedTar([file("zeros", "\0".repeat(50_000_000))]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpacked(bomb, { unpackedSize: 1000 })).toMatchObject({
      ok: false,
      error: { kind: "payload-altered" },
    });
    expect(await readdir(join(work, "out"))).toEqual([]);
  });

  test.each([
    ["no tar", gzipSync(Buffer.alloc(5000, "no tar "))],
    ["no gzip", Buffer.alloc(5000, "no gzip ")],
    ["a gzip without its end", gzipSync(Buffer.alloc(5000)).subarray(0, 20)],
    ["a tar without its end", gzipSync(Buffer.concat([Buffer.alloc(100, "f"), Buffer.alloc(3000)]))],
  ])("%s", async (_, payload) => {
    expect(await unpacked(payload)).toMatchObject({ ok: false, error: { kind: "payload-altered" } });
    expect(await readdir(join(work, "out"))).toEqual([]);
  });
});

test("links that stay inside are made, and a full disk is told before a byte is written", async () => {
  const entries = [
    folder("lib"),
    file("lib/real", "real"),
    link("lib/near", "real"),
    link("far", "lib/real"),
    link("lib/up", "../lib"),
  ];
  expect(await unpacked(await gzippedTar(entries))).toEqual({ ok: true, value: undefined });
  expect(await readFile(join(work, "out/far"), "utf8")).toBe("real");
  expect(await readFile(join(work, "out/lib/up/near"), "utf8")).toBe("real");

  await rm(join(work, "out"), { recursive: true });
  const huge = await unpacked(await gzippedTar(entries), { unpackedSize: 1e15 - 1 });
  expect(huge).toMatchObject({ ok: false, error: { kind: "disk-full", needed: 1e15 - 1 } });
  expect(await readdir(join(work, "out"))).toEqual([]);
});

test("a folder that stands where a file is, is told and not written through", async () => {
  await writeFile(join(work, "out"), "a file");
  const refused = await unpacked(await gzippedTar([file("a")]));
  expect(refused).toMatchObject({ ok: false, error: { kind: "unwritable" } });
  expect(await readFile(join(work, "out"), "utf8")).toBe("a file");
});
