import { afterEach, beforeEach, expect, test } from "vitest";
import type { ActionMode } from "../../../../ota/ddi/server/contract.js";
import type { ActionTerms, MinuteOfDay } from "../../../../ota/ddi/server/terms.js";
import { AgentDesk, ASK, agentClock } from "../../../support/ota/agent-desk.js";
import { reached, shown } from "../../../support/ota/agent-watch.js";
import { type DdiDesk, DEVICE, ddiDesk, good } from "../../../support/ota/ddi-desk.js";
import { bundleMaker } from "../../../support/ota/maker.js";

const HOURS = 3_600_000;
let clock: ReturnType<typeof agentClock>;
let server: DdiDesk;
let desk: AgentDesk;
let bundle: Buffer;

beforeEach(async () => {
  const maker = await bundleMaker();
  bundle = await maker.sign({ version: "1.1.0" });
  clock = agentClock();
  server = await ddiDesk({ clock: clock.client });
  desk = await AgentDesk.open(maker.trust, clock);
  await server.enrol();
});
afterEach(async () => {
  await server.close();
  await desk.remove();
});

async function assign(mode: ActionMode, terms: ActionTerms) {
  const release = await server.release(bundle);
  const [action] = good(await server.fleet.assign([DEVICE], release.id, mode, terms));
  return () => server.fleet.action(action?.id ?? "");
}

/** From two hours to ten hours from now on the server's wall clock. */
function later(): NonNullable<ActionTerms["window"]> {
  const from = new Date(clock.client.now() + 2 * HOURS);
  const minute = from.getHours() * 60 + from.getMinutes();
  return { from: minute as MinuteOfDay, to: ((minute + 8 * 60) % 1440) as MinuteOfDay };
}

test("an update waits for her yes, then for its window, and the server knows both", async () => {
  const action = await assign("soft", { confirmation: "wanted", window: later() });
  const { agent, restarts } = await desk.start(server.client(), ASK);
  await shown(agent, "offered");
  expect(action()?.status).toBe("wait-for-confirmation");
  agent.accept();
  await reached(server.fleet, action, "downloaded");
  expect(await shown(agent, "waiting")).toMatchObject({ reasons: ["outside-window"] });
  clock.client.advance(2 * HOURS);
  await restarts;
  await agent.close();
  const next = await desk.start(server.client(), ASK);
  await shown(next.agent, "updated");
  await reached(server.fleet, action, "finished");
  await next.agent.close();
  expect(await desk.running()).toBe("1.1.0");
});

test("without a user both are met in turn", async () => {
  const action = await assign("forced", { confirmation: "wanted", window: later() });
  const ended = desk.live(server.client());
  await reached(server.fleet, action, "downloaded");
  clock.client.advance(2 * HOURS);
  expect(await ended).toBe("installed");
  expect(action()?.status).toBe("finished");
});

test("download-only is not installed when its window opens", async () => {
  const window = later();
  clock.client.advance(2 * HOURS);
  const action = await assign("download-only", { window });
  expect(await desk.live(server.client())).toBe("downloaded");
  expect(action()?.status).toBe("finished");
  expect(await desk.running()).toBe("1.0.0");
});
