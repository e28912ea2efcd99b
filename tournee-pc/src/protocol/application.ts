import { concat } from "./bytes.js";

/** Version of everything in this folder: application, pairing, session, messages. */
export const PROTOCOL_VERSION = 1;

/**
 * Name of the terminal's application on its own virtual card: « F0 TOURNEE 01 ». The first half-byte F says proprietary and
 * unregistered (ISO/IEC 7816-4 §8.2.1.2): a product on sale needs a registered provider in its place. The last byte is
 * the protocol's version.
 */
export const APPLICATION_AID: Uint8Array = Uint8Array.of(
  0xf0,
  ...new TextEncoder().encode("TOURNEE"),
  PROTOCOL_VERSION,
);

/**
 * Answer-to-reset of the virtual card: T=0 and T=1, historical bytes « 80 F9 AID » (compact TLV, application identifier), and
 * the check byte. A PC finds the terminal's reader by it, whatever the reader is called.
 */
export const APPLICATION_ATR: Uint8Array = withCheckByte(
  concat(Uint8Array.of(0x3b, 0x8b, 0x80, 0x01, 0x80, 0xf9), APPLICATION_AID),
);

function withCheckByte(atr: Uint8Array): Uint8Array {
  const check = atr.subarray(1).reduce((sum, byte) => sum ^ byte, 0);
  return concat(atr, Uint8Array.of(check));
}

/** Class byte of all commands but SELECT. */
export const CLASS = 0x80;

/** Instruction bytes. P2 is 00; P1 is 00 but where a step is named. */
export const INSTRUCTION = {
  /** CLA 00, P1 04, P2 00 or 0C; data: the AID. */
  select: 0xa4,
  /** IdentifierTLA without a session: what anybody may know. */
  identify: 0x10,
  /** P1 01 commitment, 02 reveal, 03 outcome. */
  pair: 0x20,
  /** P1 01 open, 02 proof. */
  session: 0x30,
  /** One sealed command of a session. */
  sealed: 0x40,
} as const;

export const PAIR_STEP = { commit: 1, reveal: 2, outcome: 3 } as const;
export const SESSION_STEP = { open: 1, proof: 2 } as const;

/** What the terminal accepts, bytes. Larger ones are refused with `tooLarge`. */
export const LIMIT = {
  /** A request as a whole message. */
  request: 256 * 1024,
  /** An answer as a whole message. */
  answer: 8 * 1024 * 1024,
  /** What a PC calls itself, UTF-8. */
  pcName: 64,
  /** Prepared invoices in one message. */
  invoices: 200,
  /** Acknowledgements in one message. */
  acknowledgements: 500,
  /** Bytes of an update in one message: safe on the terminal's disk each time, and seen to move. */
  bundlePiece: 128 * 1024,
} as const;
