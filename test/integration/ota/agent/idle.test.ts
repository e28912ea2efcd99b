import { afterEach, beforeEach, expect, test } from "vitest";
import type { RunningAgent } from "../../../../ota/agent/agent.js";
import type { EpochMs } from "../../../../ota/lib/clock.js";
import { AgentDesk } from "../../../support/ota/agent-desk.js";
import { makeRoot } from "../../../support/ota/bundles.js";
import { type DdiDesk, ddiDesk } from "../../../support/ota/ddi-desk.js";
import { type FaultProxy, faultProxy } from "../../../support/ota/fault-proxy.js";
import { type ManualClock, manualClock } from "../../../support/ota/manual-clock.js";

const INTERVAL = 300_000;

let clock: ManualClock;
let server: DdiDesk;
let proxy: FaultProxy;
let desk: AgentDesk;

beforeEach(async () => {
  // Stands still: nothing rings but what the test lets ring.
  clock = manualClock({ start: "2026-06-15T12:00:00Z" });
  server = await ddiDesk();
  await server.enrol();
  proxy = await faultProxy(server.server.url, () => undefined);
  desk = await AgentDesk.open((await makeRoot()).certificatePem, clock);
});
afterEach(async () => {
  await proxy.close();
  await server.close();
  await desk.remove();
});

/** Until a call at this instant had its answer. */
const called = (agent: RunningAgent, at: EpochMs): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      const { status } = agent;
      if (status.state === "idle" && status.lastCheck?.at === at) resolve();
    };
    agent.onChange(look);
    look();
  });

/** What an exchange had set, so that it ends, is forgotten with it. */
const rests = () => expect.poll(() => clock.waiting).toBe(1);

test("while the server has nothing for it, one timer waits, and each time it rings is one poll", async () => {
  const { agent } = await desk.start(server.client({ server: proxy.url, clock }), { actions: "all" });
  await called(agent, clock.now());
  // The first call is followed by the attributes, once; after that there is nothing but polls.
  await expect.poll(() => proxy.seen.map(({ method }) => method)).toEqual(["GET", "PUT"]);
  await rests();
  const begun = proxy.seen.length;
  for (let interval = 1; interval <= 20; interval += 1) {
    clock.advance(INTERVAL - 1);
    expect(clock.waiting).toBe(1);
    clock.advance(1);
    await called(agent, clock.now());
    await rests();
    expect(proxy.seen.slice(begun).map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(interval).fill("GET /DEFAULT/controller/v1/terminal-1"),
    );
  }
  await agent.close();
  expect(clock.waiting).toBe(0);
});
