import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import { err, ok, type Result } from "../../lib/result.js";

/** Billing's side of the lock that it shares with updates: whichever begins first keeps the other out. */
export interface BillingLock {
  /** An installation runs. Written by the update gate. */
  readonly installing: Signal<boolean>;
  /** Invoices are being signed, given back, deleted, exported, or changed by a PC, whatever screen is shown. */
  readonly held: ReadonlySignal<boolean>;
  /** Keeps installations out until the function that it gives is called. */
  hold(): Result<() => void, "updating">;
}

export function createBillingLock(): BillingLock {
  const installing = signal(false);
  const holders = signal(0);
  return {
    installing,
    held: computed(() => holders.value > 0),
    hold() {
      if (installing.peek()) return err("updating");
      holders.value += 1;
      let mine = true;
      return ok(() => {
        if (mine) holders.value -= 1;
        mine = false;
      });
    },
  };
}
