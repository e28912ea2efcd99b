import { createHash, randomBytes } from "node:crypto";
import { PROTOCOL_VERSION } from "./application.js";
import { concat, fromUtf8, readU32, toHex, u32, utf8 } from "./bytes.js";
import { type OperationName, operationCode, operationName } from "./operation-names.js";
import { err, ok, type Result } from "./result.js";

/**
 * A message: version (1), kind (1), operation (1), zero (1), id (16), length of the body (4, big endian), body, SHA-256 of all
 * that precedes (32). The body is JSON in UTF-8; bytes that go with it stand behind a zero, which no JSON holds.
 */
export interface Message {
  readonly kind: MessageKind;
  readonly operation: OperationName;
  /** 32 hexadecimal digits, chosen by the PC; an answer has its request's. */
  readonly id: string;
  readonly body: string;
  /** As they are: in JSON they would take a third more of a slow line. */
  readonly attachment?: Uint8Array | undefined;
}

/** `failure`: an answer that says why nothing was done. */
export type MessageKind = "request" | "answer" | "failure";

export const MESSAGE_ID_BYTES = 16;
const KINDS: Readonly<Record<MessageKind, number>> = { request: 1, answer: 2, failure: 3 };
const ID_AT = 4;
const LENGTH_AT = ID_AT + MESSAGE_ID_BYTES;
const BODY_AT = LENGTH_AT + 4;
const HASH_BYTES = 32;
/** What a message has more than its body, bytes. */
export const MESSAGE_OVERHEAD = BODY_AT + HASH_BYTES;

export type MessageError = "version" | "length" | "hash" | "kind" | "operation" | "text";

/** An id that no other message has. */
export function newMessageId(): string {
  return toHex(randomBytes(MESSAGE_ID_BYTES));
}

export function encodeMessage({ kind, operation, id, body, attachment }: Message): Uint8Array {
  const text = bodyBytes(body, attachment);
  const head = Uint8Array.of(PROTOCOL_VERSION, KINDS[kind], operationCode(operation), 0);
  const covered = concat(head, Buffer.from(id, "hex"), u32(text.length), text);
  return concat(covered, messageHash(covered));
}

/** Reads one whole message. The version is looked at first: nothing else is known of another version. */
export function decodeMessage(bytes: Uint8Array): Result<Message, MessageError> {
  const [version, kindCode = 0, operationByte = 0] = bytes;
  if (version !== undefined && version !== PROTOCOL_VERSION) return err("version");
  if (bytes.length < MESSAGE_OVERHEAD) return err("length");
  if (readU32(bytes, LENGTH_AT) !== bytes.length - MESSAGE_OVERHEAD) return err("length");
  const covered = bytes.subarray(0, -HASH_BYTES);
  if (Buffer.compare(messageHash(covered), bytes.subarray(-HASH_BYTES)) !== 0) return err("hash");
  const kind = kindOf(kindCode);
  if (kind === undefined) return err("kind");
  const operation = operationName(operationByte);
  if (operation === undefined) return err("operation");
  const whole = bytes.subarray(BODY_AT, -HASH_BYTES);
  const zero = whole.indexOf(0);
  const body = fromUtf8(zero < 0 ? whole : whole.subarray(0, zero));
  if (body === undefined) return err("text");
  const read = { kind, operation, id: toHex(bytes.subarray(ID_AT, LENGTH_AT)), body };
  return ok(zero < 0 ? read : { ...read, attachment: whole.slice(zero + 1) });
}

function bodyBytes(body: string, attachment: Uint8Array | undefined): Uint8Array {
  if (attachment === undefined) return utf8(body);
  return concat(utf8(body), Uint8Array.of(0), attachment);
}

function kindOf(code: number): MessageKind | undefined {
  const found = Object.entries(KINDS).find(([, value]) => value === code);
  return found?.[0] as MessageKind | undefined;
}

function messageHash(covered: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(covered).digest());
}
