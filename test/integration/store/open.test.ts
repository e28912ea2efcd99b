import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenOptions, openStore } from "../../../firmware/store/open.js";
import {
  bundledWorker,
  openRaw,
  openTestStore,
  someDraft,
  someInvoice,
  somePatient,
  TEST_KEY,
  temporaryFolder,
} from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = `${folder.path}/store.db`;
});
afterEach(() => folder.remove());

const OTHER_KEY = TEST_KEY.map((byte) => byte ^ 0xff);

async function tryOpen(options: Partial<OpenOptions> = {}): Promise<unknown> {
  const opened = await openStore({ path, key: TEST_KEY, workerUrl: await bundledWorker(), ...options });
  if (opened.ok) await opened.value.close();
  return opened.ok ? "opened" : opened.error;
}

/** Every file of the folder with the hash of its content. */
function picture(): Record<string, string> {
  const entries = readdirSync(folder.path).map((name) => {
    const content = readFileSync(`${folder.path}/${name}`);
    return [name, createHash("sha256").update(content).digest("hex")];
  });
  return Object.fromEntries(entries);
}

/** A store with one patient, closed cleanly. */
async function filledStore(): Promise<void> {
  const store = await openTestStore(path);
  await store.patients.put(somePatient());
  await store.close();
}

/** A store as a power cut leaves it: what was confirmed is still in the write-ahead log. */
async function hotStore(): Promise<void> {
  const store = await openTestStore(path);
  await store.patients.put(somePatient());
  const copy = temporaryFolder();
  cpSync(folder.path, copy.path, { recursive: true });
  await store.close();
  rmSync(folder.path, { recursive: true });
  cpSync(copy.path, folder.path, { recursive: true });
  copy.remove();
  expect(readdirSync(folder.path)).toContain("store.db-wal");
}

async function patientIsThere(): Promise<boolean> {
  const store = await openTestStore(path);
  const patient = await store.patients.get("p1");
  await store.close();
  return patient?.lastName === "ROUSSEAU";
}

test("opens with the worker beside the sources, remembers, and opens again", async () => {
  const first = await openStore({ path, key: TEST_KEY });
  if (!first.ok) throw new Error(first.error.kind);
  expect(await first.value.patients.put(somePatient())).toEqual({ ok: true, value: undefined });
  await first.value.close();
  expect(await patientIsThere()).toBe(true);
});

test("nothing readable is on disk: no name, no NIR", async () => {
  await hotStore();
  const store = await openTestStore(path);
  await store.drafts.put(someDraft());
  await store.ledger.append(someInvoice());
  for (const name of readdirSync(folder.path)) {
    const content = readFileSync(`${folder.path}/${name}`).toString("latin1");
    expect(content).not.toMatch(/ROUSSEAU|rousseau|2540375115001|SI01|CREATE TABLE/);
  }
  await store.close();
});

