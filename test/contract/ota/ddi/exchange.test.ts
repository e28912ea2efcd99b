import { readFileSync, statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bad, bytesFrom, DEVICE, good, sha256Of } from "../../../support/ota/ddi-desk.js";
import { BUNDLE, type DdiWire, ddiWire, deploymentOf } from "../../../support/ota/ddi-wire.js";

const never = new AbortController().signal;
let wire: DdiWire;
beforeEach(async () => {
  wire = await ddiWire();
});
afterEach(() => wire.close());

describe("a terminal and the small server", () => {
  test("an update goes all the way, and each step is the server's state", async () => {
    const { action, client, status } = await wire.assigned();
    expect(status()).toBe("pending");
    const deployment = await deploymentOf(client);
    expect(status()).toBe("retrieved");
    expect(deployment).toMatchObject({ download: "attempt", update: "attempt", part: "os", version: "1.1.0" });
    const progress: number[] = [];
    good(await client.download(deployment.artifact, wire.file, (bytes) => progress.push(bytes), never));
    expect(sha256Of(readFileSync(wire.file))).toBe(sha256Of(BUNDLE));
    expect(progress.at(-1)).toBe(BUNDLE.length);
    expect(statSync(wire.file).mode & 0o077).toBe(0);
    const steps = [
      ["download", "none", "download"],
      ["downloaded", "none", "downloaded"],
      ["proceeding", "none", "running"],
      ["rejected", "none", "warning"],
      ["resumed", "none", "running"],
      ["closed", "success", "finished"],
    ] as const;
    for (const [execution, finished, state] of steps) {
      good(await client.feedback(deployment.feedback, { execution, finished, details: [] }));
      expect(status()).toBe(state);
    }
    expect(good(await client.poll()).work.kind).toBe("nothing");
    expect(wire.desk.fleet.device(DEVICE)?.installed).toBe(action.release);
    const late = await client.feedback(deployment.feedback, { execution: "closed", finished: "failure", details: [] });
    expect(bad(late).kind).toBe("gone");
    expect(status()).toBe("finished");
  });

  test("a cancellation is offered in place of the deployment, and ends or is turned down", async () => {
    const { action, client, status } = await wire.assigned();
    const deployment = await deploymentOf(client);
    good(await wire.desk.fleet.cancel(action.id));
    const { work } = good(await client.poll());
    if (work.kind !== "cancel") throw new Error(`no cancellation but ${work.kind}`);
    const cancel = good(await client.cancel(work.link));
    expect(cancel.stopId).toBe(deployment.actionId);
    good(await client.feedback(cancel.feedback, { execution: "canceled", finished: "success", details: [] }));
    expect(status()).toBe("canceling");
    good(await client.feedback(cancel.feedback, { execution: "rejected", finished: "none", details: ["installing"] }));
    expect(status()).toBe("running");
    expect(good(await client.poll()).work.kind).toBe("deployment");
    good(await wire.desk.fleet.cancel(action.id));
    good(await client.feedback(cancel.feedback, { execution: "closed", finished: "success", details: [] }));
    expect(status()).toBe("canceled");
    expect(good(await client.poll()).work.kind).toBe("nothing");
  });

  test("download only ends once the file is there", async () => {
    const { client, status } = await wire.assigned("download-only");
    const deployment = await deploymentOf(client);
    expect(deployment.update).toBe("skip");
    good(await client.feedback(deployment.feedback, { execution: "downloaded", finished: "none", details: [] }));
    expect(status()).toBe("finished");
  });

  test("a newer release takes the place of the one that the terminal knows, once it answered", async () => {
    const { action, client } = await wire.assigned();
    await deploymentOf(client);
    const newer = await wire.desk.release(bytesFrom(8, 1000), "newer.bundle");
    good(await wire.desk.fleet.assign([DEVICE], newer.id, "forced"));
    const { work } = good(await client.poll());
    if (work.kind !== "cancel") throw new Error(`no cancellation but ${work.kind}`);
    const { stopId, feedback } = good(await client.cancel(work.link));
    expect(stopId).toBe(action.id);
    good(await client.feedback(feedback, { execution: "closed", finished: "success", details: [] }));
    expect((await deploymentOf(client)).artifact.filename).toBe("newer.bundle");
  });

  test("attributes are asked for once, and again after an update", async () => {
    const { client } = await wire.assigned();
    const asked = good(await client.poll()).configData;
    if (asked === undefined) throw new Error("attributes are not asked for");
    good(await client.configData(asked, { "firmware.version": "1.0.0", ["k".repeat(200)]: "v".repeat(200) }));
    expect(wire.desk.fleet.device(DEVICE)?.attributes).toEqual({
      "firmware.version": "1.0.0",
      ["k".repeat(128)]: "v".repeat(128),
    });
    expect(good(await client.poll()).configData).toBeUndefined();
    const { feedback } = await deploymentOf(client);
    good(await client.feedback(feedback, { execution: "closed", finished: "success", details: [] }));
    expect(good(await client.poll()).configData).toBeDefined();
  });

  test("an answer that did not change is not sent again", async () => {
    const { client } = await wire.assigned();
    const first = good(await client.poll());
    const second = good(await client.poll());
    expect(second).toEqual(first);
    expect(wire.proxy.seen[1]?.headers["if-none-match"]).toMatch(/^"[0-9a-f]{32}"$/);
  });

  test("what is told is cut to the server's limits", async () => {
    const { action, client } = await wire.assigned();
    const { feedback } = await deploymentOf(client);
    const details = Array.from({ length: 80 }, (_, index) => `${index} ${"é".repeat(600)}`);
    good(await client.feedback(feedback, { execution: "proceeding", finished: "none", details }));
    const messages = wire.desk.fleet.action(action.id)?.messages ?? [];
    expect(messages.at(-1)).toBe(`49 ${"é".repeat(509)}`);
  });
});
