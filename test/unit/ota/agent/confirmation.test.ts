import { expect, test } from "vitest";
import { EMPTY_JOURNAL } from "../../../../ota/agent/journal.js";
import type { Effect } from "../../../../ota/agent/state.js";
import { statusOf } from "../../../../ota/agent/status.js";
import type { Link } from "../../../../ota/ddi/client/contract.js";
import type { Milliseconds } from "../../../../ota/lib/clock.js";
import { forcedAction, NOW, steppedAgent } from "../../../support/ota/stepped-agent.js";

const CONFIRMATION = "confirmation/7?c=1" as Link;
const waiting = forcedAction("confirmation/7/feedback" as Link);

/** The device is up, and the server offers an action that waits for a yes. */
function offered(consent: "automatic" | "ask") {
  const agent = steppedAgent(EMPTY_JOURNAL, consent);
  const work = { kind: "confirmation", link: CONFIRMATION } as const;
  agent.dispatch({ type: "polled", answer: { pollAfter: 300_000 as Milliseconds, work } });
  agent.dispatch({ type: "confirmation-read", link: CONFIRMATION, deployment: waiting });
  return agent;
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
