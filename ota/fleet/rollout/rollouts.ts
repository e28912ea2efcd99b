import type { Action, Device, DeviceId, Fleet, FleetFailure, ReleaseId } from "../../ddi/server/contract.js";
import type { ActionTerms } from "../../ddi/server/terms.js";
import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import { decide, type Outcome, type Outcomes, type Step, standing } from "./decide.js";
import { createJournal, type PastRollout } from "./journal.js";
import { fitsLog, makeWaves, type RolloutId, type RolloutPlan, type Thresholds, type Wave } from "./plan.js";
import { isOpen, type OnFailures, type Rollout, type RolloutEvent } from "./state.js";

/** Why a rollout was not made or not changed. `detail` is English, for the log and the command line. */
export type RolloutFailure =
  | { readonly kind: "unknown-release" | "unknown-rollout" | "bad-groups"; readonly detail: string }
  /** More terminals than one entry of the log takes. */
  | { readonly kind: "too-large"; readonly terminals: number }
  /** A terminal is still in another rollout. */
  | { readonly kind: "busy"; readonly rollout: RolloutId; readonly device: DeviceId }
  /** It is not in a state where that means anything. */
  | { readonly kind: "not-now"; readonly detail: string }
  | { readonly kind: "fleet"; readonly failure: FleetFailure };

export interface RolloutRequest {
  readonly release: ReleaseId;
  readonly bundle: Omit<RolloutPlan["bundle"], "release">;
  /** In the order of the waves. */
  readonly groups: readonly string[];
  readonly thresholds: Thresholds;
  readonly forced: boolean;
  readonly terms?: ActionTerms;
}

/** The rollouts of a fleet. They go on by themselves as the terminals answer. */
export interface Rollouts {
  /** Those that may still change something, newest first. */
  current(): readonly Rollout[];
  /** Those that ended, newest first. */
  past(): readonly PastRollout[];
  outcomes(rollout: Rollout): Outcomes;
  create(request: RolloutRequest): Promise<Result<RolloutId, RolloutFailure>>;
  stop(id: RolloutId): Promise<Result<void, RolloutFailure>>;
  resume(id: RolloutId, failures: OnFailures): Promise<Result<void, RolloutFailure>>;
  cancel(id: RolloutId): Promise<Result<void, RolloutFailure>>;
  /** Takes one terminal out of its rollout. */
  drop(id: RolloutId, device: DeviceId): Promise<Result<void, RolloutFailure>>;
  /** Called after each change of a rollout itself; answers of terminals are told by the fleet. */
  onChange(listener: () => void): () => void;
  /** Resolves when all that is due now is done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface RolloutsOptions {
  readonly fleet: Fleet;
  readonly clock: Clock;
  readonly log: Log;
}

/** After a full disk or the like. */
const TRY_AGAIN_MS = 10_000 as Milliseconds;
/** Terminals told with one entry of the log. */
const BATCH = 500;

/** Reads the rollouts from the fleet's log and goes on with them. */
export function createRollouts({ fleet, clock, log }: RolloutsOptions): Rollouts {
  const journal = createJournal(fleet);
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  let due = false;
  let closed = false;
  let forgetRetry: (() => void) | undefined;

  const outcomes = (rollout: Rollout): Outcomes => {
    const known = new Map<DeviceId, Outcome>();
    for (const { devices } of rollout.plan.waves.slice(0, rollout.started)) {
      for (const id of devices) {
        const outcome = outcomeOf(rollout, id, fleet);
        if (outcome !== undefined) known.set(id, outcome);
      }
    }
    return known;
  };

  /** One thing after the other: a decision is made on what the one before left. */
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const turn = queue.then(what);
    queue = turn.catch((cause: unknown) => log.warn({ what: String(cause) }, "rollout.failed"));
    return turn;
  };

  const record = async (event: RolloutEvent): Promise<Result<void, RolloutFailure>> => {
    const written = await journal.add(event);
    if (!written.ok) return err({ kind: "fleet", failure: written.error });
    if (event.type !== "devices-told") log.info({ event: event.type }, "rollout.event");
    for (const listener of listeners) listener();
    return ok(undefined);
  };

