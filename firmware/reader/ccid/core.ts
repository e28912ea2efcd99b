import type { SlotState } from "../../drivers/card-slot/contract.js";
import type { UsbControlRequest } from "../../drivers/usb-gadget/contract.js";
import { type Duration, seconds } from "../../lib/duration.js";
import type { ReaderName } from "../contract.js";
import { AbortPair, type AbortStep } from "./abort-pair.js";
import type { CcidActivity } from "./activity.js";
import { readClassRequest } from "./class-requests.js";
import { handlerOf } from "./command-table.js";
import { type ExchangeLevel, longestMessage } from "./exchange-level.js";
import { MessageAssembler } from "./message-assembler.js";
import type { Met, Need, Operation } from "./operation.js";
import { clockStatus, powerDown } from "./power.js";
import { forgetCodes } from "./secure.js";
import { insertionOf, SlotContext } from "./slot-context.js";
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

/** `extension`: the host is asked to wait on. `half-message`: the rest of a message does not come. */
export type CoreTimer = "extension" | "half-message" | "pin";

/** What happens to the core. `detached` is any end of the configuration. */
export type CoreEvent =
  | { readonly kind: "attached"; readonly state: SlotState }
  | { readonly kind: "detached" }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "slot"; readonly state: SlotState }
  | { readonly kind: "met"; readonly ticket: number; readonly met: Met }
  | { readonly kind: "elapsed"; readonly timer: CoreTimer };

/** What the core wants done, in order. Every `need` is met once, by a `met` event, unless it was abandoned. */
export type CoreEffect =
  | { readonly kind: "bulk-in"; readonly message: Uint8Array }
  | { readonly kind: "interrupt"; readonly message: Uint8Array }
  | { readonly kind: "need"; readonly ticket: number; readonly need: Need }
  /** The question is taken off the screen; its answer is not awaited. */
  | { readonly kind: "abandon"; readonly ticket: number }
  | { readonly kind: "arm"; readonly timer: CoreTimer; readonly after: Duration }
  | { readonly kind: "disarm"; readonly timer: CoreTimer }
  | { readonly kind: "activity"; readonly activity: CcidActivity };

/** Hosts give up after three seconds of silence at the earliest. */
const EXTENSION = seconds(1);
/** A host sends a message in one go: what is missing after this will not come. */
const HALF_MESSAGE = seconds(1);
/** The pad ends by itself; this much later it is taken for lost. */
const PIN_GRACE = 5;

interface Task {
  readonly operation: Operation<Outcome>;
  /** Undefined: the reader's own work, which nobody waits for. */
  readonly command: CommandId | undefined;
  ticket: number;
  need: Need | undefined;
}

/**
 * A CCID reader with one slot (USB CCID 1.1), without I/O: events in, effects out. One command is under way at a time;
 * each command gets one answer of its own type, with its slot and sequence number.
 */
export class CcidCore {
  readonly #context: SlotContext;
  readonly #assembler: MessageAssembler;
  readonly #abort = new AbortPair();
  #effects: CoreEffect[] = [];
  #attached = false;
  #tickets = 0;
  #task: Task | undefined;
  /** A command that came while the reader was still busy with its own work. */
  #waiting: Command | undefined;
  /** An exchange that was given up and that the slot has not finished yet. */
  #draining: number | undefined;
  #powerDownDue = false;
  #extending = false;

  constructor({ level, reader, maxMessage = longestMessage(level) }: CoreOptions) {
    this.#context = new SlotContext(level, reader, maxMessage);
    this.#assembler = new MessageAssembler(maxMessage);
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
        this.#met(event.ticket, event.met);
        break;
      case "elapsed":
        this.#elapsed(event.timer);
        break;
    }
    return this.#flush();
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
    return { reply: new Uint8Array(0), effects: this.#flush() };
  }

