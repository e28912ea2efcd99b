import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Keystore } from "../../firmware/drivers/keystore/contract.js";
import { sealedFileKeystore } from "../../firmware/drivers/keystore/sealed-file.js";
import { simulatedKeystore } from "../../firmware/drivers/keystore/simulated.js";
import { temporaryFolder } from "../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const makers: Record<string, () => Keystore> = {
  simulated: () => simulatedKeystore(),
  "sealed file": () => sealedFileKeystore(`${folder.path}/key`),
};

describe.each(Object.entries(makers))("every keystore (%s)", (_, make) => {
  test("gives 32 bytes, the same for ever after", async () => {
    const keystore = make();
    const first = await keystore.databaseKey();
    if (!first.ok) throw new Error(first.error.kind);
    expect(first.value).toHaveLength(32);
    expect(await keystore.databaseKey()).toEqual(first);
  });

  test("gives one key to calls that come at once", async () => {
    const keystore = make();
    const [one, other] = await Promise.all([keystore.databaseKey(), keystore.databaseKey()]);
    expect(one).toEqual(other);
  });

  test("makes a key of its own for each terminal", async () => {
    const first = await make().databaseKey();
    folder.remove();
    folder = temporaryFolder();
    expect(await make().databaseKey()).not.toEqual(first);
  });
});

describe("the sealed file", () => {
  const path = (): string => `${folder.path}/key`;

  test("is read by its owner alone, and leaves nothing else behind", async () => {
    await sealedFileKeystore(path()).databaseKey();
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder.path)).toEqual(["key"]);
  });

  test("gives its key back to the next start", async () => {
    const made = await sealedFileKeystore(path()).databaseKey();
    expect(await sealedFileKeystore(path()).databaseKey()).toEqual(made);
  });

  test("says so when it is damaged, and is never replaced", async () => {
    await sealedFileKeystore(path()).databaseKey();
    const intact = readFileSync(path());
    await fc.assert(
      fc.asyncProperty(fc.nat(intact.length - 1), fc.integer({ min: 1, max: 255 }), async (position, flip) => {
        const damaged = Buffer.from(intact);
        damaged[position] = (damaged[position] ?? 0) ^ flip;
        writeFileSync(path(), damaged);
        expect(await sealedFileKeystore(path()).databaseKey()).toMatchObject({
          ok: false,
          error: { kind: "corrupted" },
        });
        expect(readFileSync(path())).toEqual(damaged);
      }),
      { numRuns: 100 },
    );
  });

  test("says so when it is cut short or holds something else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        writeFileSync(path(), bytes);
        expect(await sealedFileKeystore(path()).databaseKey()).toMatchObject({
          ok: false,
          error: { kind: "corrupted" },
        });
      }),
      { numRuns: 50 },
    );
  });

  test("is unavailable when its folder does not exist", async () => {
    const keystore = sealedFileKeystore(`${folder.path}/none/key`);
    expect(await keystore.databaseKey()).toEqual({ ok: false, error: { kind: "unavailable", detail: "ENOENT" } });
  });

  test("is unavailable when a folder stands in its place", async () => {
    expect(await sealedFileKeystore(folder.path).databaseKey()).toEqual({
      ok: false,
      error: { kind: "unavailable", detail: "EISDIR" },
    });
  });
});

test("the simulated keystore fails as scripted and recovers its key", async () => {
  const keystore = simulatedKeystore();
  const key = await keystore.databaseKey();
  keystore.fail({ kind: "locked" });
  expect(await keystore.databaseKey()).toEqual({ ok: false, error: { kind: "locked" } });
  keystore.fail(undefined);
  expect(await keystore.databaseKey()).toEqual(key);
});
