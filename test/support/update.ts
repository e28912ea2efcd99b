import { type Signal, signal } from "@preact/signals-core";
import type { BundleSource, SourceState } from "../../firmware/drivers/bundle-source/contract.js";
import type { StatusBarState } from "../../firmware/flows/app-types.js";
import type { DeviceFacts } from "../../firmware/flows/informations.js";
import { createUpdateGate, type WorkAtHand } from "../../firmware/flows/update/gate.js";
import { createUpdateServerFlow } from "../../firmware/flows/update/server-flow.js";
import type { Enrolment } from "../../firmware/flows/update/server-types.js";
import { createUpdateFlow } from "../../firmware/flows/update/update-flow.js";
import { manualClock } from "../../firmware/lib/clock.js";
import { date, type Instant, time } from "../../firmware/lib/dates.js";
import { silentLogger } from "../../firmware/lib/log.js";
import { ok } from "../../firmware/lib/result.js";
import { watched } from "../../firmware/lib/watched.js";
import type { FilesFound, Offer, UpdateAgent, UpdateGate, UpdateStatus } from "../../ota/agent/contract.js";
import type { DdiFailure } from "../../ota/ddi/client/contract.js";
import { FACTS, noEnrolment } from "./device.js";

export const OFFER: Offer = {
  kind: "firmware",
  version: "1.4.0",
  name: "tournee-1.4.0",
  size: 18_000_000,
  way: "planned",
  notes: "- Tarifs infirmiers à jour\n- Lecture de la Vitale plus rapide\n\n* Vos factures restent en place\n",
  forced: false,
};

export const READY: WorkAtHand = {
  battery: { percent: 76, source: "mains" },
  invoiceOpen: false,
  unsaved: false,
  pcExchange: false,
  metered: false,
};

/** Bytes of a stick's bundle that the scripted agent copies. */
const COPIED = 7_400_000;

export interface ScriptedAgent {
  readonly agent: UpdateAgent;
  readonly calls: string[];
  /** What the agent is at from now on. */
  say(status: UpdateStatus): void;
  /** What the server answers to the call under way, or the next. */
  answer(failure?: DdiFailure): void;
}

/**
 * An agent that does what it is told by hand: its public contract and nothing behind. With a gate it locks as soon as
 * nothing stands in the way of a status "waiting", as the true one does. A copy from a stick stops half way.
 */
