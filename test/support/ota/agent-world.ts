import { EMPTY_JOURNAL, type Journal, journalSchema } from "../../../ota/agent/journal.js";
import {
  type Effect,
  type Event,
  initialState,
  type Policy,
  type ServerEffect,
  type State,
  type WorkEffect,
} from "../../../ota/agent/state.js";
import { step } from "../../../ota/agent/step/step.js";
import type { BundleInfo } from "../../../ota/bundle/contract.js";
import type { DdiFailure, Deployment, Link, PollAnswer } from "../../../ota/ddi/client/contract.js";
import type { SlotStatus } from "../../../ota/installer/contract.js";
import * as selector from "../../../ota/installer/files/selector.js";
import type { EpochMs, Milliseconds } from "../../../ota/lib/clock.js";
import { err, ok } from "../../../ota/lib/result.js";

export type ActionState = "open" | "canceling" | "finished" | "error" | "canceled" | "downloaded";

/** An action of the model's server, and what its bundle is worth. */
export interface ModelAction {
  readonly id: string;
  readonly version: string;
  readonly quality: "good" | "fails-self-test" | "unsigned";
  readonly kind: BundleInfo["kind"];
  /** As the server's operator may still change it. */
  mode: "soft" | "forced" | "download-only" | "outside-window";
  state: ActionState;
  /** What the device told of it, in order. */
  readonly told: string[];
}

type Answering =
  | ServerEffect
  | WorkEffect
  | { readonly do: "restart"; readonly run: number }
  | { readonly do: "discard"; readonly sha256: string }
  | { readonly do: "send-attributes"; readonly link: Link };

const UNREACHABLE: DdiFailure = { kind: "unreachable", detail: "cut" };
export const AUTOMATIC: Policy = {
  consent: "automatic",
  server: "configured",
  actions: "all",
  attentive: 5_000 as Milliseconds,
};

/**
 * A device and its server as two small models around the real step function: effects wait until the test answers them, well
 * or badly, and the power may go at any moment, the disk keeping what was written.
 */
export class AgentWorld {
  readonly actions: ModelAction[] = [];
  readonly phases: string[] = [];
  /** Every effect that was asked for, in order. */
  readonly asked: Effect[] = [];
  disk: Journal = EMPTY_JOURNAL;
  boot: selector.Selector = selector.factory("1.0.0");
  running: "A" | "B" = "A";
  state: State;
  pending: Answering[] = [];
  now = Date.parse("2026-03-02T08:00:00Z");
  timer: "set" | "none" = "none";
  locked: "free" | "taken" = "free";
  /** Reasons of the gate. */
  reasons: readonly "battery-low"[] = [];
  readonly policy: Policy;

  constructor(policy: Policy = AUTOMATIC) {
    this.policy = policy;
    this.state = initialState(this.disk, policy);
    this.start();
  }

  assign(action: Omit<ModelAction, "id" | "state" | "told">): ModelAction {
    const id = String(this.actions.length + 1);
    // What follows `+` orders nothing: two builds of one version are told apart by it.
    const assigned: ModelAction = { ...action, version: `${action.version}+${id}`, id, state: "open", told: [] };
    this.actions.push(assigned);
    return assigned;
  }

  slots(): SlotStatus {
    const { version, good } = this.boot.slots[this.running];
    return { running: this.running, runningVersion: version, next: selector.nextSlot(this.boot), good };
  }

  /** The device starts: from its disk alone. */
  start(): void {
    const booted = selector.boot(this.boot);
    this.boot = booted.selector;
    this.running = booted.running;
    this.pending = [];
    this.timer = "none";
    this.locked = "free";
    // What is read is what was written, through text.
    this.disk = journalSchema.parse(JSON.parse(JSON.stringify(this.disk)));
    this.state = initialState(this.disk, this.policy);
    this.dispatch({
      type: "started",
      slots: this.slots(),
      image: "readable",
      compatible: "desk",
      reasons: this.reasons,
    });
    this.dispatch({ type: "tick" });
  }

  /** The power goes. An installation under way got as far as `written`. */
  cut(written: "nothing" | "half" | "all"): void {
    const install = this.pending.find((effect) => effect.do === "install");
    if (install?.do === "install" && install.info.kind === "firmware" && written !== "nothing") {
      const target = selector.otherSlot(this.running);
      this.boot = selector.emptied(this.boot, target);
      if (written === "all") this.boot = selector.filled(this.boot, target, install.info.version, "desk");
    }
    this.start();
  }

