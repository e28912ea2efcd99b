import { concat, readU32, toHex, u32 } from "./bytes.js";
import { MESSAGE_ID_BYTES } from "./message.js";
import { err, ok, type Result } from "./result.js";
import { TAG_BYTES } from "./session.js";

/**
 * What the sealed records carry: fragments of messages with their offset, so that a transfer goes on where a pulled cable
 * stopped it, in another session too.
 */
export type TransferCommand =
  /** The next bytes of a request of `total` bytes. The last fragment starts the work. */
  | {
      readonly kind: "write";
      readonly id: string;
      readonly total: number;
      readonly offset: number;
      readonly data: Uint8Array;
    }
  /** How far a message is. */
  | { readonly kind: "state"; readonly id: string }
  /** Bytes of the answer from `offset`; waits for the end of the work. */
  | { readonly kind: "read"; readonly id: string; readonly offset: number }
  /** The answer is stored: the terminal may forget the message. */
  | { readonly kind: "forget"; readonly id: string };

const CODES = { write: 1, state: 2, read: 3, forget: 4 } as const;
const NUMBER_BYTES = 4;
const ID_END = 1 + MESSAGE_ID_BYTES;
const WRITE_HEAD = ID_END + 2 * NUMBER_BYTES;
const STATUS_BYTES = 2;

/** Most bytes of a request in one record: a short APDU has 255 of data. */
export const WRITE_BYTES = 255 - TAG_BYTES - WRITE_HEAD;
/** Most bytes of an answer in one record: a short answer has 256. */
export const READ_BYTES = 256 - TAG_BYTES - STATUS_BYTES - NUMBER_BYTES;

export function encodeTransfer(command: TransferCommand): Uint8Array {
  const head = concat(Uint8Array.of(CODES[command.kind]), Buffer.from(command.id, "hex"));
  switch (command.kind) {
    case "write":
      return concat(head, u32(command.total), u32(command.offset), command.data);
    case "read":
      return concat(head, u32(command.offset));
    case "state":
    case "forget":
      return head;
  }
}

export function decodeTransfer(bytes: Uint8Array): Result<TransferCommand, "length" | "command"> {
  if (bytes.length < ID_END) return err("length");
  const id = toHex(bytes.subarray(1, ID_END));
  switch (bytes[0]) {
    case CODES.write: {
      if (bytes.length <= WRITE_HEAD) return err("length");
      const total = readU32(bytes, ID_END);
      return ok({
        kind: "write",
        id,
        total,
        offset: readU32(bytes, ID_END + NUMBER_BYTES),
        data: bytes.slice(WRITE_HEAD),
      });
    }
    case CODES.read:
      return bytes.length === ID_END + NUMBER_BYTES
        ? ok({ kind: "read", id, offset: readU32(bytes, ID_END) })
        : err("length");
    case CODES.state:
    case CODES.forget:
      return bytes.length === ID_END ? ok({ kind: bytes[0] === CODES.state ? "state" : "forget", id }) : err("length");
    default:
      return err("command");
  }
}

/** Answer to a sealed command, sealed: its own status word, then data. */
export interface TransferAnswer {
  readonly status: number;
  readonly data: Uint8Array;
}

export function encodeTransferAnswer({ status, data }: TransferAnswer): Uint8Array {
  return concat(Uint8Array.of(status >> 8, status & 0xff), data);
}

export function decodeTransferAnswer(bytes: Uint8Array): Result<TransferAnswer, "length"> {
  const [high, low] = bytes;
  if (high === undefined || low === undefined) return err("length");
  return ok({ status: (high << 8) | low, data: bytes.slice(STATUS_BYTES) });
}

/** How far a message is: data of the answers to `write` and `state`. */
export interface TransferState {
  readonly phase: TransferPhase;
  /** Bytes of the request that the terminal has. */
  readonly received: number;
  /** Length of the answer, 0 before there is one. */
  readonly answerLength: number;
}

export type TransferPhase = "unknown" | "receiving" | "working" | "answered";
const PHASES: readonly TransferPhase[] = ["unknown", "receiving", "working", "answered"];

/** Nine bytes: phase (0 to 3), bytes received, length of the answer. */
export function encodeTransferState({ phase, received, answerLength }: TransferState): Uint8Array {
  return concat(Uint8Array.of(PHASES.indexOf(phase)), u32(received), u32(answerLength));
}

export function decodeTransferState(data: Uint8Array): Result<TransferState, "length" | "phase"> {
  if (data.length !== 1 + 2 * NUMBER_BYTES) return err("length");
  const phase = PHASES[data[0] ?? PHASES.length];
  if (phase === undefined) return err("phase");
  return ok({ phase, received: readU32(data, 1), answerLength: readU32(data, 1 + NUMBER_BYTES) });
}

/** A fragment of an answer: data of the answer to `read`. */
export interface AnswerFragment {
  readonly total: number;
  readonly data: Uint8Array;
}

export function encodeAnswerFragment({ total, data }: AnswerFragment): Uint8Array {
  return concat(u32(total), data);
}

export function decodeAnswerFragment(data: Uint8Array): Result<AnswerFragment, "length"> {
  if (data.length < NUMBER_BYTES) return err("length");
  return ok({ total: readU32(data, 0), data: data.slice(NUMBER_BYTES) });
}
