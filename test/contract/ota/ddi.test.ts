import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Deployment } from "../../../ota/ddi/client/contract.js";
import { bytesFrom, type DdiDesk, DEVICE, ddiDesk, good, sha256Of } from "../../support/ota/ddi-desk.js";

const BUNDLE = bytesFrom(7, 3_000_000);
const never = new AbortController().signal;
let desk: DdiDesk;

afterEach(async () => {
  await desk.close();
});

/** An enrolled terminal with one action, and its client. */
async function assigned(mode: "soft" | "forced" | "download-only" = "soft", filename?: string) {
  desk = await ddiDesk();
  await desk.enrol();
  const release = await desk.release(BUNDLE, filename);
  const [action] = good(await desk.fleet.assign([DEVICE], release.id, mode));
  if (action === undefined) throw new Error("no action");
  const client = desk.client();
  const status = () => desk.fleet.action(action.id)?.status;
  return { action, client, release, status, file: join(desk.folder, "download") };
}

async function deploymentOf(client: ReturnType<DdiDesk["client"]>): Promise<Deployment> {
  const { work } = good(await client.poll());
  if (work.kind !== "deployment") throw new Error(`no deployment but ${work.kind}`);
  return good(await client.deployment(work.link));
}

describe("a terminal and the small server", () => {
  test("an update goes all the way, and each step is the server's state", async () => {
    const { client, status, file } = await assigned();
    expect(status()).toBe("pending");
    const deployment = await deploymentOf(client);
    expect(status()).toBe("retrieved");
    expect(deployment).toMatchObject({ download: "attempt", update: "attempt", part: "os", version: "1.1.0" });
    const progress: number[] = [];
    good(await client.download(deployment.artifact, file, (bytes) => progress.push(bytes), never));
    expect(sha256Of(readFileSync(file))).toBe(sha256Of(BUNDLE));
    expect(progress.at(-1)).toBe(BUNDLE.length);
    expect(statSync(file).mode & 0o077).toBe(0);
    const tell = async (execution: "download" | "downloaded" | "proceeding" | "closed", finished: "none" | "success") =>
      good(await client.feedback(deployment.feedback, { execution, finished, details: [`at ${execution}`] }));
    await tell("download", "none");
    expect(status()).toBe("download");
    await tell("downloaded", "none");
    expect(status()).toBe("downloaded");
    await tell("proceeding", "none");
    expect(status()).toBe("running");
    await tell("closed", "success");
    expect(status()).toBe("finished");
    expect(good(await client.poll()).work.kind).toBe("nothing");
    expect(desk.fleet.device(DEVICE)?.installed).toBe("1");
  });
});
