import type { Clock } from "../../lib/clock.js";
import type { Duration } from "../../lib/duration.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { ApduTrace, CardChannel, CardIoError, CardSlot, SlotName, SlotState } from "./contract.js";
import { SlotListeners } from "./listeners.js";
import { slotTrace } from "./trace.js";

/** What can be put in a simulated slot. */
export interface InsertableCard {
  readonly atr: Uint8Array;
  /** Power off: verified codes are forgotten. */
  reset?(): void;
  transmit(apdu: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

export interface SimulatedSlotOptions {
  readonly trace?: ApduTrace;
  /** How long each exchange takes on this clock; without it the card answers at once. */
  readonly pace?: { readonly clock: Clock; readonly perApdu: Duration };
}

interface Inserted {
  readonly card: InsertableCard | undefined;
  readonly insertion: number;
  /** Called when this insertion ends, so that an exchange under way ends too. */
  readonly onLeave: Set<() => void>;
}

/**
 * A slot in memory that any object speaking APDU can be put into, scripted by the bench and the tests. Absent hardware is
 * told by `fail`.
 */
export class SimulatedSlot implements CardSlot {
  readonly name: SlotName;
  readonly #options: SimulatedSlotOptions;
  readonly #listeners = new SlotListeners();
  readonly #trace;
  #inserted: Inserted | undefined;
  #insertions = 0;
  #failure: string | undefined;
  #open: CardChannel | undefined;

  constructor(name: SlotName, options: SimulatedSlotOptions = {}) {
    this.name = name;
    this.#options = options;
    this.#trace = slotTrace(name, options.trace);
  }

  state(): SlotState {
    if (this.#failure !== undefined) return { kind: "failed", cause: this.#failure };
    if (this.#inserted === undefined) return { kind: "empty" };
    const { card, insertion } = this.#inserted;
    return card === undefined ? { kind: "mute", insertion } : { kind: "present", atr: card.atr, insertion };
  }

  subscribe(listener: (state: SlotState) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Puts a card in, or something mute. A card already there is taken out first. */
  insert(card: InsertableCard | "mute"): void {
    if (this.#inserted !== undefined) this.remove();
    this.#insertions += 1;
    const inside = card === "mute" ? undefined : card;
    inside?.reset?.();
    this.#inserted = { card: inside, insertion: this.#insertions, onLeave: new Set() };
    if (inside !== undefined) this.#trace.atr(inside.atr);
    this.#changed();
  }

  /** Pulls the card out, even in the middle of an exchange. */
  remove(): void {
    const leaving = this.#inserted;
    if (leaving === undefined) return;
    this.#inserted = undefined;
    this.#open = undefined;
    leaving.card?.reset?.();
    for (const leave of leaving.onLeave) leave();
    this.#changed();
  }

  /** The reader itself stops answering. */
  fail(cause: string): void {
    this.#failure = cause;
    this.#open = undefined;
    this.#changed();
  }

  /** The reader answers again; what is in the slot counts as put in anew. */
  repair(): void {
    if (this.#failure === undefined) return;
    this.#failure = undefined;
    const card = this.#inserted?.card;
    if (this.#inserted !== undefined) {
      this.#insertions += 1;
      card?.reset?.();
      this.#inserted = { card, insertion: this.#insertions, onLeave: new Set() };
    }
    this.#changed();
  }

  async connect(): Promise<Result<CardChannel, CardIoError>> {
    if (this.#failure !== undefined) return err({ kind: "reader", cause: this.#failure });
    const inserted = this.#inserted;
    if (inserted === undefined) return err({ kind: "removed" });
    if (inserted.card === undefined) return err({ kind: "mute" });
    if (this.#open !== undefined) return err({ kind: "busy" });
    this.#open = this.#channel(inserted, inserted.card);
    return ok(this.#open);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#open = undefined;
  }

  #channel(inserted: Inserted, card: InsertableCard): CardChannel {
    let queue: Promise<unknown> = Promise.resolve();
    const channel: CardChannel = {
      atr: card.atr,
      insertion: inserted.insertion,
      transmit: async (apdu) => {
        const sent = Uint8Array.from(apdu);
        const exchange = queue.then(() => this.#exchange(channel, inserted, card, sent));
        queue = exchange;
        return await exchange;
      },
      close: async () => {
        await queue;
        if (this.#open !== channel) return;
        this.#open = undefined;
        card.reset?.();
      },
    };
    return channel;
  }

  async #exchange(
    channel: CardChannel,
    inserted: Inserted,
    card: InsertableCard,
    apdu: Uint8Array,
  ): Promise<Result<Uint8Array, CardIoError>> {
    const lost = this.#lost(channel, inserted);
    if (lost !== undefined) {
      apdu.fill(0);
      return err(lost);
    }
    this.#trace.command(apdu);
    let leave = (): void => {};
    const left = new Promise<"left">((resolve) => {
      leave = () => resolve("left");
    });
    inserted.onLeave.add(leave);
    try {
      const answer = await Promise.race([this.#answer(card, apdu), left]);
      const gone = this.#lost(channel, inserted);
      if (answer === "left" || gone !== undefined) return err(gone ?? { kind: "removed" });
      this.#trace.response(answer);
      return ok(answer);
    } catch (error) {
      return err({ kind: "reader", cause: error instanceof Error ? error.message : "card failure" });
    } finally {
      apdu.fill(0);
      inserted.onLeave.delete(leave);
    }
  }

  async #answer(card: InsertableCard, apdu: Uint8Array): Promise<Uint8Array> {
    const { pace } = this.#options;
    if (pace !== undefined) {
      await new Promise<void>((resolve) => {
        pace.clock.after(pace.perApdu, resolve);
      });
    }
    return await card.transmit(apdu);
  }

  #lost(channel: CardChannel, inserted: Inserted): CardIoError | undefined {
    if (this.#failure !== undefined) return { kind: "reader", cause: this.#failure };
    if (this.#inserted !== inserted) return { kind: "removed" };
    return this.#open === channel ? undefined : { kind: "reader", cause: "channel closed" };
  }

  #changed(): void {
    this.#listeners.tell(this.state());
  }
}
