import type { EpochMs } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";
import type { ConfirmationBody, FeedbackBody } from "../wire/requests.js";
import type { ActionTerms } from "./terms.js";

/** `controllerId`: 1 to 64 of `A-Z a-z 0-9 . _ -`, beginning with a letter or digit. */
export type DeviceId = string & { readonly __brand: "DeviceId" };
/** Decimal; a release is a software module with one artifact. */
export type ReleaseId = string & { readonly __brand: "ReleaseId" };
/** Decimal; grows with each assignment. */
export type ActionId = string & { readonly __brand: "ActionId" };

export interface Device {
  readonly id: DeviceId;
  readonly group: string;
  readonly enrolledAt: EpochMs;
  /** Of its last request; kept in the log to about ten minutes. */
  readonly seenAt?: EpochMs;
  /** What it says of itself (`configData`). */
  readonly attributes: Readonly<Record<string, string>>;
  /** Not ended, oldest first: the first is what a poll offers. */
  readonly active: readonly ActionId[];
  /** The last ones that ended, newest first; older ones are forgotten. */
  readonly ended: readonly ActionId[];
  /** Release of the last action that ended well. */
  readonly installed?: ReleaseId;
}

/** A file of the server's folder, under its hash. */
export interface StoredFile {
  /** What the device sees, and the last part of links; never a path here. */
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly sha1: string;
  readonly md5: string;
  readonly addedAt: EpochMs;
}

/** An artifact that was signed elsewhere; the server neither opens nor changes it. */
export interface Release extends StoredFile {
  readonly id: ReleaseId;
  readonly part: "os" | "bApp";
  readonly name: string;
  readonly version: string;
  /** Shorter ways to this file, one for each version that may run. */
  readonly deltas?: readonly ReleaseDelta[];
}

/** A signed delta that rebuilds a release's file; the server neither opens nor applies it. */
export interface ReleaseDelta extends StoredFile {
  /** The version that must run; empty for any. */
  readonly baseVersion: string;
}

/** `soft` asks the user, `forced` does not, `download-only` ends once the file is there. */
export type ActionMode = "soft" | "forced" | "download-only";

/** hawkBit's states. The last three are ends. */
export type ActionStatus =
  | "wait-for-confirmation"
  | "pending"
  | "retrieved"
  | "download"
  | "downloaded"
  | "running"
  | "warning"
  | "canceling"
  | "finished"
  | "error"
  | "canceled";

export interface Action {
  readonly id: ActionId;
  readonly device: DeviceId;
  readonly release: ReleaseId;
  readonly mode: ActionMode;
  readonly terms?: ActionTerms;
  readonly status: ActionStatus;
  readonly assignedAt: EpochMs;
  readonly changedAt: EpochMs;
  /** As the device told it last. */
  readonly progress?: { readonly cnt: number; readonly of: number };
  /** The last messages of the device, oldest first. */
  readonly messages: readonly string[];
  /** Feedbacks that were kept; from 1,000 on only an end is. */
  readonly feedbacks: number;
}

/** What changed, told once it is durable. The names are the log's. */
export type ServerEvent =
  | {
      readonly kind: "device-enrolled";
      readonly at: EpochMs;
      readonly device: DeviceId;
      readonly group: string;
      readonly tokenHash: string;
    }
  | { readonly kind: "device-moved"; readonly at: EpochMs; readonly device: DeviceId; readonly group: string }
  | { readonly kind: "device-removed"; readonly at: EpochMs; readonly device: DeviceId }
  | { readonly kind: "device-seen"; readonly at: EpochMs; readonly device: DeviceId }
  | {
      readonly kind: "attributes-told";
      readonly at: EpochMs;
      readonly device: DeviceId;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: "attributes-asked"; readonly at: EpochMs; readonly device: DeviceId }
  | { readonly kind: "release-added"; readonly at: EpochMs; readonly release: Release }
  | { readonly kind: "release-removed"; readonly at: EpochMs; readonly release: ReleaseId }
  /** In place of the one for the same version. */
  | { readonly kind: "delta-added"; readonly at: EpochMs; readonly release: ReleaseId; readonly delta: ReleaseDelta }
  | {
      readonly kind: "action-assigned";
      readonly at: EpochMs;
      readonly action: ActionId;
      readonly device: DeviceId;
      readonly release: ReleaseId;
      readonly mode: ActionMode;
      readonly terms?: ActionTerms;
    }
  /** What its user said to it; a no leaves it waiting. */
  | {
      readonly kind: "action-confirmation";
      readonly at: EpochMs;
      readonly action: ActionId;
      readonly confirmation: ConfirmationBody["confirmation"];
      readonly details: readonly string[];
    }
  | { readonly kind: "action-mode"; readonly at: EpochMs; readonly action: ActionId; readonly mode: ActionMode }
  | { readonly kind: "action-retrieved"; readonly at: EpochMs; readonly action: ActionId }
  | {
      readonly kind: "action-feedback";
      readonly at: EpochMs;
      readonly action: ActionId;
      readonly feedback: ToldFeedback;
    }
  | { readonly kind: "cancel-asked"; readonly at: EpochMs; readonly action: ActionId }
  | {
      readonly kind: "cancel-feedback";
      readonly at: EpochMs;
      readonly action: ActionId;
      readonly feedback: ToldFeedback;
    }
  /** The technician gave up waiting for the device's word on a cancellation. */
  | { readonly kind: "cancel-forced"; readonly at: EpochMs; readonly action: ActionId }
  | { readonly kind: "note-put"; readonly at: EpochMs; readonly key: string; readonly value: unknown };

