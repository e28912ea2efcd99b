import type { Clock } from "../../lib/clock.js";
import { type Duration, seconds } from "../../lib/duration.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { ApduTrace, CardChannel, CardIoError, CardSlot, SlotName, SlotState } from "./contract.js";
import { SlotListeners } from "./listeners.js";
import { ioError, STATE } from "./pcsc-codes.js";
import { PcscConnection, type Reader } from "./pcsc-connection.js";
import type { ReaderWatcher } from "./pcsc-monitor.js";
import { slotTrace } from "./trace.js";

/** How long a failed exchange waits for the reader to say whether the card left. pcscd looks every 0.4 s. */
const REMOVAL_NOTICE: Duration = seconds(2);
const NO_READER = "no reader";

/** One reader of the resource manager as a slot of the terminal. Its reader comes and goes with the service. */
export class PcscSlot implements CardSlot, ReaderWatcher {
  readonly name: SlotName;
  readonly #clock: Clock;
  readonly #trace;
  readonly #listeners = new SlotListeners();
  readonly #stopWatching: () => void;
  #state: SlotState = { kind: "failed", cause: NO_READER };
  #events = 0;
  #insertions = 0;
  #connection: PcscConnection | undefined;
  #open: CardChannel | undefined;
  /** Settled when no lost channel holds the reader any more. */
  #released: Promise<void> = Promise.resolve();

  constructor(name: SlotName, clock: Clock, trace: ApduTrace | undefined, watch: (self: ReaderWatcher) => () => void) {
    this.name = name;
    this.#clock = clock;
    this.#trace = slotTrace(name, trace);
    this.#stopWatching = watch(this);
  }

  state(): SlotState {
    return this.#state;
  }

