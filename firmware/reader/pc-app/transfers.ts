import { createHash } from "node:crypto";
import {
  type AnswerFragment,
  decodeMessage,
  encodeMessage,
  LIMIT,
  MESSAGE_OVERHEAD,
  type Message,
  READ_BYTES,
  STATUS,
  type TransferState,
} from "tournee-pc/protocol";
import { err, ok, type Result } from "../../lib/result.js";

/** Half messages that are kept, one a PC. */
const MOST_INCOMING = 4;
/** Messages whose answer is kept until the PC forgets them. */
const MOST_ANSWERED = 8;
/** Bytes of all answers kept together; the newest is always kept. */
const MOST_ANSWER_BYTES = LIMIT.answer;

/** Does what a whole request asks. Never rejects. */
export type Worker = (pcId: string, request: Message) => Promise<Message>;

interface Incoming {
  readonly id: string;
  readonly bytes: Uint8Array;
  received: number;
}

interface Taken {
  readonly pcId: string;
  readonly id: string;
  readonly requestHash: string;
  readonly requestLength: number;
  readonly work: Promise<Uint8Array>;
  /** Undefined while the work is under way. */
  answer: Uint8Array | undefined;
}

/**
 * Messages on their way, by PC and message id. They outlive sessions and pulled cables, and they are bounded whatever a host
 * sends: at most four half requests of 256 KiB and eight answers of 8 MiB together; the oldest make room.
 */
export class Transfers {
  readonly #work: Worker;
  readonly #incoming = new Map<string, Incoming>();
  #taken: readonly Taken[] = [];

  constructor(work: Worker) {
    this.#work = work;
  }

  /**
   * Takes a fragment. The same one twice changes nothing; one past the end of what came is `wrongOffset`.
   * @returns how far the message is, or a status word: `tooLarge`, `damaged`, `wrongVersion`, `otherContent`, `busy`
   */
  write(
    pcId: string,
    id: string,
    { total, offset, data }: { readonly total: number; readonly offset: number; readonly data: Uint8Array },
  ): Result<TransferState, number> {
    if (total > LIMIT.request) return err(STATUS.tooLarge);
    if (total < MESSAGE_OVERHEAD || offset + data.length > total) return err(STATUS.damaged);
    const incoming = this.#incomingOf(pcId, id, total, offset);
    if (incoming === undefined) return err(STATUS.wrongOffset);
    if (incoming.bytes.length !== total) return err(STATUS.otherContent);
    if (offset > incoming.received) return err(STATUS.wrongOffset);
    const known = Math.min(data.length, incoming.received - offset);
    if (Buffer.compare(data.subarray(0, known), incoming.bytes.subarray(offset, offset + known)) !== 0) {
      return err(STATUS.otherContent);
    }
    incoming.bytes.set(data, offset);
    incoming.received = Math.max(incoming.received, offset + data.length);
    return incoming.received < total ? ok(this.state(pcId, id)) : this.#whole(pcId, incoming);
  }

  /** How far a message is. */
  state(pcId: string, id: string): TransferState {
    const taken = this.#find(pcId, id);
    if (taken !== undefined) {
      const answerLength = taken.answer?.length ?? 0;
      return {
        phase: taken.answer === undefined ? "working" : "answered",
        received: taken.requestLength,
        answerLength,
      };
    }
    const incoming = this.#incoming.get(pcId);
    return incoming?.id === id
      ? { phase: "receiving", received: incoming.received, answerLength: 0 }
      : { phase: "unknown", received: 0, answerLength: 0 };
  }

  /** A fragment of the answer, once there is one. Reads the same bytes as often as asked. */
  async read(pcId: string, id: string, offset: number): Promise<Result<AnswerFragment, number>> {
    const taken = this.#find(pcId, id);
    if (taken === undefined) return err(STATUS.unknown);
    const answer = await taken.work;
    if (offset >= answer.length) return err(STATUS.wrongOffset);
    return ok({ total: answer.length, data: answer.subarray(offset, offset + READ_BYTES) });
  }

  /** Lets a message go. One still at work stays: what it does must not be started again under the same id. */
  forget(pcId: string, id: string): void {
    if (this.#incoming.get(pcId)?.id === id) this.#incoming.delete(pcId);
    this.#taken = this.#taken.filter((one) => one.pcId !== pcId || one.id !== id || one.answer === undefined);
  }

  #incomingOf(pcId: string, id: string, total: number, offset: number): Incoming | undefined {
    const current = this.#incoming.get(pcId);
    if (current?.id === id) return current;
    if (offset !== 0) return undefined;
    const fresh: Incoming = { id, bytes: new Uint8Array(total), received: 0 };
    this.#incoming.delete(pcId);
    this.#incoming.set(pcId, fresh);
    for (const oldest of this.#incoming.keys()) {
      if (this.#incoming.size <= MOST_INCOMING) break;
      this.#incoming.delete(oldest);
    }
    return fresh;
  }

  #whole(pcId: string, { id, bytes }: Incoming): Result<TransferState, number> {
    const request = decodeMessage(bytes);
    if (!request.ok || request.value.kind !== "request" || request.value.id !== id) {
      this.#incoming.delete(pcId);
      return err(!request.ok && request.error === "version" ? STATUS.wrongVersion : STATUS.damaged);
    }
    const requestHash = createHash("sha256").update(bytes).digest("hex");
    const before = this.#find(pcId, id);
    if (before === undefined && this.#taken.some((one) => one.answer === undefined)) {
      // The last byte is asked for again: nothing else of the message need be sent twice.
      const incoming = this.#incoming.get(pcId);
      if (incoming !== undefined) incoming.received = bytes.length - 1;
      return err(STATUS.busy);
    }
    this.#incoming.delete(pcId);
    if (before === undefined) this.#start(pcId, request.value, requestHash, bytes.length);
    else if (before.requestHash !== requestHash) return err(STATUS.otherContent);
    return ok(this.state(pcId, id));
  }

  #start(pcId: string, request: Message, requestHash: string, requestLength: number): void {
    const work = this.#work(pcId, request).then((answer) => {
      const bytes = bounded(answer);
      taken.answer = bytes;
      this.#makeRoom();
      return bytes;
    });
    const taken: Taken = { pcId, id: request.id, requestHash, requestLength, work, answer: undefined };
    this.#taken = [...this.#taken, taken];
  }

  #makeRoom(): void {
    const size = (): number => this.#taken.reduce((sum, { answer }) => sum + (answer?.length ?? 0), 0);
    while (this.#taken.length > 1 && (this.#taken.length > MOST_ANSWERED || size() > MOST_ANSWER_BYTES)) {
      this.#taken = this.#taken.slice(1);
    }
  }

  #find(pcId: string, id: string): Taken | undefined {
    return this.#taken.find((one) => one.pcId === pcId && one.id === id);
  }
}

function bounded(answer: Message): Uint8Array {
  const bytes = encodeMessage(answer);
  if (bytes.length <= LIMIT.answer) return bytes;
  return encodeMessage({ ...answer, kind: "failure", body: JSON.stringify({ error: "too-large" }) });
}
