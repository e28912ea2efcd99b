/** A value that tells its listeners when it changes. What most small drivers are made of. */
export interface Watched<T> {
  get(): T;
  /** Listeners are called at each change, after it, in the order of their subscription; never inside `subscribe`. */
  subscribe(listener: (value: T) => void): () => void;
}

/** A watched value with the hand that changes it. Setting an equal value (by `same`) tells nobody. */
export interface WatchedSource<T> extends Watched<T> {
  set(value: T): void;
}

export function watched<T>(initial: T, same: (a: T, b: T) => boolean): WatchedSource<T> {
  let current = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => current,
    set(value) {
      if (same(current, value)) return;
      current = value;
      for (const listener of [...listeners]) listener(value);
    },
    subscribe(listener) {
      // Wrapped so that one function given twice makes two subscriptions.
      const entry = (value: T): void => listener(value);
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
  };
}
