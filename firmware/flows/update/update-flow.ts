import { computed, effect, type Signal, signal, untracked } from "@preact/signals-core";
import type { UpdateAgent, UpdateStatus } from "../../../ota/agent/contract.js";
import type { BundleSource } from "../../drivers/bundle-source/contract.js";
import type { Clock } from "../../lib/clock.js";
import { hours, seconds } from "../../lib/duration.js";
import type { Logger } from "../../lib/log.js";
import { callFailureOf } from "./failure.js";
import type { TerminalGate } from "./gate.js";
import { createSourceFlow } from "./source-flow.js";
import { stateOf } from "./state.js";
import type { CallState, Reach, SourceName, UpdateFlow, UpdateState } from "./types.js";

/** « Plus tard »: a round is over by then. */
const LATER = hours(4);
/** From the warning to the installation. */
const WARNING_SECONDS = 30;

export interface UpdateParts {
  readonly clock: Clock;
  readonly gate: TerminalGate;
  /** The update's own screen is in sight: what she asked for there needs no second warning. */
  readonly watching: () => boolean;
  /** An update came that waits for her. */
  readonly onOffer: () => void;
  /** Where bundles come without a network; undefined on a board without such a port. */
  readonly sources: Readonly<Record<SourceName, BundleSource | undefined>>;
  /** One came. */
  readonly onFound: (from: SourceName) => void;
  readonly log: Logger;
}

/**
 * The terminal's side of the update agent: what it is at as the screens show it, and the warning before an installation
 * that restarts the terminal. Without an agent nothing runs, and no timer is set.
 */
export function createUpdateFlow(parts: UpdateParts): UpdateFlow {
  const { clock, gate, watching, onOffer, log } = parts;
  const agent: Signal<UpdateAgent | undefined> = signal(undefined);
  const status: Signal<UpdateStatus | undefined> = signal(undefined);
  const reach: Signal<Reach> = signal("server");
  const call: Signal<CallState> = signal({ kind: "none" });
  const secondsLeft: Signal<number | undefined> = signal(undefined);
  let stopListening = (): void => {};
  let cancelTick = (): void => {};
  /** She said « Maintenant » for what is under way. */
  let asked = false;
  /** The offer that she was told of: a detour is another question. */
  let told: string | undefined;

  const state = computed<UpdateState>(() =>
    stateOf(status.value, {
      reach: reach.value,
      obstacles: gate.obstacles.value,
      locked: gate.locked.value,
      wall: clock.wall,
    }),
  );
  const offered = computed(() => {
    const { kind } = state.value;
    return kind === "offered" || kind === "downloading" || kind === "waiting";
  });
  const copying = signal(false);
  const sourceFlow = (name: SourceName) =>
    createSourceFlow({
      name,
      source: parts.sources[name],
      agent,
      copying,
      onFound: () => parts.onFound(name),
      onInstall: () => {
        asked = true;
      },
      log,
    });
  const sources = { stick: sourceFlow("stick"), cable: sourceFlow("cable") };
  const found = computed(() => Object.values(sources).some((source) => source.state.value.kind === "found"));

  const stopCounting = (): void => {
    cancelTick();
    secondsLeft.value = undefined;
  };
  const go = (): void => {
    stopCounting();
    gate.release();
  };
  const count = (left: number): void => {
    if (left === 0) {
      go();
      return;
    }
    secondsLeft.value = left;
    cancelTick = clock.after(seconds(1), () => count(left - 1));
  };

  /** Only the installation of a program restarts the terminal: tables go in by themselves once nothing is open. */
  const due = computed<"no" | "warn" | "unasked" | "begun">(() => {
    const now = state.value;
    if (now.kind === "installing") return "begun";
    if (now.kind !== "waiting" || now.obstacles.length > 0) return "no";
    return now.offer.kind === "firmware" ? "warn" : "unasked";
  });
  const stopWarning = effect(() => {
    const what = due.value;
    untracked(() => {
      stopCounting();
      // What has begun keeps what it was given.
      if (what === "no") gate.hold();
      else if (what === "unasked" || (what === "warn" && asked && watching())) go();
      else if (what === "warn") count(WARNING_SECONDS);
    });
  });

  const stopTelling = effect(() => {
    const now = state.value;
    untracked(() => {
      if (now.kind === "offered" && !now.later) {
        asked = false;
        const question = `${now.offer.version} ${now.offer.way}`;
        if (told !== question) onOffer();
        told = question;
      } else if (now.kind === "offered") told = undefined;
    });
  });

  return {
    state,
    sources,
    waits: computed(() => offered.value || found.value),
    // What it announces may be taken back, or another come, while she reads the answer.
    call: computed(() => {
      const now = call.value;
      return now.kind === "answered" ? { kind: "answered", found: offered.value } : now;
    }),
    countdown: computed(() => {
      const now = state.value;
      const left = secondsLeft.value;
      if (left === undefined || now.kind !== "waiting") return undefined;
      return { version: now.offer.version, secondsLeft: left, canWait: !now.offer.forced };
    }),
    accept() {
      asked = true;
      const { kind } = state.peek();
      log.info("update.accepted", { at: kind });
      if (kind === "waiting") {
        if (due.peek() === "warn") go();
      } else agent.peek()?.accept();
    },
    postpone() {
      asked = false;
      stopCounting();
      log.info("update.postponed");
      agent.peek()?.postpone(LATER as number as Parameters<UpdateAgent["postpone"]>[0]);
    },
    dismiss: () => agent.peek()?.dismiss(),
    async callServer() {
      const now = agent.peek();
      if (now === undefined || call.peek().kind === "calling") return;
      call.value = { kind: "calling" };
      const answer = await now.checkNow();
      // She left the question meanwhile.
      if (call.peek().kind !== "calling") return;
      call.value = answer.ok
        ? { kind: "answered", found: false }
        : { kind: "failed", why: callFailureOf(answer.error) };
    },
    closeCall() {
      call.value = { kind: "none" };
    },
    attach(next, from = "server") {
      stopListening();
      reach.value = from;
      agent.value = next;
      status.value = next?.status;
      stopListening =
        next?.onChange((now) => {
          status.value = now;
        }) ?? (() => {});
    },
    dispose() {
      for (const source of Object.values(sources)) source.dispose();
      stopListening();
      stopTelling();
      stopWarning();
      stopCounting();
    },
  };
}