  dispatch(event: Event): void {
    const next = step(this.state, event, this.now as EpochMs);
    const { update } = next.state.journal;
    if (next.state.journal !== this.state.journal) this.disk = next.state.journal;
    if (update !== undefined && this.phases.at(-1) !== update.phase) this.phases.push(update.phase);
    this.state = next.state;
    for (const effect of next.effects) this.#take(effect);
  }

  /** The delta that is being fetched does not serve. */
  detour(): void {
    const download = this.pending.find((effect) => effect.do === "download");
    if (download?.do !== "download" || download.deltas.length === 0) return;
    this.dispatch({ type: "download-detour", run: download.run, way: download.artifact.sha256 });
  }

  /** Time passes until the one timer rings. */
  ring(): void {
    this.now += 400_000;
    this.timer = "none";
    this.dispatch({ type: "tick" });
  }

  /** Answers the pending effect of this number, as well as the world allows, or with a failure. */
  answer(index: number, how: "well" | "badly"): void {
    const [effect] = this.pending.splice(index, 1);
    if (effect === undefined) return;
    if (effect.do === "restart" && how === "well") {
      this.start();
      return;
    }
    const event = this.#answerOf(effect, how);
    if (event !== undefined) this.dispatch(event);
  }

  /** Everything goes well from here on, until nothing is left to do but wait for the next poll. */
  quieten(): void {
    for (let round = 0; round < 300; round += 1) {
      if (this.pending.length > 0) this.answer(0, "well");
      else if (round > 0 && this.#isQuiet()) return;
      else this.ring();
    }
    throw new Error(`never quiet: ${JSON.stringify(this.state.journal.update)}`);
  }

  #isQuiet(): boolean {
    const open = this.actions.some(({ state }) => state === "open" || state === "canceling");
    return !open && this.state.journal.outbox.length === 0;
  }

