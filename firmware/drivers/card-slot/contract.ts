import type { Result } from "../../lib/result.js";

/** The two slots of the terminal. The CPS slot is at the back, chip down; the Vitale slot at the front. */
export type SlotName = "cps" | "vitale";

/**
 * What a slot holds. `mute`: something is in and gives no ATR. `failed`: the reader itself does not answer
 * (service stopped, cable), which is not the card's fault.
 */
export type SlotState =
  | { readonly kind: "empty" }
  | { readonly kind: "present"; readonly atr: Uint8Array; readonly insertion: number }
  | { readonly kind: "mute"; readonly insertion: number }
  | { readonly kind: "failed"; readonly cause: string };

/** Expected ends of an exchange with a card. */
export type CardIoError =
  | { readonly kind: "removed" }
  | { readonly kind: "mute" }
  | { readonly kind: "busy" }
  | { readonly kind: "reader"; readonly cause: string };

/**
 * Exclusive hold of the card of one insertion. Exchanges are serialised by the channel. After a removal every call
 * answers `removed`, even when a card has been put back: a new insertion needs a new channel.
 */
export interface CardChannel {
  readonly atr: Uint8Array;
  /** Number of the insertion this channel belongs to (SlotState.insertion). */
  readonly insertion: number;
  /**
   * Sends one command APDU and returns the whole response, status word included (two bytes at least). Protocol details
   * of T=0 (61xx, 6Cxx) are NOT hidden here: `cards/iso7816` handles them.
   */
  transmit(apdu: Uint8Array): Promise<Result<Uint8Array, CardIoError>>;
  /** Lets the card go and powers it down (a verified PIN is forgotten). Safe to call twice. */
  close(): Promise<void>;
}

/**
 * One card slot.
 *
 * - Found: by `boards/`; absent hardware is a slot whose state stays `failed`.
 * - `subscribe` calls the listener at each change, never synchronously inside `subscribe`; no polling: a PC/SC
 *   implementation waits on the resource manager in its own thread.
 * - `insertion` grows by one at each card put in, so that "the same card" can be told from "a card again".
 */
export interface CardSlot {
  readonly name: SlotName;
  state(): SlotState;
  subscribe(listener: (state: SlotState) => void): () => void;
  /** Powers the card and takes it exclusively. `busy` when another channel is open. */
  connect(): Promise<Result<CardChannel, CardIoError>>;
  /** Releases the reader. */
  close(): Promise<void>;
}

/** Sees every exchange, for the bench's trace. Bytes of PIN commands (INS 20, 24, 2C) are masked by the caller. */
export type ApduTrace = (event: {
  readonly slot: SlotName;
  readonly direction: "command" | "response" | "atr";
  readonly bytes: Uint8Array;
}) => void;
