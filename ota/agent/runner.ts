import type { Milliseconds } from "../lib/clock.js";
import { EMPTY_JOURNAL, type Journal } from "./journal.js";
import { LongWork } from "./long-work.js";
import type { AgentPorts } from "./ports.js";
import { ServerLane } from "./server-lane.js";
import {
  type Effect,
  type Event,
  initialState,
  type Policy,
  type ServerEffect,
  type State,
  type WorkEffect,
} from "./state.js";
import { step } from "./step/step.js";

/** A disk that takes no journal is asked again after this. */
const SAVE_AGAIN = 10_000 as Milliseconds;
/** A fleet that was switched on together does not poll together. */
const JITTER = 0.1;

/** How the runner's life ends besides `close`. */
export type Departure = "restart" | "journal-unwritable";

/**
 * Carries the step function's judgement out: one event after the other, the journal on disk before anything is done about
 * it. What fails on the way becomes the next event.
 */
export class Runner {
  readonly #ports: AgentPorts;
  readonly #work: LongWork;
  readonly #server: ServerLane;
  readonly #onState: (state: State) => void;
  readonly #onDeparture: (departure: Departure) => void;
  #state: State;
  #queue: Event[] = [];
  #drain: Promise<void> | undefined;
  #closing = false;
  /** The disk takes no journal: everything waits. */
  #blocked = false;
  #forgetWake: (() => void) | undefined;
  #forgetGate: (() => void) | undefined;
  readonly #underWay = new Set<Promise<void>>();

  private constructor(
    ports: AgentPorts,
    policy: Policy,
    journal: Journal,
    onState: (state: State) => void,
    onDeparture: (departure: Departure) => void,
  ) {
    this.#ports = ports;
    this.#state = initialState(journal, policy);
    this.#onState = onState;
    this.#onDeparture = onDeparture;
    this.#server = new ServerLane(ports);
    this.#work = new LongWork(ports, (event) => this.dispatch(event));
  }

  /** Reads the journal and goes on from it. */
  static async start(
    ports: AgentPorts,
    policy: Policy,
    onState: (state: State) => void,
    onDeparture: (departure: Departure) => void,
  ): Promise<Runner> {
    const loaded = await ports.journal.load();
    if (loaded.from !== "newest" && (loaded.setAside !== undefined || loaded.from === "older")) {
      ports.log.warn({ setAside: loaded.setAside, goingOnFrom: loaded.from }, "the update journal could not be read");
    }
    const journal = loaded.from === "nothing" ? EMPTY_JOURNAL : loaded.value;
    const runner = new Runner(ports, policy, journal, onState, onDeparture);
    const { installer, gate } = ports;
    const slots = await installer.status();
    const image = (await installer.runningImage?.()) === undefined ? "none" : "readable";
    const compatible = installer.compatible === undefined ? {} : { compatible: installer.compatible };
    runner.#forgetGate = gate.onChange(() => runner.dispatch({ type: "gate-changed", reasons: gate.reasons() }));
    runner.dispatch({ type: "started", slots, image, ...compatible, reasons: gate.reasons() });
    if (policy.server === "configured") runner.dispatch({ type: "tick" });
    return runner;
  }

  get state(): State {
    return this.#state;
  }

  dispatch(event: Event): void {
    this.#queue.push(event);
    this.#continue();
  }

  #continue(): void {
    // Begun in a microtask: an effect that answers at once finds the drain already under way.
    this.#drain ??= Promise.resolve()
      .then(() => this.#handleAll())
      .finally(() => {
        this.#drain = undefined;
        if (this.#queue.length > 0 && !this.#blocked) this.#continue();
      });
  }

  /** Stops the exchanges and the download; an installation that runs is waited for and written down. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#forgetWake?.();
    this.#forgetGate?.();
    this.#work.stopDownload();
    this.#server.stop();
    while (this.#underWay.size > 0 || this.#drain !== undefined) {
      await Promise.all(this.#underWay);
      await this.#drain;
    }
    this.#work.unlock();
  }

  async #handleAll(): Promise<void> {
    for (let event = this.#queue[0]; event !== undefined; event = this.#queue[0]) {
      const next = step(this.#state, event, this.#ports.clock.now());
      if (next.state.journal !== this.#state.journal && !(await this.#saved(next.state.journal))) return;
      this.#queue.shift();
      this.#state = next.state;
      for (const effect of next.effects) this.#perform(effect);
      this.#onState(next.state);
    }
  }

  /** The event stays where it is until its consequences can be remembered. */
  async #saved(journal: Journal): Promise<boolean> {
    try {
      await this.#ports.journal.save(journal);
      this.#blocked = false;
      return true;
    } catch (error) {
      this.#blocked = true;
      this.#ports.log.warn(
        { reason: String(error) },
        "the update journal cannot be written: free some room on the disk",
      );
      if (!this.#closing) {
        this.#ports.clock.after(SAVE_AGAIN, () => {
          if (!this.#closing) this.#continue();
        });
      }
      this.#onDeparture("journal-unwritable");
      return false;
    }
  }

  #perform(effect: Effect): void {
    const { log } = this.#ports;
    switch (effect.do) {
      case "log":
        log[effect.level](effect.fields, effect.message);
        return;
      case "unlock":
        this.#work.unlock();
        return;
      case "stop-download":
        this.#work.stopDownload();
        return;
      default:
        if (!this.#closing) this.#begin(effect);
    }
  }

  #begin(effect: Exclude<Effect, { do: "log" | "unlock" | "stop-download" }>): void {
    switch (effect.do) {
      case "go-on":
        this.dispatch({ type: "go-on" });
        return;
      case "wake":
        this.#wake(effect.after);
        return;
      case "hurry":
        this.#server.hurry(effect.within);
        return;
      case "lock":
        this.dispatch(this.#work.lock(effect));
        return;
      case "discard":
        this.#track(this.#ports.downloads.discard(effect.sha256));
        return;
      case "tell":
        this.#track(this.#server.tell(effect.to, effect.feedback));
        return;
      case "send-attributes":
        this.#track(this.#server.sendAttributes(effect.link, this.#state));
        return;
      case "restart":
        // May never settle: nothing waits for it.
        void this.#restart(effect.run);
        return;
      default:
        this.#track(this.#answer(effect).then((event) => this.dispatch(event)));
        return;
    }
  }

  #answer(effect: ServerEffect | WorkEffect): Promise<Event> {
    switch (effect.do) {
      case "deliver":
      case "poll":
      case "read":
      case "confirm":
        return this.#server.perform(effect);
      default:
        return this.#work.perform(effect);
    }
  }

  async #restart(run: number): Promise<void> {
    try {
      await this.#ports.installer.restart();
      this.#onDeparture("restart");
    } catch (error) {
      this.dispatch({ type: "restart-failed", run, detail: String(error) });
    }
  }

  #wake(after: Milliseconds): void {
    this.#forgetWake?.();
    const spread = after * (1 + JITTER * (2 * this.#ports.random() - 1));
    this.#forgetWake = this.#ports.clock.after(Math.round(spread) as Milliseconds, () =>
      this.dispatch({ type: "tick" }),
    );
  }

  #track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => this.#ports.log.warn({ reason: String(error) }, "a step of the update failed"))
      .finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }
}
