import type { DeltaFailure } from "./contract.js";

/** Carries an expected failure out of the middle of the streams; it leaves this folder as a value. */
export class Failed extends Error {
  readonly failure: DeltaFailure;
  constructor(failure: DeltaFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** A delta whose parts do not fit together. `detail` is English, for the log. */
export const malformed = (detail: string): Failed => new Failed({ kind: "malformed", detail });