  #flush(): readonly CoreEffect[] {
    const effects = this.#effects;
    this.#effects = [];
    return effects;
  }

  #attach(state: SlotState): void {
    if (this.#attached) this.#detach();
    this.#attached = true;
    this.#context.state = state;
    this.#tell("attached");
    this.#notify(insertionOf(state) !== undefined);
  }

  #detach(): void {
    if (!this.#attached) return;
    this.#attached = false;
    this.#waiting = undefined;
    this.#abandonTask();
    this.#stopExtending();
    if (this.#assembler.midMessage) this.#effects.push({ kind: "disarm", timer: "half-message" });
    this.#assembler.drop();
    this.#abort.forget();
    this.#release();
    this.#context.reset();
    this.#tell("detached");
    this.#next();
  }

  #receive(bytes: Uint8Array): void {
    const before = this.#assembler.midMessage;
    for (const assembled of this.#assembler.push(bytes)) {
      if (assembled.kind === "command") this.#command(assembled.command);
      else this.#refuse(assembled.id, FIELD.length);
    }
    if (this.#assembler.midMessage) this.#effects.push({ kind: "arm", timer: "half-message", after: HALF_MESSAGE });
    else if (before) this.#effects.push({ kind: "disarm", timer: "half-message" });
  }

  #command(command: Command): void {
    const fault = this.#faultOf(command);
    if (fault !== undefined) this.#refuse(command, fault);
    else if (command.type === COMMAND.abort) this.#abortCommand(command);
    else if (this.#task === undefined && this.#draining === undefined) this.#run(command);
    else {
      this.#waiting = command;
      this.#extend();
    }
  }

  /** Why a command is not even begun. An abort is always heard. */
  #faultOf(command: Command): number | undefined {
    if (command.slot !== 0) return FIELD.slot;
    if (command.type === COMMAND.abort) return command.data.length === 0 ? undefined : FIELD.length;
    if (this.#abort.pending) return CCID_ERROR.aborted;
    const busy = this.#waiting !== undefined || this.#task?.command !== undefined;
    return busy ? CCID_ERROR.slotBusy : undefined;
  }

  #run(command: Command): void {
    const handler = handlerOf(command.type);
    if (handler.kind === "steps") this.#start(handler.run(this.#context, command), command);
    else this.#answer(command, handler.run(this.#context, command));
  }

  #abortCommand(command: Command): void {
    this.#giveUp();
    this.#aborted(this.#abort.bulk(command));
  }

  #aborted({ completed, replaced }: AbortStep): void {
    if (replaced !== undefined) this.#refuse(replaced, CCID_ERROR.aborted);
    if (completed !== undefined) this.#answer(completed, done(undefined, clockStatus(this.#context)));
  }

  /** The first half of an abort ends what is under way: its command fails. */
  #giveUp(): void {
    const working = this.#task?.command;
    const command = working ?? this.#waiting;
    this.#context.chain.forget();
    this.#waiting = undefined;
    this.#stopExtending();
    if (command !== undefined) this.#refuse(command, CCID_ERROR.aborted);
    if (working === undefined) return;
    this.#abandonTask();
    this.#tell("idle");
  }

  #start(operation: Operation<Outcome>, command: CommandId | undefined): void {
    this.#task = { operation, command, ticket: 0, need: undefined };
    this.#advance(this.#task, operation.next());
  }

  #advance(task: Task, step: IteratorResult<Need, Outcome>): void {
    if (step.done !== true) {
      const first = task.need === undefined;
      this.#tickets += 1;
      task.ticket = this.#tickets;
      task.need = step.value;
      if (first && task.command !== undefined) {
        this.#extend();
        this.#tell("working");
      }
      if (step.value.kind === "ask") {
        this.#effects.push({
          kind: "arm",
          timer: "pin",
          after: seconds(step.value.request.timeoutSeconds + PIN_GRACE),
        });
      }
      this.#effects.push({ kind: "need", ticket: task.ticket, need: step.value });
      return;
    }
    this.#end(task, step.value);
  }

  #end(task: Task, outcome: Outcome): void {
    this.#task = undefined;
    if (task.command !== undefined) {
      this.#stopExtending();
      this.#answer(task.command, outcome);
      if (task.need !== undefined) this.#tell("idle");
    }
    this.#next();
  }

  /** Ends the task without an answer; what it waits for ends by itself. */
  #abandonTask(): void {
    const task = this.#task;
    if (task === undefined) return;
    this.#task = undefined;
    task.operation.return(failed(CCID_ERROR.aborted));
    if (task.need?.kind === "ask") this.#takePadAway(task);
    else this.#draining = task.ticket;
  }

  #takePadAway(task: Task): void {
    this.#effects.push({ kind: "abandon", ticket: task.ticket }, { kind: "disarm", timer: "pin" });
  }

  #met(ticket: number, met: Met): void {
    const task = this.#task;
    if (task !== undefined && task.ticket === ticket) {
      if (met.kind === "ask") this.#effects.push({ kind: "disarm", timer: "pin" });
      if (met.kind === "connect") this.#connected(met);
      if (met.kind === "close") this.#tell("released");
      this.#advance(task, task.operation.next(met));
      return;
    }
    if (met.kind === "ask") forgetCodes(met.answer);
    if (ticket !== this.#draining) return;
    this.#draining = undefined;
    // The card was powered for a command that nobody waits for any more.
    if (met.kind === "connect" && met.result.ok) this.#powerDownDue = true;
    this.#next();
  }

  #connected(met: Extract<Met, { kind: "connect" }>): void {
    if (met.result.ok) this.#tell("powered");
    else if (met.result.error.kind === "busy") this.#tell("refused");
  }

  /** What comes after a task: the reader's own work first. */
  #next(): void {
    if (this.#task !== undefined || this.#draining !== undefined) return;
    if (this.#powerDownDue) {
      this.#powerDownDue = false;
      this.#start(ownPowerDown(this.#context), undefined);
      return;
    }
    const command = this.#waiting;
    if (command === undefined) return;
    this.#waiting = undefined;
    this.#stopExtending();
    this.#run(command);
  }

  #slotChanged(state: SlotState): void {
    const before = insertionOf(this.#context.state);
    const now = insertionOf(state);
    this.#context.state = state;
    if (before === now) return;
    this.#release();
    if (before !== undefined) this.#notify(false);
    if (now !== undefined) this.#notify(true);
    this.#next();
  }

  /** The card in force is gone: nothing of it is kept, and nobody is asked for its code any more. */
  #release(): void {
    const context = this.#context;
    if (context.session !== undefined) this.#powerDownDue = true;
    context.session = undefined;
    context.chain.forget();
    const task = this.#task;
    if (task?.need?.kind !== "ask") return;
    this.#takePadAway(task);
    task.operation.return(failed(CCID_ERROR.mute));
    this.#end(task, failed(CCID_ERROR.mute));
  }

  #elapsed(timer: CoreTimer): void {
    switch (timer) {
      case "extension": {
        const command = this.#task?.command ?? this.#waiting;
        this.#extending = false;
        if (command === undefined) return;
        this.#send(encodeTimeExtension(command, this.#context.icc()));
        this.#extend();
        return;
      }
      case "half-message": {
        const half = this.#assembler.drop();
        if (half !== undefined) this.#refuse(half, half.slot === 0 ? FIELD.length : FIELD.slot);
        return;
      }
      case "pin": {
        const task = this.#task;
        if (task?.need?.kind !== "ask") return;
        this.#effects.push({ kind: "abandon", ticket: task.ticket });
        this.#advance(task, task.operation.next({ kind: "ask", answer: { kind: "timed-out" } }));
        return;
      }
    }
  }

  #extend(): void {
    if (this.#extending) return;
    this.#extending = true;
    this.#effects.push({ kind: "arm", timer: "extension", after: EXTENSION });
  }

  #stopExtending(): void {
    if (!this.#extending) return;
    this.#extending = false;
    this.#effects.push({ kind: "disarm", timer: "extension" });
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
    if (this.#attached) this.#effects.push({ kind: "bulk-in", message });
  }

  #notify(present: boolean): void {
    if (this.#attached) this.#effects.push({ kind: "interrupt", message: encodeSlotChange(present) });
  }

  #tell(kind: CcidActivity["kind"]): void {
    this.#effects.push({ kind: "activity", activity: { kind } });
  }
}

function* ownPowerDown(context: SlotContext): Operation<Outcome> {
  yield* powerDown(context);
  return done();
}
