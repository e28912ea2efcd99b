import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readAt } from "../../../../ota/bundle/layout.js";
import { BLOCK, hashTree, treeSizeOf } from "../../../../ota/bundle/rauc/verity.js";
import { folderWith } from "../../../support/ota/bundles.js";

const run = promisify(execFile);
let work: string;
beforeAll(async () => {
  work = await folderWith();
});
afterAll(() => rm(work, { recursive: true, force: true }));

// 128 hashes fill a block: 129 blocks of data need two levels, 16385 (64 MiB and a block) three.
test.each([2, 127, 128, 129, 16_384, 16_385])("veritysetup verifies the tree over %i blocks", async (blocks) => {
  const path = join(work, `data-${blocks}`);
  const file = await open(path, "w+");
  const dataSize = blocks * BLOCK;
  await file.truncate(dataSize + treeSizeOf(blocks));
  for (const block of [0, blocks >> 1, blocks - 1]) await file.write(randomBytes(BLOCK), 0, BLOCK, block * BLOCK);
  const salt = randomBytes(32);
  const root = await hashTree(
    blocks,
    salt,
    (offset, length) => readAt(file, offset, length),
    async (offset, block) => {
      await file.write(block, 0, block.length, dataSize + offset);
    },
  );
  await file.close();

  const verify = (hash: string) =>
    run("/usr/sbin/veritysetup", [
      "verify",
      "--no-superblock",
      "--format=1",
      "--hash=sha256",
      `--data-block-size=${BLOCK}`,
      `--hash-block-size=${BLOCK}`,
      `--data-blocks=${blocks}`,
      `--hash-offset=${dataSize}`,
      `--salt=${salt.toString("hex")}`,
      path,
      path,
      hash,
    ]);
  await verify(root);
  await expect(verify(root.replace(/^./, (digit) => (digit === "0" ? "1" : "0")))).rejects.toThrow();
});
