import type { Feedback, Link } from "../../ddi/client/contract.js";
import type { EpochMs } from "../../lib/clock.js";
import type { UpdateFailure } from "../contract.js";
import { describeFailure } from "../failure-text.js";
import type { Journal, OutboxEntry, Phase, Update } from "../journal.js";
import type { Effect, Ended, State, Work } from "../state.js";

/** At most so many feedbacks wait; of a device that never reaches its server the oldest that end nothing go first. */
const OUTBOX_LIMIT = 64;

/** Phases in which the installer may have changed something: a cancel comes too late, another action waits. */
const COMMITTED: ReadonlySet<Phase> = new Set(["installing", "installed-waiting-reboot", "rebooted", "verifying"]);
const OVER: ReadonlySet<Phase> = new Set(["done", "failed"]);

export const isCommitted = (update: Update): boolean => COMMITTED.has(update.phase);
export const isOver = (update: Update): boolean => OVER.has(update.phase);

/** The artifact's hash: its name among the downloads. */
export const sha256Of = ({ source }: Update): string =>
  source.kind === "file" ? source.sha256 : source.artifact.sha256;

/**
 * One step under way: the handlers of an event change the state here and nowhere else, and note what is to be done. The step
 * as a whole stays a function of state, event and time.
 */
export class Turn {
  state: State;
  readonly effects: Effect[] = [];
  readonly now: EpochMs;
  /** A phase was entered in this step: it is written down before anything follows from it. */
  entered = false;

  constructor(state: State, now: EpochMs) {
    this.state = state;
    this.now = now;
  }

  get update(): Update | undefined {
    return this.state.journal.update;
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  effect(effect: Effect): void {
    this.effects.push(effect);
  }

  log(level: "info" | "warn", message: string, fields: Readonly<Record<string, unknown>> = {}): void {
    this.effect({ do: "log", level, fields, message });
  }

  journal(change: Partial<Journal>): void {
    this.set({ journal: { ...this.state.journal, ...change } });
  }

  /** Takes a new action up, or lets go of the present one. */
  replace(update: Update | undefined): void {
    const { update: former, ...rest } = this.state.journal;
    this.entered ||= update !== undefined && update.phase !== former?.phase;
    this.set({ journal: update === undefined ? rest : { ...rest, update }, verified: false, cut: false });
  }

  /** Changes the present action; without one, nothing. */
  amend(change: Partial<Update>): void {
    const { update } = this.state.journal;
    if (update === undefined) return;
    this.entered ||= change.phase !== undefined && change.phase !== update.phase;
    this.journal({ update: { ...update, ...change } });
  }

  /** Work begins whose progress the server has not heard of yet. */
  untold(): void {
    const { told: _, ...rest } = this.state;
    this.state = rest;
  }

  /** Begins a piece of work under a number of its own. */
  begin(make: (run: number) => Work): number {
    const run = this.state.runs + 1;
    this.set({ runs: run, work: make(run) });
    return run;
  }

  /** True when `run` is the work under way, which is over by that. */
  ends(kind: Work["kind"], run: number): boolean {
    const { work } = this.state;
    if (work.kind !== kind || !("run" in work) || work.run !== run) return false;
    this.set({ work: { kind: "none" } });
    return true;
  }

  /** Gives up what comes before an installation; an installation itself is never given up. */
  abandon(): void {
    const { kind } = this.state.work;
    if (kind === "downloading") this.effect({ do: "stop-download" });
    if (kind === "downloading" || kind === "checking" || kind === "locking") this.set({ work: { kind: "none" } });
  }

  unlock(): void {
    if (!this.state.locked) return;
    this.set({ locked: false });
    this.effect({ do: "unlock" });
  }

  /** Queues what the server must come to know, whatever happens in between. */
  report(to: Link, feedback: Feedback, closes?: string): void {
    const entry: OutboxEntry = { to, feedback: { ...feedback, details: [...feedback.details] } };
    const outbox = [...this.state.journal.outbox, closes === undefined ? entry : { ...entry, closes }];
    while (outbox.length > OUTBOX_LIMIT) {
      const spare = outbox.findIndex(({ closes: ending }) => ending === undefined);
      outbox.splice(Math.max(spare, 0), 1);
    }
    this.journal({ outbox });
  }

  /** Queues a feedback on the present action, when it is the server's. */
  reportUpdate(execution: Feedback["execution"], finished: Feedback["finished"], details: readonly string[]): void {
    const { update } = this;
    if (update?.source.kind !== "server") return;
    const { feedback, actionId } = update.source;
    this.report(feedback, { execution, finished, details }, execution === "closed" ? actionId : undefined);
  }

  /** The present action ends without an update: what ran goes on running. */
  fail(failure: UpdateFailure): void {
    const { update } = this;
    if (update === undefined) return;
    const text = describeFailure(failure);
    this.log("warn", "update failed", { version: update.version, phase: update.phase, reason: text });
    this.abandon();
    this.reportUpdate("closed", "failure", [text]);
    this.journal({ lastError: text });
    this.amend({ phase: "failed", failure });
    // An installation may have come as far as the boot selector: marked good, what runs is also what starts next.
    if (isCommitted(update)) this.set({ proved: false });
    this.over("failed", update);
  }

  /** The new version is in use and proved. */
  succeed(detail: string): void {
    const { update } = this;
    if (update === undefined) return;
    this.log("info", "updated", { version: update.bundle?.version ?? update.version });
    this.reportUpdate("closed", "success", [detail]);
    this.amend({ phase: "done" });
    this.over("installed", update);
  }

  /** The present action is dropped without a trace on the screen: taken back, or gone from the server. */
  drop(): void {
    const { update } = this;
    if (update === undefined) return;
    this.abandon();
    this.effect({ do: "discard", sha256: sha256Of(update) });
    this.replace(undefined);
  }

  private over(ended: Ended, update: Update): void {
    this.unlock();
    this.effect({ do: "discard", sha256: sha256Of(update) });
    this.set({ ended, held: false, soon: true });
  }
}
