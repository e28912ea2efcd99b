import { expect, test } from "vitest";
import { EMPTY_JOURNAL } from "../../../../ota/agent/journal.js";
import { type Effect, type Event, initialState, type State } from "../../../../ota/agent/state.js";
import { step } from "../../../../ota/agent/step/step.js";
import type { Deployment, Link } from "../../../../ota/ddi/client/contract.js";
import type { EpochMs, Milliseconds } from "../../../../ota/lib/clock.js";
import { ok } from "../../../../ota/lib/result.js";
import { AUTOMATIC } from "../../../support/ota/agent-world.js";

const YESTERDAY = "https://192.168.1.20:8443/7/feedback" as Link;
const TODAY = "https://192.168.1.31:8443/7/feedback" as Link;
const closed = { execution: "closed", finished: "failure", details: ["fell back"] } as const;
const deployment: Deployment = {
  actionId: "7",
  download: "forced",
  update: "forced",
  part: "os",
  name: "tournee",
  version: "1.1.0",
  artifact: { filename: "f", size: 1, sha256: "0".repeat(64), link: "artifact/7" as Link },
  feedback: TODAY,
};

/** A device that ended action 7 and could not say so. */
function untold() {
  const outbox = [{ to: YESTERDAY, feedback: { ...closed, details: [...closed.details] }, closes: "7" }];
  let state: State = initialState({ ...EMPTY_JOURNAL, outbox }, AUTOMATIC);
  const asked: Effect[] = [];
  const dispatch = (event: Event): void => {
    const next = step(state, event, 0 as EpochMs);
    state = next.state;
    asked.push(...next.effects);
    for (const effect of next.effects) if (effect.do === "go-on") dispatch({ type: "go-on" });
  };
  const slots = { running: "A", runningVersion: "1.0.0", next: "A", good: true } as const;
  dispatch({ type: "started", slots, reasons: [] });
  dispatch({ type: "self-test-ended", run: state.runs, result: ok(undefined) });
  dispatch({ type: "marked-good", run: state.runs, result: ok(undefined) });
  dispatch({ type: "tick" });
  return { dispatch, asked };
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
  dispatch({ type: "deployment-read", link, deployment });
  expect(deliveries(asked)).toEqual([YESTERDAY, TODAY]);
  expect(asked.filter((effect) => effect.do === "download")).toEqual([]);
  dispatch({ type: "delivered" });
  dispatch({ type: "tick" });
  expect(deliveries(asked)).toHaveLength(2);
});
