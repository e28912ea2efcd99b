import type { InstallFailure } from "../installer/contract.js";
import type { Milliseconds } from "../lib/clock.js";
import { err, type Result } from "../lib/result.js";
import type { AgentPorts } from "./ports.js";
import type { Effect, Event, WorkEffect } from "./state.js";

type Do<T extends Effect["do"]> = Extract<Effect, { do: T }>;

/** A screen shows no more, and a step costs something. */
const PROGRESS_EVERY = 250 as Milliseconds;

/** The agent's work on this device: download, check, install, test, restart. What throws here becomes a failure. */
export class LongWork {
  readonly #ports: AgentPorts;
  readonly #dispatch: (event: Event) => void;
  #download: AbortController | undefined;
  #release: (() => void) | undefined;

  constructor(ports: AgentPorts, dispatch: (event: Event) => void) {
    this.#ports = ports;
    this.#dispatch = dispatch;
  }

  perform(effect: WorkEffect): Promise<Event> {
    switch (effect.do) {
      case "download":
        return this.#fetch(effect);
      case "check":
        return this.#check(effect);
      case "install":
        return this.#install(effect);
      case "self-test":
        return this.#selfTest(effect);
      case "mark-good":
        return this.#markGood(effect);
      case "mark-bad":
        return this.#markBad(effect);
    }
  }

  async #fetch({ run, artifact, deltas }: Do<"download">): Promise<Event> {
    const { client, downloads, clock } = this.#ports;
    const stop = new AbortController();
    this.#download = stop;
    let shown = 0;
    const onProgress = (bytes: number): void => {
      const now = clock.now();
      if (now - shown < PROGRESS_EVERY && bytes < artifact.size) return;
      shown = now;
      this.#dispatch({ type: "download-progress", run, bytes });
    };
    const onDetour = (way: string): void => {
      shown = 0;
      this.#dispatch({ type: "download-detour", run, way });
    };
    try {
      const path = await downloads.place(artifact.sha256);
      if (client === undefined) return { type: "download-ended", run, result: err({ kind: "stopped" }) };
      const { installer, trust, log } = this.#ports;
      // Not in memory while nothing is fetched: it brings the reading of signatures.
      const { takeDelta } = await import("./delta-download.js");
      const wanted = { artifact, deltas, path, onProgress, onDetour, signal: stop.signal };
      const shorter = await takeDelta({ client, installer, trust, clock, log }, wanted);
      let whole = shorter.ok && shorter.value === "rebuilt" ? "hashed" : "fetched";
      const onWhole = (bytes: number): void => {
        if (whole === "hashed" && bytes < artifact.size) {
          whole = "fetched";
          onDetour(artifact.sha256);
        }
        if (whole === "fetched") onProgress(bytes);
      };
      const result = shorter.ok ? await client.download(artifact, path, onWhole, stop.signal) : shorter;
      // The room that a download filled is needed to write down that it failed.
      if (!result.ok && result.error.kind === "disk-full") await downloads.discard(artifact.sha256);
      return { type: "download-ended", run, result };
    } catch (error) {
      const result = err({ kind: "disk-error", detail: String(error) } as const);
      return { type: "download-ended", run, result };
    }
  }

  stopDownload(): void {
    this.#download?.abort();
  }

  async #check({ run, sha256 }: Do<"check">): Promise<Event> {
    const { verify, downloads, trust, clock } = this.#ports;
    try {
      const pem = await trust();
      const verified = await verify(downloads.path(sha256), { pem, now: () => clock.now() });
      const isDelta = verified.ok && verified.value.format === "delta";
      const detail = "a delta in the place of a bundle: a deployment names the full one, its metadata the deltas";
      return { type: "checked", run, result: isDelta ? err({ kind: "not-a-bundle", detail }) : verified };
    } catch (error) {
      return { type: "checked", run, result: err({ kind: "unreadable", detail: String(error) }) };
    }
  }

  lock({ run }: Do<"lock">): Event {
    const taken = this.#ports.gate.lock();
    if (!taken.ok) return { type: "lock-refused", run, reasons: taken.error };
    this.#release = taken.value;
    return { type: "locked", run };
  }

  unlock(): void {
    this.#release?.();
    this.#release = undefined;
  }

  async #install({ run, sha256, info }: Do<"install">): Promise<Event> {
    const { installer, tables, downloads } = this.#ports;
    const takes = info.kind === "firmware" ? installer : tables;
    if (takes === undefined) {
      const detail = "this device takes no tables on their own";
      return { type: "install-ended", run, result: err({ kind: "engine", detail }) };
    }
    const progress = ({ percent }: { readonly percent: number }): void =>
      this.#dispatch({ type: "install-progress", run, percent: Math.floor(percent) });
    const result = await caught(() => takes.install(downloads.path(sha256), info, progress));
    return { type: "install-ended", run, result };
  }

  async #selfTest({ run }: Do<"self-test">): Promise<Event> {
    try {
      return { type: "self-test-ended", run, result: await this.#ports.selfTest() };
    } catch (error) {
      return { type: "self-test-ended", run, result: err(String(error)) };
    }
  }

  async #markGood({ run }: Do<"mark-good">): Promise<Event> {
    return { type: "marked-good", run, result: await caught(() => this.#ports.installer.markGood()) };
  }

  async #markBad({ run }: Do<"mark-bad">): Promise<Event> {
    return { type: "marked-bad", run, result: await caught(() => this.#ports.installer.markBad()) };
  }
}

async function caught<T>(work: () => Promise<Result<T, InstallFailure>>): Promise<Result<T, InstallFailure>> {
  try {
    return await work();
  } catch (error) {
    return err({ kind: "engine", detail: String(error) });
  }
}
