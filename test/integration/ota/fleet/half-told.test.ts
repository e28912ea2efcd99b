import { expect, it } from "vitest";
import type { Fleet } from "../../../../ota/ddi/server/contract.js";
import type { Percent } from "../../../../ota/fleet/rollout/plan.js";
import { createRollouts } from "../../../../ota/fleet/rollout/rollouts.js";
import { silentLog } from "../../../../ota/lib/log.js";
import { ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { manualClock } from "../../../support/ota/manual-clock.js";

it("a terminal that answers before its assignment could be noted is not told again", async () => {
  const clock = manualClock();
  const desk = await ddiDesk({ clock });
  const { id } = await desk.enrol();
  const release = await desk.release(Buffer.from("bundle"));
  let full = true;
  // The disk fills up between the assignment and its note.
  const fleet: Fleet = {
    ...desk.fleet,
    putNote: async (key, value) =>
      full && JSON.stringify(value ?? "").includes("devices-told")
        ? { ok: false, error: { kind: "disk-full", detail: "no room" } }
        : desk.fleet.putNote(key, value),
  };
  const rollouts = createRollouts({ fleet, clock, log: silentLog });
  const thresholds = { nextAt: 95 as Percent, stopAt: 5 as Percent };
  const bundle = { kind: "firmware" as const, version: "1.1.0", name: "tournee" };
  good(await rollouts.create({ release: release.id, bundle, groups: ["pilote"], thresholds, forced: false }));
  await rollouts.settled();
  const [assigned] = desk.fleet.device(id)?.active ?? [];
  const action = desk.fleet.action(assigned ?? "");
  if (action === undefined) throw new Error("nothing was assigned");
  good(await desk.core.door.feedback(action, { status: { execution: "closed", result: { finished: "success" } } }));
  full = false;
  clock.advance(10_000);
  await rollouts.settled();
  expect(rollouts.past().map(({ end, waves }) => [end, waves[0]?.tally.succeeded])).toEqual([["finished", 1]]);
  expect(desk.fleet.device(id)?.active).toEqual([]);
  await rollouts.close();
  await desk.close();
});