  async function take(rollout: Rollout, steps: readonly Step[]): Promise<Result<void, RolloutFailure>> {
    const tell = steps.flatMap((step) => (step.do === "assign" ? [step] : []));
    for (let from = 0; from < tell.length; from += BATCH) {
      const batch = tell.slice(from, from + BATCH).map(({ device }) => device);
      // Killed after an assignment and before its entry: what was assigned then is taken, not assigned again.
      const adopted = batch.flatMap((device) => unrecorded(rollout, device, fleet) ?? []);
      const known = new Set(adopted.map(({ device }) => device));
      const mode = rollout.plan.forced ? "forced" : "soft";
      const rest = batch.filter((device) => !known.has(device));
      const assigned = await fleet.assign(rest, rollout.plan.bundle.release, mode, rollout.plan.terms);
      if (!assigned.ok) return err({ kind: "fleet", failure: assigned.error });
      const actions = [...adopted, ...assigned.value].map(({ device, id }) => [device, id] as const);
      const attempt = rollout.resumptions.length;
      const recorded = await record({ type: "devices-told", rollout: rollout.plan.id, attempt, actions });
      if (!recorded.ok) return recorded;
    }
    for (const step of steps) {
      if (step.do === "assign") continue;
      if (step.do === "record") {
        const recorded = await record(step.event);
        if (!recorded.ok) return recorded;
        continue;
      }
      const cancelled = await fleet.cancel(step.action);
      if (!cancelled.ok && cancelled.error.kind !== "ended") return err({ kind: "fleet", failure: cancelled.error });
    }
    return ok(undefined);
  }

  async function settle(): Promise<void> {
    due = false;
    for (const { plan } of journal.current()) {
      for (;;) {
        const rollout = journal.get(plan.id);
        if (rollout === undefined || closed) break;
        const known = outcomes(rollout);
        const steps = decide(rollout, known, clock.now());
        if (steps.length === 0) {
          await archive(rollout, known);
          break;
        }
        const taken = await take(rollout, steps);
        if (!taken.ok) {
          log.warn({ rollout: plan.id, what: taken.error.kind }, "rollout.waits");
          forgetRetry?.();
          forgetRetry = clock.after(TRY_AGAIN_MS, wake);
          break;
        }
      }
    }
  }

  /** One that ended and has nobody left to call back becomes a line of the history. */
  async function archive(rollout: Rollout, known: Outcomes): Promise<void> {
    if (isOpen(rollout) || [...known.values()].some(({ kind }) => kind === "open")) return;
    const failures = [...known].flatMap(([device, { kind }]) =>
      kind === "failure" ? [{ device, reason: reasonOf(rollout, device, fleet) }] : [],
    );
    const archived = await journal.archive(rollout, known, failures, clock.now());
    if (!archived.ok) log.warn({ rollout: rollout.plan.id, what: archived.error.kind }, "rollout.not-archived");
    for (const listener of listeners) listener();
  }

  function wake(): void {
    if (due || closed) return;
    due = true;
    void inTurn(settle);
  }

  const unsubscribe = fleet.subscribe((event) => {
    if (MOVES.has(event.kind)) wake();
  });
  wake();

  const change = (
    id: RolloutId,
    from: readonly Rollout["phase"]["state"][],
    event: (rollout: Rollout) => RolloutEvent,
  ): Promise<Result<void, RolloutFailure>> =>
    inTurn(async () => {
      const rollout = journal.get(id);
      if (rollout === undefined) return err({ kind: "unknown-rollout", detail: id });
      if (!from.includes(rollout.phase.state))
        return err({ kind: "not-now", detail: `the rollout is ${rollout.phase.state}` });
      const recorded = await record(event(rollout));
      wake();
      return recorded;
    });

