import { afterEach, beforeEach, expect, test } from "vitest";
import { milliseconds } from "../../../firmware/lib/duration.js";
import { StoreError } from "../../../firmware/store/errors.js";
import { openStore } from "../../../firmware/store/open.js";
import {
  at,
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

const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "answered",
    (error: unknown) => (error instanceof StoreError ? error.code : error),
  );

/** A script that speaks the worker's protocol up to the point where it dies. */
const dyingWorker = (script: string): URL => new URL(`data:text/javascript,${encodeURIComponent(script)}`);

test("the event loop turns while a slow disk commits", async () => {
  const store = await openTestStore(path, { busyCommit: milliseconds(200) });
  let turns = 0;
  let committed = false;
  const written = store.ledger.append(someInvoice()).then(() => {
    committed = true;
  });
  while (!committed) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  await written;
  // Had the commit run on this thread, the loop would have turned once or twice.
  expect(turns).toBeGreaterThan(10);
  await store.close();
});

test("calls are answered in the order they were made", async () => {
  const store = await openTestStore(path, { busyCommit: milliseconds(5) });
  const order: number[] = [];
  const puts = [1, 2, 3, 4].map((step) =>
    store.drafts.put(someDraft({ content: { step } })).then(() => order.push(step)),
  );
  await Promise.all(puts);
  expect(order).toEqual([1, 2, 3, 4]);
  expect((await store.drafts.get("d1"))?.content).toEqual({ step: 4 });
  await store.close();
});

test("closing lets the calls under way finish and refuses later ones", async () => {
  const store = await openTestStore(path, { busyCommit: milliseconds(20) });
  const put = store.patients.put(somePatient());
  const closed = store.close();
  expect(await outcome(store.patients.get("p1"))).toBe("store-closed");
  expect(await put).toEqual({ ok: true, value: undefined });
  await closed;
  await store.close();
  const again = await openTestStore(path);
  expect(await again.patients.get("p1")).toBeDefined();
  await again.close();
});

test("a worker that dies fails every pending call and every later one", async () => {
  const crashes: string[] = [];
  const logger = { debug() {}, info() {}, warn() {}, error: (event: string) => void crashes.push(event) };
  const opened = await openStore({
    path,
    key: TEST_KEY,
    logger,
    workerUrl: dyingWorker(`
      import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => { throw new Error("out of order"); });
      parentPort.postMessage({ kind: "opened" });`),
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  const calls = [store.drafts.put(someDraft()), store.patients.get("p1"), store.ledger.append(someInvoice())];
  expect(await Promise.all(calls.map(outcome))).toEqual(["store-crashed", "store-crashed", "store-crashed"]);
  expect(await outcome(store.ledger.verify())).toBe("store-crashed");
  expect(crashes).toEqual(["store.crashed"]);
  await store.close();
});

test("a worker that cannot start is an error with a code", async () => {
  const workerUrl = dyingWorker(`throw new Error("no such module");`);
  expect(await outcome(openStore({ path, key: TEST_KEY, workerUrl }))).toBe("store-crashed");
});

test("a defect in the worker reaches the caller as an error, and the store goes on", async () => {
  const store = await openTestStore(path);
  const circular: { self?: unknown } = {};
  circular.self = circular;
  expect(await outcome(store.drafts.put(someDraft({ content: circular })))).toBe("store-failed");
  expect(await store.drafts.list("751234562")).toEqual([]);
  expect(await store.drafts.put(someDraft())).toEqual({ ok: true, value: undefined });
  await store.close();
});

test("what cannot be sent to the worker is refused as an error too", async () => {
  const store = await openTestStore(path);
  const call = store.preferences.put("", "handler", () => at(0));
  expect(await outcome(call)).toBe("store-failed");
  expect(await store.preferences.all("")).toEqual({});
  await store.close();
});
