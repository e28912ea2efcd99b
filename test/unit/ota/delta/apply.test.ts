import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Identity } from "../../../../ota/bundle/signature/keygen.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { applyDelta } from "../../../../ota/delta/apply.js";
import { makeDelta } from "../../../../ota/delta/make.js";
import { built, folderWith, makeLeaf, makeRoot, signerOf, trustIn } from "../../../support/ota/bundles.js";
import { imageOf, slotBundle } from "../../../support/ota/slot-bundles.js";
import { randomFrom } from "../../../support/random.js";

const SEED = Number(process.env.DELTA_SEED ?? Date.now() % 1_000_000);
const BLOCK = 4096;

let work: string;
let root: Identity;
let leaf: Identity;

beforeEach(async () => {
  work = await folderWith();
  root = await makeRoot();
  leaf = await makeLeaf(root);
});
afterEach(() => rm(work, { recursive: true, force: true }));

const at = (name: string): string => join(work, name);
const trust = () => trustIn(root.certificatePem);

/** An old image in its slot, a bundle of the new one, and the delta between them. */
async function prepared(old: Buffer, next: Buffer) {
  await writeFile(at("slot"), old);
  await slotBundle(next, signerOf(leaf), at("new.bundle"));
  const made = await makeDelta(
    { base: { image: at("slot"), version: "1.1.0" }, target: at("new.bundle") },
    signerOf(leaf),
    at("delta"),
  );
  if (!made.ok) throw new Error(made.error);
  return { figures: made.value, full: await readFile(at("new.bundle")) };
}

const apply = (options: Partial<Parameters<typeof applyDelta>[3]> = {}, slot = "slot") =>
  applyDelta(at("delta"), { path: at(slot) }, at("out"), { trust: trust(), ...options });

/** A file that changed inside, everything behind it moved by a block, and zeros of free space. */
function changed(old: Buffer): Buffer {
  const edited = Buffer.from(old.subarray(40 * BLOCK, 60 * BLOCK));
  for (let i = 0; i < edited.length; i += 997) edited[i] = 0x5a;
  const inserted = imageOf(1, BLOCK);
  return Buffer.concat([old.subarray(0, 40 * BLOCK), edited, inserted, old.subarray(60 * BLOCK)]);
}

test("the slot's image and a small delta give the signed bundle back, byte for byte", async () => {
  const old = Buffer.concat([imageOf(7, 300 * BLOCK), Buffer.alloc(100 * BLOCK)]);
  const { figures, full } = await prepared(old, changed(old));
  const applied = await apply();
  expect(applied).toMatchObject({ ok: true, value: { format: "delta", kind: "firmware", version: "1.2.0" } });
  expect((await readFile(at("out"))).equals(full)).toBe(true);
  expect(await verifyBundle(at("out"), trust())).toMatchObject({ ok: true, value: { format: "rauc" } });
  // One inserted block cannot be had from anywhere; the 20 edited ones cost what was edited in them.
  expect(figures.size).toBeLessThan(2.5 * BLOCK);
  expect((await readdir(work)).sort()).toEqual(["delta", "new.bundle", "out", "slot"]);
});

test("whatever happened to the image, the delta rebuilds the bundle", async () => {
  const random = randomFrom(SEED);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  for (let round = 0; round < 12; round++) {
    const old = imageOf(upTo(1e6), (1 + upTo(60)) * BLOCK);
    const pieces: Buffer[] = [];
    for (let piece = 0; piece < 12; piece++) {
      const from = upTo(old.length);
      const kept = old.subarray(from, from + upTo(20 * BLOCK));
      pieces.push(
        random() < 0.6 ? kept : random() < 0.5 ? imageOf(upTo(1e6), upTo(3 * BLOCK)) : Buffer.alloc(upTo(4 * BLOCK)),
      );
    }
    pieces.push(imageOf(1, 2 * BLOCK));
    const { full } = await prepared(old, Buffer.concat(pieces));
    const applied = await apply();
    if (!applied.ok) throw new Error(`DELTA_SEED=${SEED}, round ${round}: ${JSON.stringify(applied.error)}`);
    expect((await readFile(at("out"))).equals(full), `DELTA_SEED=${SEED}, round ${round}`).toBe(true);
  }
});

test("without a base the delta is the bundle packed, for any terminal", async () => {
  await slotBundle(Buffer.alloc(500 * BLOCK, "compressible "), signerOf(leaf), at("new.bundle"));
  const made = await makeDelta({ base: undefined, target: at("new.bundle") }, signerOf(leaf), at("delta"));
  if (!made.ok) throw new Error(made.error);
  expect(made.value.size).toBeLessThan(made.value.targetSize / 50);
  expect(await apply({}, "no-such-slot")).toMatchObject({ ok: true });
  expect((await readFile(at("out"))).equals(await readFile(at("new.bundle")))).toBe(true);
});

