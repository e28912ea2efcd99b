import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { UpdateServerCore } from "../../../../ota/ddi/server/contract.js";
import { type OpenFailure, openUpdateServer } from "../../../../ota/ddi/server/core.js";
import { systemClock } from "../../../../ota/lib/clock.js";
import { silentLog } from "../../../../ota/lib/log.js";
import type { Result } from "../../../../ota/lib/result.js";
import { bad, good, ownFolder } from "../../../support/ota/ddi-desk.js";

let folder: ReturnType<typeof ownFolder>;
beforeEach(() => {
  folder = ownFolder("ddi-log");
});
afterEach(() => folder.remove());

const log = (name = ""): string => join(folder.path, "log", name);
const first = "events-00000001.log";

function open(segmentBytes = 4_000_000): Promise<Result<UpdateServerCore, OpenFailure>> {
  return openUpdateServer({ folder: folder.path, clock: systemClock, log: silentLog, segmentBytes, keptSegments: 2 });
}

/** Writes notes `n-0`, `n-1`… and closes. */
async function written(count: number, segmentBytes?: number): Promise<void> {
  const { fleet } = good(await open(segmentBytes));
  for (let from = 0; from < count; from += 10) {
    const values = Array.from({ length: Math.min(10, count - from) }, (_, index) => from + index);
    for (const kept of await Promise.all(values.map((value) => fleet.putNote(`n-${value % 10}`, value)))) good(kept);
  }
  await fleet.close();
}

async function noteKeys(): Promise<readonly string[]> {
  const { fleet } = good(await open());
  const keys = fleet.noteKeys("n-");
  await fleet.close();
  return keys;
}

test("a torn last line is dropped, and what comes after it stays", async () => {
  await written(3);
  const whole = statSync(log(first)).size;
  truncateSync(log(first), whole - 5);
  expect(await noteKeys()).toEqual(["n-0", "n-1"]);
  await written(3);
  appendFileSync(log(first), '01234567 {"kind":"note-put","key":"n-9","value":1}\n');
  expect(await noteKeys()).toEqual(["n-0", "n-1", "n-2"]);
  appendFileSync(log(first), Buffer.alloc(4096));
  expect(await noteKeys()).toEqual(["n-0", "n-1", "n-2"]);
});

test("damage that no cut can have left is told, with its place, and nothing is changed", async () => {
  await written(3);
  const bytes = readFileSync(log(first));
  // As much behind it as a single write never leaves.
  const damaged = Buffer.concat([bytes, Buffer.alloc(3_000_000, bytes)]);
  const at = bytes.indexOf("n-1");
  damaged.write("n-7", at);
  writeFileSync(log(first), damaged);
  const failure = bad(await open());
  expect(failure).toMatchObject({ kind: "corrupt-log", file: log(first), offset: bytes.indexOf("\n") + 1 });
  expect(readFileSync(log(first)).equals(damaged)).toBe(true);
});

test("the log stays short: old pages give way to a snapshot, and the state is the same", async () => {
  await written(2_000, 2_000);
  const names = readdirSync(log());
  expect(names.filter((name) => name.startsWith("snapshot"))).toHaveLength(1);
  expect(names.filter((name) => name.startsWith("events")).length).toBeLessThanOrEqual(6);
  expect(existsSync(log(first))).toBe(false);
  const { fleet } = good(await open());
  expect(fleet.note("n-9")).toBe(1_999);
  expect(fleet.noteKeys("n-")).toHaveLength(10);
  await fleet.close();
});

test("a page that somebody took away is told", async () => {
  await written(30, 1_000);
  const pages = readdirSync(log()).filter((name) => name.startsWith("events"));
  for (const name of readdirSync(log())) if (name.startsWith("snapshot") || name === first) rmSync(log(name));
  expect(pages.length).toBeGreaterThan(1);
  expect(bad(await open())).toMatchObject({ kind: "corrupt-log", file: log(first) });
});

test("one folder is one server's, until it ends", async () => {
  const { fleet } = good(await open());
  expect(bad(await open())).toEqual({ kind: "in-use", folder: folder.path });
  await fleet.close();
  const again = good(await open());
  await again.fleet.close();
});

test("a folder that cannot be made is told", async () => {
  writeFileSync(join(folder.path, "file"), "");
  const opened = await openUpdateServer({ folder: join(folder.path, "file", "x"), clock: systemClock, log: silentLog });
  expect(bad(opened).kind).toBe("unwritable");
});

test("files that no release names are cleared away, those of releases stay", async () => {
  const { fleet } = good(await open());
  const source = join(folder.path, "source");
  writeFileSync(source, "a release");
  const about = { part: "os", name: "tournee", version: "1", filename: "a.raucb" } as const;
  const { id, sha256 } = good(await fleet.addRelease(source, about));
  await fleet.close();
  writeFileSync(join(folder.path, "artifacts", "half.part"), "half");
  const again = good(await open());
  expect(readdirSync(join(folder.path, "artifacts"))).toEqual([sha256]);
  good(await again.fleet.removeRelease(id));
  expect(readdirSync(join(folder.path, "artifacts"))).toEqual([]);
  await again.fleet.close();
});
