import { effect, untracked } from "@preact/signals-core";
import type { App } from "../flows/app-types.js";
import type { Logger } from "../lib/log.js";
import type { Result } from "../lib/result.js";
import type { UpdateServer } from "../settings/update-server.js";
import type { StartedAgent } from "./update-agent.js";

/**
 * Keeps one agent at work for the server in force: none without a server, another one for another server. Each is closed
 * before the next begins, so that one process never has two.
 */
export function keepUpdated(
  app: Pick<App, "update" | "updateServer">,
  start: (server: UpdateServer) => Promise<Result<StartedAgent, string>>,
  log: Logger,
): { close(): Promise<void> } {
  let started: StartedAgent | undefined;
  let last: Promise<void> = Promise.resolve();

  async function change(server: UpdateServer | undefined): Promise<void> {
    app.update.attach(undefined);
    await started?.close();
    started = undefined;
    if (server === undefined) return;
    const begun = await start(server);
    if (!begun.ok) {
      log.error("update.not-started", { why: begun.error });
      return;
    }
    started = begun.value;
    app.update.attach(started.agent);
  }

  /** One change at a time; one that throws leaves a terminal without updates, never one that does not bill. */
  const next = (server: UpdateServer | undefined): Promise<void> => {
    last = last
      .then(() => change(server))
      .catch((cause: unknown) => {
        log.error("update.not-started", { why: cause instanceof Error ? cause.message : String(cause) });
      });
    return last;
  };

  const stop = effect(() => {
    const server = app.updateServer.server.value;
    untracked(() => void next(server));
  });
  return {
    async close() {
      stop();
      await next(undefined);
    },
  };
}
