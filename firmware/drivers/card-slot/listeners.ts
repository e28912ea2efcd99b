import type { SlotState } from "./contract.js";

/** Listeners of one slot. Each is told in a task of its own, in order, never inside `subscribe` or the change itself. */
export class SlotListeners {
  readonly #listeners = new Set<(state: SlotState) => void>();

  add(listener: (state: SlotState) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  tell(state: SlotState): void {
    for (const listener of this.#listeners) {
      queueMicrotask(() => {
        if (this.#listeners.has(listener)) listener(state);
      });
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
