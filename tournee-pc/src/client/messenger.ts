import {
  decodeAnswerFragment,
  decodeMessage,
  decodeTransferState,
  encodeMessage,
  err,
  failureSchema,
  LIMIT,
  type Message,
  newMessageId,
  type OperationName,
  ok,
  type Result,
  type TransferState,
  WRITE_BYTES,
} from "../protocol/index.js";
import { jsonOf } from "./commands.js";
import type { Connection, Session } from "./connection.js";
import type { ClientFailure } from "./failure.js";
import type { SecureLink } from "./secure-link.js";

/** How far one message is, bytes. */
export interface TransferProgress {
  readonly operation: OperationName;
  readonly direction: "out" | "in";
  readonly done: number;
  readonly total: number;
}

export interface MessengerParts {
  readonly connection: Connection;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
  /**
   * The line to the terminal broke: resolves with whether to try again, once that makes sense. Without it nothing is tried
   * again.
   */
  readonly onLost?: ((failure: ClientFailure) => Promise<boolean>) | undefined;
  /** Waits while the terminal works on another message. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

const BUSY_PAUSE_MS = 200;
const MOST_BUSY_PAUSES = 300;
/** Lines broken one after the other without a byte of progress before giving up. */
const MOST_IDLE_LOSSES = 25;

/** Brings whole messages to the terminal and its answers back, going on where a pulled cable stopped. */
export class Messenger {
  readonly #parts: MessengerParts;

  constructor(parts: MessengerParts) {
    this.#parts = parts;
  }

  /**
   * One operation.
   * @param asked its body is JSON text
   * @param givenId of the message, kept by the caller to go on after its own end; by default a new one
   * @returns JSON text of the answer
   */
  async request(
    asked: Pick<Message, "operation" | "body" | "attachment">,
    givenId?: string,
  ): Promise<Result<string, ClientFailure>> {
    const { operation } = asked;
    const id = givenId ?? newMessageId();
    const way = new Journey({ ...asked, kind: "request", id }, this.#parts.onProgress, givenId !== undefined);
    const done = await this.#insist(
      async ({ link }) => await way.travel(link),
      () => way.progress(),
    );
    return done.ok ? answerOf(done.value, operation, id) : done;
  }

  /** An open session, waited for as a message would. */
  async session(): Promise<Result<Session, ClientFailure>> {
    return await this.#insist(
      async (session) => ok(session),
      () => 0,
    );
  }