  #take(effect: Effect): void {
    this.asked.push(effect);
    switch (effect.do) {
      case "go-on":
        this.dispatch({ type: "go-on" });
        return;
      case "wake":
        this.timer = "set";
        return;
      case "unlock":
        this.locked = "free";
        return;
      case "lock":
        this.locked = this.reasons.length > 0 ? "free" : "taken";
        this.dispatch(
          this.locked === "taken"
            ? { type: "locked", run: effect.run }
            : { type: "lock-refused", run: effect.run, reasons: this.reasons },
        );
        return;
      case "stop-download":
        this.pending = this.pending.filter((other) => other.do !== "download");
        return;
      case "log":
      case "tell":
      case "hurry":
        return;
      default:
        this.pending.push(effect);
    }
  }

  #answerOf(effect: Answering, how: "well" | "badly"): Event | undefined {
    const bad = how === "badly";
    switch (effect.do) {
      case "deliver": {
        if (bad) return { type: "undelivered", failure: UNREACHABLE };
        return this.#hear(effect.entry.to, effect.entry.feedback)
          ? { type: "delivered" }
          : { type: "undelivered", failure: { kind: "gone" } };
      }
      case "poll":
        return bad ? { type: "poll-failed", failure: UNREACHABLE } : { type: "polled", answer: this.#poll() };
      case "read":
        return bad ? { type: "read-failed", failure: UNREACHABLE } : this.#read(effect.what, effect.link);
      case "confirm":
        return bad ? { type: "confirm-failed", failure: UNREACHABLE } : { type: "confirmed" };
      case "download":
        return { type: "download-ended", run: effect.run, result: bad ? err(UNREACHABLE) : ok(undefined) };
      case "check":
        return { type: "checked", run: effect.run, result: this.#verify(effect.sha256) };
      case "install":
        return this.#install(effect.run, effect.info, how);
      case "self-test": {
        const version = this.boot.slots[this.running].version;
        const quality = this.actions.find((action) => action.version === version)?.quality;
        const result = bad || quality === "fails-self-test" ? err("it does not work") : ok(undefined);
        return { type: "self-test-ended", run: effect.run, result };
      }
      case "mark-good":
        if (!bad) this.boot = selector.markedGood(this.boot, this.running);
        return { type: "marked-good", run: effect.run, result: bad ? err(ENGINE) : ok(undefined) };
      case "mark-bad":
        if (!bad) this.boot = selector.markedBad(this.boot, this.running);
        return { type: "marked-bad", run: effect.run, result: bad ? err(ENGINE) : ok(undefined) };
      case "restart":
        return { type: "restart-failed", run: effect.run, detail: "not now" };
      case "discard":
      case "send-attributes":
        return undefined;
    }
  }

  #install(run: number, info: BundleInfo, how: "well" | "badly"): Event {
    if (info.kind === "tables") {
      const loads = this.actions.find(({ version }) => version === info.version)?.quality === "good";
      const result = how === "well" && loads ? ok({ activation: "now", version: info.version } as const) : err(ENGINE);
      return { type: "install-ended", run, result };
    }
    const target = selector.otherSlot(this.running);
    this.boot = selector.emptied(this.boot, target);
    if (how === "badly") return { type: "install-ended", run, result: err(ENGINE) };
    this.boot = selector.filled(this.boot, target, info.version, "desk");
    return { type: "install-ended", run, result: ok({ activation: "restart", slot: target, version: info.version }) };
  }

  #verify(sha256: string) {
    const action = this.actions.find(({ id }) => sha256 === hashOf(id));
    if (action === undefined || action.quality === "unsigned") {
      return err({ kind: "not-a-bundle", detail: "no signature" } as const);
    }
    const info: BundleInfo = {
      kind: action.kind,
      format: "files",
      compatible: "desk",
      version: action.version,
      notes: "",
      payloadSize: 1,
      manifestSha256: hashOf(action.id),
      signer: "release",
    };
    return ok(info);
  }

  #first(): ModelAction | undefined {
    return this.actions.find(({ state }) => state === "open" || state === "canceling");
  }

  #poll(): PollAnswer {
    const first = this.#first();
    const pollAfter = 300_000 as Milliseconds;
    if (first === undefined) return { pollAfter, work: { kind: "nothing" } };
    const link = `${first.state === "canceling" ? "cancel" : "deployment"}/${first.id}?c=${first.mode}` as Link;
    return { pollAfter, work: { kind: first.state === "canceling" ? "cancel" : "deployment", link } };
  }

  #read(what: "deployment" | "confirmation" | "cancel", link: Link): Event {
    const action = this.actions.find(({ id }) => link.includes(`/${id}?`));
    if (action === undefined || (what === "cancel") !== (action.state === "canceling")) {
      return { type: "read-failed", failure: { kind: "gone" } };
    }
    const { id } = action;
    if (what === "cancel") {
      return { type: "cancel-read", cancel: { cancelId: id, stopId: id, feedback: `cancel/${id}/feedback` as Link } };
    }
    return { type: "deployment-read", link, deployment: deploymentOf(action) };
  }

  /** What the server makes of a feedback (hawkBit's tables); false for an action that is no longer active. */
  #hear(to: Link, { execution, finished }: { execution: string; finished: string }): boolean {
    const action = this.actions.find(({ id }) => to.includes(`/${id}/`));
    if (action === undefined || (action.state !== "open" && action.state !== "canceling")) return false;
    action.told.push(`${execution}/${finished}`);
    if (to.startsWith("cancel/")) {
      if (action.state !== "canceling") return true;
      if (execution === "closed") action.state = finished === "failure" ? "error" : "canceled";
      if (execution === "rejected") action.state = "open";
      return true;
    }
    if (execution === "closed") action.state = finished === "failure" ? "error" : "finished";
    if (execution === "downloaded" && action.mode === "download-only") action.state = "downloaded";
    return true;
  }
}

const ENGINE = { kind: "engine", detail: "refused" } as const;

export const hashOf = (id: string): string => id.padStart(64, "0");

function deploymentOf({ id, version, mode }: ModelAction): Deployment {
  const packed = { baseVersion: "", size: 10, sha256: `d${hashOf(id).slice(1)}`, link: `packed/${id}` as Link };
  const wish = mode === "soft" || mode === "download-only" ? "attempt" : "forced";
  return {
    actionId: id,
    download: mode === "download-only" ? "forced" : wish,
    update: mode === "download-only" || mode === "outside-window" ? "skip" : wish,
    ...(mode === "outside-window" ? { maintenanceWindow: "unavailable" } : {}),
    part: "os",
    name: "tournee",
    version,
    artifact: { filename: "f", size: 100, sha256: hashOf(id), link: `artifact/${id}` as Link, deltas: [packed] },
    feedback: `deployment/${id}/feedback` as Link,
  };
}
