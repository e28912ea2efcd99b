import { expect, test } from "vitest";
import { EMPTY_JOURNAL } from "../../../../ota/agent/journal.js";
import type { Effect } from "../../../../ota/agent/state.js";
import type { Link } from "../../../../ota/ddi/client/contract.js";
import type { Milliseconds } from "../../../../ota/lib/clock.js";
import { forcedAction, steppedAgent } from "../../../support/ota/stepped-agent.js";

const YESTERDAY = "https://192.168.1.20:8443/7/feedback" as Link;
const TODAY = "https://192.168.1.31:8443/7/feedback" as Link;
const closed = { execution: "closed", finished: "failure", details: ["fell back"] } as const;

/** A device that ended action 7 and could not say so. */
function untold() {
  const outbox = [{ to: YESTERDAY, feedback: { ...closed, details: [...closed.details] }, closes: "7" }];
  return steppedAgent({ ...EMPTY_JOURNAL, outbox });
}

const deliveries = (asked: readonly Effect[]) =>
  asked.flatMap((effect) => (effect.do === "deliver" ? [effect.entry.to] : []));

test("a server that moved is told how its action ended along the link that it gives now; nothing is installed again", () => {
  const { dispatch, asked } = untold();
  expect(deliveries(asked)).toEqual([YESTERDAY]);
  dispatch({ type: "undelivered", failure: { kind: "refused", detail: "another host" } });
  const link = "https://192.168.1.31:8443/7?c=1" as Link;
  const work = { kind: "deployment", link } as const;
  dispatch({ type: "polled", answer: { pollAfter: 300_000 as Milliseconds, work } });
  dispatch({ type: "deployment-read", link, deployment: forcedAction(TODAY) });
  expect(deliveries(asked)).toEqual([YESTERDAY, TODAY]);
  expect(asked.filter((effect) => effect.do === "download")).toEqual([]);
  dispatch({ type: "delivered" });
  dispatch({ type: "tick" });
  expect(deliveries(asked)).toHaveLength(2);
});
