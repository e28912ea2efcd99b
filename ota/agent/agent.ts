import { join } from "node:path";
import type { DdiFailure } from "../ddi/client/contract.js";
import { isDiskFull } from "../lib/atomic-file.js";
import type { EpochMs, Milliseconds } from "../lib/clock.js";
import { err, ok, type Result } from "../lib/result.js";
import type { CopyOptions, FilesFound, UpdateAgent, UpdateFailure, UpdateStatus } from "./contract.js";
import { type Brought, downloadsIn } from "./downloads.js";
import { journalFile } from "./journal.js";
import { judgeFile, lookAtFiles } from "./judge-files.js";
import type { AgentPorts } from "./ports.js";
import { type Departure, Runner } from "./runner.js";
import type { Consent, Policy, State } from "./state.js";
import { statusOf } from "./status.js";
import { isCommitted, isOver, sha256Of } from "./step/turn.js";
import { type Verdict, verdictOf } from "./verdict.js";

export interface AgentOptions extends Omit<AgentPorts, "journal" | "downloads" | "random"> {
  /** The agent's own folder: journal and downloads. One agent at a time. */
  readonly stateFolder: string;
  readonly consent: Consent;
  /** `one`: takes one action and no second; `verdict` tells when it is over. Default `all`. */
  readonly actions?: Policy["actions"];
  /** How soon to look again while an action is open. Default 30 s. */
  readonly attentive?: Milliseconds;
  /** Default `Math.random`. */
  readonly random?: () => number;
  readonly journal?: AgentPorts["journal"];
}

/** The agent, and what only its owner needs. */
export interface RunningAgent extends UpdateAgent {
  /** Resolves when a run of one action is over, when the device restarts, or when the journal cannot be written. */
  readonly over: Promise<Verdict | Departure>;
}

const ATTENTIVE = 30_000 as Milliseconds;

/** Starts the agent: what a former run left undone goes on. Throws what `installer.status` throws. */
export async function startAgent(options: AgentOptions): Promise<RunningAgent> {
  const { stateFolder, consent, actions = "all", attentive = ATTENTIVE, random = Math.random, ...given } = options;
  const downloads = downloadsIn(join(stateFolder, "downloads"));
  const journal = options.journal ?? journalFile(join(stateFolder, "journal.json"));
  const ports: AgentPorts = { ...given, journal, downloads, random };
  const policy: Policy = { consent, actions, attentive, server: given.client === undefined ? "none" : "configured" };
  const agent = new Agent(ports);
  await agent.start(ports, policy);
  return agent;
}

class Agent implements RunningAgent {
  readonly over: Promise<Verdict | Departure>;
  #resolveOver: (over: Verdict | Departure) => void = () => undefined;
  readonly #ports: AgentPorts;
  readonly #listeners = new Set<(status: UpdateStatus) => void>();
  /** Each is asked at every change and forgotten once it says it has what it waited for. */
  readonly #waiting = new Set<(state: State) => "satisfied" | "waiting">();
  #shown = "";
  #runner: Runner | undefined;

  constructor(ports: AgentPorts) {
    this.#ports = ports;
    this.over = new Promise((resolve) => {
      this.#resolveOver = resolve;
    });
  }

  async start(ports: AgentPorts, policy: Policy): Promise<void> {
    this.#runner = await Runner.start(
      ports,
      policy,
      (state) => this.#changed(state),
      (departure) => this.#resolveOver(departure),
    );
  }

  #now(): EpochMs {
    return this.#ports.clock.now();
  }

  get #running(): Runner {
    if (this.#runner === undefined) throw new Error("the agent was not started");
    return this.#runner;
  }

  get status(): UpdateStatus {
    return statusOf(this.#running.state, this.#now());
  }

  onChange(listener: (status: UpdateStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async checkNow(): Promise<Result<void, DdiFailure>> {
    const runner = this.#running;
    if (runner.state.policy.server === "none") return err({ kind: "unreachable", detail: "no server is configured" });
    const { polls, lane, lastCheck: former } = runner.state;
    // A poll that was answered, and whose offer is being read, is the call: no other begins before that is over.
    const before = lane.kind === "reading" ? polls - 1 : polls;
    const answer = this.#until((state) => {
      const { failure } = state.lastCheck ?? {};
      if (failure !== undefined && state.lastCheck !== former) return err(failure);
      return state.polls > before && state.lane.kind !== "reading" ? ok(undefined) : undefined;
    });
    runner.dispatch({ type: "tick" });
    return await answer;
  }

  accept(): void {
    this.#running.dispatch({ type: "accepted" });
  }

  postpone(delay: Milliseconds): void {
    this.#running.dispatch({ type: "postponed", until: (this.#now() + delay) as EpochMs });
  }

  dismiss(): void {
    this.#running.dispatch({ type: "dismissed" });
  }

  async lookAt(paths: readonly string[]): Promise<FilesFound> {
    return await lookAtFiles(paths, this.#ports, this.#running.state);
  }

  async installFile(path: string, options: CopyOptions = {}): Promise<Result<void, UpdateFailure>> {
    const runner = this.#running;
    const judged = await judgeFile(path, this.#ports, runner.state);
    if (!judged.ok) return judged;
    const { update: present } = runner.state.journal;
    if (present !== undefined && isCommitted(present)) return err(BUSY);
    const keep = present === undefined || isOver(present) ? undefined : sha256Of(present);
    let brought: Brought;
    try {
      brought = await this.#ports.downloads.bring(path, { ...options, keep });
    } catch (error) {
      if (isDiskFull(error)) return err({ kind: "disk-full" });
      return err({ kind: "bundle", refusal: { kind: "unreadable", detail: String(error) } });
    }
    const answer = this.#until(({ journal: { update }, verified }) => {
      if (update === undefined || update === present) return undefined;
      if (update.source.kind !== "file") return isCommitted(update) ? err(BUSY) : undefined;
      if (update.phase === "failed") return err(update.failure ?? BUSY);
      return verified || isOver(update) ? ok(undefined) : undefined;
    });
    runner.dispatch({ type: "file-offered", path, ...brought, version: judged.value.version });
    return await answer;
  }

  async close(): Promise<void> {
    await this.#running.close();
  }

  #until<T>(read: (state: State) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      this.#waiting.add((state) => {
        const value = read(state);
        if (value === undefined) return "waiting";
        resolve(value);
        return "satisfied";
      });
    });
  }

  #changed(state: State): void {
    for (const waiter of this.#waiting) if (waiter(state) === "satisfied") this.#waiting.delete(waiter);
    const status = statusOf(state, this.#now());
    const shown = JSON.stringify(status);
    if (shown !== this.#shown) {
      this.#shown = shown;
      for (const listener of this.#listeners) listener(status);
    }
    const verdict = state.policy.actions === "one" ? verdictOf(state) : undefined;
    if (verdict !== undefined) this.#resolveOver(verdict);
  }
}

const BUSY: UpdateFailure = {
  kind: "install",
  failure: { kind: "engine", detail: "another update is being installed; try again when it is done" },
};
