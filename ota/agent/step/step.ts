import type { EpochMs } from "../../lib/clock.js";
import type { Effect, Event, State } from "../state.js";
import { started } from "./boot.js";
import * as server from "./server.js";
import { nextWake, settle } from "./settle.js";
import { Turn } from "./turn.js";
import * as user from "./user.js";
import * as work from "./work.js";

/** Where an event leads, and what is to be done once the new journal is on disk. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The agent's whole judgement: pure, so that every crash and every order of events can be tried without a device. */
export function step(state: State, event: Event, now: EpochMs): Step {
  const turn = new Turn(state, now);
  handle(turn, event);
  settle(turn);
  wake(turn, state, event);
  return { state: turn.state, effects: turn.effects };
}

/** The one timer is set when an exchange with the server is over, and brought forward when there is a reason to. */
function wake(turn: Turn, before: State, event: Event): void {
  if (turn.state.lane.kind !== "resting" || (turn.state.policy.server === "none" && !isWaiting(turn.state))) return;
  const after = nextWake(turn.state);
  const over = before.lane.kind !== "resting" || event.type === "tick";
  if (over || after < nextWake(before)) turn.effect({ do: "wake", after });
}

/** Without a server a timer runs only for something that is to be tried again. */
const isWaiting = ({ held }: State): boolean => held;

function handle(turn: Turn, event: Event): void {
  switch (event.type) {
    case "started":
      return started(turn, event);
    case "go-on":
      return;
    case "tick":
      return server.tick(turn);
    case "polled":
      return server.polled(turn, event);
    case "poll-failed":
      return server.pollFailed(turn, event);
    case "deployment-read":
      return server.deploymentRead(turn, event);
    case "confirmation-read":
      return server.confirmationRead(turn, event);
    case "cancel-read":
      return server.cancelRead(turn, event);
    case "read-failed":
      return server.readFailed(turn, event);
    case "confirmed":
      return server.confirmed(turn);
    case "confirm-failed":
      return server.confirmFailed(turn, event);
    case "delivered":
      return server.delivered(turn);
    case "undelivered":
      return server.undelivered(turn, event);
    case "download-progress":
      return work.downloadProgress(turn, event);
    case "download-ended":
      return work.downloadEnded(turn, event);
    case "checked":
      return work.checked(turn, event);
    case "locked":
      return work.locked(turn, event);
    case "lock-refused":
      return work.lockRefused(turn, event);
    case "install-progress":
      return work.installProgress(turn, event);
    case "install-ended":
      return work.installEnded(turn, event);
    case "self-test-ended":
      return work.selfTestEnded(turn, event);
    case "marked-good":
      return work.markedGood(turn, event);
    case "marked-bad":
      return work.markedBad(turn, event);
    case "restart-failed":
      return work.restartFailed(turn, event);
    case "gate-changed":
      turn.set({ reasons: event.reasons, held: false });
      return;
    case "accepted":
      return user.accepted(turn);
    case "postponed":
      return user.postponed(turn, event);
    case "dismissed":
      return user.dismissed(turn);
    case "file-offered":
      return user.fileOffered(turn, event);
  }
}
