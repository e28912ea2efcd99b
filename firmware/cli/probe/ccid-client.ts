import { ANSWER, answerTypeOf, HEADER_LENGTH, ICC } from "../../reader/ccid/wire.js";
import type { ProbePort } from "./port.js";

/** What a reader did that no reader may do: the words of the report. */
export class ProbeFault extends Error {}

/** A command before its slot and number are known. */
export interface ProbeCommand {
  readonly type: number;
  /** The three bytes whose meaning depends on the type; zero when absent. */
  readonly specific?: readonly [number, number, number];
  readonly data?: Uint8Array;
  /** 0 when absent: each interface has one slot. */
  readonly slot?: number;
  readonly seq?: number;
}

export interface ProbeAnswer {
  readonly type: number;
  readonly seq: number;
  readonly icc: number;
  readonly failed: boolean;
  readonly error: number;
  /** Byte 9: chaining, clock status or protocol. */
  readonly parameter: number;
  readonly data: Uint8Array;
}

/** Milliseconds that an answer may take before the reader asks for more time (libccid's own patience). */
const PATIENCE = 5_000;
const FAILED = 0x40;
const TIME_EXTENSION = 0x80;

/** A host driver for one interface, that trusts no answer. Failures of the conversation itself are thrown as `ProbeFault`. */
export class CcidClient {
  readonly #port: ProbePort;
  readonly #at: number;
  #seq = 0;

  constructor(port: ProbePort, at: number) {
    this.#port = port;
    this.#at = at;
  }

  /** The number that the next command gets. */
  get nextSeq(): number {
    return this.#seq;
  }

  /** Sends a command and waits for its answer, over any time that the reader asks for. */
  async exchange(command: ProbeCommand): Promise<ProbeAnswer> {
    return await this.answer(await this.send(command));
  }

  /** Sends a command; gives what its answer must repeat. */
  async send(command: ProbeCommand): Promise<Required<Pick<ProbeCommand, "type" | "slot" | "seq">>> {
    const { type, slot = 0, seq = this.#seq } = command;
    this.#seq = (seq + 1) & 0xff;
    await this.raw(encodeCommand({ ...command, seq }));
    return { type, slot, seq };
  }

  /** Sends bytes as they are. */
  async raw(bytes: Uint8Array): Promise<void> {
    if ((await this.#port.bulkOut(this.#at, bytes)) === "gone") throw new ProbeFault("the reader took no message");
  }

  /** The next message as it came, or undefined when none comes in time. */
  async message(patience = PATIENCE): Promise<Uint8Array | undefined> {
    const message = await this.#port.bulkIn(this.#at, patience);
    if (message === "gone") throw new ProbeFault("the reader left");
    return message === "silent" ? undefined : message;
  }

  /** The answer of a command: of its type, with its slot and number, and as long as it says. */
  async answer(sent: Required<Pick<ProbeCommand, "type" | "slot" | "seq">>): Promise<ProbeAnswer> {
    for (;;) {
      const bytes = await this.message();
      if (bytes === undefined) throw new ProbeFault("no answer");
      const answer = decodeAnswer(bytes, sent);
      if (answer !== "extension") return answer;
    }
  }

  /** A class request on the control pipe. */
  async request(
    direction: "in" | "out",
    request: number,
    value: number,
    length: number,
  ): Promise<Uint8Array | "stall"> {
    const answer = await this.#port.control(this.#at, { direction, request, value, length, data: new Uint8Array(0) });
    if (answer === "gone") throw new ProbeFault("the reader left the control pipe");
    return answer;
  }
}

/** A message of the host (USB CCID 1.1 §6.1). */
export function encodeCommand({ type, specific = [0, 0, 0], data, slot = 0, seq = 0 }: ProbeCommand): Uint8Array {
  const length = data?.length ?? 0;
  const bytes = new Uint8Array(HEADER_LENGTH + length);
  bytes.set([type, 0, 0, 0, 0, slot, seq, ...specific]);
  new DataView(bytes.buffer).setUint32(1, length, true);
  bytes.set(data ?? [], HEADER_LENGTH);
  return bytes;
}

function decodeAnswer(
  bytes: Uint8Array,
  sent: Required<Pick<ProbeCommand, "type" | "slot" | "seq">>,
): ProbeAnswer | "extension" {
  if (bytes.length < HEADER_LENGTH) throw new ProbeFault(`an answer of ${bytes.length} bytes`);
  const at = (index: number): number => bytes[index] ?? 0;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
  if (length !== bytes.length - HEADER_LENGTH) throw new ProbeFault(`dwLength ${length} of ${bytes.length} bytes`);
  if (at(5) !== sent.slot) throw new ProbeFault(`bSlot ${at(5)} instead of ${sent.slot}`);
  if (at(6) !== sent.seq) throw new ProbeFault(`bSeq ${at(6)} instead of ${sent.seq}`);
  const status = at(7);
  if ((status & TIME_EXTENSION) !== 0 && at(0) === ANSWER.dataBlock) return "extension";
  if (at(0) !== answerTypeOf(sent.type)) throw new ProbeFault(`answer ${hexByte(at(0))} to ${hexByte(sent.type)}`);
  if ((status & 0x03) > ICC.absent) throw new ProbeFault(`bmICCStatus ${status & 0x03}`);
  return {
    type: at(0),
    seq: at(6),
    icc: status & 0x03,
    failed: (status & FAILED) !== 0,
    error: at(8),
    parameter: at(9),
    data: bytes.subarray(HEADER_LENGTH),
  };
}

export const hexByte = (value: number): string => value.toString(16).toUpperCase().padStart(2, "0");
