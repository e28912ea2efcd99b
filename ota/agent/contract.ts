import type { ArtefactKind, BundleRefusal } from "../bundle/contract.js";
import type { DdiFailure } from "../ddi/client/contract.js";
import type { InstallFailure } from "../installer/contract.js";
import type { EpochMs, Milliseconds } from "../lib/clock.js";
import type { Result } from "../lib/result.js";

/** Why an update waits. The screen names each. */
export type WaitReason =
  | "battery-low"
  | "invoice-open"
  | "unsigned-work"
  | "pc-exchange"
  | "outside-window"
  | "metered"
  /** The user was not warned yet that the device restarts, or may still put it off. */
  | "countdown";

/** What the terminal says about being updated now; shared with billing, so that neither starts while the other works. */
export interface UpdateGate {
  /** Empty when an installation may start. */
  reasons(): readonly WaitReason[];
  /** Tells of a change of `reasons`; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** Takes the lock from the start of the installation to the restart; billing is refused meanwhile. */
  lock(): Result<() => void, readonly WaitReason[]>;
}

/** An update that a server or a stick offers. */
export interface Offer {
  readonly kind: ArtefactKind;
  readonly version: string;
  readonly name: string;
  /** Bytes that will most probably cross the network, so a delta's where one serves; 0 once the file is here and verified. */
  readonly size: number;
  /** `detour`: a shorter way was tried and did not serve, so `size` is more than was announced. */
  readonly way: "planned" | "detour";
  /** What changes; known once the bundle is here and verified, else empty. */
  readonly notes: string;
  /** The user may not put it off. */
  readonly forced: boolean;
}

export type UpdateFailure =
  | { readonly kind: "ddi"; readonly failure: DdiFailure }
  | { readonly kind: "wrong-hash" | "wrong-size" | "disk-full" | "foreign-part" | "downgrade" | "expired" }
  | { readonly kind: "bundle"; readonly refusal: BundleRefusal }
  | { readonly kind: "install"; readonly failure: InstallFailure }
  /** The new slot did not start or did not pass its self-test; the old one runs. */
  | { readonly kind: "fell-back"; readonly detail: string }
  | { readonly kind: "cancelled" };

/** What the agent is at; the screen is a function of this. */
export type UpdateStatus =
  | { readonly state: "idle"; readonly lastCheck?: { readonly at: EpochMs; readonly failure?: DdiFailure } }
  /** Waits for the user's "now" or "later". `until` is set when she said later. */
  | { readonly state: "offered"; readonly offer: Offer; readonly until?: EpochMs }
  | { readonly state: "downloading"; readonly offer: Offer; readonly bytes: number; readonly remaining?: Milliseconds }
  /** Accepted and downloaded; something must end first. */
  | { readonly state: "waiting"; readonly offer: Offer; readonly reasons: readonly WaitReason[] }
  | { readonly state: "installing"; readonly offer: Offer; readonly percent: number; readonly remaining?: Milliseconds }
  | { readonly state: "restarting"; readonly offer: Offer }
  | { readonly state: "verifying"; readonly offer: Offer }
  /** Shown until dismissed. */
  | { readonly state: "updated"; readonly offer: Offer }
  | { readonly state: "failed"; readonly offer: Offer; readonly failure: UpdateFailure };

/** What a bundle is called, by those who make them and by RAUC. */
const BUNDLE_NAME = /\.(raucb|bundle)$/i;
/** A stick full of false bundles is not read to its end. */
const MOST_BUNDLES = 20;

/** The files of a stick that are called what bundles are called. */
export function bundlesAmong<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  return files.filter(({ name }) => BUNDLE_NAME.test(name)).slice(0, MOST_BUNDLES);
}

/** A file of a stick that could be installed. */
export interface FoundFile {
  readonly path: string;
  readonly offer: Offer;
}

/** What the files of a stick are worth to this device. */
export interface FilesFound {
  /** The newest of each kind; their payloads are read when they are installed. */
  readonly offers: readonly FoundFile[];
  /** Why the others are none. */
  readonly refusals: readonly { readonly path: string; readonly failure: UpdateFailure }[];
}

/** While a bundle is copied from a stick. */
export interface CopyOptions {
  /** Bytes of it that are here. */
  readonly onProgress?: (bytes: number) => void;
  /** The stick was pulled out: the copy ends, and nothing of it is kept. */
  readonly signal?: AbortSignal;
}

/** The agent on the terminal. */
export interface UpdateAgent {
  readonly status: UpdateStatus;
  onChange(listener: (status: UpdateStatus) => void): () => void;
  /** "Appel serveur": polls now; resolves when the server answered and what it offers was read, so that `status` shows it. */
  checkNow(): Promise<Result<void, DdiFailure>>;
  /** Now: downloads and installs as soon as the gate allows. */
  accept(): void;
  /** Later: asks again after `delay`. Ignored for a forced update. */
  postpone(delay: Milliseconds): void;
  /** The user read what changed, or why it failed. */
  dismiss(): void;
  /** Which files of a stick are worth offering: signature, signer, board, age and last day. Nothing is copied. */
  lookAt(paths: readonly string[]): Promise<FilesFound>;
  /**
   * A bundle on a stick or from the cable: same checks, same phases, no server. What is refused at first sight is not copied.
   * Ok once the copy was verified: from then on the stick is not needed any more.
   */
  installFile(path: string, options?: CopyOptions): Promise<Result<void, UpdateFailure>>;
  /** Stops at the next safe point; what was persisted goes on at the next start. */
  close(): Promise<void>;
}