  return {
    current: () => journal.current(),
    past: () => journal.past(),
    outcomes,
    create: (request) =>
      inTurn(async () => {
        if (fleet.release(request.release) === undefined)
          return err({ kind: "unknown-release", detail: request.release });
        const waves = makeWaves(request.groups, fleet.devices());
        if (!waves.ok) return err({ kind: "bad-groups", detail: waves.error });
        const busy = journal.current().find((other) => sharedDevice(other, waves.value) !== undefined);
        const device = busy === undefined ? undefined : sharedDevice(busy, waves.value);
        if (busy !== undefined && device !== undefined) return err({ kind: "busy", rollout: busy.plan.id, device });
        const plan: RolloutPlan = {
          id: journal.nextId(),
          bundle: { release: request.release, ...request.bundle },
          waves: waves.value,
          thresholds: request.thresholds,
          forced: request.forced,
          ...(request.terms === undefined ? {} : { terms: request.terms }),
          createdAt: clock.now(),
        };
        if (!fitsLog(plan)) {
          const terminals = plan.waves.reduce((sum, { devices }) => sum + devices.length, 0);
          return err({ kind: "too-large", terminals });
        }
        const recorded = await record({ type: "rollout-created", plan });
        wake();
        return recorded.ok ? ok(plan.id) : recorded;
      }),
    stop: (id) =>
      change(id, ["running"], () => ({ type: "rollout-stopped", rollout: id, reason: { kind: "technician" } })),
    resume: (id, failures) =>
      change(id, ["stopped"], (rollout) => {
        const known = outcomes(rollout);
        const devices = [...known.keys()].filter((one) => standing(rollout, one, known.get(one)) === "failed");
        return { type: "rollout-resumed", rollout: id, failures, devices };
      }),
    cancel: (id) => change(id, ["running", "stopped"], () => ({ type: "rollout-cancelled", rollout: id })),
    drop: (id, device) => change(id, ["running", "stopped"], () => ({ type: "device-dropped", rollout: id, device })),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settled: () => inTurn(() => Promise.resolve()),
    async close() {
      closed = true;
      forgetRetry?.();
      unsubscribe();
      await queue;
    },
  };
}

/** Events of the fleet after which a rollout may have something to do. */
const MOVES: ReadonlySet<string> = new Set([
  "action-feedback",
  "cancel-feedback",
  "cancel-forced",
  "cancel-asked",
  "device-removed",
]);

function sharedDevice(rollout: Rollout, waves: readonly Wave[]): DeviceId | undefined {
  const taken = new Set(rollout.plan.waves.flatMap(({ devices }) => devices));
  return waves.flatMap(({ devices }) => devices).find((device) => taken.has(device) && !rollout.dropped.has(device));
}

/** An action on this terminal that this rollout must have assigned, younger than the last one it noted. */
function unrecorded({ plan, told }: Rollout, id: DeviceId, fleet: Fleet): Action | undefined {
  const device = fleet.device(id);
  const last = Number(told.get(id)?.action ?? 0);
  return [...(device?.active ?? []), ...(device?.ended ?? [])]
    .flatMap((action) => fleet.action(action) ?? [])
    .find(
      (action) =>
        Number(action.id) > last && action.release === plan.bundle.release && action.assignedAt >= plan.createdAt,
    );
}

function outcomeOf(rollout: Rollout, id: DeviceId, fleet: Fleet): Outcome | undefined {
  if (fleet.device(id) === undefined) return { kind: "gone" };
  const told = rollout.told.get(id);
  if (told === undefined) return undefined;
  const { attempt } = told;
  const action = fleet.action(told.action);
  if (action === undefined) return { kind: "gone" };
  switch (action.status) {
    case "finished":
      return { kind: "success", attempt };
    case "error":
      return { kind: "failure", attempt };
    case "canceled":
      return { kind: "cancelled", attempt };
    case "wait-for-confirmation":
    case "pending":
    case "retrieved":
    case "download":
    case "downloaded":
    case "running":
    case "warning":
    case "canceling":
      return { kind: "open", attempt, action: action.id, cancelling: action.status === "canceling" };
  }
}

/** The device's last words on its action. */
export function reasonOf(rollout: Rollout, device: Device["id"], fleet: Fleet): string {
  const told = rollout.told.get(device);
  const action: Action | undefined = told === undefined ? undefined : fleet.action(told.action);
  return action?.messages.at(-1) ?? "";
}
