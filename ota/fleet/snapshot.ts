import type { Action, Device, Fleet } from "../ddi/server/contract.js";
import { formatWindow, isWithin } from "../ddi/server/terms.js";
import type { Clock, EpochMs } from "../lib/clock.js";
import type { Bundles } from "./bundles.js";
import type { Invitations } from "./invitations.js";
import { type Outcomes, standing, tally } from "./rollout/decide.js";
import type { PastRollout } from "./rollout/journal.js";
import type { Wave } from "./rollout/plan.js";
import { type Rollouts, reasonOf } from "./rollout/rollouts.js";
import type { Rollout } from "./rollout/state.js";
import type { BundleView, DeviceView, InvitationView, PastRolloutView, RolloutView } from "./view.js";
import { awaitedWindow } from "./window-watch.js";

/** Failures named in one view; the rest are counted. */
const MOST_FAILURES = 200;

/** The views of what the server knows now. */
export interface Snapshots {
  device(id: string): DeviceView | undefined;
  devices(): readonly DeviceView[];
  rollouts(): readonly RolloutView[];
  past(): readonly PastRolloutView[];
  bundles(): readonly BundleView[];
  invitations(): readonly InvitationView[];
}

export function createSnapshots(
  fleet: Fleet,
  rollouts: Rollouts,
  bundles: Bundles,
  invitations: Invitations,
  clock: Clock,
): Snapshots {
  const device = (known: Device): DeviceView => deviceView(known, fleet, clock.now());
  return {
    device(id) {
      const known = fleet.device(id);
      return known === undefined ? undefined : device(known);
    },
    devices: () => fleet.devices().map(device),
    rollouts: () => rollouts.current().map((rollout) => rolloutView(rollout, rollouts.outcomes(rollout), fleet)),
    past: () => rollouts.past().map(pastView),
    bundles: () =>
      bundles
        .list()
        .map(({ release, info }) => {
          const { format: _, ...rest } = info;
          return { ...rest, release: release.id, size: release.size, sha256: release.sha256, addedAt: release.addedAt };
        })
        .reverse(),
    invitations: () => invitations.open(),
  };
}

function deviceView(device: Device, fleet: Fleet, now: EpochMs): DeviceView {
  const { id, group, enrolledAt, seenAt, attributes } = device;
  const current = device.active[0] === undefined ? undefined : fleet.action(device.active[0]);
  const last = device.ended[0] === undefined ? undefined : fleet.action(device.ended[0]);
  return {
    id,
    group,
    enrolledAt,
    attributes,
    ...(seenAt === undefined ? {} : { seenAt }),
    ...(current === undefined ? {} : { action: actionView(current, fleet, now) }),
    ...(last === undefined ? {} : { last: lastView(last, fleet) }),
  };
}

function actionView(action: Action, fleet: Fleet, now: EpochMs): NonNullable<DeviceView["action"]> {
  const release = fleet.release(action.release);
  const message = action.messages.at(-1);
  const progress = progressOf(action);
  return {
    id: action.id,
    status: action.status,
    version: release?.version ?? "",
    kind: release?.part === "bApp" ? "tables" : "firmware",
    ...(progress === undefined ? {} : { progress }),
    ...(message === undefined ? {} : { message }),
    ...waitFor(action, now),
  };
}

/** The file is there and its window is not open. */
function waitFor(action: Action, now: EpochMs): { readonly waitsFor?: string } {
  const window = awaitedWindow(action);
  return window === undefined || isWithin(window, now) ? {} : { waitsFor: formatWindow(window) };
}

function lastView(action: Action, fleet: Fleet): NonNullable<DeviceView["last"]> {
  const message = action.messages.at(-1);
  return {
    status: action.status === "finished" || action.status === "error" ? action.status : "canceled",
    version: fleet.release(action.release)?.version ?? "",
    at: action.changedAt,
    ...(message === undefined ? {} : { message }),
  };
}

/** 0 to 1 as the terminal told it last. */
function progressOf({ progress }: Action): number | undefined {
  return progress === undefined || progress.of <= 0 ? undefined : Math.min(1, Math.max(0, progress.cnt / progress.of));
}

function rolloutView(rollout: Rollout, outcomes: Outcomes, fleet: Fleet): RolloutView {
  const { plan, phase, started } = rollout;
  const failures = plan.waves
    .slice(0, started)
    .flatMap(({ devices }) =>
      devices
        .filter((one) => ["failed", "forgiven"].includes(standing(rollout, one, outcomes.get(one))))
        .map((one) => ({ device: one, reason: reasonOf(rollout, one, fleet) })),
    );
  return {
    id: plan.id,
    kind: plan.bundle.kind,
    version: plan.bundle.version,
    createdAt: plan.createdAt,
    forced: plan.forced,
    confirm: plan.terms?.confirmation === "wanted",
    ...(plan.terms?.window === undefined ? {} : { window: formatWindow(plan.terms.window) }),
    nextAt: plan.thresholds.nextAt,
    stopAt: plan.thresholds.stopAt,
    state: phase.state,
    ...(phase.state === "stopped" ? { reason: phase.reason } : {}),
    waves: plan.waves.map((wave, index) => ({
      group: wave.group,
      started: index < started,
      tally: tally(rollout, wave, outcomes),
      progress: waveProgress(rollout, wave, outcomes, fleet),
    })),
    failures: failures.slice(0, MOST_FAILURES),
  };
}

function waveProgress(rollout: Rollout, wave: Wave, outcomes: Outcomes, fleet: Fleet): number {
  let counted = 0;
  let done = 0;
  for (const device of wave.devices) {
    const outcome = outcomes.get(device);
    const where = standing(rollout, device, outcome);
    if (where === "left") continue;
    counted += 1;
    if (where === "succeeded" || where === "failed" || where === "forgiven") done += 1;
    else if (outcome?.kind === "open") {
      const action = fleet.action(outcome.action);
      done += action === undefined ? 0 : (progressOf(action) ?? 0);
    }
  }
  return counted === 0 ? 1 : done / counted;
}

const pastView = ({ id, bundle, createdAt, endedAt, end, waves, failures }: PastRollout): PastRolloutView => ({
  id,
  kind: bundle.kind,
  version: bundle.version,
  createdAt,
  endedAt,
  end,
  waves,
  failures,
});
