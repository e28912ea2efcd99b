import type { UpdateStatus } from "../../../ota/agent/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { Instant } from "../../lib/dates.js";
import { type Duration, milliseconds } from "../../lib/duration.js";
import { callFailureOf, codeOf, refusalOf } from "./failure.js";
import type { Reach, ServerCall, UpdateObstacle, UpdateOffer, UpdateState } from "./types.js";

type Offer = Extract<UpdateStatus, { readonly state: "offered" }>["offer"];

export interface StateParts {
  readonly reach: Reach;
  /** Those of this moment, not of the agent's last look. */
  readonly obstacles: readonly UpdateObstacle[];
  /** The gate is the agent's: an installation runs. */
  readonly locked: boolean;
  readonly wall: Clock["wall"];
}

/** What the agent is at, as the screens show it. */
export function stateOf(status: UpdateStatus | undefined, { reach, obstacles, locked, wall }: StateParts): UpdateState {
  if (status === undefined) return { kind: "no-server" };
  switch (status.state) {
    case "idle":
      if (reach === "files") return { kind: "no-server" };
      return { kind: "idle", lastCall: lastCallOf(status.lastCheck, wall) };
    case "offered":
      return { kind: "offered", offer: offerOf(status.offer), later: status.until !== undefined };
    case "downloading":
      return {
        kind: "downloading",
        offer: offerOf(status.offer),
        bytes: status.bytes,
        remaining: durationOf(status.remaining),
      };
    case "waiting": {
      // The maintenance window is the server's: only the agent knows of it.
      const others = status.reasons.filter((reason) => reason === "outside-window");
      return { kind: "waiting", offer: offerOf(status.offer), obstacles: [...obstacles, ...others] };
    }
    case "installing":
      return {
        kind: "installing",
        offer: offerOf(status.offer),
        share: Math.min(1, Math.max(0, status.percent / 100)),
        remaining: durationOf(status.remaining),
      };
    case "restarting":
      // A restart that a power cut left to do asks the gate again, and waits as an installation does.
      if (!locked) return { kind: "waiting", offer: offerOf(status.offer), obstacles };
      return { kind: "restarting", offer: offerOf(status.offer) };
    case "verifying":
    case "updated":
      return { kind: status.state, offer: offerOf(status.offer) };
    case "failed":
      return {
        kind: "failed",
        offer: offerOf(status.offer),
        why: refusalOf(status.failure),
        code: codeOf(status.failure),
      };
  }
}

export function offerOf({ kind, version, notes, size, way, forced }: Offer): UpdateOffer {
  const lines = notes
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•]?\s*/, "").trim())
    .filter((line) => line !== "");
  return { kind, version, notes: lines, bytes: size, way, forced };
}

function lastCallOf(
  check: Extract<UpdateStatus, { readonly state: "idle" }>["lastCheck"],
  wall: Clock["wall"],
): ServerCall | undefined {
  if (check === undefined) return undefined;
  const { date, time } = wall(check.at as number as Instant);
  return { date, time, failure: check.failure === undefined ? undefined : callFailureOf(check.failure) };
}

function durationOf(ms: number | undefined): Duration | undefined {
  return ms === undefined ? undefined : milliseconds(ms);
}
