import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SimulatedNetworks } from "../../firmware/drivers/network/simulated.js";
import type { Clock } from "../../firmware/lib/clock.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import type { Publication, UpdateView } from "../state.js";
import { keptPlace } from "./place.js";
import type { DeskUpdates } from "./slots.js";
import type { UpdateBench } from "./update-bench.js";

/** The technician's hand on the desk: publishes updates for the terminal; its networks decide whether they arrive. */
export interface SimulatedUpdates {
  view(): UpdateView;
  /** Offers an update to the terminal, which is let in at the desk's server the first time. The error is English. */
  publish(what: Publication): Promise<Result<void, string>>;
  /** Writes a signed bundle into a folder, which is made: a stick for a terminal without a network. The error is English. */
  writeTo(folder: string, what: Publication): Promise<Result<void, string>>;
  /** Goes on with what a former run published; does nothing when there was none. */
  resume(): Promise<void>;
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface SimulatedUpdatesParts {
  /** Of the bench's server, keys and bundles. */
  readonly folder: string;
  readonly desk: DeskUpdates;
  readonly id: string;
  readonly clock: Clock;
  readonly networks: SimulatedNetworks;
  /** What a publication of tables carries. */
  readonly tables: string;
  /** Bytes a second that the terminal downloads. */
  readonly rate?: number;
}

/** Loads the server when something is published first: a desk that updates nothing has no server. */
export function simulatedUpdates(parts: SimulatedUpdatesParts): SimulatedUpdates {
  const { networks } = parts;
  const listeners = new Set<() => void>();
  let bench: Promise<Result<UpdateBench, string>> | undefined;
  let open: UpdateBench | undefined;
  /** What the server does not know of: a bundle being made, or that cannot be. */
  let own: UpdateView | undefined;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const show = (view: UpdateView | undefined): void => {
    own = view;
    tell();
  };
  const isUp = (): boolean => {
    const { wifi, cellular } = networks.state();
    return wifi.kind === "connected" || (cellular.kind === "connected" && cellular.signal > 0);
  };
  const stopNetworks = networks.subscribe(() => open?.setReachable(isUp()));

  async function start(): Promise<Result<UpdateBench, string>> {
    const { openUpdateBench } = await import("./update-bench.js");
    const opened = await openUpdateBench({ ...parts, onChange: tell });
    if (opened.ok) {
      open = opened.value;
      open.setReachable(isUp());
    }
    return opened;
  }

  return {
    view: () => own ?? open?.view() ?? { kind: "none" },
    async publish(what) {
      if (own?.kind === "publishing") return err("another update is being published");
      show({ kind: "publishing", version: what.version });
      bench ??= start();
      const opened = await bench;
      if (!opened.ok) bench = undefined;
      const published = opened.ok ? await opened.value.publish(what) : opened;
      show(published.ok ? undefined : { kind: "failed", why: published.error });
      return published;
    },
    async writeTo(folder, what) {
      const { makeBundle } = await import("./publication.js");
      const { desk, tables, clock } = parts;
      await mkdir(parts.folder, { recursive: true, mode: 0o700 });
      const ours = { folder: parts.folder, trusting: desk.folder, tables, now: clock.now() };
      const made = await makeBundle(what, ours);
      if (!made.ok) return made;
      try {
        await mkdir(folder, { recursive: true });
        await copyFile(made.value.path, join(folder, `${what.kind}-${what.version}.bundle`));
        return ok(undefined);
      } catch (cause) {
        return err(cause instanceof Error ? cause.message : String(cause));
      }
    },
    async resume() {
      if (bench === undefined && (await keptPlace(parts.folder)) !== undefined) {
        bench = start();
        const opened = await bench;
        if (opened.ok) opened.value.letIn();
        tell();
      }
    },
    subscribe(listener) {
      const entry = (): void => listener();
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    async close() {
      stopNetworks();
      listeners.clear();
      await bench;
      await open?.close();
    },
  };
}
