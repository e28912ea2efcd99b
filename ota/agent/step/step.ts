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
      started(turn, event);
      break;
    case "go-on":
      return;
    case "tick":
      server.tick(turn);
      break;
    case "polled":
      server.polled(turn, event);
      break;
    case "poll-failed":
      server.pollFailed(turn, event);
      break;
    case "deployment-read":
      server.deploymentRead(turn, event);
      break;
    case "confirmation-read":
      server.confirmationRead(turn, event);
      break;
    case "cancel-read":
      server.cancelRead(turn, event);
      break;
    case "read-failed":
      server.readFailed(turn, event);
      break;
    case "confirmed":
      server.confirmed(turn);
      break;
    case "confirm-failed":
      server.confirmFailed(turn, event);
      break;
    case "delivered":
      server.delivered(turn);
      break;
    case "undelivered":
      server.undelivered(turn, event);
      break;
    case "download-progress":
      work.downloadProgress(turn, event);
      break;
    case "download-detour":
      work.downloadDetour(turn, event);
      break;
    case "download-ended":
      work.downloadEnded(turn, event);
      break;
    case "checked":
      work.checked(turn, event);
      break;
    case "locked":
      work.locked(turn, event);
      break;
    case "lock-refused":
      work.lockRefused(turn, event);
      break;
    case "install-progress":
      work.installProgress(turn, event);
      break;
    case "install-ended":
      work.installEnded(turn, event);
      break;
    case "self-test-ended":
      work.selfTestEnded(turn, event);
      break;
    case "marked-good":
      work.markedGood(turn, event);
      break;
    case "marked-bad":
      work.markedBad(turn, event);
      break;
    case "restart-failed":
      work.restartFailed(turn, event);
      break;
    case "gate-changed":
      turn.set({ reasons: event.reasons, held: false });
      break;
    case "accepted":
      user.accepted(turn);
      break;
    case "postponed":
      user.postponed(turn, event);
      break;
    case "dismissed":
      user.dismissed(turn);
      break;
    case "file-offered":
      user.fileOffered(turn, event);
      break;
  }
}
