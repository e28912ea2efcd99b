import type { BundleInfo, BundleRefusal } from "../bundle/contract.js";
import type {
  Cancel,
  DdiFailure,
  DeltaArtifact,
  Deployment,
  DownloadFailure,
  Feedback,
  Link,
  PollAnswer,
} from "../ddi/client/contract.js";
import type { Installed, InstallFailure, SlotStatus } from "../installer/contract.js";
import type { EpochMs, Milliseconds } from "../lib/clock.js";
import type { Result } from "../lib/result.js";
import type { WaitReason } from "./contract.js";
import type { Journal, OutboxEntry, ServerSource } from "./journal.js";
import type { Base } from "./ways.js";

/** Who says yes: nobody has to (a desk, a server room), or the user of the terminal. */
export type Consent = "automatic" | "ask";

/** What does not change while the agent runs. */
export interface Policy {
  readonly consent: Consent;
  /** `none`: bundles come from a stick only; nothing polls. */
  readonly server: "configured" | "none";
  /** `one`: a run of one action takes no second one. */
  readonly actions: "one" | "all";
  /** How soon to look again while an action is open and waits for anything but the user; a cancel is seen after this. */
  readonly attentive: Milliseconds;
}

/** The one long piece of work under way. `run` tells the answers of one that was given up from those of the present one. */
export type Work =
  | { readonly kind: "none" }
  | {
      readonly kind: "downloading";
      readonly run: number;
      readonly bytes: number;
      readonly since: EpochMs;
      /** Bytes that were there when it began. */
      readonly had: number | undefined;
    }
  | { readonly kind: "checking"; readonly run: number }
  | { readonly kind: "locking"; readonly run: number; readonly goal: "install" | "restart" }
  | { readonly kind: "installing"; readonly run: number; readonly percent: number; readonly since: EpochMs }
  | { readonly kind: "self-test"; readonly run: number }
  | { readonly kind: "marking-good"; readonly run: number }
  | { readonly kind: "marking-bad"; readonly run: number }
  | { readonly kind: "restarting"; readonly run: number };

/** The one exchange with the server under way. */
export type Lane =
  | { readonly kind: "resting" }
  | { readonly kind: "delivering"; readonly goal: "poll" | "rest" }
  | { readonly kind: "polling" }
  | { readonly kind: "reading" }
  | { readonly kind: "confirming" };

/** How the last action ended in this run of the process. */
export type Ended = "installed" | "downloaded" | "failed" | "cancelled";

/** All that the agent knows; only `journal` outlives the process. */
export interface State {
  readonly policy: Policy;
  readonly journal: Journal;
  readonly device?: { readonly slots: SlotStatus; readonly image: Base["image"]; readonly compatible?: string };
  readonly reasons: readonly WaitReason[];
  readonly work: Work;
  readonly runs: number;
  readonly lane: Lane;
  /** As the server last asked. */
  readonly pollAfter: Milliseconds;
  readonly polls: number;
  readonly lastCheck?: { readonly at: EpochMs; readonly failure?: DdiFailure };
  /** What runs passed its self-test in this run of the process, or failed it without another slot to go back to. */
  readonly proved: boolean;
  /** What runs failed its self-test or could not be marked good: tried again while no update is under way. */
  readonly unmarked: boolean;
  /** The deployment's link as it was last read in this run; its content is known as long as the link is the same. */
  readonly read?: Link;
  /** The bundle's signature was verified in this run. */
  readonly verified: boolean;
  readonly locked: boolean;
  /** A restart of the process cut a download: the server is told once it is known that the action stands. */
  readonly cut: boolean;
  /** The server or the disk failed: the next try waits for the next tick. */
  readonly held: boolean;
  /** The outbox's head could not be delivered since the last tick. */
  readonly undelivered: boolean;
  /** Polls in a row that had no good answer; the waits between them grow. */
  readonly troubles: number;
  /** Failures in a row of all the rest, while polls may well be answered: downloads, feedbacks, restarts. */
  readonly setbacks: number;
  /** Rounds in a row in which the server itself refused the outbox's head. */
  readonly headTries: number;
  /** Something ended or was agreed: the server surely has more to say. */
  readonly soon: boolean;
  readonly told?: { readonly at: EpochMs; readonly percent: number };
  readonly ended?: Ended;
}

