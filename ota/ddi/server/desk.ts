import type { Clock } from "../../lib/clock.js";
import type { Log } from "../../lib/log.js";
import type { Result } from "../../lib/result.js";
import { ok } from "../../lib/result.js";
import type { ArtifactStore } from "./artifacts.js";
import type { FleetFailure, ServerEvent } from "./contract.js";
import type { Journal } from "./log/journal.js";
import type { State } from "./state/state.js";

/** What both sides of the server work on. */
export interface Desk {
  readonly clock: Clock;
  readonly artifacts: ArtifactStore;
  state(): State;
  /** Applies, keeps, then tells. Done when all are kept; a disk that fills up may keep the first of a list. */
  commit(...events: readonly ServerEvent[]): Promise<Result<void, FleetFailure>>;
  subscribe(listener: (event: ServerEvent) => void): () => void;
  close(): Promise<void>;
}

/** Joins the log, the files and those who listen. */
export function deskOf(
  journal: Journal,
  artifacts: ArtifactStore,
  clock: Clock,
  log: Log,
  unlock: () => Promise<void>,
): Desk {
  const listeners = new Set<(event: ServerEvent) => void>();
  const tell = (event: ServerEvent): void => {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        log.warn({ event: event.kind, error: String(error) }, "a listener of the server's events failed");
      }
    }
  };
  return {
    clock,
    artifacts,
    state: () => journal.state,
    async commit(...events) {
      const results = await Promise.all(events.map((event) => journal.append(event)));
      for (const result of results) if (!result.ok) return result;
      events.forEach(tell);
      return ok(undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await journal.close();
      await unlock();
    },
  };
}
