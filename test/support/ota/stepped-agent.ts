import type { Journal } from "../../../ota/agent/journal.js";
import { type Effect, type Event, initialState, type State } from "../../../ota/agent/state.js";
import { step } from "../../../ota/agent/step/step.js";
import type { Deployment, Link } from "../../../ota/ddi/client/contract.js";
import type { EpochMs } from "../../../ota/lib/clock.js";
import { ok } from "../../../ota/lib/result.js";
import { AUTOMATIC } from "./agent-world.js";

export const NOW = 0 as EpochMs;

/** Action 7, which brings 1.1.0. Feedback goes along `feedback`. */
export const forcedAction = (feedback: Link): Deployment => ({
  actionId: "7",
  download: "forced",
  update: "forced",
  part: "os",
  name: "tournee",
  version: "1.1.0",
  artifact: { filename: "f", size: 1, sha256: "0".repeat(64), link: "artifact/7" as Link },
  feedback,
});

/** The step function of a device that is up, runs 1.0.0 and asks its server: what it is told, and all that it wants done. */
export function steppedAgent(journal: Journal, consent: "automatic" | "ask" = "automatic") {
  let state: State = initialState(journal, { ...AUTOMATIC, consent });
  const asked: Effect[] = [];
  const dispatch = (event: Event): void => {
    const next = step(state, event, NOW);
    state = next.state;
    asked.push(...next.effects);
    for (const effect of next.effects) if (effect.do === "go-on") dispatch({ type: "go-on" });
  };
  const slots = { running: "A", runningVersion: "1.0.0", next: "A", good: true } as const;
  dispatch({ type: "started", slots, image: "readable", reasons: [] });
  dispatch({ type: "self-test-ended", run: state.runs, result: ok(undefined) });
  dispatch({ type: "marked-good", run: state.runs, result: ok(undefined) });
  dispatch({ type: "tick" });
  return { dispatch, asked, state: () => state };
}
