import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { trailerOf } from "../../../../ota/bundle/layout.js";
import { writeFilesManifest } from "../../../../ota/bundle/manifest/manifest.js";
import { signContent } from "../../../../ota/bundle/signature/cms.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { folderWith, makeIdentityPair, RELEASE, signerOf, trustIn } from "../../../support/ota/bundles.js";

const SIZE = 2 ** 31;
/** `head -c 2147483648 /dev/zero | sha256sum` */
const SHA256_OF_ZEROS = "a7c744c13cc101ed66c29f672f92455547889cc586ce6d44fe76ae824958ea51";
/** What verifying may add to the process's peak: a file read whole would add its 2 GiB. */
const ROOM = 96 * 1024;

let work: string;
beforeAll(async () => {
  work = await folderWith();
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function sparse(name: string, end: (file: FileHandle) => Promise<void>): Promise<string> {
  const path = join(work, name);
  const file = await open(path, "w+");
  await file.truncate(SIZE);
  await end(file);
  await file.close();
  return path;
}

test("a bundle of 2 GiB is verified without holding it in memory", async () => {
  const { root, leaf } = await makeIdentityPair("ec");
  const payload = { format: "files", sha256: SHA256_OF_ZEROS, size: SIZE, unpackedSize: 1, entries: 1 } as const;
  const text = writeFilesManifest({ ...RELEASE, payload });
  const signature = await signContent(Buffer.from(text), signerOf(leaf));
  const path = await sparse("signed", async (file) => {
    await file.write(signature, 0, signature.length, SIZE);
    await file.write(trailerOf(signature.length), 0, 8, SIZE + signature.length);
  });
  const before = process.resourceUsage().maxRSS;
  expect(await verifyBundle(path, trustIn(root.certificatePem))).toMatchObject({
    ok: true,
    value: { payloadSize: SIZE },
  });
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(ROOM);
}, 180_000);

test.each([2n ** 16n + 1n, 2n ** 31n - 8n, 2n ** 31n, 2n ** 63n, 2n ** 64n - 1n])(
  "a declared signature of %s bytes is refused and not read",
  async (declared) => {
    const path = await sparse("declared", async (file) => {
      const trailer = Buffer.alloc(8);
      trailer.writeBigUInt64BE(declared);
      await file.write(trailer, 0, 8, SIZE - 8);
    });
    const before = process.resourceUsage().maxRSS;
    expect(await verifyBundle(path, trustIn(""))).toMatchObject({ ok: false, error: { kind: "not-a-bundle" } });
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(ROOM);
  },
);
