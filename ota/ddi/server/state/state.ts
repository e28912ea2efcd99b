import type { Action, ActionId, Device, DeviceId, Release, ReleaseId } from "../contract.js";

/** A device with what only the server sees of it. */
export interface DeviceRecord extends Device {
  /** SHA-256 of its token, lower-case hex. */
  readonly tokenHash: string;
  readonly wantsAttributes: boolean;
}

/** All that is known. Records are replaced, never changed: a copy of the maps is a picture of one moment. */
export interface State {
  readonly devices: Map<DeviceId, DeviceRecord>;
  readonly releases: Map<ReleaseId, Release>;
  readonly actions: Map<ActionId, Action>;
  readonly notes: Map<string, unknown>;
  /** The numbers that the next release and the next action take. */
  nextRelease: number;
  nextAction: number;
}

export function emptyState(): State {
  return {
    devices: new Map(),
    releases: new Map(),
    actions: new Map(),
    notes: new Map(),
    nextRelease: 1,
    nextAction: 1,
  };
}

/** A picture of this moment, at the cost of the maps alone. */
export function pictureOf(state: State): State {
  return {
    ...state,
    devices: new Map(state.devices),
    releases: new Map(state.releases),
    actions: new Map(state.actions),
    notes: new Map(state.notes),
  };
}

/** The files that releases are made of, by their SHA-256. */
export function neededFiles({ releases }: Pick<State, "releases">): ReadonlySet<string> {
  return new Set(
    [...releases.values()].flatMap(({ sha256, deltas = [] }) => [sha256, ...deltas.map((one) => one.sha256)]),
  );
}
