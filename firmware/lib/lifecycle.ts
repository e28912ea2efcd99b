import type { Logger } from "./log.js";

/** How a part of the running program feels. */
export type Health = { readonly kind: "ok" } | { readonly kind: "degraded"; readonly why: string };

/** One part of the program. Parts start in the order of their list and stop in the reverse one. */
export interface Module {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  health(): Health;
}

export interface Running {
  health(): readonly { readonly name: string; readonly health: Health }[];
  /** Stops every part, the last started first; a part that fails to stop does not keep the others. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the modules one after the other.
 * @throws what a module's `start` throws, once those before it were stopped.
 */
export async function startAll(modules: readonly Module[], log: Logger): Promise<Running> {
  const started: Module[] = [];
  const stopStarted = async (): Promise<void> => {
    for (const module of started.splice(0).reverse()) {
      try {
        await module.stop();
      } catch (cause) {
        log.error("module.stop-failed", { module: module.name, cause: String(cause) });
      }
    }
  };
  for (const module of modules) {
    try {
      await module.start();
    } catch (cause) {
      log.error("module.start-failed", { module: module.name, cause: String(cause) });
      await stopStarted();
      throw cause;
    }
    started.push(module);
    log.info("module.started", { module: module.name });
  }
  return {
    health: () => started.map((module) => ({ name: module.name, health: module.health() })),
    stop: stopStarted,
  };
}
