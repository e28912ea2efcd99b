import type { ActionId, DeviceId } from "../../ddi/server/contract.js";
import type { EpochMs } from "../../lib/clock.js";
import type { RolloutId, RolloutPlan } from "./plan.js";

/** Why a rollout stands still. */
export type StopReason =
  | { readonly kind: "technician" }
  | { readonly kind: "too-many-failures"; readonly wave: number; readonly failed: number; readonly of: number }
  /** Every terminal of the wave has answered, and too few of them with a success. */
  | { readonly kind: "too-few-successes"; readonly wave: number; readonly succeeded: number; readonly of: number };

/** What becomes of the failures seen so far when a stopped rollout goes on. */
export type OnFailures = "accept" | "retry";

/** What the event log keeps of a rollout. What terminals answered is in their actions. */
export type RolloutEvent = { readonly type: "rollout-created"; readonly plan: RolloutPlan } | LaterEvent;

type LaterEvent =
  | { readonly type: "wave-started"; readonly rollout: RolloutId; readonly wave: number }
  /** Actions that this rollout assigned, in the attempt that ran then. */
  | {
      readonly type: "devices-told";
      readonly rollout: RolloutId;
      readonly attempt: number;
      readonly actions: readonly (readonly [DeviceId, ActionId])[];
    }
  | { readonly type: "rollout-stopped"; readonly rollout: RolloutId; readonly reason: StopReason }
  | {
      readonly type: "rollout-resumed";
      readonly rollout: RolloutId;
      readonly failures: OnFailures;
      /** The terminals whose failures were seen when it was decided: a later failure counts again. */
      readonly devices: readonly DeviceId[];
    }
  | { readonly type: "device-dropped"; readonly rollout: RolloutId; readonly device: DeviceId }
  | { readonly type: "rollout-cancelled"; readonly rollout: RolloutId }
  | { readonly type: "rollout-finished"; readonly rollout: RolloutId; readonly at: EpochMs };

export type RolloutPhase =
  | { readonly state: "running" }
  | { readonly state: "stopped"; readonly reason: StopReason }
  | { readonly state: "cancelled" }
  | { readonly state: "finished"; readonly at: EpochMs };

/** What a terminal was told, in which attempt. */
export interface Told {
  readonly action: ActionId;
  readonly attempt: number;
}

/** A rollout as its events tell it. */
export interface Rollout {
  readonly plan: RolloutPlan;
  readonly phase: RolloutPhase;
  /** The last action of each terminal that was told. */
  readonly told: ReadonlyMap<DeviceId, Told>;
  /** Waves told so far: 0 before the first. */
  readonly started: number;
  /** What was said of which failures at each resumption; its length is the attempt that runs now. */
  readonly resumptions: readonly { readonly failures: OnFailures; readonly devices: ReadonlySet<DeviceId> }[];
  /** Taken out by the technician, or no longer enrolled: counted nowhere. */
  readonly dropped: ReadonlySet<DeviceId>;
}

export type Rollouts = ReadonlyMap<RolloutId, Rollout>;

/** A rollout that may still change. */
export const isOpen = ({ phase }: Rollout): boolean => phase.state === "running" || phase.state === "stopped";

/**
 * Adds an event to what is known. An event of an unknown or ended rollout changes nothing: a log is read again after a crash
 * and must never throw.
 */
export function applied(rollouts: Rollouts, event: RolloutEvent): Rollouts {
  if (event.type === "rollout-created") {
    const fresh: Rollout = {
      plan: event.plan,
      phase: { state: "running" },
      told: new Map(),
      started: 0,
      resumptions: [],
      dropped: new Set(),
    };
    return new Map(rollouts).set(event.plan.id, fresh);
  }
  const rollout = rollouts.get(event.rollout);
  if (rollout === undefined || !isOpen(rollout)) return rollouts;
  return new Map(rollouts).set(event.rollout, next(rollout, event));
}

function next(rollout: Rollout, event: LaterEvent): Rollout {
  switch (event.type) {
    case "wave-started":
      return { ...rollout, started: Math.max(rollout.started, event.wave + 1) };
    case "devices-told":
      return {
        ...rollout,
        told: new Map([
          ...rollout.told,
          ...event.actions.map(([device, action]) => [device, { action, attempt: event.attempt }] as const),
        ]),
      };
    case "rollout-stopped":
      return { ...rollout, phase: { state: "stopped", reason: event.reason } };
    case "rollout-resumed":
      return {
        ...rollout,
        phase: { state: "running" },
        resumptions: [...rollout.resumptions, { failures: event.failures, devices: new Set(event.devices) }],
      };
    case "device-dropped":
      return { ...rollout, dropped: new Set([...rollout.dropped, event.device]) };
    case "rollout-cancelled":
      return { ...rollout, phase: { state: "cancelled" } };
    case "rollout-finished":
      return { ...rollout, phase: { state: "finished", at: event.at } };
  }
}
