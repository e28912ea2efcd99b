import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ChildTask } from "../../support/billing-task.js";
import { randomFrom } from "../../support/random.js";
import { bundle, bundledWorker, openTestStore, temporaryFolder } from "../../support/store.js";
import { type Confirmed, confirmedBy, flawsOf } from "../../support/store-oracle.js";

/** SIGKILLs of one run; `make bench` asks for more. */
const KILLS = Number(process.env.CRASH_KILLS ?? 200);
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000_007);
/** A fresh store now and then, so that its creation is killed too and the checks stay quick. */
const KILLS_PER_STORE = 20;

interface Child {
  readonly process: ChildProcess;
  readonly reports: () => string;
  /** Resolves once this many lines have come. */
  readonly lines: (count: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

function start(script: URL, task: ChildTask): Child {
  const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify(task)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let reports = "";
  let waiting: { count: number; resolve: () => void } | undefined;
  const lineCount = (): number => reports.split("\n").length - 1;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    reports += text;
    if (waiting !== undefined && lineCount() >= waiting.count) waiting.resolve();
  });
  const ended = once(child, "close");
  const lines = (count: number): Promise<void> => {
    const reached = new Promise<void>((resolve) => {
      waiting = { count, resolve };
      if (lineCount() >= count) resolve();
    });
    const died = ended.then(() => {
      throw new Error(`the child ended by itself after ${lineCount()} reports`);
    });
    return Promise.race([reached, died]);
  };
  return { process: child, reports: () => reports, lines, ended };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Totals {
  beforeOpen: number;
  invoices: number;
  second: number;
}

/** Kills one child after the other, checking the store in between. Lanes share nothing but the totals. */
async function killInLane(
  lane: number,
  kills: number,
  launch: (id: string, path: string) => Child,
  totals: Totals,
): Promise<void> {
  const random = randomFrom(SEED + lane);
  const folder = temporaryFolder();
  const pathOf = (kill: number): string => `${folder.path}/store-${Math.floor(kill / KILLS_PER_STORE)}.db`;
  let next = launch(`${lane}-0`, pathOf(0));
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const child = next;
      // The next one loads its code meanwhile, and waits for its turn before it touches the store.
      next = launch(`${lane}-${kill + 1}`, pathOf(kill + 1));
      await child.lines(1);
      child.process.stdin?.write("go\n");
      if (random() < 0.2) {
        await pause(random() * 60);
      } else {
        await child.lines(2 + Math.floor(random() * 30));
        await pause(random() * 3);
      }
      child.process.kill("SIGKILL");
      await child.ended;

      const confirmed = confirmedBy(child.reports());
      if (!child.reports().includes("opened")) totals.beforeOpen += 1;
      totals.invoices += confirmed.invoices.size;
      totals.second += confirmed.completed.size;
      const store = await openTestStore(pathOf(kill));
      const flaws = await flawsOf(store, confirmed);
      await store.close();
      expect(flaws, `kill ${kill} in lane ${lane} of CRASH_SEED=${SEED}`).toEqual([]);
    }
  } finally {
    next.process.kill("SIGKILL");
    await next.ended;
    folder.remove();
  }
}

test(`${KILLS} kills lose, double or tear nothing that was confirmed`, { timeout: KILLS * 3_000 }, async () => {
  console.log(`crash test: CRASH_SEED=${SEED} CRASH_KILLS=${KILLS}`);
  const [script, worker] = await Promise.all([
    bundle("test/support/billing-child.ts", "billing-child"),
    bundledWorker(),
  ]);
  const launch = (name: string, path: string): Child =>
    start(script, { kind: "killed", path, workerUrl: worker.href, report: "stdout", name, fullFlag: "" });
  const totals: Totals = { beforeOpen: 0, invoices: 0, second: 0 };
  const half = Math.floor(KILLS / 2);
  await Promise.all([killInLane(0, half, launch, totals), killInLane(1, KILLS - half, launch, totals)]);
  console.log(
    `crash test: ${KILLS} kills, ${totals.beforeOpen} before the store was open; ` +
      `${totals.invoices} confirmed invoices, ${totals.second} second signatures, none lost`,
  );
  // Else the kills hit nothing worth killing.
  expect(totals.invoices).toBeGreaterThan(KILLS / 2);
  expect(totals.beforeOpen).toBeGreaterThan(0);
});

test("the check sees what is missing", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(`${folder.path}/store.db`);
  const claimed: Confirmed = confirmedBy("draft a\ndraft b\ninvoice a 1\npayment a\ncomplete a\ninvoice half 2");
  expect(await flawsOf(store, claimed)).toEqual([
    "draft a is lost",
    "draft b is lost",
    "invoice 1 of a is lost",
    "the payment of a is not there once",
    "the second signature of a is lost",
  ]);
  await store.close();
  folder.remove();
});