  subscribe(listener: (state: SlotState) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** The reader that stands behind this slot from now on. */
  attach(reader: Reader): void {
    this.#connection = new PcscConnection(reader);
  }

  /** The reader or the whole service is gone. */
  detach(cause: string): void {
    this.#connection = undefined;
    this.#open = undefined;
    this.#released = Promise.resolve();
    this.#change({ kind: "failed", cause });
  }

  /** What the monitor thread saw. `status` is dwEventState whole. */
  observe(status: number, atr: Uint8Array | undefined): void {
    const events = status >>> 16;
    const moved = events !== this.#events;
    this.#events = events;
    if ((status & STATE.present) === 0) {
      this.#lose();
      const lost = (status & (STATE.unknown | STATE.unavailable)) !== 0;
      this.#change(lost ? { kind: "failed", cause: NO_READER } : { kind: "empty" });
      return;
    }
    const before = this.#state;
    // A card pulled out and put back between two notices shows in the count alone.
    const same = (before.kind === "present" || before.kind === "mute") && !moved;
    if (!same) {
      this.#insertions += 1;
      this.#lose();
    }
    const mute = (status & STATE.mute) !== 0 || atr === undefined || atr.length === 0;
    if (same && before.kind === (mute ? "mute" : "present")) return;
    const insertion = this.#insertions;
    if (!mute) this.#trace.atr(atr);
    this.#change(mute ? { kind: "mute", insertion } : { kind: "present", atr: Uint8Array.from(atr), insertion });
  }

  async connect(): Promise<Result<CardChannel, CardIoError>> {
    const state = this.#state;
    const connection = this.#connection;
    if (state.kind === "failed") return err({ kind: "reader", cause: state.cause });
    if (state.kind === "empty") return err({ kind: "removed" });
    if (state.kind === "mute") return err({ kind: "mute" });
    if (this.#open !== undefined) return err({ kind: "busy" });
    if (connection === undefined) return err({ kind: "reader", cause: NO_READER });
    // Held before the first await: two callers at once must not both get the card.
    const channel = this.#channel(connection, state.atr, state.insertion);
    this.#open = channel;
    await this.#released;
    const connected = await connection.connect(offersT0(state.atr) ? "T=0" : "T=1");
    if (!connected.ok) {
      if (this.#open === channel) this.#open = undefined;
      return err(ioError(connected.error));
    }
    if (this.#open === channel) return ok(channel);
    await this.#letGo(connection, "leave");
    return err({ kind: "removed" });
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#stopWatching();
    await this.#open?.close();
    await this.#released;
  }

  #channel(connection: PcscConnection, atr: Uint8Array, insertion: number): CardChannel {
    let queue: Promise<unknown> = Promise.resolve();
    let closed = false;
    const channel: CardChannel = {
      atr,
      insertion,
      transmit: async (apdu) => {
        const bytes = Uint8Array.from(apdu);
        const exchange = queue.then(() => this.#exchange(channel, connection, bytes));
        queue = exchange;
        return await exchange;
      },
      close: async () => {
        if (closed) return;
        closed = true;
        await queue;
        if (this.#open !== channel) return;
        await this.#letGo(connection, "unpower");
        if (this.#open === channel) this.#open = undefined;
      },
    };
    return channel;
  }

  async #exchange(
    channel: CardChannel,
    connection: PcscConnection,
    apdu: Uint8Array,
  ): Promise<Result<Uint8Array, CardIoError>> {
    const lost = this.#lost(channel);
    if (lost !== undefined) {
      apdu.fill(0);
      return err(lost);
    }
    this.#trace.command(apdu);
    const answer = await connection.transmit(apdu);
    apdu.fill(0);
    const gone = this.#lost(channel);
    if (gone !== undefined) return err(gone);
    if (answer.ok) {
      this.#trace.response(answer.value);
      return answer;
    }
    const error = ioError(answer.error);
    return err(error.kind === "reader" ? await this.#afterFailure(channel, error) : error);
  }

  /** A torn exchange looks like any communication error: the next notice of the reader tells whether the card left. */
  async #afterFailure(channel: CardChannel, error: CardIoError): Promise<CardIoError> {
    return await new Promise((resolve) => {
      let stopListening = (): void => {};
      const cancel = this.#clock.after(REMOVAL_NOTICE, () => {
        stopListening();
        resolve(error);
      });
      stopListening = this.subscribe(() => {
        const lost = this.#lost(channel);
        if (lost === undefined) return;
        stopListening();
        cancel();
        resolve(lost);
      });
    });
  }

  #lost(channel: CardChannel): CardIoError | undefined {
    if (this.#open === channel) return undefined;
    const current = this.#state;
    if (current.kind === "failed") return { kind: "reader", cause: current.cause };
    return insertionOf(current) === channel.insertion
      ? { kind: "reader", cause: "channel closed" }
      : { kind: "removed" };
  }

  /** The card of the open channel is gone: the reader is freed at once, so that the next card can be taken. */
  #lose(): void {
    const connection = this.#connection;
    if (this.#open === undefined || connection === undefined) return;
    this.#open = undefined;
    this.#released = this.#letGo(connection, "leave");
  }

  async #letGo(connection: PcscConnection, how: "unpower" | "leave"): Promise<void> {
    const reusable = await connection.disconnect(how);
    if (!reusable && this.#connection === connection) this.#connection = connection.renewed();
  }

  #change(state: SlotState): void {
    const before = this.#state;
    this.#state = state;
    const same = before.kind === state.kind && insertionOf(before) === insertionOf(state);
    if (!same) this.#listeners.tell(state);
  }
}

function insertionOf(state: SlotState): number | undefined {
  return state.kind === "present" || state.kind === "mute" ? state.insertion : undefined;
}

/** ISO 7816-3 §8.2.3: the first TD names the first protocol offered; without any, it is T=0. */
function offersT0(atr: Uint8Array): boolean {
  let at = 1;
  let next = atr[1] ?? 0;
  let first = true;
  for (;;) {
    for (const bit of [0x10, 0x20, 0x40]) if ((next & bit) !== 0) at += 1;
    if ((next & 0x80) === 0) return first;
    at += 1;
    next = atr[at] ?? 0;
    first = false;
    if ((next & 0x0f) === 0) return true;
  }
}
