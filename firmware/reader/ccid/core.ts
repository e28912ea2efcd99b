import type { SlotState } from "../../drivers/card-slot/contract.js";
import type { UsbControlRequest } from "../../drivers/usb-gadget/contract.js";
import { seconds } from "../../lib/duration.js";
import type { ReaderName } from "../contract.js";
import { AbortPair, type AbortStep } from "./abort-pair.js";
import { readClassRequest } from "./class-requests.js";
import { type CoreEffect, type CoreEvent, type CoreTimer, Effects } from "./core-events.js";
import { type ExchangeLevel, longestMessage } from "./exchange-level.js";
import { MessageAssembler } from "./message-assembler.js";
import { clockStatus } from "./power.js";
import { insertionOf, SlotContext } from "./slot-context.js";
import { SlotWork } from "./slot-work.js";
import {
  ANSWER,
  answerTypeOf,
  CCID_ERROR,
  COMMAND,
  type Command,
  type CommandId,
  done,
  encodeAnswer,
  encodeSlotChange,
  encodeTimeExtension,
  FIELD,
  failed,
  type Outcome,
} from "./wire.js";

export interface CoreOptions {
  readonly level: ExchangeLevel;
  readonly reader: ReaderName;
  /** Longest message in bytes; the level's own when absent. Shorter ones make the host chain. */
  readonly maxMessage?: number;
}

/** A host sends a message in one go: what is missing after this will not come. */
const HALF_MESSAGE = seconds(1);

/**
 * A CCID reader with one slot (USB CCID 1.1), without I/O: events in, effects out. One command is under way at a time;
 * each command gets one answer of its own type, with its slot and sequence number. An abort alone may wait for its
 * answer as long as the host keeps back the other half of it.
 */
export class CcidCore {
  readonly #context: SlotContext;
  readonly #assembler: MessageAssembler;
  readonly #effects = new Effects();
  readonly #work: SlotWork;
  readonly #abort = new AbortPair();
  #attached = false;

  constructor({ level, reader, maxMessage = longestMessage(level) }: CoreOptions) {
    this.#context = new SlotContext(level, reader, maxMessage);
    this.#assembler = new MessageAssembler(maxMessage);
    this.#work = new SlotWork(this.#context, this.#effects, {
      answer: (command, outcome) => this.#answer(command, outcome),
      extend: (command) => this.#send(encodeTimeExtension(command, this.#context.icc())),
    });
  }

  handle(event: CoreEvent): readonly CoreEffect[] {
    switch (event.kind) {
      case "attached":
        this.#attach(event.state);
        break;
      case "detached":
        this.#detach();
        break;
      case "bytes":
        if (this.#attached) this.#receive(event.bytes);
        break;
      case "slot":
        this.#slotChanged(event.state);
        break;
      case "met":
        this.#work.met(event.ticket, event.met);
        break;
      case "elapsed":
        this.#elapsed(event.timer);
        break;
    }
    return this.#effects.take();
  }

  /** A class request of the control pipe. */
  control(request: UsbControlRequest): {
    readonly reply: Uint8Array | "stall";
    readonly effects: readonly CoreEffect[];
  } {
    const read = readClassRequest(request);
    if (read.kind === "answer") return { reply: read.data, effects: [] };
    if (read.kind === "unknown" || read.slot !== 0 || !this.#attached) return { reply: "stall", effects: [] };
    this.#giveUp();
    this.#aborted(this.#abort.control(read.seq));
    return { reply: new Uint8Array(0), effects: this.#effects.take() };
  }

  #attach(state: SlotState): void {
    if (this.#attached) this.#detach();
    this.#attached = true;
    this.#context.state = state;
    this.#effects.tell("attached");
    this.#notify(insertionOf(state) !== undefined);
  }

  #detach(): void {
    if (!this.#attached) return;
    this.#attached = false;
    if (this.#assembler.midMessage) this.#effects.add({ kind: "disarm", timer: "half-message" });
    this.#assembler.drop();
    this.#abort.forget();
    this.#work.giveUp();
    this.#work.releaseCard();
    this.#context.reset();
    this.#effects.tell("detached");
  }

  #receive(bytes: Uint8Array): void {
    const before = this.#assembler.midMessage;
    for (const assembled of this.#assembler.push(bytes)) {
      if (assembled.kind === "command") this.#command(assembled.command);
      else this.#refuse(assembled.id, assembled.id.slot === 0 ? FIELD.length : FIELD.slot);
    }
    if (this.#assembler.midMessage) this.#effects.add({ kind: "arm", timer: "half-message", after: HALF_MESSAGE });
    else if (before) this.#effects.add({ kind: "disarm", timer: "half-message" });
  }

  #command(command: Command): void {
    const fault = this.#faultOf(command);
    if (fault !== undefined) {
      this.#refuse(command, fault);
    } else if (command.type === COMMAND.abort) {
      this.#giveUp();
      this.#aborted(this.#abort.bulk(command));
    } else {
      this.#work.begin(command);
    }
  }

  /** Why a command is not even begun. An abort is always heard. */
  #faultOf(command: Command): number | undefined {
    if (command.slot !== 0) return FIELD.slot;
    if (command.type === COMMAND.abort) return command.data.length === 0 ? undefined : FIELD.length;
    if (this.#abort.pending) return CCID_ERROR.aborted;
    return this.#work.command === undefined ? undefined : CCID_ERROR.slotBusy;
  }

  /** The first half of an abort ends what is under way: its command fails. */
  #giveUp(): void {
    const { command } = this.#work;
    this.#context.chain.forget();
    this.#work.giveUp();
    if (command !== undefined) this.#refuse(command, CCID_ERROR.aborted);
  }

  #aborted({ completed, replaced }: AbortStep): void {
    if (replaced !== undefined) this.#refuse(replaced, CCID_ERROR.aborted);
    if (completed !== undefined) this.#answer(completed, done(undefined, clockStatus(this.#context)));
  }

  #slotChanged(state: SlotState): void {
    const before = insertionOf(this.#context.state);
    const now = insertionOf(state);
    this.#context.state = state;
    if (before === now) return;
    this.#context.chain.forget();
    this.#work.releaseCard();
    if (before !== undefined) this.#notify(false);
    if (now !== undefined) this.#notify(true);
  }

  #elapsed(timer: CoreTimer): void {
    switch (timer) {
      case "extension":
        this.#work.stillWorking();
        break;
      case "pin":
        this.#work.padLost();
        break;
      case "half-message": {
        const half = this.#assembler.drop();
        if (half !== undefined) this.#refuse(half, half.slot === 0 ? FIELD.length : FIELD.slot);
        break;
      }
    }
  }

  #refuse(command: CommandId, error: number): void {
    this.#answer(command, failed(error));
  }

  #answer(command: CommandId, outcome: Outcome): void {
    this.#send(encodeAnswer(command, outcome, this.#context.icc(), this.#byteNineOf(command)));
  }

  /** Byte 9 of a failure says the clock's state or the protocol in force. */
  #byteNineOf(command: CommandId): number {
    switch (answerTypeOf(command.type)) {
      case ANSWER.slotStatus:
        return clockStatus(this.#context);
      case ANSWER.parameters:
        return this.#context.parameters().protocol;
      default:
        return 0;
    }
  }

  #send(message: Uint8Array): void {
    if (this.#attached) this.#effects.add({ kind: "bulk-in", message });
  }

  #notify(present: boolean): void {
    if (this.#attached) this.#effects.add({ kind: "interrupt", message: encodeSlotChange(present) });
  }
}
