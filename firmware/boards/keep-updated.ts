import { computed, effect, untracked } from "@preact/signals-core";
import type { App } from "../flows/app-types.js";
import type { Logger } from "../lib/log.js";
import type { Result } from "../lib/result.js";
import type { UpdateServer } from "../settings/update-server.js";
import type { StartedAgent } from "./update-agent.js";

/** What an agent is wanted for: a server, sticks alone, or nothing. */
type Wanted = UpdateServer | "sticks" | undefined;

export interface KeepUpdatedParts {
  readonly app: Pick<App, "update" | "updateServer">;
  /** Starts an agent for this server; undefined: for sticks alone. */
  readonly start: (server: UpdateServer | undefined) => Promise<Result<StartedAgent, string>>;
  /** An agent was at work here before: what it left undone goes on, and what runs is marked good. */
  readonly wasUpdated: boolean;
  readonly log: Logger;
}

/**
 * Keeps one agent at work for the server in force, or for a stick: none as long as neither ever came, another one for another
 * server. Each is closed before the next begins, so that one process never has two.
 */
export function keepUpdated({ app, start, wasUpdated, log }: KeepUpdatedParts): { close(): Promise<void> } {
  let started: StartedAgent | undefined;
  let last: Promise<void> = Promise.resolve();

  function notStarted(why: string): void {
    log.error("update.not-started", { why });
    app.update.stick.noAgent();
  }

  async function change(wanted: Wanted): Promise<void> {
    app.update.attach(undefined);
    await started?.close();
    started = undefined;
    if (wanted === undefined) return;
    const begun = await start(wanted === "sticks" ? undefined : wanted);
    if (!begun.ok) {
      notStarted(begun.error);
      return;
    }
    started = begun.value;
    app.update.attach(started.agent, wanted === "sticks" ? "sticks" : "server");
  }

  /** One change at a time; one that throws leaves a terminal without updates, never one that does not bill. */
  const next = (wanted: Wanted): Promise<void> => {
    last = last
      .then(() => change(wanted))
      .catch((cause: unknown) => notStarted(cause instanceof Error ? cause.message : String(cause)));
    return last;
  };

  const wanted = computed<Wanted>(
    () => app.updateServer.server.value ?? (wasUpdated || app.update.stick.needsAgent.value ? "sticks" : undefined),
  );
  const stop = effect(() => {
    const now = wanted.value;
    untracked(() => void next(now));
  });
  return {
    async close() {
      stop();
      await next(undefined);
    },
  };
}
