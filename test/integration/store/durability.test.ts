import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../../firmware/store/open.js";
import { randomFrom } from "../../support/random.js";
import { runRecorded } from "../../support/recorder.js";
import { type Disk, type FileOp, parseRecord, VolatileDisk } from "../../support/replay-io.js";
import { bundle, bundledWorker, TEST_KEY, temporaryFolder } from "../../support/store.js";
import { confirmedBy, flawsOf } from "../../support/store-oracle.js";

const SEED = Number(process.env.DURABILITY_SEED ?? Date.now() % 1_000_000_007);
/** How many ways each moment is torn. */
const TEARS = 2;

const keyOf = (disk: Disk, reports: string): string => {
  const hash = createHash("sha256").update(reports);
  for (const [path, content] of [...disk].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(content);
  return hash.digest("hex");
};

interface Recorded {
  readonly ops: readonly FileOp[];
  readonly folder: string;
  readonly storePath: string;
  readonly reportPath: string;
}

let scratch: ReturnType<typeof temporaryFolder>;
let recorded: Recorded;
beforeAll(async () => {
  scratch = temporaryFolder();
  const [script, worker] = await Promise.all([
    bundle("test/support/billing-child.ts", "recorded-child"),
    bundledWorker(),
  ]);
  const folder = join(scratch.path, "recorded");
  const log = join(scratch.path, "record");
  const reportPath = join(folder, "reports");
  const storePath = join(folder, "store.db");
  mkdirSync(folder);
  const task = {
    kind: "recorded",
    path: storePath,
    workerUrl: worker.href,
    report: reportPath,
    name: "r",
    fullFlag: "",
  } as const;
  await runRecorded({ script, task, folder, log });
  recorded = { ops: parseRecord(readFileSync(log)), folder, storePath, reportPath };
});
afterAll(() => scratch.remove());

/** Starts the machine again on what its disk kept, and asks the store what it has lost. */
async function flawsAfter(disk: Disk, reports: string): Promise<readonly string[]> {
  const place = join(scratch.path, "revived");
  mkdirSync(place);
  for (const [name, content] of disk) writeFileSync(join(place, relative(recorded.folder, name)), content);
  try {
    const opened = await openStore({ path: join(place, "store.db"), key: TEST_KEY, workerUrl: await bundledWorker() });
    if (!opened.ok) return [`it does not open: ${JSON.stringify(opened.error)}`];
    const flaws = await flawsOf(opened.value, confirmedBy(reports));
    await opened.value.close();
    return flaws;
  } finally {
    rmSync(place, { recursive: true });
  }
}

test("whenever the power is cut, what was confirmed is on the disk", { timeout: 300_000 }, async () => {
  console.log(`durability test: DURABILITY_SEED=${SEED}`);
  const random = randomFrom(SEED);
  const { ops, storePath, reportPath } = recorded;
  const disk = new VolatileDisk();
  const seen = new Set<string>();
  let reports = "";
  let syncs = 0;
  let secondSession = false;
  let copying = false;
  let copiedBack = false;
  const revive = async (state: Disk, how: string): Promise<void> => {
    const key = keyOf(state, reports);
    if (seen.has(key)) return;
    seen.add(key);
    expect(await flawsAfter(state, reports), `${how} sync ${syncs} of DURABILITY_SEED=${SEED}`).toEqual([]);
  };

  for (const op of ops) {
    if (op.path === reportPath) {
      if (op.kind === "write") reports += op.data.toString("utf8");
      copiedBack ||= copying;
      continue;
    }
    const syncing = op.kind === "sync" || op.kind === "sync-folder";
    if (syncing) {
      syncs += 1;
      // Just before a sync is when most is at stake: all of it there, none of it, or any part.
      await revive(disk.everything(), "killed before");
      await revive(disk.synced(), "power cut before");
      for (let tear = 0; tear < TEARS; tear += 1) await revive(disk.torn(random), "power cut within");
    }
    disk.apply(op);
    // Closing the first session takes the log away; in the second one, a write to the file is the log copied back.
    secondSession ||= op.kind === "unlink" && op.path === `${storePath}-wal`;
    copying ||= secondSession && op.kind === "write" && op.path === storePath;
    if (syncing) await revive(disk.synced(), "power cut after");
  }
  await revive(disk.everything(), "after the last");
  await revive(disk.synced(), "power cut after the last");
  console.log(`durability test: ${syncs} syncs, ${seen.size} different disks opened, nothing lost`);
  expect(confirmedBy(reports).invoices.size).toBe(6);
  expect(syncs).toBeGreaterThan(40);
  expect(copiedBack, "the log was copied back while billing went on").toBe(true);
});

test("without the log's syncs the same record does lose: the test above can fail", async () => {
  const { ops, storePath, reportPath } = recorded;
  const disk = new VolatileDisk();
  let reports = "";
  for (const op of ops) {
    if (op.kind === "sync" && op.path === `${storePath}-wal`) continue;
    if (op.path !== reportPath) disk.apply(op);
    else if (op.kind === "write") reports += op.data.toString("utf8");
    if (confirmedBy(reports).invoices.size === 2) break;
  }
  expect(await flawsAfter(disk.synced(), reports)).not.toEqual([]);
  expect(await flawsAfter(disk.everything(), reports)).toEqual([]);
});

test("the disk of the test forgets what was not synced, names included", () => {
  const disk = new VolatileDisk();
  const write = (path: string, text: string): void =>
    disk.apply({ kind: "write", path, offset: 0, data: Buffer.from(text) });
  disk.apply({ kind: "create", path: "/d/a" });
  write("/d/a", "one");
  disk.apply({ kind: "sync", path: "/d/a" });
  expect([...disk.synced().keys()]).toEqual([]);
  disk.apply({ kind: "sync-folder", path: "/d" });
  write("/d/a", "two");
  disk.apply({ kind: "rename", path: "/d/a", to: "/d/b" });
  const text = (state: Disk): unknown => [...state].map(([name, content]) => [name, content.toString()]);
  expect(text(disk.synced())).toEqual([["/d/a", "one"]]);
  expect(text(disk.everything())).toEqual([["/d/b", "two"]]);
  disk.apply({ kind: "sync", path: "/d/b" });
  expect(text(disk.synced())).toEqual([["/d/a", "two"]]);
});
