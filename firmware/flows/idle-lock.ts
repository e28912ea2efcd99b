import { effect, type ReadonlySignal, untracked } from "@preact/signals-core";
import type { Battery } from "../drivers/battery/contract.js";
import type { Clock } from "../lib/clock.js";
import { milliseconds, minutes } from "../lib/duration.js";
import type { Settings } from "../settings/schema.js";

export interface IdleLock {
  /** A finger was here: counts again from now. */
  touched(): void;
  dispose(): void;
}

export interface IdleLockParts {
  readonly clock: Clock;
  readonly battery: Battery;
  readonly settings: ReadonlySignal<Settings>;
  /** Cards are at work: the rest waits for the end of it. */
  readonly busy: () => boolean;
  readonly lock: () => void;
}

/**
 * Locks a terminal left alone on battery (REG-08: counted from the last touch, and only off the mains). A touch costs one
 * number: the timer that is running looks at it when it fires. Taking it off its mains counts as a touch.
 */
export function createIdleLock({ clock, battery, settings, busy, lock }: IdleLockParts): IdleLock {
  let last = clock.now();
  let cancel: (() => void) | undefined;

  const limit = (): number => minutes(settings.peek().sleepAfterMinutes);
  const wait = (): void => {
    cancel?.();
    const rest = limit() - (clock.now() - last);
    // A clock set back does not make the rest longer.
    cancel = clock.after(milliseconds(Math.min(Math.max(rest, 0), limit())), check);
  };
  const check = (): void => {
    cancel = undefined;
    if (battery.state().source !== "battery") return;
    const now = clock.now();
    if (busy() || now < last) last = now;
    if (now - last < limit()) wait();
    else lock();
  };
  const touched = (): void => {
    last = clock.now();
    if (cancel === undefined) wait();
  };

  let source = battery.state().source;
  const unsubscribe = battery.subscribe((state) => {
    if (state.source !== source && state.source === "battery") touched();
    source = state.source;
  });
  // A shorter rest holds at once.
  const stop = effect(() => {
    settings.value.sleepAfterMinutes;
    untracked(() => {
      if (cancel !== undefined) wait();
    });
  });

  return {
    touched,
    dispose() {
      stop();
      unsubscribe();
      cancel?.();
    },
  };
}
