import { execFileSync } from "node:child_process";
import { readdir, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Identity } from "../../../../ota/bundle/signature/keygen.js";
import { applyDelta } from "../../../../ota/delta/apply.js";
import { folderWith, makeLeaf, makeRoot, signerOf, trustIn } from "../../../support/ota/bundles.js";
import { type ForgedDelta, forgedDelta, imageOf } from "../../../support/ota/slot-bundles.js";

// Each of these is rightly signed: the release key was stolen, or the maker has a fault. Nothing may grow, hang or be left.

const BASE = imageOf(1, 8 * 4096);
const NEW = imageOf(2, 1000);
const TARGET = Buffer.concat([NEW, BASE.subarray(0, 5000)]);
const MIB = 1 << 20;

const zstd = (content: Uint8Array, ...flags: string[]): Buffer =>
  execFileSync("zstd", ["-q", "-c", ...flags], { input: content, maxBuffer: 64 * MIB });
const PATCH = zstd(NEW);
const windowOf = (over: object = {}) => ({
  reference: [],
  packed: PATCH.length,
  literals: 1000,
  steps: [[1000, 0, 5000]],
  ...over,
});
const good: ForgedDelta = { plan: { windows: [windowOf()] }, patches: PATCH, base: BASE, target: TARGET };
const withWindow = (over: object): ForgedDelta => ({ ...good, plan: { windows: [windowOf(over)] } });
const withPatch = (patches: Uint8Array): ForgedDelta => ({
  ...good,
  patches,
  plan: { windows: [windowOf({ packed: patches.length })] },
});
/** The payload with this packed plan, whatever it says. */
const withPacked = (plan: Uint8Array, length = plan.length): ForgedDelta => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(length);
  return { ...good, payload: Buffer.concat([Buffer.from("TRNDELT1"), size, plan, PATCH]) };
};

const HOSTILE: Readonly<Record<string, ForgedDelta>> = {
  "a patch that unpacks to 512 MB of zeros": withPatch(zstd(Buffer.concat(Array(512).fill(Buffer.alloc(MIB))))),
  "a patch that unpacks to less than planned": withPatch(zstd(NEW.subarray(1))),
  "a patch that asks for a window of 1 GB": withPatch(
    zstd(Buffer.concat([NEW, imageOf(3, MIB)]), "--ultra", "--long=30"),
  ),
  "a patch that is no zstd frame": withPatch(imageOf(4, 500)),
  "a patch that is cut": withPatch(PATCH.subarray(0, -10)),
  "two frames in one patch": withPatch(Buffer.concat([PATCH, PATCH])),
  "a copy from beyond the base": withWindow({ steps: [[1000, BASE.length - 4999, 5000]] }),
  "a reference beyond the base": withWindow({ reference: [[BASE.length, 1]] }),
  "a reference of 33 MiB": {
    ...withWindow({ reference: Array(33).fill([0, MIB]) }),
    baseSize: MIB,
  },
  "literals of 17 MiB": { ...withWindow({ literals: 17 * MIB, steps: [[17 * MIB, 0, 0]] }), targetSize: 17 * MIB },
  "literals that no step takes": withWindow({ steps: [[999, 0, 5001]] }),
  "negative lengths": withWindow({ steps: [[1000, 5000, -5000]] }),
  "lengths that are no whole numbers": withWindow({ steps: [[1000, 0.5, 5000]] }),
  "numbers too large to count": withWindow({ steps: [[1000, 2 ** 53, 5000]] }),
  "a plan for more than was signed": withWindow({ steps: [[1000, 0, 5001]] }),
  "a plan for less than was signed": withWindow({ steps: [[1000, 0, 4999]] }),
  "patches longer than planned": { ...good, patches: Buffer.concat([PATCH, PATCH]) },
  "a key that is not known": withWindow({ path: "../../etc/passwd" }),
  "a hash tree over nothing": {
    ...good,
    plan: { windows: [windowOf()], tree: { data: 8192, size: 4096, salt: "00" } },
  },
  "a hash tree of the wrong size": {
    ...good,
    plan: { windows: [windowOf()], tree: { data: 4096, size: 4096, salt: "00" } },
    targetSize: TARGET.length + 4096,
  },
  "a plan that is no JSON": withPacked(brotliCompressSync("windows")),
  "a plan that is no brotli": withPacked(imageOf(5, 100)),
  "a plan that unpacks to 64 MB": withPacked(brotliCompressSync(Buffer.alloc(64 * MIB, " "))),
  "a plan longer than the file": withPacked(Buffer.alloc(10), 0xffff_ffff),
  "another payload": { ...good, payload: Buffer.from("TRNDELT9 and more") },
  "an empty payload": { ...good, payload: Buffer.from("T") },
};

let work: string;
let root: Identity;
let leaf: Identity;

beforeAll(async () => {
  root = await makeRoot();
  leaf = await makeLeaf(root);
});
beforeEach(async () => {
  work = await folderWith({ slot: BASE });
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function applied(forged: ForgedDelta) {
  if (forged.baseSize !== undefined) await writeFile(join(work, "slot"), Buffer.alloc(forged.baseSize));
  const base = forged.baseSize === undefined ? forged.base : Buffer.alloc(forged.baseSize);
  await forgedDelta({ ...forged, base }, signerOf(leaf), join(work, "delta"));
  return await applyDelta(join(work, "delta"), { path: join(work, "slot") }, join(work, "out"), {
    trust: trustIn(root.certificatePem),
  });
}

test("the delta that the hostile ones are made from is good", async () => {
  expect(await applied(good)).toMatchObject({ ok: true });
});

test.each(Object.entries(HOSTILE))("%s: refused, and nothing is left", async (_, forged) => {
  expect(await applied(forged)).toMatchObject({ ok: false, error: { kind: "malformed" } });
  expect((await readdir(work)).sort()).toEqual(["delta", "slot"]);
});

test("a target of another hash: refused, and nothing is left", async () => {
  expect(await applied({ ...good, target: Buffer.concat([NEW, BASE.subarray(1, 5001)]) })).toMatchObject({
    error: { kind: "wrong-result" },
  });
  expect((await readdir(work)).sort()).toEqual(["delta", "slot"]);
});

test("copies of a terabyte: refused for want of room before the slot is read", async () => {
  const TERABYTE = 2 ** 40;
  await truncate(join(work, "slot"), TERABYTE);
  const forged = withWindow({ literals: 0, packed: undefined, steps: Array(512).fill([0, 0, TERABYTE]) });
  const path = join(work, "delta");
  await forgedDelta(
    { ...forged, patches: Buffer.alloc(0), baseSize: TERABYTE, targetSize: 512 * TERABYTE },
    signerOf(leaf),
    path,
  );
  const trust = trustIn(root.certificatePem);
  expect(await applyDelta(path, { path: join(work, "slot") }, join(work, "out"), { trust })).toMatchObject({
    error: { kind: "disk-full", needed: 512 * TERABYTE },
  });
  expect((await readdir(work)).sort()).toEqual(["delta", "slot"]);
});
