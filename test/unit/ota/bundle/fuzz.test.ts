import { randomInt } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSignedData } from "../../../../ota/bundle/signature/cms.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { joined, partsOfBundle } from "../../../support/ota/bundle-bytes.js";
import { built, folderWith, makeIdentityPair, makeRoot, signerOf, trustIn } from "../../../support/ota/bundles.js";

const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
/** More of them make a long run. */
const ROUNDS = Number(process.env.ROUNDS ?? 400);
console.info(`bundle fuzz: SEED=${SEED} ROUNDS=${ROUNDS}`);

/** Mulberry32: the same numbers for the same seed. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (bytes: Buffer, random: (below: number) => number) => Buffer;
const LENGTHS = [0x00, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x88, 0xff];
const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    return bytes;
  },
  (bytes, random) => {
    bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  // Tags and lengths of DER are where parsers stumble.
  (bytes, random) => {
    bytes[random(bytes.length)] = LENGTHS[random(LENGTHS.length)] ?? 0;
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const [from, to] = [random(bytes.length), random(bytes.length)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const [from, to, length] = [random(bytes.length), random(bytes.length), random(64)];
    bytes.copy(bytes, to, from, Math.min(from + length, bytes.length));
    return bytes;
  },
];

let work: string;
beforeAll(async () => {
  work = await folderWith({ "content/a": "the content" });
});
afterAll(() => rm(work, { recursive: true, force: true }));

test("a mutated bundle is refused, or says exactly what was signed; nothing throws", async () => {
  const random = generator(SEED);
  const { root, leaf } = await makeIdentityPair("ec");
  const intermediate = await makeRoot("ec", "attached, of no use");
  const path = await built(join(work, "content"), signerOf(leaf, [intermediate.certificate]), join(work, "bundle"));
  const whole = await readFile(path);
  const truth = await verifyBundle(path, trustIn(root.certificatePem));
  expect(truth).toMatchObject({ ok: true });
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { payload, signature } = partsOfBundle(whole);
    const mutate = mutations[random(mutations.length)] ?? mutations[0];
    // Mostly the signature, with a length that fits it; sometimes any byte of the file.
    const mutated =
      random(4) > 0
        ? joined({ payload, signature: mutate?.(Buffer.from(signature), random) ?? signature })
        : (mutate?.(Buffer.from(whole), random) ?? whole);
    await writeFile(path, mutated);
    const opened = await verifyBundle(path, trustIn(root.certificatePem));
    if (opened.ok) expect([SEED, round, opened]).toEqual([SEED, round, truth]);
    else refused += 1;
  }
  expect(refused).toBeGreaterThan(ROUNDS / 2);
}, 600_000);

test("no bytes make the reader of signatures throw", async () => {
  const random = generator(SEED + 1);
  for (let round = 0; round < 2000; round++) {
    // A SEQUENCE whose inside is made of likely tags and lengths.
    const likely = [0x30, 0x31, 0x02, 0x04, 0x06, 0xa0, 0x24, 0x80, 0x00, ...LENGTHS];
    const inside = Buffer.from(
      Array.from({ length: random(120) }, () => (random(3) > 0 ? (likely[random(likely.length)] ?? 0) : random(256))),
    );
    const bytes = Buffer.concat([Buffer.of(0x30, inside.length), inside]);
    expect([SEED, round, (await openSignedData(bytes)).ok]).toEqual([SEED, round, false]);
  }
});

test("a signed attribute without its values is refused", async () => {
  const { leaf } = await makeIdentityPair("ec");
  const path = await built(join(work, "content"), signerOf(leaf), join(work, "attribute"));
  const { signature } = partsOfBundle(await readFile(path));
  const contentType = Buffer.from("06092a864886f70d010903", "hex");
  const at = signature.indexOf(contentType) + contentType.length;
  expect(signature[at]).toBe(0x31);
  for (const [offset, bytes] of [0, 1].flatMap((place) => LENGTHS.map((length) => [place, length] as const))) {
    const mutated = Buffer.from(signature);
    mutated[at + offset] = bytes;
    expect([offset, bytes, await openSignedData(mutated)]).toMatchObject([offset, bytes, { ok: false }]);
  }
});

test("a nesting of 30,000 levels is refused", async () => {
  const bytes = Buffer.alloc(60_000, Buffer.of(0x30, 0x80));
  expect(await openSignedData(bytes)).toMatchObject({ ok: false, error: { kind: "signature-invalid" } });
});
