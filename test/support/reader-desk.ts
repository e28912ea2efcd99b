import { type InsertableCard, SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import type { UsbFunction } from "../../firmware/drivers/usb-gadget/contract.js";
import { type ManualClock, manualClock } from "../../firmware/lib/clock.js";
import type { Instant } from "../../firmware/lib/dates.js";
import type { CcidActivity } from "../../firmware/reader/ccid/activity.js";
import { createCcidFunction } from "../../firmware/reader/ccid/ccid-function.js";
import type { ExchangeLevel } from "../../firmware/reader/ccid/exchange-level.js";
import type { PinAnswer, PinPad, PinRequest } from "../../firmware/reader/contract.js";
import { CcidHost } from "./ccid-host.js";

/** A pad that is answered by the test. */
export class ScriptedPad implements PinPad {
  readonly requests: PinRequest[] = [];
  readonly signals: AbortSignal[] = [];
  /** What was handed out, to see that it was overwritten. */
  readonly given: Uint8Array[] = [];
  #answers: PinAnswer[] = [];
  #asked: (() => void) | undefined;
  #resolve: ((answer: PinAnswer) => void) | undefined;

  /** Answers the next question with these codes. */
  type(...codes: readonly string[]): void {
    const bytes = codes.map((code) => Uint8Array.from(code, (digit) => digit.charCodeAt(0)));
    this.given.push(...bytes);
    this.reply({ kind: "entered", codes: bytes });
  }

  reply(answer: PinAnswer): void {
    if (this.#resolve === undefined) this.#answers.push(answer);
    else this.#resolve(answer);
    this.#resolve = undefined;
  }

  /** Waits for a question on the screen. */
  async shown(): Promise<void> {
    if (this.#resolve !== undefined) return;
    await new Promise<void>((resolve) => {
      this.#asked = resolve;
    });
  }

  ask(request: PinRequest, signal: AbortSignal): Promise<PinAnswer> {
    this.requests.push(request);
    this.signals.push(signal);
    const ready = this.#answers.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve) => {
      this.#resolve = resolve;
      this.#asked?.();
    });
  }
}

export interface ReaderDesk {
  readonly slot: SimulatedSlot;
  readonly pad: ScriptedPad;
  readonly clock: ManualClock;
  readonly host: CcidHost;
  readonly reader: UsbFunction;
  readonly activity: CcidActivity["kind"][];
}

/** A reader with its slot, pad, clock and PC, not plugged yet. */
export function readerDesk(options: { readonly level?: ExchangeLevel; readonly maxMessage?: number } = {}): ReaderDesk {
  const { level = "extended", maxMessage } = options;
  const slot = new SimulatedSlot("cps");
  const pad = new ScriptedPad();
  const clock = manualClock("Europe/Paris", 1_700_000_000_000 as Instant);
  const activity: CcidActivity["kind"][] = [];
  const reader = createCcidFunction({
    slot,
    reader: "cps",
    name: "Tournee CPS",
    pinPad: pad,
    clock,
    level,
    ...(maxMessage === undefined ? {} : { maxMessage }),
    onActivity: ({ kind }) => activity.push(kind),
  });
  return { slot, pad, clock, host: new CcidHost(reader), reader, activity };
}

/** T=1 alone, LRC, IFSC 254; a card that takes whole APDUs. */
export const T1_ATR = Uint8Array.of(0x3b, 0x80, 0x81, 0x31, 0xfe, 0x45, 0x8b);
/** T=0 alone. */
export const T0_ATR = Uint8Array.of(0x3b, 0x00);

/** A card made of one function; keeps what it was sent. */
export function scriptedCard(
  answer: (apdu: Uint8Array) => Uint8Array | Promise<Uint8Array>,
  atr: Uint8Array = T1_ATR,
): InsertableCard & { readonly seen: Uint8Array[]; resets: number } {
  const seen: Uint8Array[] = [];
  const card = {
    atr,
    seen,
    resets: 0,
    reset() {
      card.resets += 1;
    },
    transmit(apdu: Uint8Array) {
      seen.push(Uint8Array.from(apdu));
      return answer(apdu);
    },
  };
  return card;
}
