import type { Clock, EpochMs, Milliseconds } from "../../lib/clock.js";

/** Slows down whoever guesses: each wrong answer of an address doubles how long it must wait. */
export interface Attempts {
  /** How long this address must still wait; 0 when it may try. */
  wait(address: string): Milliseconds;
  failed(address: string): void;
  succeeded(address: string): void;
}

const FREE_FAILURES = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;
const FORGOTTEN_AFTER_MS = 3_600_000;
const MOST_ADDRESSES = 1_000;

export function createAttempts(clock: Clock): Attempts {
  const failures = new Map<string, { count: number; last: EpochMs }>();
  const waitAfter = (count: number): number =>
    count < FREE_FAILURES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_FAILURES));
  return {
    wait(address) {
      const seen = failures.get(address);
      if (seen === undefined) return 0 as Milliseconds;
      // A clock set back must not lock the technician out for longer than the rule says.
      const since = Math.max(0, clock.now() - seen.last);
      return Math.max(0, waitAfter(seen.count) - since) as Milliseconds;
    },
    failed(address) {
      const now = clock.now();
      const seen = failures.get(address);
      const count = seen === undefined || now - seen.last > FORGOTTEN_AFTER_MS ? 0 : seen.count;
      failures.delete(address);
      failures.set(address, { count: count + 1, last: now });
      const oldest = failures.keys().next();
      if (failures.size > MOST_ADDRESSES && oldest.done !== true) failures.delete(oldest.value);
    },
    succeeded: (address) => void failures.delete(address),
  };
}
