import { computed, effect, untracked } from "@preact/signals-core";
import type { App } from "../flows/app-types.js";
import type { Logger } from "../lib/log.js";
import type { Result } from "../lib/result.js";
import type { UpdateServer } from "../settings/update-server.js";
import type { StartedAgent } from "./update-agent.js";

/** What an agent is wanted for: a server, bundles that come as files alone, or nothing. */
type Wanted = UpdateServer | "files" | undefined;

export interface KeepUpdatedParts {
  readonly app: Pick<App, "update" | "updateServer">;
  /** Starts an agent for this server; undefined: for files alone. */
  readonly start: (server: UpdateServer | undefined) => Promise<Result<StartedAgent, string>>;
  /** An agent was at work here before: what it left undone goes on, and what runs is marked good. */
  readonly wasUpdated: boolean;
  readonly log: Logger;
}

/**
 * Keeps one agent at work for the server in force, or for what a stick or the cable brought: none as long as neither ever came, another one for another
 * server. Each is closed before the next begins, so that one process never has two.
 */
export function keepUpdated({ app, start, wasUpdated, log }: KeepUpdatedParts): { close(): Promise<void> } {
  const sources = Object.values(app.update.sources);
  let started: StartedAgent | undefined;
  let last: Promise<void> = Promise.resolve();

  function notStarted(why: string): void {
    log.error("update.not-started", { why });
    for (const source of sources) source.noAgent();
  }

  async function change(wanted: Wanted): Promise<void> {
    app.update.attach(undefined);
    await started?.close();
    started = undefined;
    if (wanted === undefined) return;
    const begun = await start(wanted === "files" ? undefined : wanted);
    if (!begun.ok) {
      notStarted(begun.error);
      return;
    }
    started = begun.value;
    app.update.attach(started.agent, wanted === "files" ? "files" : "server");
  }

  /** One change at a time; one that throws leaves a terminal without updates, never one that does not bill. */
  const next = (wanted: Wanted): Promise<void> => {
    last = last
      .then(() => change(wanted))
      .catch((cause: unknown) => notStarted(cause instanceof Error ? cause.message : String(cause)));
    return last;
  };

  const broughtOne = computed(() => sources.some((source) => source.needsAgent.value));
  const wanted = computed<Wanted>(
    () => app.updateServer.server.value ?? (wasUpdated || broughtOne.value ? "files" : undefined),
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
