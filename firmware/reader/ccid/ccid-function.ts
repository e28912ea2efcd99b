import type { CardChannel, CardIoError } from "../../drivers/card-slot/contract.js";
import type { UsbFunction, UsbFunctionOutput } from "../../drivers/usb-gadget/contract.js";
import type { CancelTimer, Clock } from "../../lib/clock.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { PinAnswer, PinPad, PinRequest, ReaderName, ReaderSlot } from "../contract.js";
import type { CcidActivity } from "./activity.js";
import { CCID_INTERFACE_CLASS, classDescriptor } from "./class-descriptor.js";
import { CcidCore } from "./core.js";
import type { CoreEffect, CoreEvent, CoreTimer } from "./core-events.js";
import { type ExchangeLevel, longestMessage } from "./exchange-level.js";
import type { Met, Need } from "./operation.js";

export interface CcidFunctionOptions {
  readonly slot: ReaderSlot;
  readonly reader: ReaderName;
  /** Interface string, ASCII: some hosts show it as the reader's name. */
  readonly name: string;
  readonly pinPad: PinPad;
  readonly clock: Clock;
  readonly level: ExchangeLevel;
  /** Longest message in bytes; the level's own when absent. */
  readonly maxMessage?: number;
  /** Told of each change that a screen may show. It must not throw. */
  readonly onActivity?: (activity: CcidActivity) => void;
}

/** A card slot as a CCID reader: the core joined to the slot, the pad and the clock. */
export function createCcidFunction(options: CcidFunctionOptions): UsbFunction {
  return new CcidFunction(options);
}

class CcidFunction implements UsbFunction {
  readonly name: string;
  readonly interfaceClass = CCID_INTERFACE_CLASS;
  readonly classDescriptor: Uint8Array;
  readonly maxMessage: number;
  readonly #options: CcidFunctionOptions;
  readonly #core: CcidCore;
  readonly #timers = new Map<CoreTimer, CancelTimer>();
  /** Questions on the pad, by ticket. */
  readonly #questions = new Map<number, AbortController>();
  /** Effects still to be done: an output that calls back must not overtake them. */
  readonly #effects: CoreEffect[] = [];
  #working = false;
  #output: UsbFunctionOutput | undefined;
  #unsubscribe: (() => void) | undefined;
  #channel: CardChannel | undefined;

  constructor(options: CcidFunctionOptions) {
    const { level, reader, maxMessage = longestMessage(level) } = options;
    this.#options = options;
    this.name = options.name;
    this.maxMessage = maxMessage;
    this.classDescriptor = classDescriptor(level, maxMessage);
    this.#core = new CcidCore({ level, reader, maxMessage });
  }

  attach(output: UsbFunctionOutput): void {
    const { slot } = this.#options;
    this.#unsubscribe?.();
    this.#output = output;
    this.#unsubscribe = slot.subscribe(() => this.#look());
    this.#tell({ kind: "attached", state: slot.state() });
  }

  detach(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#tell({ kind: "detached" });
    this.#output = undefined;
  }

  bulkOut(bytes: Uint8Array): void {
    this.#look();
    this.#tell({ kind: "bytes", bytes });
  }

  control(request: Parameters<UsbFunction["control"]>[0]): Uint8Array | "stall" {
    const { reply, effects } = this.#core.control(request);
    this.#perform(effects);
    return reply;
  }

  #tell(event: CoreEvent): void {
    this.#perform(this.#core.handle(event));
  }

  #perform(effects: readonly CoreEffect[]): void {
    this.#effects.push(...effects);
    if (this.#working) return;
    this.#working = true;
    try {
      for (let effect = this.#effects.shift(); effect !== undefined; effect = this.#effects.shift()) this.#do(effect);
    } finally {
      this.#working = false;
    }
  }

  #do(effect: CoreEffect): void {
    switch (effect.kind) {
      case "bulk-in":
        this.#output?.bulkIn(effect.message);
        return;
      case "interrupt":
        this.#output?.interrupt(effect.message);
        return;
      case "need":
        this.#meet(effect.ticket, effect.need);
        return;
      case "abandon":
        this.#questions.get(effect.ticket)?.abort();
        this.#questions.delete(effect.ticket);
        return;
      case "arm":
        this.#arm(effect);
        return;
      case "disarm":
        this.#disarm(effect.timer);
        return;
      case "activity":
        this.#options.onActivity?.(effect.activity);
        return;
    }
  }

  #arm({ timer, after }: Extract<CoreEffect, { kind: "arm" }>): void {
    this.#disarm(timer);
    const cancel = this.#options.clock.after(after, () => {
      this.#timers.delete(timer);
      this.#tell({ kind: "elapsed", timer });
    });
    this.#timers.set(timer, cancel);
  }

  #disarm(timer: CoreTimer): void {
    this.#timers.get(timer)?.();
    this.#timers.delete(timer);
  }

  #meet(ticket: number, need: Need): void {
    this.#fulfil(ticket, need).then(
      (met) => this.#met(ticket, met),
      () => this.#met(ticket, broken(need)),
    );
  }

  #met(ticket: number, met: Met): void {
    this.#look();
    this.#tell({ kind: "met", ticket, met });
  }

  /** The slot as it is now: its listeners may be told later than an exchange ends. */
  #look(): void {
    if (this.#unsubscribe !== undefined) this.#tell({ kind: "slot", state: this.#options.slot.state() });
  }

  async #fulfil(ticket: number, need: Need): Promise<Met> {
    switch (need.kind) {
      case "connect": {
        const connected = await this.#options.slot.connect();
        if (!connected.ok) return { kind: "connect", result: connected };
        this.#channel = connected.value;
        const { atr, insertion } = connected.value;
        return { kind: "connect", result: ok({ atr, insertion }) };
      }
      case "close": {
        const channel = this.#channel;
        this.#channel = undefined;
        await channel?.close();
        return { kind: "close" };
      }
      case "transmit":
        return { kind: "transmit", result: await this.#transmit(need.apdu) };
      case "ask":
        return { kind: "ask", answer: await this.#ask(ticket, need.request) };
    }
  }

  async #transmit(apdu: Uint8Array): Promise<Result<Uint8Array, CardIoError>> {
    try {
      return this.#channel === undefined ? err({ kind: "removed" }) : await this.#channel.transmit(apdu);
    } finally {
      apdu.fill(0);
    }
  }

  async #ask(ticket: number, request: PinRequest): Promise<PinAnswer> {
    const question = new AbortController();
    this.#questions.set(ticket, question);
    try {
      return await this.#options.pinPad.ask(request, question.signal);
    } finally {
      this.#questions.delete(ticket);
    }
  }
}

/** A driver that throws is a reader that does not work. */
function broken(need: Need): Met {
  const error = err({ kind: "reader", cause: "driver" } as const);
  switch (need.kind) {
    case "connect":
      return { kind: "connect", result: error };
    case "close":
      return { kind: "close" };
    case "transmit":
      return { kind: "transmit", result: error };
    case "ask":
      return { kind: "ask", answer: { kind: "cancelled" } };
  }
}
