import { expect, test } from "vitest";
import { EMPTY_JOURNAL } from "../../../../ota/agent/journal.js";
import { type Effect, type Event, initialState, type State } from "../../../../ota/agent/state.js";
import { statusOf } from "../../../../ota/agent/status.js";
import { step } from "../../../../ota/agent/step/step.js";
import type { Deployment, Link } from "../../../../ota/ddi/client/contract.js";
import type { EpochMs, Milliseconds } from "../../../../ota/lib/clock.js";
import { ok } from "../../../../ota/lib/result.js";
import { AUTOMATIC } from "../../../support/ota/agent-world.js";

const NOW = 0 as EpochMs;
const CONFIRMATION = "confirmation/7?c=1" as Link;
const waiting: Deployment = {
  actionId: "7",
  download: "forced",
  update: "forced",
  part: "os",
  name: "tournee",
  version: "1.1.0",
  artifact: { filename: "f", size: 1, sha256: "0".repeat(64), link: "artifact/7" as Link },
  feedback: "confirmation/7/feedback" as Link,
};

/** The device is up, and the server offers an action that waits for a yes. */
function offered(consent: "automatic" | "ask") {
  let state: State = initialState(EMPTY_JOURNAL, { ...AUTOMATIC, consent });
  const asked: Effect[] = [];
  const dispatch = (event: Event): void => {
    const next = step(state, event, NOW);
    state = next.state;
    asked.push(...next.effects);
    for (const effect of next.effects) if (effect.do === "go-on") dispatch({ type: "go-on" });
  };
  const slots = { running: "A", runningVersion: "1.0.0", next: "A", good: true } as const;
  dispatch({ type: "started", slots, reasons: [] });
  dispatch({ type: "self-test-ended", run: state.runs, result: ok(undefined) });
  dispatch({ type: "marked-good", run: state.runs, result: ok(undefined) });
  dispatch({ type: "tick" });
  const work = { kind: "confirmation", link: CONFIRMATION } as const;
  dispatch({ type: "polled", answer: { pollAfter: 300_000 as Milliseconds, work } });
  dispatch({ type: "confirmation-read", link: CONFIRMATION, deployment: waiting });
  return { dispatch, asked, state: () => state };
}

const confirmations = (asked: readonly Effect[]) => asked.filter((effect) => effect.do === "confirm");

test("without a user the confirmation is given at once, and the deployment of the next poll is taken", () => {
  const agent = offered("automatic");
  expect(confirmations(agent.asked)).toEqual([{ do: "confirm", link: waiting.feedback }]);
  agent.dispatch({ type: "confirmed" });
  expect(confirmations(agent.asked)).toHaveLength(1);
  expect(agent.asked.filter((effect) => effect.do === "download")).toEqual([]);
  agent.dispatch({ type: "tick" });
  const link = "deployment/7?c=2" as Link;
  agent.dispatch({
    type: "polled",
    answer: { pollAfter: 300_000 as Milliseconds, work: { kind: "deployment", link } },
  });
  agent.dispatch({
    type: "deployment-read",
    link,
    deployment: { ...waiting, feedback: "deployment/7/feedback" as Link },
  });
  expect(agent.asked.filter((effect) => effect.do === "download")).toHaveLength(1);
  expect(confirmations(agent.asked)).toHaveLength(1);
});

test("with a user nothing is confirmed and nothing fetched before she says now", () => {
  const agent = offered("ask");
  expect(statusOf(agent.state(), NOW)).toMatchObject({ state: "offered", offer: { version: "1.1.0" } });
  expect(confirmations(agent.asked)).toEqual([]);
  agent.dispatch({ type: "accepted" });
  expect(confirmations(agent.asked)).toEqual([{ do: "confirm", link: waiting.feedback }]);
  expect(agent.asked.filter((effect) => effect.do === "download")).toEqual([]);
});