  /** Does something in a session, in a new one each time the line breaks. `progress` never gets less. */
  async #insist<T>(
    what: (session: Session) => Promise<Result<T, ClientFailure>>,
    progress: () => number,
  ): Promise<Result<T, ClientFailure>> {
    let idle = 0;
    let busy = 0;
    for (;;) {
      const before = progress();
      const session = await this.#parts.connection.session();
      const done = session.ok ? await what(session.value) : session;
      if (done.ok) return done;
      if (isBusy(done.error)) {
        busy += 1;
        if (busy > MOST_BUSY_PAUSES) return done;
        await this.#parts.pause(BUSY_PAUSE_MS);
        continue;
      }
      if (!isBroken(done.error)) return done;
      await this.#parts.connection.drop();
      idle = progress() > before ? 0 : idle + 1;
      if (idle > MOST_IDLE_LOSSES || !(await (this.#parts.onLost?.(done.error) ?? false))) return done;
    }
  }
}

/** One message there and its answer back, however many sessions that takes. */
class Journey {
  readonly #message: Message;
  readonly #bytes: Uint8Array;
  readonly #onProgress: ((progress: TransferProgress) => void) | undefined;
  #sent = 0;
  #answer = new Uint8Array(0);
  #received = 0;
  /** The terminal may have heard of the message. */
  #known: boolean;

  constructor(message: Message, onProgress: ((progress: TransferProgress) => void) | undefined, known: boolean) {
    this.#known = known;
    this.#message = message;
    this.#bytes = encodeMessage(message);
    this.#onProgress = onProgress;
  }

  /** Bytes that moved; never less than before. */
  progress(): number {
    return this.#sent + this.#received;
  }

  /** The whole answer. Each new session asks first how far the terminal is. */
  async travel(session: SecureLink): Promise<Result<Uint8Array, ClientFailure>> {
    const { id } = this.#message;
    let state: TransferState = { phase: "unknown", received: 0, answerLength: 0 };
    if (this.#known) {
      const told = stateOf(await session.send({ kind: "state", id }));
      if (!told.ok) return told;
      state = told.value;
      this.#sent = Math.max(this.#sent, state.received);
    }
    this.#known = true;
    if (state.phase === "unknown") this.#received = 0;
    while (state.phase === "unknown" || state.phase === "receiving") {
      const offset = state.received;
      const data = this.#bytes.subarray(offset, offset + WRITE_BYTES);
      const written = stateOf(await session.send({ kind: "write", id, total: this.#bytes.length, offset, data }));
      if (!written.ok) return written;
      if (written.value.phase === "unknown" || written.value.received <= offset) {
        return err({ kind: "protocol", what: "state" });
      }
      state = written.value;
      this.#sent = Math.max(this.#sent, state.received);
      this.#tell("out", state.received, this.#bytes.length);
    }
    return await this.#read(session);
  }

  async #read(session: SecureLink): Promise<Result<Uint8Array, ClientFailure>> {
    const { id } = this.#message;
    do {
      const sent = await session.send({ kind: "read", id, offset: this.#received });
      if (!sent.ok) return sent;
      const fragment = decodeAnswerFragment(sent.value);
      if (!fragment.ok || fragment.value.data.length === 0) return err({ kind: "protocol", what: "answer" });
      const { total, data } = fragment.value;
      if (total > LIMIT.answer) return err({ kind: "protocol", what: "answer" });
      if (this.#received === 0) this.#answer = new Uint8Array(total);
      if (total !== this.#answer.length || this.#received + data.length > total) {
        return err({ kind: "protocol", what: "answer" });
      }
      this.#answer.set(data, this.#received);
      this.#received += data.length;
      this.#tell("in", this.#received, total);
    } while (this.#received < this.#answer.length);
    // Only to give memory back: whether it arrives does not matter.
    await session.send({ kind: "forget", id });
    return ok(this.#answer);
  }

  #tell(direction: TransferProgress["direction"], done: number, total: number): void {
    this.#onProgress?.({ operation: this.#message.operation, direction, done, total });
  }
}

function stateOf(sent: Result<Uint8Array, ClientFailure>): Result<TransferState, ClientFailure> {
  if (!sent.ok) return sent;
  const state = decodeTransferState(sent.value);
  return state.ok ? state : err({ kind: "protocol", what: "state" });
}

function answerOf(bytes: Uint8Array, operation: OperationName, id: string): Result<string, ClientFailure> {
  const message = decodeMessage(bytes);
  if (!message.ok) return err({ kind: "protocol", what: message.error });
  const { value } = message;
  if (value.id !== id || value.operation !== operation) return err({ kind: "protocol", what: "another answer" });
  if (value.kind === "answer") return ok(value.body);
  const failure = failureSchema.safeParse(jsonOf(value.body));
  return failure.success
    ? err({ kind: "operation", failure: failure.data })
    : err({ kind: "protocol", what: "failure" });
}

function isBusy(failure: ClientFailure): boolean {
  return failure.kind === "status" && failure.status === "busy";
}

/** Whether a new session mends it, or asking again how far the message is. */
function isBroken(failure: ClientFailure): boolean {
  if (failure.kind === "transport") return true;
  if (failure.kind !== "status") return false;
  return ["noSession", "recordRefused", "noApplication", "wrongOffset", "unknown"].includes(failure.status ?? "");
}
