import type { CardSlot } from "../drivers/card-slot/contract.js";

/** The readers that a PC sees, in the order of their USB interfaces. `application` is the terminal's own virtual card. */
export type ReaderName = "cps" | "vitale" | "application";

/**
 * What stands behind one CCID interface: a card slot, or a virtual card with the same manners. Powering the card is
 * `connect`, powering it down is closing the channel (a verified PIN is forgotten then).
 */
export type ReaderSlot = Pick<CardSlot, "state" | "subscribe" | "connect">;

/** What the PC asks of the person who holds the terminal. CCID carries no name of the asking program. */
export interface PinRequest {
  readonly reader: ReaderName;
  readonly operation: "verify" | "modify";
  /** One code for `verify`; for `modify` the old one (when asked for), the new one, and the new one again (when asked for). */
  readonly entries: readonly PinEntryName[];
  readonly minDigits: number;
  readonly maxDigits: number;
  /** When the entry is complete: the host names one condition or several. */
  readonly validation: readonly PinValidation[];
  /** Tries left, read beforehand with an empty VERIFY; undefined when the card does not tell. */
  readonly triesLeft: number | undefined;
  readonly timeoutSeconds: number;
}

/** `max-digits`: at the last digit; `key`: by the validation key; `timeout`: with what was typed when time is up. */
export type PinValidation = "max-digits" | "key" | "timeout";

export type PinEntryName = "current" | "new" | "confirmation";

/** Digits are bytes 0x30–0x39, one array per entry asked for. Whoever receives them overwrites them after use. */
export type PinAnswer =
  | { readonly kind: "entered"; readonly codes: readonly Uint8Array[] }
  | { readonly kind: "cancelled" }
  | { readonly kind: "timed-out" };

/** The terminal's screen as a PIN pad. At most one request at a time; aborting the signal takes the pad away. */
export interface PinPad {
  ask(request: PinRequest, signal: AbortSignal): Promise<PinAnswer>;
}
