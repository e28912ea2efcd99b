import type { ReadonlySignal } from "@preact/signals-core";
import type { UpdateOffer, UpdateRefusal } from "./types.js";

/** Why a bundle of a stick is not installed. */
export type StickRefusal =
  | UpdateRefusal
  /** The stick went while its bundle was copied. */
  | "pulled-out";

/** What the stick in the port is worth. */
export type StickState =
  | { readonly kind: "none" }
  /** Its files are being looked at. */
  | { readonly kind: "reading" }
  /** It cannot be read, or there is no update on it. */
  | { readonly kind: "unreadable" | "nothing" }
  /** The newest of each kind. */
  | { readonly kind: "found"; readonly offers: readonly UpdateOffer[] }
  /** `share` of its bytes are here, 0 to 1. */
  | { readonly kind: "copying"; readonly offer: UpdateOffer; readonly share: number }
  | {
      readonly kind: "refused";
      readonly why: StickRefusal;
      /** For the assistance: the failure's stable code. */
      readonly code: string;
    };

/** An update without a network: a bundle on a USB stick. */
export interface StickFlow {
  readonly state: ReadonlySignal<StickState>;
  /** Only an update agent can judge what the stick carries. Stays true: what it installs goes on after the stick left. */
  readonly needsAgent: ReadonlySignal<boolean>;
  /** Copies what was found of that kind, and has it installed as soon as nothing stands in the way. */
  install(kind: UpdateOffer["kind"]): Promise<void>;
  /** She has read why it was refused. */
  dismiss(): void;
  dispose(): void;
}
