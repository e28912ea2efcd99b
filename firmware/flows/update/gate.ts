import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { UpdateGate, WaitReason } from "../../../ota/agent/contract.js";
import type { BatteryState } from "../../drivers/battery/contract.js";
import { err, ok } from "../../lib/result.js";
import type { UpdateObstacle } from "./types.js";

/** An installation on battery starts from this charge, percent: enough to write a slot and start twice. */
export const LEAST_BATTERY = 30;

/** What the terminal is at, as far as an installation would disturb it. */
export interface WorkAtHand {
  readonly battery: BatteryState;
  /** A visit is open on the screen. */
  readonly invoiceOpen: boolean;
  /** Cards sign, a signature waits, or a form holds what was not saved. */
  readonly unsaved: boolean;
  /** A PC has a card in use, or waits for an answer. */
  readonly pcExchange: boolean;
  /** Only a paid link is up: nothing is downloaded over it before she has said so. */
  readonly metered: boolean;
}

/** What stands in the way of an installation now; empty when nothing does. */
export function obstaclesOf({ battery, invoiceOpen, unsaved, pcExchange }: WorkAtHand): readonly UpdateObstacle[] {
  const low = battery.source === "battery" && battery.percent < LEAST_BATTERY;
  const all: readonly (readonly [boolean, UpdateObstacle])[] = [
    [invoiceOpen, "invoice-open"],
    [unsaved, "unsigned-work"],
    [pcExchange, "pc-exchange"],
    [low, "battery-low"],
  ];
  return all.filter(([there]) => there).map(([, obstacle]) => obstacle);
}

/** The lock that billing and updates share: whichever starts first keeps the other out. */
export interface TerminalGate extends UpdateGate {
  readonly obstacles: ReadonlySignal<readonly UpdateObstacle[]>;
  /** An installation runs: no invoice is opened, nothing is signed, no card is lent. */
  readonly locked: ReadonlySignal<boolean>;
  /** She knows that it comes: the next installation may start. Holds until it has ended. */
  release(): void;
  /** The next installation waits for `release` again. */
  hold(): void;
}

/** `locked` is the gate's to write; the caller gives it so that what `work` is drawn from may read it. */
export function createUpdateGate(
  work: ReadonlySignal<WorkAtHand>,
  locked: Signal<boolean> = signal(false),
): TerminalGate {
  const released = signal(false);
  const obstacles = computed(() => obstaclesOf(work.value));
  const against = computed<readonly WaitReason[]>(() =>
    released.value ? obstacles.value : [...obstacles.value, "countdown"],
  );
  const metered = computed(() => work.value.metered);
  const reasons = computed<readonly WaitReason[]>(() =>
    metered.value ? [...against.value, "metered"] : against.value,
  );
  return {
    obstacles,
    locked,
    reasons: () => reasons.peek(),
    onChange(listener) {
      let last = reasons.peek().join();
      return reasons.subscribe((now) => {
        const key = now.join();
        if (key === last) return;
        last = key;
        listener();
      });
    },
    lock() {
      // What a link costs concerns the download, which is over.
      const now = against.peek();
      if (now.length > 0) return err(now);
      locked.value = true;
      let mine = true;
      return ok(() => {
        if (!mine) return;
        mine = false;
        released.value = false;
        locked.value = false;
      });
    },
    release() {
      released.value = true;
    },
    hold() {
      released.value = false;
    },
  };
}
