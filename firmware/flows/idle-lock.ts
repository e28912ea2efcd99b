import type { ReadonlySignal } from "@preact/signals-core";
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
  readonly lock: () => void;
}

/**
 * Locks a terminal left alone on battery (REG-08: counted from the last touch, and only off the mains). A touch costs one
 * number: the timer that is running looks at it when it fires.
 */
export function createIdleLock({ clock, battery, settings, lock }: IdleLockParts): IdleLock {
  let last = clock.now();
  let cancel: (() => void) | undefined;

  const wait = (): void => {
    const rest = minutes(settings.peek().sleepAfterMinutes) - (clock.now() - last);
    cancel = clock.after(milliseconds(Math.max(rest, 0)), check);
  };
  const check = (): void => {
    cancel = undefined;
    if (clock.now() - last < minutes(settings.peek().sleepAfterMinutes)) wait();
    else if (battery.state().source === "battery") lock();
  };

  return {
    touched() {
      last = clock.now();
      if (cancel === undefined) wait();
    },
    dispose() {
      cancel?.();
    },
  };
}
