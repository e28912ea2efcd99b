import { seconds } from "../../lib/duration.js";
import { handlerOf } from "./command-table.js";
import type { Effects } from "./core-events.js";
import type { Met, Need, Operation } from "./operation.js";
import { powerDown } from "./power.js";
import { forgetCodes } from "./secure.js";
import type { SlotContext } from "./slot-context.js";
import { CCID_ERROR, type Command, type CommandId, done, failed, type Outcome } from "./wire.js";

/** Hosts give up after three seconds of silence at the earliest. */
const EXTENSION = seconds(1);
/** The pad ends by itself; this many seconds later it is taken for lost. */
const PIN_GRACE = 5;

/** How the work speaks to the host. */
export interface WorkReport {
  answer(command: CommandId, outcome: Outcome): void;
  extend(command: CommandId): void;
}

interface Task {
  readonly operation: Operation<Outcome>;
  /** Undefined: the reader's own work, which nobody waits for. */
  readonly command: CommandId | undefined;
  ticket: number;
  need: Need | undefined;
}

/**
 * What one slot is busy with: one command of the host at a time, and between commands the reader's own powering down.
 * Whatever ends a command early, the slot is left to finish the exchange that it began before the next one.
 */
export class SlotWork {
  readonly #context: SlotContext;
  readonly #effects: Effects;
  readonly #report: WorkReport;
  #tickets = 0;
  #task: Task | undefined;
  /** A command that came while the slot was not free. */
  #waiting: Command | undefined;
  /** An exchange that was given up and that the slot has not finished yet. */
  #draining: number | undefined;
  #powerDownDue = false;
  #extending = false;

  constructor(context: SlotContext, effects: Effects, report: WorkReport) {
    this.#context = context;
    this.#effects = effects;
    this.#report = report;
  }

  /** The host's command that is under way or waits. */
  get command(): CommandId | undefined {
    return this.#task?.command ?? this.#waiting;
  }

  /** Begins a command; there must be none. What needs the card waits until the slot is free. */
  begin(command: Command): void {
    const handler = handlerOf(command.type);
    if (handler.kind === "at-once") {
      this.#report.answer(command, handler.run(this.#context, command));
    } else if (this.#task === undefined && this.#draining === undefined) {
      this.#start(handler.run(this.#context, command), command);
    } else {
      this.#waiting = command;
      this.#extend();
    }
  }

  /** Ends the host's command without an answer. */
  giveUp(): void {
    this.#waiting = undefined;
    this.#stopExtending();
    const task = this.#task;
    if (task?.command === undefined) return;
    this.#task = undefined;
    task.operation.return(failed(CCID_ERROR.aborted));
    this.#effects.tell("idle");
    if (task.need?.kind === "ask") this.#takePadAway(task);
    else this.#draining = task.ticket;
    this.#next();
  }

  /** The card in force is gone, or nobody wants it any more: it is powered down, and its code is not asked for. */
  releaseCard(): void {
    if (this.#context.session !== undefined) this.#powerDownDue = true;
    this.#context.session = undefined;
    const task = this.#task;
    if (task?.need?.kind === "ask") {
      this.#takePadAway(task);
      task.operation.return(failed(CCID_ERROR.mute));
      this.#end(task, failed(CCID_ERROR.mute));
    }
    this.#next();
  }

  /** What a need came to. */
  met(ticket: number, met: Met): void {
    const task = this.#task;
    if (task?.ticket === ticket) {
      this.#note(met);
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

  /** A second went by. */
  stillWorking(): void {
    this.#extending = false;
    const { command } = this;
    if (command === undefined) return;
    this.#report.extend(command);
    this.#extend();
  }

  /** The pad kept silent for longer than it may. */
  padLost(): void {
    const task = this.#task;
    if (task?.need?.kind !== "ask") return;
    this.#effects.add({ kind: "abandon", ticket: task.ticket });
    this.#advance(task, task.operation.next({ kind: "ask", answer: { kind: "timed-out" } }));
  }

  #start(operation: Operation<Outcome>, command: CommandId | undefined): void {
    this.#task = { operation, command, ticket: 0, need: undefined };
    this.#advance(this.#task, operation.next());
  }

  #advance(task: Task, step: IteratorResult<Need, Outcome>): void {
    if (step.done === true) {
      this.#end(task, step.value);
      this.#next();
      return;
    }
    if (task.need === undefined && task.command !== undefined) {
      this.#extend();
      this.#effects.tell("working");
    }
    this.#tickets += 1;
    task.ticket = this.#tickets;
    task.need = step.value;
    if (step.value.kind === "ask") {
      const after = seconds(step.value.request.timeoutSeconds + PIN_GRACE);
      this.#effects.add({ kind: "arm", timer: "pin", after });
    }
    this.#effects.add({ kind: "need", ticket: task.ticket, need: step.value });
  }

  #end(task: Task, outcome: Outcome): void {
    this.#task = undefined;
    if (task.command === undefined) return;
    this.#stopExtending();
    this.#report.answer(task.command, outcome);
    if (task.need !== undefined) this.#effects.tell("idle");
  }

  #takePadAway(task: Task): void {
    this.#effects.add({ kind: "abandon", ticket: task.ticket });
    this.#effects.add({ kind: "disarm", timer: "pin" });
  }

  #note(met: Met): void {
    if (met.kind === "ask") this.#effects.add({ kind: "disarm", timer: "pin" });
    else if (met.kind === "close") this.#effects.tell("released");
    else if (met.kind !== "connect") return;
    else if (met.result.ok) this.#effects.tell("powered");
    else if (met.result.error.kind === "busy") this.#effects.tell("refused");
  }

  /** What comes when the slot is free: the reader's own work first. */
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
    this.begin(command);
  }

  #extend(): void {
    if (this.#extending) return;
    this.#extending = true;
    this.#effects.add({ kind: "arm", timer: "extension", after: EXTENSION });
  }

  #stopExtending(): void {
    if (!this.#extending) return;
    this.#extending = false;
    this.#effects.add({ kind: "disarm", timer: "extension" });
  }
}

function* ownPowerDown(context: SlotContext): Operation<Outcome> {
  yield* powerDown(context);
  return done();
}
