import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals-core";
import type { FoundFile, UpdateAgent } from "../../../ota/agent/contract.js";
import type { RemovableStorage, StorageState, StoredFile } from "../../drivers/removable-storage/contract.js";
import type { Logger } from "../../lib/log.js";
import { codeOf, refusalOf } from "./failure.js";
import { offerOf } from "./state.js";
import type { StickFlow, StickRefusal, StickState, UpdateOffer } from "./types.js";

/** What a bundle is called, by those who make them and by RAUC. */
const BUNDLE = /\.(raucb|bundle)$/i;
/** A stick full of false bundles is not read to its end. */
const MOST_BUNDLES = 20;

export interface StickParts {
  /** Undefined on a board without a port for one. */
  readonly storage: RemovableStorage | undefined;
  readonly agent: ReadonlySignal<UpdateAgent | undefined>;
  /** A stick with something for this terminal came. */
  readonly onFound: () => void;
  /** She asked for what the stick carries. */
  readonly onInstall: () => void;
  readonly log: Logger;
}

type Plugged = Extract<StorageState, { readonly kind: "plugged" }>;

/** What was found, as the screen shows it and where it lies. */
interface Found {
  readonly offer: UpdateOffer;
  readonly path: string;
}

/** Looks at each stick that is put in, once there is an agent to judge it. */
export function createStickFlow({ storage, agent, onFound, onInstall, log }: StickParts): StickFlow {
  const storageState: Signal<StorageState> = signal(storage?.state() ?? { kind: "empty" });
  const stopStorage = storage?.subscribe((now) => {
    storageState.value = now;
  });
  const state: Signal<StickState> = signal({ kind: "none" });
  const needsAgent = signal(false);
  let found: readonly Found[] = [];
  let copying: { readonly by: UpdateAgent; readonly cut: AbortController } | undefined;
  let told = 0;

  const refused = (why: StickRefusal, code: string): void => {
    log.warn("update.stick-refused", { code });
    state.value = { kind: "refused", why, code };
  };
  const refuse = (failure: Parameters<typeof refusalOf>[0]): void => refused(refusalOf(failure), codeOf(failure));

  const empty = (): void => {
    found = [];
    // Why it was refused stays to be read.
    if (state.peek().kind !== "refused") state.value = { kind: "none" };
  };

  async function judge(judges: UpdateAgent, { insertion }: Plugged, bundles: readonly StoredFile[]): Promise<void> {
    state.value = { kind: "reading" };
    const { offers, refusals } = await judges.lookAt(bundles.map(({ path }) => path));
    const now = storageState.peek();
    if (now.kind !== "plugged" || now.insertion !== insertion || agent.peek() !== judges) return;
    found = offers.map((file) => foundOf(file, bundles));
    const [refusal] = refusals;
    if (found.length > 0) {
      for (const { offer } of found) log.info("update.stick-found", { kind: offer.kind, version: offer.version });
      state.value = { kind: "found", offers: found.map(({ offer }) => offer) };
      if (told !== insertion) onFound();
      told = insertion;
    } else if (refusal !== undefined) refuse(refusal.failure);
  }

  const stopJudging = effect(() => {
    const plugged = storageState.value;
    const judges = agent.value;
    untracked(() => {
      // What a copy comes to is told by whoever waits for it.
      if (copying !== undefined) {
        if (plugged.kind === "empty" || judges !== copying.by) copying.cut.abort();
        return;
      }
      if (plugged.kind === "empty") {
        empty();
        return;
      }
      if (plugged.kind === "unreadable") {
        log.warn("update.stick-unreadable");
        state.value = { kind: "unreadable" };
        return;
      }
      const bundles = plugged.files.filter(({ name }) => BUNDLE.test(name)).slice(0, MOST_BUNDLES);
      if (bundles.length === 0) {
        state.value = { kind: "nothing" };
        return;
      }
      needsAgent.value = true;
      state.value = { kind: "reading" };
      if (judges !== undefined) void judge(judges, plugged, bundles);
    });
  });

  return {
    state,
    needsAgent,
    async install(kind) {
      const installs = agent.peek();
      const chosen = found.find(({ offer }) => offer.kind === kind);
      if (installs === undefined || chosen === undefined || copying !== undefined) return;
      const { offer, path } = chosen;
      const cut = new AbortController();
      copying = { by: installs, cut };
      state.value = { kind: "copying", offer, share: 0 };
      log.info("update.stick-accepted", { kind, version: offer.version });
      onInstall();
      const taken = await installs.installFile(path, {
        signal: cut.signal,
        onProgress: (bytes) => {
          if (bytes < offer.bytes) state.value = { kind: "copying", offer, share: bytes / offer.bytes };
          else {
            // All of it is here: the stick may go, and what follows is the agent's to tell.
            copying = undefined;
            state.value = { kind: "none" };
          }
        },
      });
      copying = undefined;
      if (taken.ok || installs.status.state === "failed") return;
      if (cut.signal.aborted) refused("pulled-out", "pulled-out");
      else refuse(taken.error);
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
      stopStorage?.();
    },
  };
}

function foundOf({ path, offer }: FoundFile, bundles: readonly StoredFile[]): Found {
  const bytes = bundles.find((file) => file.path === path)?.size ?? 0;
  return { path, offer: { ...offerOf(offer), bytes } };
}