export function scriptedAgent(
  first: UpdateStatus = { state: "idle" },
  gate?: UpdateGate,
  found: FilesFound = { offers: [], refusals: [] },
): ScriptedAgent {
  let status = first;
  let unlock: (() => void) | undefined;
  const calls: string[] = [];
  const listeners = new Set<(now: UpdateStatus) => void>();
  let answered: ((failure: DdiFailure | undefined) => void) | undefined;
  let ready: { readonly failure: DdiFailure | undefined } | undefined;
  const say = (next: UpdateStatus): void => {
    if (next.state !== "installing" && next.state !== "restarting") {
      unlock?.();
      unlock = undefined;
    }
    status = next;
    for (const listener of [...listeners]) listener(next);
    tryLock();
  };
  const tryLock = (): void => {
    if (gate === undefined || status.state !== "waiting") return;
    const locked = gate.lock();
    if (!locked.ok) return;
    unlock = locked.value;
    calls.push("installs");
    say({ state: "installing", offer: status.offer, percent: 0 });
  };
  gate?.onChange(tryLock);
  return {
    calls,
    say,
    answer(failure) {
      if (answered === undefined) ready = { failure };
      else answered(failure);
    },
    agent: {
      get status() {
        return status;
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async checkNow() {
        calls.push("check");
        const given = ready ?? {
          failure: await new Promise<DdiFailure | undefined>((resolve) => (answered = resolve)),
        };
        ready = undefined;
        answered = undefined;
        return given.failure === undefined ? ok(undefined) : { ok: false, error: given.failure };
      },
      accept: () => void calls.push("accept"),
      postpone: (delay) => void calls.push(`postpone ${delay / 3_600_000} h`),
      dismiss: () => void calls.push("dismiss"),
      lookAt: (paths) => {
        const asked = ({ path }: { readonly path: string }): boolean => paths.includes(path);
        return Promise.resolve({ offers: found.offers.filter(asked), refusals: found.refusals.filter(asked) });
      },
      installFile: (path, { onProgress } = {}) => {
        calls.push(`install ${path}`);
        onProgress?.(COPIED);
        return new Promise(() => undefined);
      },
      close: () => Promise.resolve(),
    },
  };
}

export interface UpdateAtHandOptions {
  readonly work?: WorkAtHand;
  readonly facts?: DeviceFacts;
  /** Mise à jour is the screen in sight. */
  readonly watching?: boolean;
  readonly enrolment?: Enrolment;
  readonly stick?: BundleSource;
  readonly cable?: BundleSource;
  /** What the agent makes of what came. */
  readonly found?: FilesFound;
  /** What the preferences hold of a server. */
  readonly server?: unknown;
  /** No server was chosen: no agent. */
  readonly noAgent?: boolean;
}

/** A source that has brought something: what it holds never changes. */
export function sourceWith(...files: readonly (readonly [name: string, size: number])[]): BundleSource {
  return sourceIn({
    kind: "plugged",
    insertion: 1,
    files: files.map(([name, size]) => ({ name, path: `/source/${name}`, size })),
  });
}

/** A source in some state, which `set` changes. */
export function sourceIn(first: SourceState): BundleSource & { set(state: SourceState): void } {
  const state = watched<SourceState>(first, Object.is);
  return {
    state: state.get,
    subscribe: state.subscribe,
    set: state.set,
    judged: () => {},
    discard: () => Promise.resolve(),
  };
}

/** The real update flows over a scripted agent, with what their screens need of the app. */
export function updateAtHand(first: UpdateStatus = { state: "idle" }, options: UpdateAtHandOptions = {}) {
  const work: Signal<WorkAtHand> = signal(options.work ?? READY);
  const clock = manualClock("Europe/Paris", Date.UTC(2026, 9, 14, 8) as Instant);
  const updateGate = createUpdateGate(work);
  const scripted = scriptedAgent(first, updateGate, options.found);
  const calls: string[] = scripted.calls;
  const update = createUpdateFlow({
    clock,
    gate: updateGate,
    watching: () => options.watching === true,
    onOffer: () => void calls.push("told"),
    sources: { stick: options.stick, cable: options.cable },
    onFound: (from) => void calls.push(`${from} told`),
    log: silentLogger,
  });
  if (options.noAgent !== true) update.attach(scripted.agent);
  const stored: Record<string, unknown> = { updateServer: options.server ?? null };
  const updateServer = createUpdateServerFlow({
    store: {
      all: async () => stored,
      put: async (_owner, key, value) => {
        stored[key] = value;
        return ok(undefined);
      },
    },
    enrolment: options.enrolment ?? noEnrolment,
    camera: undefined,
    log: silentLogger,
    onWriteError: () => undefined,
  });
  const status: Signal<StatusBarState> = signal({
    time: time("09:42"),
    date: date("2026-10-14"),
    cps: "ok",
    vitale: "empty",
    battery: work.peek().battery,
    networks: { wifi: { kind: "connected", signal: 3 }, cellular: { kind: "connected", signal: 3 } },
  });
  const called = (name: string) => (): void => void calls.push(name);
  return {
    ...scripted,
    clock,
    work,
    stored,
    app: {
      update,
      updateGate,
      updateServer,
      status,
      informations: signal<DeviceFacts | undefined>(options.facts ?? FACTS),
      openUpdate: called("open-update"),
      openUpdateServer: async () => called("open-update-server")(),
      openInformations: async () => called("open-informations")(),
      back: called("back"),
      goHome: called("home"),
    },
  };
}
