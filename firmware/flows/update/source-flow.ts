import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals-core";
import { bundlesAmong, type FoundFile, type UpdateAgent } from "../../../ota/agent/contract.js";
import type { SourceState as Brought, BundleSource, StoredFile } from "../../drivers/bundle-source/contract.js";
import type { Logger } from "../../lib/log.js";
import { codeOf, refusalOf } from "./failure.js";
import { offerOf } from "./state.js";
import type { SourceFlow, SourceName, SourceRefusal, SourceState, UpdateOffer } from "./types.js";

export interface SourceParts {
  readonly name: SourceName;
  /** Undefined on a board without a port for one. */
  readonly source: BundleSource | undefined;
  readonly agent: ReadonlySignal<UpdateAgent | undefined>;
  /** Some source is being copied: the agent takes one copy at a time. */
  readonly copying: Signal<boolean>;
  /** Something for this terminal came. */
  readonly onFound: () => void;
  /** She asked for it. */
  readonly onInstall: () => void;
  readonly log: Logger;
}

type Plugged = Extract<Brought, { readonly kind: "plugged" }>;

/** What was found, as the screen shows it and where it lies. */
interface Found {
  readonly offer: UpdateOffer;
  readonly path: string;
}

/** Looks at what comes by one source, once there is an agent to judge it. */
export function createSourceFlow(parts: SourceParts): SourceFlow {
  const { name, source, agent, onFound, onInstall, log } = parts;
  const brought: Signal<Brought> = signal(source?.state() ?? { kind: "empty" });
  const stopSource = source?.subscribe((now) => {
    brought.value = now;
  });
  const state: Signal<SourceState> = signal({ kind: "none" });
  const needsAgent = signal(false);
  let found: readonly Found[] = [];
  let copying: { readonly by: UpdateAgent; readonly cut: AbortController } | undefined;
  let told = 0;

  const refused = (why: SourceRefusal, code: string): void => {
    log.warn("update.source-refused", { from: name, code });
    state.value = { kind: "refused", why, code };
    const now = brought.peek();
    if (now.kind === "plugged") for (const { path } of now.files) source?.judged(path, { kind: "refused", code });
  };
  const refuse = (failure: Parameters<typeof refusalOf>[0]): void => refused(refusalOf(failure), codeOf(failure));

  const empty = (): void => {
    found = [];
    // Why it was refused stays to be read.
    if (state.peek().kind !== "refused") state.value = { kind: "none" };
  };

  const discard = async (paths: readonly string[]): Promise<void> => {
    try {
      for (const path of paths) await source?.discard(path);
    } catch {
      log.warn("update.source-not-discarded", { from: name });
    }
  };

  async function judge(judges: UpdateAgent, { insertion }: Plugged, bundles: readonly StoredFile[]): Promise<void> {
    state.value = { kind: "reading" };
    const { offers, refusals } = await judges.lookAt(bundles.map(({ path }) => path));
    const now = brought.peek();
    if (now.kind !== "plugged" || now.insertion !== insertion || agent.peek() !== judges) return;
    found = offers.map((file) => foundOf(file, bundles));
    const [refusal] = refusals;
    if (found.length > 0) {
      for (const { offer, path } of found) {
        log.info("update.source-found", { from: name, kind: offer.kind, version: offer.version });
        source?.judged(path, { kind: "offered" });
      }
      state.value = { kind: "found", offers: found.map(({ offer }) => offer) };
      if (told !== insertion) onFound();
      told = insertion;
    } else if (refusal !== undefined) {
      refuse(refusal.failure);
      await discard(refusals.map(({ path }) => path));
    }
  }

  const stopJudging = effect(() => {
    const plugged = brought.value;
    const judges = agent.value;
    untracked(() => {
      // What a copy comes to is told by whoever waits for it.
      if (copying !== undefined) {
        const isGone = plugged.kind === "empty" || plugged.kind === "coming";
        if (isGone || judges !== copying.by) copying.cut.abort();
        return;
      }
      if (plugged.kind === "empty") {
        empty();
        return;
      }
      if (plugged.kind === "coming") {
        found = [];
        state.value = { kind: "receiving", share: plugged.received / plugged.size };
        return;
      }
      if (plugged.kind === "unreadable") {
        log.warn("update.source-unreadable", { from: name });
        state.value = { kind: "unreadable" };
        return;
      }
      const bundles = bundlesAmong(plugged.files);
      if (bundles.length === 0) {
        state.value = { kind: "nothing" };
        return;
      }
      needsAgent.value = true;
      state.value = { kind: "reading" };
      if (judges !== undefined) void judge(judges, plugged, bundles);
    });
  });

  async function copy(installs: UpdateAgent, { offer, path }: Found): Promise<void> {
    const cut = new AbortController();
    copying = { by: installs, cut };
    state.value = { kind: "copying", offer, share: 0 };
    log.info("update.source-accepted", { from: name, kind: offer.kind, version: offer.version });
    onInstall();
    const taken = await installs.installFile(path, {
      signal: cut.signal,
      onProgress: (bytes) => {
        if (bytes < offer.bytes) state.value = { kind: "copying", offer, share: bytes / offer.bytes };
        else {
          // All of it is here: the source may go, and what follows is the agent's to tell.
          copying = undefined;
          state.value = { kind: "none" };
        }
      },
    });
    copying = undefined;
    if (!taken.ok && installs.status.state !== "failed") {
      if (cut.signal.aborted) refused("pulled-out", "pulled-out");
      else refuse(taken.error);
    }
    await discard([path]);
  }

  return {
    name,
    state,
    needsAgent,
    async install(kind) {
      const installs = agent.peek();
      const chosen = found.find(({ offer }) => offer.kind === kind);
      if (installs === undefined || chosen === undefined || parts.copying.peek()) return;
      parts.copying.value = true;
      try {
        await copy(installs, chosen);
      } finally {
        parts.copying.value = false;
      }
    },
    noAgent() {
      if (state.peek().kind === "reading") refused("engine", "agent/not-started");
    },
    dismiss() {
      if (state.peek().kind === "refused") state.value = { kind: "none" };
    },
    dispose() {
      copying?.cut.abort();
      stopJudging();
      stopSource?.();
    },
  };
}

function foundOf({ path, offer }: FoundFile, bundles: readonly StoredFile[]): Found {
  const bytes = bundles.find((file) => file.path === path)?.size ?? 0;
  return { path, offer: { ...offerOf(offer), bytes } };
}
