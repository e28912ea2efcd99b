import { describe, expect, test } from "vitest";
import type { InvoiceDraft } from "../../../firmware/flows/visit/draft/draft.js";
import { createDraftKeeper } from "../../../firmware/flows/visit/draft/draft-keeper.js";
import { manualClock } from "../../../firmware/lib/clock.js";
import { silentLogger } from "../../../firmware/lib/log.js";
import { err, ok, type Result } from "../../../firmware/lib/result.js";
import type { StoredDraft, WriteError } from "../../../firmware/store/contract.js";
import { at } from "../../support/store.js";
import { draftOf } from "../../support/visit.js";

/** A disk that writes when it is let, and may be full or gone. */
function slowDisk() {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const disk = {
    state: "works" as "works" | "full" | "gone",
    written,
    put: (draft: StoredDraft) =>
      new Promise<Result<void, WriteError>>((resolve, reject) => {
        waiting.push(() => {
          if (disk.state === "gone") return reject(new Error("worker"));
          if (disk.state === "full") return resolve(err({ kind: "disk-full" }));
          written.push(nameOf(draft));
          return resolve(ok(undefined));
        });
      }),
    /** Lets every write through, also those that come of it. */
    async work() {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        next();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
  return disk;
}

const nameOf = ({ id, content }: StoredDraft): string => `${id} ${(content as InvoiceDraft).step.kind}`;
const visit = (id: string, step: "hub" | "prescription" | "insurance"): InvoiceDraft =>
  draftOf({ id, step: { kind: step } });

function keeping() {
  const disk = slowDisk();
  const outcomes: (string | undefined)[] = [];
  const keeper = createDraftKeeper(disk, manualClock("Europe/Paris", at(0)), silentLogger, (error) =>
    outcomes.push(error),
  );
  return { disk, keeper, outcomes };
}

test("a slow disk writes the last of several changes, never an old one over it", async () => {
  const { disk, keeper } = keeping();
  keeper.keep(visit("a", "hub"));
  keeper.keep(visit("a", "prescription"));
  keeper.keep(visit("a", "insurance"));
  expect(keeper.unsaved().map(nameOf)).toEqual(["a insurance"]);
  const settled = keeper.settled();
  await disk.work();
  await settled;
  expect(disk.written.at(-1)).toBe("a insurance");
  expect(disk.written).not.toContain("a prescription");
  expect(keeper.unsaved()).toEqual([]);
});

describe("a write that is refused", () => {
  test.each(["full", "gone"] as const)(
    "by a disk that is %s is told, and the draft is held and tried again",
    async (state) => {
      const { disk, keeper, outcomes } = keeping();
      disk.state = state;
      keeper.keep(visit("a", "hub"));
      await disk.work();
      expect(outcomes).toEqual([state === "full" ? "disk-full" : "io"]);
      expect(keeper.unsaved().map(nameOf)).toEqual(["a hub"]);
      disk.state = "works";
      keeper.retry();
      await disk.work();
      expect(disk.written).toEqual(["a hub"]);
      expect(keeper.unsaved()).toEqual([]);
      expect(outcomes.at(-1)).toBeUndefined();
    },
  );

  test("is tried again with the next visit's, the next visit's last", async () => {
    const { disk, keeper } = keeping();
    disk.state = "full";
    keeper.keep(visit("a", "insurance"));
    await disk.work();
    disk.state = "works";
    keeper.keep(visit("b", "hub"));
    await disk.work();
    expect(disk.written).toEqual(["a insurance", "b hub"]);
  });

  test("of a draft that is gone is not tried again", async () => {
    const { disk, keeper } = keeping();
    disk.state = "full";
    keeper.keep(visit("a", "hub"));
    await disk.work();
    keeper.drop("a");
    disk.state = "works";
    keeper.retry();
    keeper.keep(visit("b", "hub"));
    await disk.work();
    expect(disk.written).toEqual(["b hub"]);
  });
});

test("a draft that is gone is not written, and one being written then is not held", async () => {
  const { disk, keeper } = keeping();
  keeper.keep(visit("a", "hub"));
  keeper.keep(visit("a", "insurance"));
  keeper.drop("a");
  disk.state = "full";
  await disk.work();
  await keeper.settled();
  expect(disk.written).toEqual([]);
  expect(keeper.unsaved()).toEqual([]);
});