/** What happened. Answers of the long work carry its `run`. */
export type Event =
  | {
      readonly type: "started";
      readonly slots: SlotStatus;
      readonly image: Base["image"];
      readonly compatible?: string;
      readonly reasons: readonly WaitReason[];
    }
  /** The phase was written down: on to what follows it. */
  | { readonly type: "go-on" }
  | { readonly type: "tick" }
  | { readonly type: "polled"; readonly answer: PollAnswer }
  | { readonly type: "poll-failed"; readonly failure: DdiFailure }
  | { readonly type: "deployment-read"; readonly link: Link; readonly deployment: Deployment }
  | { readonly type: "confirmation-read"; readonly link: Link; readonly deployment: Deployment }
  | { readonly type: "cancel-read"; readonly cancel: Cancel }
  | { readonly type: "read-failed"; readonly failure: DdiFailure }
  | { readonly type: "confirmed" }
  | { readonly type: "confirm-failed"; readonly failure: DdiFailure }
  | { readonly type: "delivered" }
  | { readonly type: "undelivered"; readonly failure: DdiFailure }
  /** `bytes` of the file that is fetched: a delta, or the artifact. */
  | { readonly type: "download-progress"; readonly run: number; readonly bytes: number }
  /** What was to be fetched does not serve; `way` is the SHA-256 of what is fetched in its place. */
  | { readonly type: "download-detour"; readonly run: number; readonly way: string }
  | { readonly type: "download-ended"; readonly run: number; readonly result: Result<void, DownloadFailure> }
  | { readonly type: "checked"; readonly run: number; readonly result: Result<BundleInfo, BundleRefusal> }
  | { readonly type: "locked"; readonly run: number }
  | { readonly type: "lock-refused"; readonly run: number; readonly reasons: readonly WaitReason[] }
  | { readonly type: "install-progress"; readonly run: number; readonly percent: number }
  | { readonly type: "install-ended"; readonly run: number; readonly result: Result<Installed, InstallFailure> }
  | { readonly type: "self-test-ended"; readonly run: number; readonly result: Result<void, string> }
  | { readonly type: "marked-good"; readonly run: number; readonly result: Result<void, InstallFailure> }
  | { readonly type: "marked-bad"; readonly run: number; readonly result: Result<void, InstallFailure> }
  | { readonly type: "restart-failed"; readonly run: number; readonly detail: string }
  | { readonly type: "gate-changed"; readonly reasons: readonly WaitReason[] }
  | { readonly type: "accepted" }
  | { readonly type: "postponed"; readonly until: EpochMs }
  | { readonly type: "dismissed" }
  /** A bundle from a stick, already copied beside the downloads under its hash. */
  | {
      readonly type: "file-offered";
      readonly path: string;
      readonly sha256: string;
      readonly size: number;
      /** As its signed manifest said on the stick. */
      readonly version: string;
    };

/** An exchange with the server. Each ends in exactly one event. */
export type ServerEffect =
  | { readonly do: "deliver"; readonly entry: OutboxEntry; readonly limit?: Milliseconds }
  | { readonly do: "poll"; readonly limit?: Milliseconds }
  | { readonly do: "read"; readonly what: "deployment" | "confirmation" | "cancel"; readonly link: Link }
  | { readonly do: "confirm"; readonly link: Link };

/** Work on this device. Each ends in exactly one event, with the same `run`. */
export type WorkEffect =
  | {
      readonly do: "download";
      readonly run: number;
      readonly artifact: ServerSource["artifact"];
      /** Shorter ways to it, to be tried first, in this order. */
      readonly deltas: readonly DeltaArtifact[];
    }
  | { readonly do: "check"; readonly run: number; readonly sha256: string }
  | { readonly do: "install"; readonly run: number; readonly sha256: string; readonly info: BundleInfo }
  | { readonly do: "self-test"; readonly run: number }
  | { readonly do: "mark-good"; readonly run: number }
  | { readonly do: "mark-bad"; readonly run: number };

/** What to do, once the journal is on disk. */
export type Effect =
  | ServerEffect
  | WorkEffect
  | { readonly do: "go-on" }
  /** Replaces the one timer. */
  | { readonly do: "wake"; readonly after: Milliseconds }
  | { readonly do: "send-attributes"; readonly link: Link }
  /** What is under way with the server ends within this: the device is about to restart. */
  | { readonly do: "hurry"; readonly within: Milliseconds }
  /** Progress: lost when it cannot be told now. */
  | { readonly do: "tell"; readonly to: Link; readonly feedback: Feedback }
  | { readonly do: "stop-download" }
  /** Answered at once by `locked` or `lock-refused`. */
  | { readonly do: "lock"; readonly run: number }
  | { readonly do: "unlock" }
  /** Ends the process, or in `restart-failed`. */
  | { readonly do: "restart"; readonly run: number }
  /** Removes a bundle from the downloads. */
  | { readonly do: "discard"; readonly sha256: string }
  | {
      readonly do: "log";
      readonly level: "info" | "warn";
      readonly fields: Readonly<Record<string, unknown>>;
      readonly message: string;
    };

export function initialState(journal: Journal, policy: Policy): State {
  return {
    policy,
    journal,
    reasons: [],
    work: { kind: "none" },
    runs: 0,
    lane: { kind: "resting" },
    pollAfter: DEFAULT_POLL,
    polls: 0,
    proved: false,
    unmarked: false,
    verified: false,
    locked: false,
    cut: false,
    held: false,
    undelivered: false,
    troubles: 0,
    setbacks: 0,
    headTries: 0,
    soon: false,
  };
}

/** hawkBit's own default, until the server said otherwise. */
const DEFAULT_POLL = 300_000 as Milliseconds;
