import type { Milliseconds } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";

/** A link of the server's answer, followed as it stands and never built (`?c=` changes with the action). */
export type Link = string & { readonly __brand: "Link" };

/** What one poll says: at most one thing to do. */
export interface PollAnswer {
  /** Until the next poll, without jitter. */
  readonly pollAfter: Milliseconds;
  readonly work:
    | { readonly kind: "nothing" }
    | { readonly kind: "deployment"; readonly link: Link }
    | { readonly kind: "confirmation"; readonly link: Link }
    | { readonly kind: "cancel"; readonly link: Link };
  /** The server asks for the device's attributes. */
  readonly configData?: Link;
}

export type Handling = "skip" | "attempt" | "forced";

export interface Artifact {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. A server that gives no sha256 is refused. */
  readonly sha256: string;
  /** The `If-Match` of a resumed download, when the server gives one. */
  readonly sha1?: string;
  readonly link: Link;
  /** Shorter ways to the same file; absent when there are none. */
  readonly deltas?: readonly DeltaArtifact[];
}

/** What rebuilds an artifact on a device that runs `baseVersion`, or on any when that is empty. */
export interface DeltaArtifact {
  readonly baseVersion: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly link: Link;
}

/** One action on this device. */
export interface Deployment {
  readonly actionId: string;
  readonly download: Handling;
  readonly update: Handling;
  readonly maintenanceWindow?: "available" | "unavailable";
  /** `os`, `bApp`… of the one chunk. */
  readonly part: string;
  readonly name: string;
  readonly version: string;
  readonly artifact: Artifact;
  readonly feedback: Link;
}

/** Where a cancellation is answered. */
export interface Cancel {
  readonly cancelId: string;
  /** The action to stop. */
  readonly stopId: string;
  readonly feedback: Link;
}

export type Execution =
  | "closed"
  | "proceeding"
  | "canceled"
  | "scheduled"
  | "rejected"
  | "resumed"
  | "downloaded"
  | "download";

/** What is told of an action (shared/reference/ota.md B.7). */
export interface Feedback {
  readonly execution: Execution;
  readonly finished: "success" | "failure" | "none";
  /** At most 50, each at most 512 characters: the client cuts. */
  readonly details: readonly string[];
  readonly progress?: { readonly cnt: number; readonly of: number };
}

/** Why a request had no good answer. All but `refused` and `malformed` are worth trying again. */
export type DdiFailure =
  | { readonly kind: "unreachable"; readonly detail: string }
  | { readonly kind: "busy"; readonly status: 409 | 429; readonly retryAfter?: Milliseconds }
  | { readonly kind: "server"; readonly status: number; readonly retryAfter?: Milliseconds }
  | { readonly kind: "unauthorized" }
  /** 404 or 410: the action is gone. */
  | { readonly kind: "gone" }
  /** TLS, a link or redirect to another host, or a status that the same request would get again (400, 405…). */
  | { readonly kind: "refused"; readonly detail: string }
  /**
   * Not the contract's JSON, too long, or more than one chunk or artifact. With `feedback`, the server gave a deployment that
   * cannot be taken: the action is closed as a failure there. Without, it was no DDI answer at all (a portal's page).
   */
  | { readonly kind: "malformed"; readonly detail: string; readonly feedback?: Link };

export type DownloadFailure =
  | DdiFailure
  | { readonly kind: "wrong-hash"; readonly expected: string; readonly found: string }
  | { readonly kind: "wrong-size"; readonly expected: number; readonly found: number }
  /** `needed`: bytes still to write. */
  | { readonly kind: "disk-full"; readonly needed: number }
  /** The file cannot be written for another reason (rights, a broken disk). */
  | { readonly kind: "disk-error"; readonly detail: string }
  | { readonly kind: "stopped" };

/** The device's side of DDI v1. Each call makes its own retries with back-off and jitter before it gives a failure. */
export interface DdiClient {
  poll(signal?: AbortSignal): Promise<Result<PollAnswer, DdiFailure>>;
  deployment(link: Link, signal?: AbortSignal): Promise<Result<Deployment, DdiFailure>>;
  /** The deployment that waits for the user's yes. */
  confirmation(link: Link, signal?: AbortSignal): Promise<Result<Deployment, DdiFailure>>;
  cancel(link: Link, signal?: AbortSignal): Promise<Result<Cancel, DdiFailure>>;
  feedback(link: Link, feedback: Feedback, signal?: AbortSignal): Promise<Result<void, DdiFailure>>;
  confirm(link: Link, answer: "confirmed" | "denied", details: readonly string[]): Promise<Result<void, DdiFailure>>;
  configData(link: Link, data: Readonly<Record<string, string>>): Promise<Result<void, DdiFailure>>;
  /**
   * Streams the artifact into `path`, going on where a partial file stops (Range + If-Match), hashing as it writes, with an
   * fsync before it says done. A file that is whole and right already is not fetched again.
   */
  download(
    artifact: Artifact,
    path: string,
    onProgress: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<Result<void, DownloadFailure>>;
  /** Closes idle connections. */
  close(): void;
}
