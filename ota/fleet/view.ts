import type { ArtefactKind, BundleInfo } from "../bundle/contract.js";
import type { ActionStatus } from "../ddi/server/contract.js";
import type { Tally } from "./rollout/decide.js";
import type { StopReason } from "./rollout/state.js";

/** What the page and the command line see of the fleet: plain JSON, without any secret. Instants are ms since 1970. */
export interface FleetView {
  /** The server's clock. */
  readonly now: number;
  readonly server: ServerView;
  readonly devices: readonly DeviceView[];
  readonly rollouts: readonly RolloutView[];
  readonly past: readonly PastRolloutView[];
  readonly bundles: readonly BundleView[];
  readonly invitations: readonly InvitationView[];
}

export interface ServerView {
  /** Where terminals reach it. */
  readonly url: string;
  /** Fingerprint of the CA; `http` without TLS. */
  readonly ca: string;
  readonly tenant: string;
  /** False when no CA of bundles was given: then no bundle can be offered. */
  readonly trusts: boolean;
}

export interface DeviceView {
  readonly id: string;
  readonly group: string;
  readonly enrolledAt: number;
  readonly seenAt?: number;
  /** What it says of itself: version, compatible, slot… */
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is at. */
  readonly action?: {
    readonly id: string;
    readonly status: ActionStatus;
    readonly version: string;
    readonly kind: ArtefactKind;
    readonly progress?: number;
    readonly message?: string;
    /** Its maintenance window, `22:00-06:00`, when that is what it waits for. */
    readonly waitsFor?: string;
  };
  /** How the last action ended. */
  readonly last?: {
    readonly status: "finished" | "error" | "canceled";
    readonly version: string;
    readonly at: number;
    readonly message?: string;
  };
}

export interface RolloutView {
  readonly id: string;
  readonly kind: ArtefactKind;
  readonly version: string;
  readonly createdAt: number;
  readonly forced: boolean;
  readonly confirm: boolean;
  /** `22:00-06:00` */
  readonly window?: string;
  readonly nextAt: number;
  readonly stopAt: number;
  readonly state: "running" | "stopped" | "cancelled" | "finished";
  readonly reason?: StopReason;
  readonly waves: readonly {
    readonly group: string;
    readonly started: boolean;
    readonly tally: Tally;
    /** 0 to 1: what its terminals have done, those under way counted by what they tell. */
    readonly progress: number;
  }[];
  readonly failures: readonly { readonly device: string; readonly reason: string }[];
}

export interface PastRolloutView {
  readonly id: string;
  readonly kind: ArtefactKind;
  readonly version: string;
  readonly createdAt: number;
  readonly endedAt: number;
  readonly end: "finished" | "cancelled";
  readonly waves: readonly { readonly group: string; readonly tally: Tally }[];
  readonly failures: readonly { readonly device: string; readonly reason: string }[];
}

export interface BundleView extends Omit<BundleInfo, "format"> {
  readonly release: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: number;
}

/** An enrolment that waits for its terminal. */
export interface InvitationView {
  readonly name: string;
  readonly group: string;
  /** Only this terminal, when it is known. */
  readonly id?: string;
  readonly expiresAt: number;
}

/** What changed, over the live connection. Lists that are there replace those of before. */
export interface FleetPatch {
  readonly devices?: readonly DeviceView[];
  readonly gone?: readonly string[];
  readonly rollouts?: readonly RolloutView[];
  readonly past?: readonly PastRolloutView[];
  readonly bundles?: readonly BundleView[];
  readonly invitations?: readonly InvitationView[];
}
