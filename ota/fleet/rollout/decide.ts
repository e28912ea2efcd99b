import type { ActionId, DeviceId } from "../../ddi/server/contract.js";
import type { EpochMs } from "../../lib/clock.js";
import type { Wave } from "./plan.js";
import type { Rollout, RolloutEvent, StopReason } from "./state.js";

/** What a terminal made of the rollout's last action on it. `attempt` is the one the action was assigned in. */
export type Outcome =
  | { readonly kind: "open"; readonly attempt: number; readonly action: ActionId; readonly cancelling: boolean }
  | { readonly kind: "success"; readonly attempt: number }
  | { readonly kind: "failure"; readonly attempt: number }
  | { readonly kind: "cancelled"; readonly attempt: number }
  /** The terminal is no longer enrolled. */
  | { readonly kind: "gone" };

/** By terminal; one that was never assigned is absent. */
export type Outcomes = ReadonlyMap<DeviceId, Outcome>;

/** The next thing to do. Doing it and deciding again goes on until there is nothing more to do. */
export type Step =
  | { readonly do: "assign"; readonly device: DeviceId; readonly attempt: number }
  | { readonly do: "cancel"; readonly device: DeviceId; readonly action: ActionId }
  | { readonly do: "record"; readonly event: RolloutEvent };

/** How a wave stands. The six numbers add up to the wave's terminals. */
export interface Tally {
  readonly waiting: number;
  readonly open: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Failures that a resumption accepted. */
  readonly forgiven: number;
  /** Not counted: taken out, gone, or cancelled on the terminal. */
  readonly left: number;
}

type Standing = keyof Tally;

/** Where one terminal stands in a rollout. */
export function standing(rollout: Rollout, device: DeviceId, outcome: Outcome | undefined): Standing {
  if (rollout.dropped.has(device)) return "left";
  if (outcome === undefined) return "waiting";
  switch (outcome.kind) {
    case "gone":
      return "left";
    case "open":
      return "open";
    case "success":
      return "succeeded";
    case "failure": {
      const said = rollout.resumptions.slice(outcome.attempt).findLast(({ devices }) => devices.has(device));
      if (said === undefined) return "failed";
      return said.failures === "retry" ? "waiting" : "forgiven";
    }
    // Called back when the rollout stopped: the resumption tells it again. Cancelled since then, it is left alone.
    case "cancelled":
      return outcome.attempt < rollout.resumptions.length || rollout.phase.state === "stopped" ? "waiting" : "left";
  }
}

/** Counts a wave. */
export function tally(rollout: Rollout, wave: Wave, outcomes: Outcomes): Tally {
  const counts = { waiting: 0, open: 0, succeeded: 0, failed: 0, forgiven: 0, left: 0 };
  for (const device of wave.devices) counts[standing(rollout, device, outcomes.get(device))] += 1;
  return counts;
}

/**
 * What to do now for one rollout, from its events and the terminals' answers alone: asked again after a crash it says the same,
 * so that a server killed between two steps goes on where it was.
 */
export function decide(rollout: Rollout, outcomes: Outcomes, now: EpochMs): readonly Step[] {
  const told = rollout.plan.waves.slice(0, rollout.started);
  switch (rollout.phase.state) {
    case "finished":
      return [];
    case "stopped":
    case "cancelled":
      return told.flatMap(({ devices }) => callBack(devices, outcomes));
    case "running":
      return [
        ...callBack([...rollout.dropped], outcomes),
        ...(goOn(rollout, told, outcomes, now) ?? told.flatMap(({ devices }) => tell(rollout, devices, outcomes))),
      ];
  }
}

function callBack(devices: readonly DeviceId[], outcomes: Outcomes): readonly Step[] {
  return devices.flatMap((device) => {
    const outcome = outcomes.get(device);
    return outcome?.kind === "open" && !outcome.cancelling
      ? [{ do: "cancel" as const, device, action: outcome.action }]
      : [];
  });
}

function tell(rollout: Rollout, devices: readonly DeviceId[], outcomes: Outcomes): readonly Step[] {
  return devices
    .filter((device) => standing(rollout, device, outcomes.get(device)) === "waiting")
    .map((device) => ({ do: "assign", device, attempt: rollout.resumptions.length }));
}

/** The event that is due, if one is. */
function goOn(rollout: Rollout, told: readonly Wave[], outcomes: Outcomes, now: EpochMs): readonly Step[] | undefined {
  const { id, thresholds, waves } = rollout.plan;
  const record = (event: RolloutEvent): readonly Step[] => [{ do: "record", event }];
  const stop = (reason: StopReason): readonly Step[] => record({ type: "rollout-stopped", rollout: id, reason });
  const tallies = told.map((wave) => tally(rollout, wave, outcomes));

  // A late failure of an earlier wave counts as much as one of the last.
  for (const [wave, { failed, ...counts }] of tallies.entries()) {
    const of = counts.waiting + counts.open + counts.succeeded + failed;
    if (failed > 0 && failed * 100 >= thresholds.stopAt * of)
      return stop({ kind: "too-many-failures", wave, failed, of });
  }
  const last = tallies.at(-1);
  if (last === undefined) return record({ type: "wave-started", rollout: id, wave: 0 });
  const { waiting, open, succeeded, failed } = last;
  const of = waiting + open + succeeded + failed;
  const everyoneAnswered = waiting + open === 0;
  if (succeeded * 100 < thresholds.nextAt * of) {
    return everyoneAnswered ? stop({ kind: "too-few-successes", wave: told.length - 1, succeeded, of }) : undefined;
  }
  if (told.length < waves.length) return record({ type: "wave-started", rollout: id, wave: told.length });
  return tallies.every((one) => one.waiting + one.open === 0)
    ? record({ type: "rollout-finished", rollout: id, at: now })
    : undefined;
}
