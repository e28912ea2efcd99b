import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openUpdateServer } from "../../../../ota/ddi/server/core.js";
import { systemClock } from "../../../../ota/lib/clock.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { ownFolder } from "../../../support/ota/ddi-desk.js";
import type { ServerTask } from "../../../support/ota/server-task.js";
import { lostOf } from "../../../support/ota/server-work.js";
import { randomFrom } from "../../../support/random.js";
import { runRecorded } from "../../../support/recorder.js";
import { type Disk, type FileOp, parseRecord, VolatileDisk } from "../../../support/replay-io.js";
import { bundle } from "../../../support/store.js";

const SEED = Number(process.env.DDI_SEED ?? Date.now() % 1_000_000_007);
/** Syncs whose moments are tried, drawn among all; each is cut several ways. */
const MOMENTS = 60;
const TEARS = 2;

let scratch: ReturnType<typeof ownFolder>;
let folder: string;
let reportPath: string;
let ops: readonly FileOp[];

beforeAll(async () => {
  scratch = ownFolder("ddi-power");
  folder = join(scratch.path, "recorded");
  reportPath = join(folder, "reports");
  mkdirSync(folder);
  const script = await bundle("test/support/ota/server-child.ts", "ota-server-child");
  const log = join(scratch.path, "record");
  const task: ServerTask = {
    kind: "recorded",
    folder: join(folder, "server"),
    seed: SEED,
    report: reportPath,
    fullFlag: "",
  };
  await runRecorded({ script, task, folder, log });
  ops = parseRecord(readFileSync(log));
});

afterAll(() => scratch.remove());

/** Starts the server again on what the disk kept, and asks it what it has lost. */
async function lostAfter(disk: Disk, reports: string): Promise<readonly string[]> {
  const place = join(scratch.path, "revived");
  for (const [name, content] of disk) {
    const path = join(place, relative(folder, name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const opened = await openUpdateServer({ folder: join(place, "server"), clock: systemClock, log: silentLog });
  if (!opened.ok) return [JSON.stringify(opened.error)];
  const lost = lostOf(
    opened.value,
    reports.split("\n").filter((line) => line !== "" && !line.startsWith("opening")),
  );
  await opened.value.fleet.close();
  rmSync(place, { recursive: true });
  return lost;
}

test("whenever the power is cut, what was answered is on the disk", { timeout: 300_000 }, async () => {
  console.log(`update server, power cut: DDI_SEED=${SEED}`);
  const random = randomFrom(SEED);
  const syncs = ops.filter(({ kind }) => kind === "sync").length;
  const disk = new VolatileDisk();
  let reports = "";
  let opened = 0;
  const check = async (state: Disk, how: string): Promise<void> => {
    opened += 1;
    expect(await lostAfter(state, reports), `${how}, disk ${opened} of DDI_SEED=${SEED}`).toEqual([]);
  };
  for (const op of ops) {
    if (op.path === reportPath) {
      if (op.kind === "write") reports += op.data.toString("utf8");
      continue;
    }
    const tried = op.kind === "sync" && random() < MOMENTS / syncs;
    if (tried) {
      await check(disk.synced(), "cut before the sync");
      for (let tear = 0; tear < TEARS; tear += 1) await check(disk.torn(random), "cut within the sync");
    }
    disk.apply(op);
    if (tried) await check(disk.synced(), "cut after the sync");
  }
  await check(disk.synced(), "cut after the end");
  console.log(`update server, power cut: ${syncs} syncs, ${opened} disks, nothing lost`);
  expect(reports.split("\n").length).toBeGreaterThan(100);
  // Pages were turned meanwhile.
  expect(ops.some(({ kind, path }) => kind === "rename" && path.includes("snapshot-"))).toBe(true);
});

test("without the log's syncs the same record does lose: the test above can fail", async () => {
  const disk = new VolatileDisk();
  let reports = "";
  for (const op of ops) {
    if (op.path === reportPath) {
      if (op.kind === "write") reports += op.data.toString("utf8");
    } else if (op.kind !== "sync" || !op.path.includes("events-")) disk.apply(op);
    if (reports.split("\n").length > 30) break;
  }
  expect(await lostAfter(disk.synced(), reports)).not.toEqual([]);
  expect(await lostAfter(disk.everything(), reports)).toEqual([]);
});

test("a full disk refuses, loses nothing, and the same server goes on once there is room", async () => {
  const own = ownFolder("ddi-full");
  const script = await bundle("test/support/ota/server-child.ts", "ota-server-child");
  const fullFlag = join(own.path, "disk-is-full");
  const task: ServerTask = {
    kind: "full-disk",
    folder: join(own.path, "server"),
    seed: SEED,
    report: "stdout",
    fullFlag,
  };
  const output = await runRecorded({ script, task, folder: own.path, log: undefined });
  const outcome: unknown = JSON.parse(/^outcome (.*)$/m.exec(output)?.[1] ?? "null");
  expect(outcome).toMatchObject({ refused: { ok: false, error: { kind: "disk-full" } }, again: true });
  const { before, after } = outcome as { before: unknown; after: unknown };
  expect(after).toBe(before);
  const opened = await openUpdateServer({ folder: task.folder, clock: systemClock, log: silentLog });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const lines = output
    .split("\n")
    .filter((line) => /^(enrolled|release|note|attribute|assigned|feedbacks|ended) /.test(line));
  expect(lostOf(opened.value, lines)).toEqual([]);
  expect(opened.value.fleet.note("after")).toBe("kept");
  await opened.value.fleet.close();
  own.remove();
});