/** A feedback as it is kept: what is bounded is cut. */
export interface ToldFeedback {
  readonly execution: FeedbackBody["status"]["execution"];
  readonly finished: FeedbackBody["status"]["result"]["finished"];
  readonly progress?: { readonly cnt: number; readonly of: number };
  readonly details: readonly string[];
}

/** Why the server did not do it. */
export type FleetFailure =
  | { readonly kind: "bad-id" | "bad-token" | "bad-group" | "bad-name"; readonly detail: string }
  | { readonly kind: "unknown-device" | "unknown-release" | "unknown-action"; readonly detail: string }
  /** The action has ended, or nothing is to be cancelled. */
  | { readonly kind: "ended" }
  /** A release that an active action needs stays. */
  | { readonly kind: "in-use"; readonly detail: string }
  | { readonly kind: "unreadable"; readonly detail: string }
  /** Nothing of it is kept: the caller tries again once there is room. */
  | { readonly kind: "disk-full" | "disk-error"; readonly detail: string };

/** The technician's side. What is returned as done is on the disk. */
export interface Fleet {
  /** Enrols a device, or gives a known one a new token and group. The token is kept as a hash only; `newToken()` makes one. */
  enrol(id: string, options: { readonly group: string; readonly token: string }): Promise<Result<Device, FleetFailure>>;
  move(id: DeviceId, group: string): Promise<Result<Device, FleetFailure>>;
  /** Its actions go with it. */
  remove(id: DeviceId): Promise<Result<void, FleetFailure>>;
  device(id: string): Device | undefined;
  devices(): readonly Device[];
  /** Of the devices there are, sorted. */
  groups(): readonly string[];
  /** Asks a device for its attributes at its next poll. */
  askAttributes(id: DeviceId): Promise<Result<void, FleetFailure>>;

  /** Copies a file into the server's folder. `filename`: what devices see; letters, digits, `.`, `_`, `-`, at most 128. */
  addRelease(
    path: string,
    release: Pick<Release, "part" | "name" | "version" | "filename">,
  ): Promise<Result<Release, FleetFailure>>;
  /**
   * Copies a delta of a release into the server's folder; devices that run `baseVersion` (empty: any) are told of it. At most
   * `MAX_DELTAS` a release.
   */
  addDelta(id: ReleaseId, path: string, baseVersion: string): Promise<Result<Release, FleetFailure>>;
  removeRelease(id: ReleaseId): Promise<Result<void, FleetFailure>>;
  release(id: string): Release | undefined;
  releases(): readonly Release[];

  /**
   * Assigns a release to devices; an unknown one among them and nobody gets it. An older action of a device that it never saw is cancelled, one that it knows
   * is asked to cancel and ends first. A device that has this very release under way keeps that action.
   */
  assign(
    devices: readonly DeviceId[],
    release: ReleaseId,
    mode: ActionMode,
    terms?: ActionTerms,
  ): Promise<Result<readonly Action[], FleetFailure>>;
  /** A soft action becomes forced. */
  force(action: ActionId): Promise<Result<Action, FleetFailure>>;
  /** Asks the device to stop; done at once when it never saw the action. */
  cancel(action: ActionId): Promise<Result<Action, FleetFailure>>;
  /** Ends a cancellation that the device does not answer. */
  forceCancel(action: ActionId): Promise<Result<Action, FleetFailure>>;
  action(id: string): Action | undefined;

  /** Small things of the caller (waves, settings), in the same log; JSON values, undefined removes. */
  putNote(key: string, value: unknown): Promise<Result<void, FleetFailure>>;
  note(key: string): unknown;
  /** Keys that begin with `prefix`, sorted. */
  noteKeys(prefix: string): readonly string[];

  /** Tells of each change once it is durable; returns how to stop. */
  subscribe(listener: (event: ServerEvent) => void): () => void;
  /** Writes what waits and lets the folder go. */
  close(): Promise<void>;
}

/** The device's side, as the HTTP layer uses it. */
export interface DeviceDoor {
  /** The device whose token this is, compared in constant time; undefined for a wrong token and for an unknown device. */
  authenticate(id: string, token: string): Device | undefined;
  /** Notes that it was heard of. */
  seen(id: DeviceId): void;
  /** Whether its attributes are wanted. */
  wantsAttributes(id: DeviceId): boolean;
  retrieved(action: Action): Promise<Result<void, FleetFailure>>;
  /** The word of its user on an action that waits for it. */
  confirmation(action: Action, body: ConfirmationBody): Promise<Result<void, FleetFailure>>;
  /** Whether the action may be installed now: its maintenance window is open, or it has none. */
  mayInstall(action: Action): boolean;
  feedback(action: Action, feedback: FeedbackBody): Promise<Result<void, FleetFailure>>;
  cancelFeedback(action: Action, feedback: FeedbackBody): Promise<Result<void, FleetFailure>>;
  attributes(
    id: DeviceId,
    mode: "merge" | "replace" | "remove",
    data: Readonly<Record<string, string | null>>,
  ): Promise<Result<void, FleetFailure>>;
  /** Where a release's bytes lie. */
  artifactPath(file: Pick<Release, "sha256">): string;
}

export interface UpdateServerCore {
  readonly fleet: Fleet;
  readonly door: DeviceDoor;
}
