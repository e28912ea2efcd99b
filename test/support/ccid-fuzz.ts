import type { CardIoError, SlotState } from "../../firmware/drivers/card-slot/contract.js";
import { toHex } from "../../firmware/lib/hex.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import { CcidCore } from "../../firmware/reader/ccid/core.js";
import type { CoreEffect, CoreTimer } from "../../firmware/reader/ccid/core-events.js";
import { type ExchangeLevel, longestMessage } from "../../firmware/reader/ccid/exchange-level.js";
import type { Met, Need } from "../../firmware/reader/ccid/operation.js";
import { randomMessage } from "./ccid-fuzz-messages.js";
import { commandBytes } from "./ccid-host.js";
import { randomFrom } from "./random.js";

export interface FuzzOptions {
  readonly seed: number;
  readonly messages: number;
  readonly level: ExchangeLevel;
  readonly maxMessage?: number;
}

/** Every level, and one whose messages are so short that APDUs are chained both ways. */
export const FUZZ_VARIANTS: readonly Pick<FuzzOptions, "level" | "maxMessage">[] = [
  { level: "tpdu" },
  { level: "short" },
  { level: "extended" },
  { level: "extended", maxMessage: 96 },
];

export interface FuzzCounts {
  messages: number;
  answers: number;
  extensions: number;
  notices: number;
  /** APDUs that reached the card, and questions on the pad. */
  exchanges: number;
  questions: number;
  /** Completed by both halves. */
  aborts: number;
}

