import type { Result } from "../protocol/index.js";

/** Why a reader or its card did not answer. */
export type TransportFailure =
  /** PC/SC itself does not run. */
  | { readonly kind: "no-service" }
  /** No reader of that name, or none that is the terminal's application. */
  | { readonly kind: "no-reader" }
  /** Another program holds the card. */
  | { readonly kind: "busy" }
  /** The cable was pulled, or the terminal left the reader mode. */
  | { readonly kind: "removed" }
  | { readonly kind: "failed"; readonly cause: string };

export interface ReaderInfo {
  readonly name: string;
  /** Of the card that is in; undefined: none, or a mute one. */
  readonly atr: Uint8Array | undefined;
}

/** A card held exclusively. */
export interface CardLink {
  /** One command APDU, its whole answer with the status word. One at a time. */
  transmit(apdu: Uint8Array): Promise<Result<Uint8Array, TransportFailure>>;
  close(): Promise<void>;
}

/** Readers of this PC: PC/SC, or whatever a test or another platform puts in its place. */
export interface CardTransport {
  readers(): Promise<Result<readonly ReaderInfo[], TransportFailure>>;
  connect(reader: string): Promise<Result<CardLink, TransportFailure>>;
  /** Resolves at the next change of a reader or card, without polling. */
  nextChange(): Promise<void>;
}
