import { expect, test } from "vitest";
import { AgentWorld, AUTOMATIC } from "../../../support/ota/agent-world.js";

/** Until the bundle is here and nothing is under way; the wait that the agent then asked for, in milliseconds. */
function waitOutsideWindow(actions: "one" | "all"): number | undefined {
  const world = new AgentWorld({ ...AUTOMATIC, actions });
  world.assign({ version: "1.1.0", quality: "good", kind: "firmware", mode: "outside-window" });
  for (let round = 0; round < 100; round += 1) {
    if (world.pending.length > 0) world.answer(0, "well");
    else if (world.state.journal.update?.phase === "downloaded" && world.state.journal.outbox.length === 0) break;
    else world.ring();
  }
  expect(world.state.journal.update?.phase).toBe("downloaded");
  world.ring();
  while (world.pending.length > 0) world.answer(0, "well");
  return world.asked.findLast((effect) => effect.do === "wake")?.after;
}

test("outside its window a device calls at the server's interval only", () => {
  expect(waitOutsideWindow("all")).toBe(300_000);
});

test("whoever waits for one action looks again sooner", () => {
  expect(waitOutsideWindow("one")).toBe(AUTOMATIC.attentive);
});
