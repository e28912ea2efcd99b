import { effect } from "@preact/signals-core";
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
    const next = await start(server);
    if (!next.ok) {
      log.error("update.not-started", { why: next.error });
      return;
    }
    started = next.value;
    app.update.attach(started.agent);
  }

  const stop = effect(() => {
    const server = app.updateServer.server.value;
    last = last.then(() => change(server));
  });
  return {
    async close() {
      stop();
      last = last.then(() => change(undefined));
      await last;
    },
  };
}
