import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RolloutView } from "../../../../ota/fleet/view.js";
import { bad, good } from "../../../support/ota/ddi-desk.js";
import { type DeskTerminal, type FleetDesk, fleetDesk } from "../../../support/ota/fleet-desk.js";

let desk: FleetDesk;
beforeEach(async () => {
  desk = await fleetDesk();
});
afterEach(async () => {
  await desk.close();
});

async function enrolAll(
  groups: Readonly<Record<string, number>>,
): Promise<Readonly<Record<string, readonly DeskTerminal[]>>> {
  const fleet: Record<string, DeskTerminal[]> = {};
  for (const [group, count] of Object.entries(groups)) {
    fleet[group] = [];
    for (let at = 0; at < count; at += 1) fleet[group].push(await desk.enrol(`${group}-${at}`, group));
  }
  return fleet;
}

async function push(version: string, groups: readonly string[], stopAt = 5, nextAt = 100 - stopAt): Promise<string> {
  const path = await desk.bundle(version);
  const { release } = good(await desk.admin.upload(path, (await stat(path)).size));
  return good(await desk.admin.createRollout({ bundle: release, groups, stopAt, nextAt, forced: false })).id;
}

/** The rollout once the server has done all that is due. */
async function rollout(): Promise<RolloutView | undefined> {
  const [first] = (await desk.view()).rollouts;
  return first;
}

const offered = async (terminals: readonly DeskTerminal[]): Promise<readonly boolean[]> =>
  Promise.all(terminals.map(async (one) => (await one.poll()) !== undefined));

describe("a push in three waves", () => {
  it("reaches each group when the one before is done, and ends in the history", async () => {
    const { pilote = [], nord = [], sud = [] } = await enrolAll({ pilote: 1, nord: 2, sud: 1 });
    await push("1.3.0", ["pilote", "nord", "reste"]);
    await expect.poll(() => offered([...pilote, ...nord, ...sud])).toEqual([true, false, false, false]);
    await pilote[0]?.end("success");
    await expect.poll(() => offered([...nord, ...sud])).toEqual([true, true, false]);
    await nord[0]?.end("success");
    await nord[1]?.end("success");
    await expect.poll(() => offered(sud)).toEqual([true]);
    await sud[0]?.end("success");
    await expect.poll(async () => (await desk.view()).past[0]?.end).toBe("finished");
    expect((await desk.view()).rollouts).toEqual([]);
  });

  it("stops by itself at the failure threshold, calls the others back, and says why", async () => {
    const { pilote = [], nord = [] } = await enrolAll({ pilote: 2, nord: 1 });
    await push("1.3.0", ["pilote", "reste"]);
    await expect.poll(() => offered(pilote)).toEqual([true, true]);
    await pilote[0]?.end("failure", "signature-invalid: the manifest was altered");
    await expect.poll(async () => (await rollout())?.state).toBe("stopped");
    const stopped = await rollout();
    expect(stopped?.reason).toEqual({ kind: "too-many-failures", wave: 0, failed: 1, of: 2 });
    expect(stopped?.failures).toEqual([{ device: "pilote-0", reason: "signature-invalid: the manifest was altered" }]);
    expect(await offered([...pilote, ...nord])).toEqual([false, false, false]);
  });

  it("goes on after a stop when the technician says so, trying the failures again", async () => {
    const { pilote = [], reste = [] } = await enrolAll({ pilote: 2, reste: 1 });
    const id = await push("1.3.0", ["pilote", "reste"]);
    await expect.poll(() => offered(pilote)).toEqual([true, true]);
    await pilote[0]?.end("failure", "disk-full");
    await expect.poll(async () => (await rollout())?.state).toBe("stopped");
    expect(await offered(pilote)).toEqual([false, false]);
    good(await desk.admin.resume(id, "retry"));
    await expect.poll(() => offered(pilote)).toEqual([true, true]);
    for (const one of pilote) await one.end("success");
    await expect.poll(() => offered(reste)).toEqual([true]);
  });

  it("keeps its place when the server is started again in the middle", async () => {
    const { pilote = [] } = await enrolAll({ pilote: 1, reste: 1 });
    await push("1.3.0", ["pilote", "reste"]);
    await expect.poll(() => offered(pilote)).toEqual([true]);
    await expect.poll(async () => (await rollout())?.waves[0]?.tally.open).toBe(1);
    const before = await rollout();
    await desk.restart();
    expect(await rollout()).toEqual(before);
  });
});

describe("what is not offered", () => {
  it("a bundle of another signer, of another version's name, or cut on its way", async () => {
    const strange = await desk.bundle("1.3.0", { strange: true });
    expect(bad(await desk.admin.upload(strange, (await stat(strange)).size)).code).toBe("signer-unknown");
    const [one, other] = [await desk.bundle("1.3.0"), await desk.bundle("1.3.0")];
    good(await desk.admin.upload(one, (await stat(one)).size));
    expect(bad(await desk.admin.upload(other, (await stat(other)).size)).code).toBe("version-taken");
    expect((await desk.view()).bundles.map(({ version }) => version)).toEqual(["1.3.0"]);
    expect(await readdir(join(desk.state, "incoming"))).toEqual([]);
  });

  it("the same bundle twice is one", async () => {
    const path = await desk.bundle("1.3.0");
    const { size } = await stat(path);
    const [first, again] = [good(await desk.admin.upload(path, size)), good(await desk.admin.upload(path, size))];
    expect(again.release).toBe(first.release);
  });

  it("a second rollout to a terminal that is still in one", async () => {
    await enrolAll({ pilote: 1 });
    await push("1.3.0", ["pilote"]);
    const path = await desk.bundle("1.4.0");
    const { release } = good(await desk.admin.upload(path, (await stat(path)).size));
    const refused = await desk.admin.createRollout({
      bundle: release,
      groups: ["reste"],
      stopAt: 5,
      nextAt: 95,
      forced: false,
    });
    expect(bad(refused).code).toBe("busy");
  });

  it("a group that nobody is in", async () => {
    await enrolAll({ pilote: 1 });
    const path = await desk.bundle("1.3.0");
    const { release } = good(await desk.admin.upload(path, (await stat(path)).size));
    const refused = await desk.admin.createRollout({
      bundle: release,
      groups: ["sud"],
      stopAt: 5,
      nextAt: 95,
      forced: false,
    });
    expect(bad(refused)).toEqual({ code: "bad-groups", detail: "no terminal is in the group sud" });
  });
});
