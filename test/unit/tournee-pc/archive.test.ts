import { appendFile, mkdtemp, readdir, readFile, rm, truncate, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Acknowledged, Archive } from "tournee-pc";
import { afterEach, beforeEach, expect, test } from "vitest";

const PAIRING = "11".repeat(16);
const acknowledged = (id: string, hash = "0"): Acknowledged => ({ kind: "pdt", id, sha256: hash.repeat(64) });

let folder = "";
let journal = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-"));
  journal = join(folder, "journal.jsonl");
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const idsOf = async (archive: Archive, pairing = PAIRING): Promise<readonly string[]> =>
  (await archive.erasable(pairing)).ready.map(({ what }) => (what.kind === "pdt" ? what.id : "?"));

test("a record counts once its file and its line are there, and no more once it is erased", async () => {
  const archive = new Archive(journal);
  const file = await archive.store(PAIRING, join(folder, "files"), acknowledged("a"), '{"a":1}');
  expect(await readFile(file, "utf8")).toBe('{"a":1}');
  expect(await idsOf(archive)).toEqual(["a"]);
  await archive.erased(PAIRING, acknowledged("a"));
  expect(await idsOf(archive)).toEqual([]);
});

test("another program reads the same journal; another terminal's records are not this one's", async () => {
  await new Archive(journal).store(PAIRING, folder, acknowledged("a"), "{}");
  expect(await idsOf(new Archive(journal))).toEqual(["a"]);
  expect(await idsOf(new Archive(journal), "22".repeat(16))).toEqual([]);
});

test("the same record is one file; another content of the same id never replaces it", async () => {
  const archive = new Archive(journal);
  const files = join(folder, "files");
  const first = await archive.store(PAIRING, files, acknowledged("a"), "one");
  expect(await archive.store(PAIRING, files, acknowledged("a"), "one")).toBe(first);
  const second = await archive.store(PAIRING, files, acknowledged("a", "1"), "two");
  expect(second).not.toBe(first);
  expect(await readFile(first, "utf8")).toBe("one");
  expect((await archive.erasable(PAIRING)).ready.map(({ what }) => what.sha256[0])).toEqual(["1"]);
});

test("a record that could not be written is not acknowledged", async () => {
  const archive = new Archive(journal);
  const file = await archive.store(PAIRING, join(folder, "files"), acknowledged("a"), "{}");
  // A file stands where the folder should be: nothing can be written under it.
  await expect(archive.store(PAIRING, file, acknowledged("b"), "{}")).rejects.toThrow();
  expect(await idsOf(archive)).toEqual(["a"]);
});

test("ids that look like paths stay in the folder", async () => {
  const file = await new Archive(journal).store(PAIRING, join(folder, "files"), acknowledged("..", "0"), "{}");
  expect(await readdir(join(folder, "files"))).toEqual([file.slice(join(folder, "files").length + 1)]);
});

test("a journal torn by a power cut, at any byte of its last line, costs that line alone", async () => {
  const archive = new Archive(journal);
  await archive.store(PAIRING, folder, acknowledged("a"), "{}");
  const { length: before } = await readFile(journal);
  await archive.store(PAIRING, folder, acknowledged("b"), "[]");
  const whole = await readFile(journal, "utf8");
  for (let cut = before; cut < whole.length - 1; cut += 7) {
    await truncate(journal, cut);
    expect(await idsOf(archive)).toEqual(["a"]);
    await archive.store(PAIRING, folder, acknowledged("c"), "3");
    expect(await idsOf(archive)).toEqual(["a", "c"]);
    await truncate(journal, before);
    await appendFile(journal, whole.slice(before));
  }
});

test("a file that is gone or cut short is told, and may not be erased", async () => {
  const archive = new Archive(journal);
  const gone = await archive.store(PAIRING, folder, acknowledged("gone"), "{}");
  const cut = await archive.store(PAIRING, folder, acknowledged("cut"), "[1,2]");
  await unlink(gone);
  await truncate(cut, 3);
  expect(await archive.erasable(PAIRING)).toEqual({ ready: [], lost: [gone, cut] });
});
