import { stat } from "node:fs/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { patched } from "../../../../ota/fleet/patched.js";
import type { DeviceView, FleetView } from "../../../../ota/fleet/view.js";
import { bad, good } from "../../../support/ota/ddi-desk.js";
import { type FleetDesk, fleetDesk } from "../../../support/ota/fleet-desk.js";

let desk: FleetDesk;
beforeEach(async () => {
  desk = await fleetDesk();
});
afterEach(() => desk.close());

async function push(more: { readonly confirm?: boolean; readonly window?: string }) {
  const path = await desk.bundle("1.3.0");
  const { release } = good(await desk.admin.upload(path, (await stat(path)).size));
  const plan = { bundle: release, groups: ["pilote"], stopAt: 5, nextAt: 95, forced: false };
  return await desk.admin.createRollout({ ...plan, ...more });
}

/** What the technician sees of the one terminal. */
const action = async (): Promise<DeviceView["action"]> => (await desk.view()).devices[0]?.action;

/** A window that opens in an hour and closes in two, by this machine's wall clock. */
function inAnHour(): string {
  const at = (hours: number): string => new Date(desk.clock.now() + hours * 3_600_000).toTimeString().slice(0, 5);
  return `${at(1)}-${at(2)}`;
}

it("a push waits for its user's yes, then for its window, and the technician sees for what", async () => {
  const { client } = await desk.enrol("TRN-1", "pilote");
  const window = inAnHour();
  good(await push({ confirm: true, window }));
  expect((await desk.view()).rollouts[0]).toMatchObject({ confirm: true, window });
  await expect.poll(async () => (await action())?.status).toBe("wait-for-confirmation");
  const { work } = good(await client.poll());
  if (work.kind !== "confirmation") throw new Error(`no confirmation but ${work.kind}`);
  good(await client.confirm(good(await client.confirmation(work.link)).feedback, "confirmed", []));
  const offered = good(await client.poll()).work;
  if (offered.kind !== "deployment") throw new Error(`no deployment but ${offered.kind}`);
  const { feedback, maintenanceWindow } = good(await client.deployment(offered.link));
  expect(maintenanceWindow).toBe("unavailable");
  good(await client.feedback(feedback, { execution: "downloaded", finished: "none", details: [] }));
  expect(await action()).toMatchObject({ status: "downloaded", waitsFor: window });
  await desk.restart();
  expect(await action()).toMatchObject({ status: "downloaded", waitsFor: window });
  desk.clock.advance(3_600_000);
  expect((await action())?.waitsFor).toBeUndefined();
});

it("who looks on is told when the window opens and when it closes, without a word of the terminal", async () => {
  const { client } = await desk.enrol("TRN-1", "pilote");
  const window = inAnHour();
  good(await push({ confirm: true, window }));
  const look = new AbortController();
  let known: FleetView | undefined;
  const ended = desk.admin.live(
    {
      all(view) {
        known = view;
      },
      patch(patch) {
        if (known !== undefined) known = patched(known, patch);
      },
    },
    look.signal,
  );
  const shown = () => expect.poll(() => known?.devices[0]?.action);
  await shown().toMatchObject({ status: "wait-for-confirmation" });
  const { work } = good(await client.poll());
  if (work.kind !== "confirmation") throw new Error(`no confirmation but ${work.kind}`);
  good(await client.confirm(good(await client.confirmation(work.link)).feedback, "confirmed", []));
  await shown().toMatchObject({ status: "pending" });
  const offered = good(await client.poll()).work;
  if (offered.kind !== "deployment") throw new Error(`no deployment but ${offered.kind}`);
  const { feedback } = good(await client.deployment(offered.link));
  good(await client.feedback(feedback, { execution: "downloaded", finished: "none", details: [] }));
  await shown().toMatchObject({ status: "downloaded", waitsFor: window });
  desk.clock.advance(3_600_000);
  await shown().not.toHaveProperty("waitsFor");
  desk.clock.advance(3_600_000);
  await shown().toMatchObject({ status: "downloaded", waitsFor: window });
  look.abort();
  good(await ended);
});

it("a window that cannot be read is refused, and nothing is rolled out", async () => {
  await desk.enrol("TRN-1", "pilote");
  expect(bad(await push({ window: "22:00" })).code).toBe("bad-window");
  expect((await desk.view()).rollouts).toEqual([]);
});
