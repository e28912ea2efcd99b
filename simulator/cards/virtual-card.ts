/** A card as a slot sees it: it answers when powered and spoken to. */
export interface VirtualCard {
  readonly atr: Uint8Array;
  /** Power off and on: what a card keeps in memory (verified codes, current file) is gone, its files and counters stay. */
  reset(): void;
  transmit(apdu: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Something in the slot that gives no answer-to-reset. */
export const MUTE = "mute";
