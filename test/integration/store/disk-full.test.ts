import { join } from "node:path";
import { expect, test } from "vitest";
import { runRecorded } from "../../support/recorder.js";
import { bundle, bundledWorker, openTestStore, temporaryFolder } from "../../support/store.js";
import { confirmedBy, flawsOf } from "../../support/store-oracle.js";

test("a full disk refuses the write, loses nothing, and the same store goes on once there is room", async () => {
  const folder = temporaryFolder();
  const [script, worker] = await Promise.all([bundle("test/support/billing-child.ts", "full-child"), bundledWorker()]);
  const path = join(folder.path, "store.db");
  const output = await runRecorded({
    script,
    folder: folder.path,
    log: undefined,
    task: {
      kind: "full-disk",
      path,
      workerUrl: worker.href,
      report: "stdout",
      name: "f",
      fullFlag: join(folder.path, "disk-is-full"),
    },
  });
  const outcome: unknown = JSON.parse(/^outcome (.*)$/m.exec(output)?.[1] ?? "null");
  const [refused, numbers, drafts, sound, accepted, draftsAfter] = outcome as unknown[];
  expect(refused).toEqual({ ok: false, error: { kind: "disk-full" } });
  expect(numbers).toEqual([2, 1]);
  expect(drafts).toEqual([]);
  expect(sound).toBe(true);
  expect(accepted).toEqual({ ok: true });
  expect(draftsAfter).toEqual(["big"]);

  const store = await openTestStore(path);
  expect(await flawsOf(store, confirmedBy(output))).toEqual([]);
  expect((await store.drafts.get("big"))?.content).toBe("z".repeat(20_000));
  await store.close();
  folder.remove();
});
