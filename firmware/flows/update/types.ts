import type { ReadonlySignal } from "@preact/signals-core";
import type { UpdateAgent, UpdateFailure, WaitReason } from "../../../ota/agent/contract.js";
import type { PlainDate, PlainTime } from "../../lib/dates.js";
import type { Duration } from "../../lib/duration.js";

/** What the screen shows of an update. */
export interface UpdateOffer {
  /** `firmware` restarts the terminal, `tables` are in use at once. */
  readonly kind: "firmware" | "tables";
  readonly version: string;
  /** What changes, a line each; empty until the bundle is here and was verified. */
  readonly notes: readonly string[];
  /** Bytes to download, as far as is known before; 0 when the file is here. */
  readonly bytes: number;
  /** `detour`: less was announced before, and did not serve. */
  readonly way: "planned" | "detour";
  /** It may not be put off. */
  readonly forced: boolean;
}

/** Why an installation does not start now, besides a warning that she still reads. */
export type UpdateObstacle = Exclude<WaitReason, "countdown" | "metered">;

/** Why the server gave no good answer, as far as she can do something about it. */
export type CallFailure =
  /** No answer: 4G, Wi-Fi, or the server itself. */
  | "unreachable"
  /** It answers that it is busy or in trouble. */
  | "server"
  /** It does not know this terminal, or no longer. */
  | "unauthorized"
  /** What answers is not our server: a portal, another certificate. */
  | "refused";

/** The last talk with the server. */
export interface ServerCall {
  readonly date: PlainDate;
  readonly time: PlainTime;
  /** Undefined: it answered. */
  readonly failure: CallFailure | undefined;
}

/** Why an update did not take. One sentence each in the catalogue. */
export type UpdateRefusal =
  | "server"
  | "damaged"
  | "disk-full"
  | "not-ours"
  | "older"
  | "expired"
  | "signature"
  | "clock"
  | "did-not-load"
  | "engine"
  | "fell-back"
  | "cancelled";

export type UpdateState =
  /** No server was chosen for this terminal: it asks nobody. */
  | { readonly kind: "no-server" }
  | { readonly kind: "idle"; readonly lastCall: ServerCall | undefined }
  /** Waits for « Maintenant » or « Plus tard »; `later` when she said so. */
  | { readonly kind: "offered"; readonly offer: UpdateOffer; readonly later: boolean }
  | {
      readonly kind: "downloading";
      readonly offer: UpdateOffer;
      readonly bytes: number;
      readonly remaining: Duration | undefined;
    }
  /** It is here. Something must end first, or she was warned and the seconds run. */
  | { readonly kind: "waiting"; readonly offer: UpdateOffer; readonly obstacles: readonly UpdateObstacle[] }
  | {
      readonly kind: "installing";
      readonly offer: UpdateOffer;
      /** 0 to 1. */
      readonly share: number;
      readonly remaining: Duration | undefined;
    }
  | { readonly kind: "restarting"; readonly offer: UpdateOffer }
  | { readonly kind: "verifying"; readonly offer: UpdateOffer }
  /** Shown once, until she has read it. */
  | { readonly kind: "updated"; readonly offer: UpdateOffer }
  | {
      readonly kind: "failed";
      readonly offer: UpdateOffer;
      readonly why: UpdateRefusal;
      /** For the assistance: the failure's stable code. */
      readonly code: string;
    };

/** « Appel serveur » under way, or its answer until she has read it. */
export type CallState =
  | { readonly kind: "none" }
  | { readonly kind: "calling" }
  | { readonly kind: "answered"; readonly found: boolean }
  | { readonly kind: "failed"; readonly why: CallFailure };

/** Whether bundles come from a server too, or as files alone. */
export type Reach = "server" | "files";

/** Where a bundle comes from without a network: a USB stick, or a PC at the other end of the cable. */
export type SourceName = "stick" | "cable";

/** Why a bundle of a source is not installed. */
export type SourceRefusal =
  | UpdateRefusal
  /** The stick went, or the PC gave another bundle, while this one was copied. */
  | "pulled-out";

/** What a source has brought, and what it is worth. */
export type SourceState =
  | { readonly kind: "none" }
  /** A PC gives it: `share` of its bytes are here, 0 to 1. */
  | { readonly kind: "receiving"; readonly share: number }
  /** Its files are being looked at. */
  | { readonly kind: "reading" }
  /** It cannot be read, or there is no update in it. */
  | { readonly kind: "unreadable" | "nothing" }
  /** The newest of each kind. */
  | { readonly kind: "found"; readonly offers: readonly UpdateOffer[] }
  /** `share` of its bytes are here, 0 to 1. */
  | { readonly kind: "copying"; readonly offer: UpdateOffer; readonly share: number }
  | {
      readonly kind: "refused";
      readonly why: SourceRefusal;
      /** For the assistance: the failure's stable code. */
      readonly code: string;
    };

/** An update without a network, by one source. */
export interface SourceFlow {
  readonly name: SourceName;
  readonly state: ReadonlySignal<SourceState>;
  /** Only an update agent can judge what came. Stays true: what it installs goes on after a stick left. */
  readonly needsAgent: ReadonlySignal<boolean>;
  /** Copies what was found of that kind, and has it installed as soon as nothing stands in the way. */
  install(kind: UpdateOffer["kind"]): Promise<void>;
  /** None could be started to judge it. */
  noAgent(): void;
  /** She has read why it was refused. */
  dismiss(): void;
  dispose(): void;
}

/** The terminal is about to install and restart. */
export interface Countdown {
  readonly version: string;
  readonly secondsLeft: number;
  /** False: a forced update is not put off. */
  readonly canWait: boolean;
}

/** Mise à jour and Appel serveur (REG-02, REG-03, REG-06, ACC-04). */
export interface UpdateFlow {
  readonly state: ReadonlySignal<UpdateState>;
  /** The button MAJ is red (ACC-04). */
  readonly waits: ReadonlySignal<boolean>;
  readonly countdown: ReadonlySignal<Countdown | undefined>;
  readonly call: ReadonlySignal<CallState>;
  readonly sources: Readonly<Record<SourceName, SourceFlow>>;
  /** « Maintenant ». During the countdown: at once. */
  accept(): void;
  /** « Plus tard »: the button stays red, nothing else asks for some hours. */
  postpone(): void;
  /** She has read what changed, or why it failed. */
  dismiss(): void;
  /** « Appel serveur ». */
  callServer(): Promise<void>;
  closeCall(): void;
  /** Takes the agent once it is loaded; undefined when nothing needs one. */
  attach(agent: UpdateAgent | undefined, reach?: Reach): void;
  dispose(): void;
}

export type { UpdateAgent, UpdateFailure };
