import { TourneeError } from "../lib/errors.js";

/**
 * Why a call to the store has no answer at all.
 * `store-crashed`: the worker died; what was confirmed is on disk, what was pending may or may not be.
 * `store-closed`: called after `close()`. `store-damaged`: a page of the file does not read any more.
 * `store-failed`: a defect of the store itself.
 */
export type StoreFailure = "store-crashed" | "store-closed" | "store-damaged" | "store-failed";

export class StoreError extends TourneeError {
  constructor(code: StoreFailure, message: string, options?: { cause?: unknown }) {
    super(code, `error.${code}`, message, options);
    this.name = "StoreError";
  }
}

const DAMAGE = /^SQLITE_(CORRUPT|NOTADB)/;

/** The failure behind an error code of the worker. */
export function failureOf(workerCode: string): StoreFailure {
  return DAMAGE.test(workerCode) ? "store-damaged" : "store-failed";
}
