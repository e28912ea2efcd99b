import { stat } from "node:fs/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bad, good } from "../../../support/ota/ddi-desk.js";
import { type FleetDesk, fleetDesk } from "../../../support/ota/fleet-desk.js";

let desk: FleetDesk;
beforeEach(async () => {
  desk = await fleetDesk();
});
afterEach(() => desk.close());

const upload = async (path: string) => await desk.admin.upload(path, (await stat(path)).size);

it("a delta goes to the bundle that it rebuilds, and the terminals of its version hear of it", async () => {
  const terminal = await desk.enrol("pilote-0", "pilote");
  const [old, path] = [await desk.bundle("1.2.0"), await desk.bundle("1.3.0")];
  const full = good(await upload(path));
  for (const delta of [await desk.delta(path, { image: old, version: "1.2.0" }), await desk.delta(path)]) {
    expect(good(await upload(delta))).toMatchObject({ release: full.release, version: "1.3.0" });
  }
  expect((await desk.view()).bundles.map(({ version }) => version)).toEqual(["1.3.0"]);
  good(
    await desk.admin.createRollout({ bundle: full.release, groups: ["pilote"], stopAt: 5, nextAt: 95, forced: false }),
  );
  await expect
    .poll(async () => (await terminal.poll())?.artifact.deltas?.map(({ baseVersion }) => baseVersion))
    .toEqual(["1.2.0", ""]);
});

it("a delta whose bundle is not here is refused, and what to do is told by its code", async () => {
  expect(bad(await upload(await desk.delta(await desk.bundle("1.3.0")))).code).toBe("no-full-bundle");
  expect((await desk.view()).bundles).toEqual([]);
});