test("a bundle of files is rebuilt too", async () => {
  await writeFile(at("slot"), imageOf(3, 9 * BLOCK));
  const content = await folderWith({ "data.bin": imageOf(3, 8 * BLOCK) });
  await built(content, signerOf(leaf), at("new.bundle"));
  await rm(content, { recursive: true });
  const base = { image: at("slot"), version: "1.1.0" };
  expect(await makeDelta({ base, target: at("new.bundle") }, signerOf(leaf), at("delta"))).toMatchObject({ ok: true });
  expect(await apply()).toMatchObject({ ok: true });
  expect((await readFile(at("out"))).equals(await readFile(at("new.bundle")))).toBe(true);
});

test("a slot that is longer than its image serves; another image, a shorter or a missing slot does not", async () => {
  const old = imageOf(7, 80 * BLOCK);
  const { full } = await prepared(old, changed(old));
  await writeFile(at("long"), Buffer.concat([old, imageOf(8, 5 * BLOCK)]));
  const written = Buffer.from(old);
  written[70 * BLOCK] = (written[70 * BLOCK] ?? 0) ^ 1;
  await writeFile(at("written-to"), written);
  await writeFile(at("short"), old.subarray(0, -1));

  expect(await apply({}, "written-to")).toMatchObject({ error: { kind: "wrong-base", version: "1.1.0" } });
  expect(await apply({}, "short")).toMatchObject({ error: { kind: "wrong-base" } });
  expect(await apply({}, "missing")).toMatchObject({ error: { kind: "base-unreadable" } });
  expect(await apply({}, ".")).toMatchObject({ error: { kind: "base-unreadable" } });
  expect((await readdir(work)).filter((name) => name.startsWith("out"))).toEqual([]);
  expect(await apply({}, "long")).toMatchObject({ ok: true });
  expect((await readFile(at("out"))).equals(full)).toBe(true);
});

test("what a power cut left is written over; what was stopped leaves nothing, and the same call made again ends well", async () => {
  const old = imageOf(7, 80 * BLOCK);
  const { full } = await prepared(old, changed(old));
  await writeFile(at("out.part"), imageOf(9, 200 * BLOCK));
  await writeFile(at("out.reference"), imageOf(9, 200 * BLOCK));
  const stop = new AbortController();
  const seen: number[] = [];
  const stopped = await apply({
    signal: stop.signal,
    onProgress: ({ done, of }) => {
      seen.push(done / of);
      if (done > old.length) stop.abort();
    },
  });
  expect(stopped).toEqual({ ok: false, error: { kind: "stopped" } });
  expect((await readdir(work)).filter((name) => name.startsWith("out"))).toEqual([]);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  await writeFile(at("out.part"), imageOf(9, 200 * BLOCK));
  const last: number[] = [];
  expect(await apply({ onProgress: ({ done, of }) => last.push(done / of) })).toMatchObject({ ok: true });
  expect(last.at(-1)).toBe(1);
  expect((await readFile(at("out"))).equals(full)).toBe(true);
});

test("a delta that was altered, cut or signed by another, and a full bundle, are refused before anything is written", async () => {
  const old = imageOf(7, 80 * BLOCK);
  await prepared(old, changed(old));
  const delta = await readFile(at("delta"));

  const altered = Buffer.from(delta);
  altered[40] = (altered[40] ?? 0) ^ 1;
  await writeFile(at("delta"), altered);
  expect(await apply()).toMatchObject({ error: { kind: "bundle", refusal: { kind: "payload-altered" } } });
  await writeFile(at("delta"), delta);
  await truncate(at("delta"), delta.length - 100);
  expect(await apply()).toMatchObject({ error: { kind: "bundle" } });
  await writeFile(at("delta"), delta);
  const other = trustIn((await makeRoot("ec", "Somebody else")).certificatePem);
  expect(await apply({ trust: other })).toMatchObject({
    error: { kind: "bundle", refusal: { kind: "signer-unknown" } },
  });
  await writeFile(at("delta"), await readFile(at("new.bundle")));
  expect(await apply()).toEqual({ ok: false, error: { kind: "not-a-delta" } });
  expect((await readdir(work)).filter((name) => name.startsWith("out"))).toEqual([]);
});

test("a delta is not made from what is no bundle, from a delta, or from a bundle whose payload is not what was signed", async () => {
  const old = imageOf(7, 80 * BLOCK);
  const { full } = await prepared(old, changed(old));
  const from = (target: string) =>
    makeDelta({ base: { image: at("slot"), version: "1.1.0" }, target: at(target) }, signerOf(leaf), at("made"));
  const altered = Buffer.from(full);
  altered[5000] = (altered[5000] ?? 0) ^ 1;
  await writeFile(at("altered"), altered);
  for (const target of ["slot", "delta", "altered", "missing"]) expect(await from(target)).toMatchObject({ ok: false });
  expect(await readdir(work)).not.toContain("made");
});
