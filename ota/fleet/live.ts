import type { DeviceId, Fleet, ServerEvent } from "../ddi/server/contract.js";
import type { Clock, Milliseconds } from "../lib/clock.js";
import type { Bundles } from "./bundles.js";
import type { Invitations } from "./invitations.js";
import type { Rollouts } from "./rollout/rollouts.js";
import type { Snapshots } from "./snapshot.js";
import type { FleetPatch } from "./view.js";
import { createWindowWatch } from "./window-watch.js";

/** Tells pages and commands what changed: bursts are told together. */
export interface Live {
  subscribe(listener: (patch: FleetPatch) => void): () => void;
  close(): void;
}

/** A burst is told at most five times a second. */
const TELL_EVERY_MS = 200 as Milliseconds;

export function createLive(
  parts: { fleet: Fleet; rollouts: Rollouts; bundles: Bundles; invitations: Invitations; snapshots: Snapshots },
  clock: Clock,
): Live {
  const { fleet, rollouts, bundles, invitations, snapshots } = parts;
  const listeners = new Set<(patch: FleetPatch) => void>();
  const devices = new Set<DeviceId>();
  const stale = { rollouts: false, bundles: false, invitations: false };
  let forget: (() => void) | undefined;

  const windows = createWindowWatch(fleet, clock, (waiting) => {
    for (const id of waiting) devices.add(id);
    soon();
  });

  const tell = (): void => {
    forget = undefined;
    if (listeners.size > 0) windows.look(devices);
    const known = [...devices].map((id) => [id, snapshots.device(id)] as const);
    const patch: FleetPatch = {
      devices: known.flatMap(([, view]) => view ?? []),
      gone: known.flatMap(([id, view]) => (view === undefined ? [id] : [])),
      ...(stale.rollouts ? { rollouts: snapshots.rollouts(), past: snapshots.past() } : {}),
      ...(stale.bundles ? { bundles: snapshots.bundles() } : {}),
      ...(stale.invitations ? { invitations: snapshots.invitations() } : {}),
    };
    devices.clear();
    stale.rollouts = stale.bundles = stale.invitations = false;
    for (const listener of listeners) listener(patch);
  };
  const soon = (): void => {
    // Nobody looks: what is stale is not kept, because whoever comes gets all of it first.
    if (listeners.size === 0) {
      devices.clear();
      return;
    }
    forget ??= clock.after(TELL_EVERY_MS, tell);
  };
  const mark = (part: keyof typeof stale): (() => void) => {
    return () => {
      stale[part] = true;
      soon();
    };
  };

  const ends = [
    fleet.subscribe((event) => {
      const device = deviceOf(event, fleet);
      if (device !== undefined) devices.add(device);
      if (event.kind.startsWith("action") || event.kind.startsWith("cancel")) stale.rollouts = true;
      if (device !== undefined || stale.rollouts) soon();
    }),
    rollouts.onChange(mark("rollouts")),
    bundles.onChange(mark("bundles")),
    invitations.onChange(mark("invitations")),
  ];
  return {
    subscribe(listener) {
      if (listeners.size === 0) windows.look(fleet.devices().map(({ id }) => id));
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) windows.rest();
      };
    },
    close() {
      forget?.();
      windows.rest();
      for (const end of ends) end();
      listeners.clear();
    },
  };
}

function deviceOf(event: ServerEvent, fleet: Fleet): DeviceId | undefined {
  if ("device" in event) return event.device;
  return "action" in event ? fleet.action(event.action)?.device : undefined;
}
