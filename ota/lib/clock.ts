/** Milliseconds since 1970, as the device's clock says; it may be wrong after a flat battery. */
export type EpochMs = number & { readonly __brand: "EpochMs" };
/** A length of time in milliseconds. */
export type Milliseconds = number & { readonly __brand: "Milliseconds" };

/** Where time comes from: the system's, or a test's. */
export interface Clock {
  now(): EpochMs;
  /** Calls `what` once after `delay`; returns how to forget it. */
  after(delay: Milliseconds, what: () => void): () => void;
}

/** The system's clock. Its timers keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now() as EpochMs,
  after(delay, what) {
    const timer = setTimeout(what, delay);
    return () => clearTimeout(timer);
  },
};
