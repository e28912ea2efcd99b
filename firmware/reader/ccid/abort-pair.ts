import type { CommandId } from "./wire.js";

/** What one half of an abort brings about. */
export interface AbortStep {
  /** PC_to_RDR_Abort that is answered now: both halves are there. */
  readonly completed: CommandId | undefined;
  /** PC_to_RDR_Abort that a later one replaces: it fails. */
  readonly replaced: CommandId | undefined;
}

/**
 * An abort is said twice, on the control pipe and on bulk OUT, with the same slot and sequence number; either may come
 * first (USB CCID 1.1 §5.3.1, §6.1.13). Between the two every other command of the slot fails.
 */
export class AbortPair {
  #control: number | undefined;
  #bulk: CommandId | undefined;

  /** One half is there and the other is awaited. */
  get pending(): boolean {
    return this.#control !== undefined || this.#bulk !== undefined;
  }

  /** The class request. */
  control(seq: number): AbortStep {
    this.#control = seq;
    return { completed: this.#complete(), replaced: undefined };
  }

  /** PC_to_RDR_Abort. */
  bulk(command: CommandId): AbortStep {
    const replaced = this.#bulk;
    this.#bulk = command;
    return { completed: this.#complete(), replaced };
  }

  forget(): void {
    this.#control = undefined;
    this.#bulk = undefined;
  }

  #complete(): CommandId | undefined {
    const bulk = this.#bulk;
    if (bulk === undefined || bulk.seq !== this.#control) return undefined;
    this.forget();
    return bulk;
  }
}