const ATRS = [
  "3B00",
  "3B808131FE458B",
  "3B7513000047 09EA9000",
  "3B8F80018031B865B0850300EF120FFF829000",
  "3F808171804501B5",
].map((hex) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex")));

/** Types of the answers, written down again from the standard and not taken from the core. */
const ANSWER_OF = new Map<number, number>([
  [0x62, 0x80],
  [0x6f, 0x80],
  [0x69, 0x80],
  [0x6c, 0x82],
  [0x6d, 0x82],
  [0x61, 0x82],
  [0x6b, 0x83],
  [0x73, 0x84],
]);
const SLOT_STATUS = 0x81;
const ABORT = 0x72;

/**
 * A host, a card and a cable that do anything at all to the core, and an account of what the core owes: every message gets
 * one answer of its type with its slot and sequence number, lengths are right, and one need is open at a time.
 *
 * @throws Error with the seed's last events when the core breaks its word
 */
export function fuzzCore(options: FuzzOptions): FuzzCounts {
  return new Fuzz(options).run();
}

class Fuzz {
  readonly #options: FuzzOptions;
  readonly #random: () => number;
  readonly #core: CcidCore;
  readonly #maxMessage: number;
  readonly #counts: FuzzCounts = {
    messages: 0,
    answers: 0,
    extensions: 0,
    notices: 0,
    exchanges: 0,
    questions: 0,
    aborts: 0,
  };
  readonly #timers = new Set<CoreTimer>();
  readonly #trace: { readonly what: string; readonly bytes: Uint8Array | undefined }[] = [];
  /** Commands that have no answer yet. */
  #owed: { readonly type: number; readonly slot: number; readonly seq: number }[] = [];
  #open: { readonly ticket: number; readonly need: Need } | undefined;
  /** bmICCStatus of the last answer. */
  #icc = 2;
  #late: { readonly ticket: number } | undefined;
  #attached = false;
  #insertions = 0;
  #state: SlotState = { kind: "empty" };

  constructor(options: FuzzOptions) {
    const { seed, level, maxMessage = longestMessage(level) } = options;
    this.#options = options;
    this.#random = randomFrom(seed);
    this.#maxMessage = maxMessage;
    this.#core = new CcidCore({ level, reader: "cps", maxMessage });
  }

  run(): FuzzCounts {
    this.#attach();
    while (this.#counts.messages < this.#options.messages) {
      const dice = this.#random();
      if (!this.#attached) this.#attach();
      else if (this.#open !== undefined && this.#random() < 0.5) this.#meet();
      else if (dice < 0.88) this.#message();
      else if (dice < 0.95) this.#elapse();
      else if (dice < 0.965) this.#slot();
      else if (dice < 0.998) this.#controlRequest();
      else this.#detach();
    }
    this.#settle();
    return this.#counts;
  }

  #attach(): void {
    this.#attached = true;
    this.#note("attach");
    this.#take(this.#core.handle({ kind: "attached", state: this.#state }));
  }

  #detach(): void {
    this.#note("detach");
    this.#attached = false;
    this.#owed = [];
    this.#take(this.#core.handle({ kind: "detached" }));
    this.#expect(this.#timers.has("half-message"), false, "timer after detach");
    this.#expect(this.#timers.has("extension"), false, "timer after detach");
  }

  /** Whatever is still open ends: nothing but an abort without its other half may then be owed. */
  #settle(): void {
    for (let round = 0; round < 10_000 && this.#open !== undefined; round += 1) this.#meet();
    if (this.#timers.has("half-message")) this.#fire("half-message");
    this.#expect(this.#open, undefined, "a need stays open");
    this.#expect(this.#owed.filter(({ type }) => type !== ABORT).length, 0, "unanswered commands");
    this.#expect(this.#owed.length <= 1, true, "more than one abort pending");
    this.#expect(this.#timers.size, 0, "timers while idle");
  }

  #message(): void {
    const { level } = this.#options;
    // A card that lies there unpowered is powered before long: most of the core is behind that.
    const bytes =
      this.#icc === 1 && this.#random() < 0.3
        ? commandBytes(0x62, {})
        : randomMessage(this.#random, level, this.#maxMessage);
    const whole = bytes.length;
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
    this.#counts.messages += 1;
    this.#note(">", bytes.subarray(0, 80));
    this.#owed.push({ type: bytes[0] ?? 0, slot: bytes[5] ?? 0, seq: bytes[6] ?? 0 });
    if (length > this.#maxMessage - 10) {
      this.#feed(bytes);
      // What follows an oversized header is not told from the next message but by silence.
      if (this.#timers.has("half-message")) this.#fire("half-message");
      return;
    }
    if (this.#random() < 0.03) {
      const cut = Math.floor(this.#random() * whole);
      if (cut < 10) this.#owed.pop();
      this.#feed(bytes.slice(0, cut));
      if (cut > 0) this.#fire("half-message");
      return;
    }
    this.#feed(bytes);
    if (this.#timers.has("half-message")) throw this.#broken("a whole message is taken for half a one");
  }

  /** In one piece mostly, in several at times. */
  #feed(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const piece = this.#random() < 0.9 ? bytes.length : 1 + Math.floor(this.#random() * 64);
      this.#take(this.#core.handle({ kind: "bytes", bytes: bytes.slice(at, at + piece) }));
      at += piece;
    }
  }

  #controlRequest(): void {
    const known = this.#owed.find(({ type }) => type === ABORT);
    const request = known !== undefined ? 1 : 1 + Math.floor(this.#random() * 40);
    const seq = known !== undefined && this.#random() < 0.9 ? known.seq : Math.floor(this.#random() * 256);
    const direction = request === 1 && this.#random() < 0.9 ? "out" : "in";
    const value = (seq << 8) | (this.#random() < 0.95 ? 0 : 1);
    this.#note(`control ${direction} ${request} ${value.toString(16)}`);
    const { reply, effects } = this.#core.control({ direction, request, value, length: 64, data: new Uint8Array(0) });
    if (reply !== "stall" && reply.length > 64) throw this.#broken("a control answer longer than asked for");
    this.#take(effects);
  }

  #slot(): void {
    const dice = this.#random();
    if (dice < 0.6) {
      this.#insertions += 1;
      this.#state = { kind: "present", atr: this.#pick(ATRS), insertion: this.#insertions };
    } else if (dice < 0.7) {
      this.#insertions += 1;
      this.#state = { kind: "mute", insertion: this.#insertions };
    } else {
      this.#state = dice < 0.95 ? { kind: "empty" } : { kind: "failed", cause: "cable" };
    }
    this.#note(`slot ${this.#state.kind} ${this.#insertions}`);
    this.#take(this.#core.handle({ kind: "slot", state: this.#state }));
  }

  #elapse(): void {
    if (this.#timers.has("extension")) this.#fire("extension");
    if (this.#timers.has("pin") && this.#random() < 0.2) this.#fire("pin");
  }

  #fire(timer: CoreTimer): void {
    if (!this.#timers.delete(timer)) throw this.#broken(`${timer} is not armed`);
    this.#note(`elapsed ${timer}`);
    this.#take(this.#core.handle({ kind: "elapsed", timer }));
  }

  /** The pad answers a question that was taken away: nobody may use it. */
  #tooLate(): void {
    const late = this.#late;
    this.#late = undefined;
    if (late === undefined) return;
    const code = Uint8Array.of(0x31, 0x32, 0x33, 0x34);
    const met: Met = { kind: "ask", answer: { kind: "entered", codes: [code] } };
    this.#take(this.#core.handle({ kind: "met", ticket: late.ticket, met }));
    this.#expect(Math.max(...code), 0, "digits of a late answer");
  }

  #meet(): void {
    this.#tooLate();
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const met = this.#outcomeOf(open.need);
    this.#note(`met ${open.need.kind}`);
    this.#take(this.#core.handle({ kind: "met", ticket: open.ticket, met }));
  }

  #outcomeOf(need: Need): Met {
    switch (need.kind) {
      case "connect":
        return { kind: "connect", result: this.#connect() };
      case "close":
        return { kind: "close" };
      case "transmit": {
        const error = this.#random() < 0.05 ? this.#ioError() : undefined;
        need.apdu.fill(0);
        return { kind: "transmit", result: error === undefined ? ok(this.#response()) : err(error) };
      }
      case "ask": {
        const dice = this.#random();
        if (dice < 0.2) return { kind: "ask", answer: { kind: "cancelled" } };
        if (dice < 0.3) return { kind: "ask", answer: { kind: "timed-out" } };
        const length = dice < 0.9 ? need.request.minDigits : Math.floor(this.#random() * 20);
        const digit = dice > 0.97 ? 0x41 : 0x31;
        const codes = need.request.entries.map(() => new Uint8Array(length).fill(digit));
        if (dice > 0.98) codes.pop();
        else if (dice > 0.95) codes.at(-1)?.fill(0x32);
        return { kind: "ask", answer: { kind: "entered", codes } };
      }
    }
  }

  #connect(): Result<{ atr: Uint8Array; insertion: number }, CardIoError> {
    if (this.#state.kind !== "present") return err({ kind: this.#state.kind === "mute" ? "mute" : "removed" });
    if (this.#random() < 0.1) return err(this.#ioError());
    // Rarely another card than the one that was told of.
    const insertion = this.#state.insertion + (this.#random() < 0.02 ? 1 : 0);
    return ok({ atr: this.#state.atr, insertion });
  }

  #ioError(): CardIoError {
    return this.#pick<CardIoError>([
      { kind: "removed" },
      { kind: "mute" },
      { kind: "busy" },
      { kind: "reader", cause: "cable" },
    ]);
  }

  #response(): Uint8Array {
    const dice = this.#random();
    const size = dice < 0.7 ? 0 : dice < 0.98 ? Math.floor(this.#random() * 257) : Math.floor(this.#random() * 70_000);
    const bytes = new Uint8Array(size + (dice > 0.995 ? 0 : 2));
    bytes.fill(Math.floor(this.#random() * 256));
    const status = this.#pick([0x6983, 0x9000, 0x9000, 0x6100, 0x6110, 0x6c08, 0x6a82, 0x63c2, 0x6d00]);
    if (bytes.length >= 2) bytes.set([status >> 8, status & 0xff], bytes.length - 2);
    return bytes;
  }

  #take(effects: readonly CoreEffect[]): void {
    for (const effect of effects) {
      switch (effect.kind) {
        case "bulk-in":
          this.#answered(effect.message);
          break;
        case "interrupt":
          this.#counts.notices += 1;
          this.#expect(["5002", "5003"].includes(toHex(effect.message)), true, "notice");
          break;
        case "need":
          if (effect.need.kind === "transmit") this.#counts.exchanges += 1;
          if (effect.need.kind === "ask") this.#counts.questions += 1;
          if (this.#open !== undefined) throw this.#broken("two needs at a time");
          this.#open = { ticket: effect.ticket, need: effect.need };
          break;
        case "abandon":
          if (this.#open?.need.kind !== "ask") throw this.#broken("abandoned what is no question");
          this.#late = this.#open;
          this.#open = undefined;
          break;
        case "arm":
          this.#timers.add(effect.timer);
          break;
        case "disarm":
          this.#timers.delete(effect.timer);
          break;
        case "activity":
          break;
      }
    }
  }

  #answered(message: Uint8Array): void {
    if (!this.#attached) throw this.#broken("an answer while detached");
    const at = (index: number): number => message[index] ?? -1;
    const declared = at(1) | (at(2) << 8) | (at(3) << 16) | (at(4) << 24);
    this.#expect(declared, message.length - 10, "dwLength");
    this.#expect(message.length <= this.#maxMessage, true, "longer than dwMaxCCIDMessageLength");
    const status = at(7);
    this.#icc = status & 0x03;
    this.#expect((status & 0x3c) === 0 && (status & 0x03) !== 3 && status >> 6 !== 3, true, "bStatus");
    const matches = (owed: { type: number; slot: number; seq: number }): boolean =>
      owed.slot === at(5) && owed.seq === at(6);
    if (status >> 6 === 2) {
      this.#counts.extensions += 1;
      this.#expect(at(0) === 0x80 && declared === 0 && at(8) > 0, true, "time extension");
      this.#expect(this.#owed.some(matches), true, "time extension of no command");
      return;
    }
    this.#counts.answers += 1;
    if (status >> 6 === 0) this.#expect(at(8), 0, "error of a success");
    else this.#expect(declared, 0, "data of a failure");
    // The latest one: while an abort waits, another command of the same number is answered at once.
    const index = this.#owed.findLastIndex(
      (owed) => matches(owed) && (ANSWER_OF.get(owed.type) ?? SLOT_STATUS) === at(0),
    );
    if (index === -1) throw this.#broken(`answer to nothing: ${toHex(message.subarray(0, 40))}`);
    if (this.#owed[index]?.type === ABORT && status >> 6 === 0) this.#counts.aborts += 1;
    this.#owed.splice(index, 1);
  }

  #pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.#random() * list.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }

  #expect<T>(actual: T, expected: T, what: string): void {
    if (actual !== expected) throw this.#broken(`${what}: ${String(actual)} instead of ${String(expected)}`);
  }

  #note(what: string, bytes?: Uint8Array): void {
    this.#trace.push({ what, bytes });
    if (this.#trace.length > 40) this.#trace.shift();
  }

  #broken(why: string): Error {
    const { seed, level } = this.#options;
    const events = this.#trace.map(({ what, bytes }) => (bytes === undefined ? what : `${what} ${toHex(bytes)}`));
    return new Error([`seed ${seed}, ${level}: ${why}`, ...events].join("\n"));
  }
}
