import { bundlesAmong, type UpdateAgent, type UpdateStatus } from "../../agent/contract.js";
import { failureCode } from "../../agent/failure-text.js";
import type { Log } from "../../lib/log.js";

/** What is in the port. */
export type StickState =
  | { readonly kind: "empty" | "unreadable" }
  | { readonly kind: "plugged"; readonly files: readonly { readonly name: string; readonly path: string }[] };

/** A port for sticks: whoever composes the program brings the driver. */
export interface Sticks {
  state(): StickState;
  subscribe(listener: (state: StickState) => void): () => void;
  close(): Promise<void>;
}

/** Opens the port whose sticks the system links into a folder. Throws the file system's error. */
export type OpenSticks = (folder: string) => Promise<Sticks>;

/** When a stick came: what one brought that was in at the start may be what the device just restarted for. */
type Coming = "was-in" | "put-in";

const COMMITTED: ReadonlySet<UpdateStatus["state"]> = new Set(["installing", "restarting", "verifying"]);
const OVER: ReadonlySet<UpdateStatus["state"]> = new Set(["idle", "updated", "failed"]);

/**
 * Installs what each stick brings, asking nobody: the newest firmware, then the newest tables. What is refused is told in the
 * log by its code, for a file's name is anybody's.
 * @returns how to stop: what is being copied is given up, what was copied is the agent's
 */
export function installFromSticks(sticks: Sticks, agent: UpdateAgent, log: Log): () => void {
  let cut = new AbortController();
  const take = (state: StickState, coming: Coming): void => {
    cut.abort();
    cut = new AbortController();
    if (state.kind === "unreadable") log.warn({}, "the stick cannot be read");
    if (state.kind === "plugged") void installAll(state.files, coming, agent, log, cut.signal);
  };
  const forget = sticks.subscribe((state) => take(state, "put-in"));
  take(sticks.state(), "was-in");
  return () => {
    forget();
    cut.abort();
  };
}

async function installAll(
  files: Extract<StickState, { kind: "plugged" }>["files"],
  coming: Coming,
  agent: UpdateAgent,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  await reached(agent, ({ state }) => !COMMITTED.has(state));
  const { offers, refusals } = await agent.lookAt(bundlesAmong(files).map(({ path }) => path));
  for (const { failure } of refusals) log.warn({ code: failureCode(failure) }, "a bundle of the stick is refused");
  for (const wanted of ["firmware", "tables"] as const) {
    const found = offers.find(({ offer }) => offer.kind === wanted);
    if (found === undefined || signal.aborted) continue;
    const { kind, version } = found.offer;
    if (coming === "was-in" && ended(agent.status, kind, version)) continue;
    log.info({ kind, version }, "installing what the stick brings");
    const taken = await agent.installFile(found.path, { signal });
    if (taken.ok) await reached(agent, ({ state }) => OVER.has(state));
    else if (signal.aborted) log.warn({ kind, version }, "the stick was pulled out too early");
    else log.warn({ kind, version, code: failureCode(taken.error) }, "what the stick brings was not installed");
  }
}

/** A version that fell back here would be installed, and fall back, for ever. */
function ended(status: UpdateStatus, kind: string, version: string): boolean {
  const over = status.state === "updated" || status.state === "failed" ? status.offer : undefined;
  return over?.kind === kind && over.version === version;
}

function reached(agent: UpdateAgent, isReached: (status: UpdateStatus) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let forget = (): void => undefined;
    const look = (): void => {
      if (!isReached(agent.status)) return;
      forget();
      resolve();
    };
    forget = agent.onChange(look);
    look();
  });
}