describe.each([
  ["closed cleanly", filledStore],
  ["after a power cut", hotStore],
])("a store %s", (_, prepare) => {
  test("tells a wrong key, changes nothing, and opens with the right one", async () => {
    await prepare();
    const before = picture();
    expect(await tryOpen({ key: OTHER_KEY })).toEqual({ kind: "wrong-key" });
    expect(picture()).toEqual(before);
    expect(await patientIsThere()).toBe(true);
  });

  test("of a newer version is told with both versions and changes nothing", async () => {
    await prepare();
    const raw = openRaw(path);
    raw.pragma("user_version = 99");
    raw.close();
    const before = picture();
    expect(await tryOpen()).toEqual({ kind: "newer-version", found: 99, known: 2 });
    expect(picture()).toEqual(before);
  });

  test("whose first page is damaged is told as corrupted and changes nothing", async () => {
    await prepare();
    const bytes = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(4_095), fc.integer({ min: 1, max: 255 }), async (position, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[position] = (damaged[position] ?? 0) ^ flip;
        writeFileSync(path, damaged);
        const before = picture();
        const outcome = await tryOpen();
        // A log written after the last checkpoint may hold a newer copy of this very page: then nothing is lost.
        if (outcome === "opened") expect(await patientIsThere()).toBe(true);
        else {
          expect(outcome).toMatchObject({ kind: "corrupted" });
          expect(picture()).toEqual(before);
        }
        writeFileSync(path, bytes);
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  ["empty", (file: string) => writeFileSync(file, "")],
  [
    "something else",
    (file: string) => writeFileSync(file, "this is no database, and it is longer than a header\n".repeat(200)),
  ],
  ["cut in half", (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ["gone while its key check remains", (file: string) => rmSync(file)],
])("a file that is %s is told as corrupted and stays as it is", async (_, damage) => {
  await filledStore();
  damage(path);
  const before = picture();
  expect(await tryOpen()).toMatchObject({ kind: "corrupted" });
  expect(picture()).toEqual(before);
});

test("damage in any page is told when the store opens", async () => {
  const store = await openTestStore(path);
  for (let number = 1; number <= 20; number += 1) {
    await store.ledger.append(someInvoice({ number, draftId: `d${number}`, document: "x".repeat(3_000) }));
  }
  await store.close();
  const bytes = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length / 4_096 - 1), fc.nat(4_095), async (page, offset) => {
      const damaged = Buffer.from(bytes);
      const position = page * 4_096 + offset;
      damaged[position] = (damaged[position] ?? 0) ^ 0x10;
      writeFileSync(path, damaged);
      expect(await tryOpen()).toMatchObject({ kind: "corrupted" });
      expect(readFileSync(path).equals(damaged)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("a lost or broken key check is made again when the key opens the file", async () => {
  await filledStore();
  const check = readFileSync(`${path}.id`);
  for (const spoil of [() => rmSync(`${path}.id`), () => writeFileSync(`${path}.id`, "?")]) {
    spoil();
    expect(await tryOpen()).toBe("opened");
    expect(readFileSync(`${path}.id`)).toEqual(check);
  }
});

test("what an interrupted creation left behind is no obstacle", async () => {
  writeFileSync(`${path}.new`, "half a database");
  writeFileSync(`${path}.new-wal`, "and its log");
  expect(await tryOpen()).toBe("opened");
  expect(readdirSync(folder.path).sort()).toEqual(["store.db", "store.db.id"]);
});

test("a second process is told that the store is taken", async () => {
  const store = await openTestStore(path);
  await store.patients.put(somePatient());
  expect(await tryOpen()).toEqual({ kind: "unwritable", detail: "SQLITE_BUSY" });
  expect(await store.patients.get("p1")).toBeDefined();
  await store.close();
});

test("no folder: unwritable", async () => {
  expect(await tryOpen({ path: `${folder.path}/none/store.db` })).toMatchObject({ kind: "unwritable" });
});

test("a folder in the file's place: unwritable", async () => {
  mkdirSync(path);
  expect(await tryOpen()).toMatchObject({ kind: "unwritable" });
});

test("a file carries the version of its schema", async () => {
  await filledStore();
  const raw = openRaw(path);
  expect(raw.pragma("user_version", { simple: true })).toBe(2);
  raw.close();
  expect(await patientIsThere()).toBe(true);
});

test("a key of another length is refused before anything is touched", async () => {
  await expect(tryOpen({ key: TEST_KEY.subarray(1) })).rejects.toMatchObject({ code: "store-failed" });
  expect(readdirSync(folder.path)).toEqual([]);
});

test("a plain SQLite file is no store of ours", async () => {
  const plain = new Database(path);
  plain.exec("CREATE TABLE t (a); PRAGMA user_version = 1");
  plain.close();
  chmodSync(path, 0o600);
  const before = picture();
  expect(await tryOpen()).toMatchObject({ kind: "corrupted" });
  expect(picture()).toEqual(before);
});
