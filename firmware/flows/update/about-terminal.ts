import { computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals-core";
import type { AppDeps } from "../app-deps.js";
import type { Problem, Toast } from "../app-types.js";
import type { DeviceFacts } from "../informations.js";
import type { TerminalGate } from "./gate.js";
import { createUpdateServerFlow } from "./server-flow.js";
import type { UpdateServerFlow } from "./server-types.js";
import type { UpdateFlow } from "./types.js";
import { createUpdateFlow } from "./update-flow.js";

export interface AboutTerminalHooks {
  readonly tell: (message: Toast["message"]) => void;
  readonly notWritten: (error: { readonly kind: Problem["why"] }) => void;
  /** Mise à jour is the chapter in sight. */
  readonly watching: () => boolean;
  /** Starts work that no touch waits for. */
  readonly behind: (work: Promise<unknown>) => void;
}

/** The terminal itself: its updates, whom it asks for them, and what it is (REG-02, REG-06, REG-07). */
export interface AboutTerminal {
  readonly update: UpdateFlow;
  readonly updateServer: UpdateServerFlow;
  readonly informations: ReadonlySignal<DeviceFacts | undefined>;
  /** Reads the facts again: free room changes. */
  readFacts(): Promise<void>;
  dispose(): void;
}

export function createAboutTerminal(
  { clock, store, enrolment, camera, stick, cable, device, log }: AppDeps,
  gate: TerminalGate,
  { tell, notWritten, watching, behind }: AboutTerminalHooks,
): AboutTerminal {
  const informations = signal<DeviceFacts | undefined>(undefined);
  const update = createUpdateFlow({
    clock,
    gate,
    watching,
    onOffer: () => tell("update-available"),
    sources: { stick, cable },
    onFound: (from) => tell(from === "stick" ? "update-on-stick" : "update-by-cable"),
    log,
  });
  const updateServer = createUpdateServerFlow({
    store: store.preferences,
    enrolment,
    camera,
    log,
    onWriteError: notWritten,
  });
  const readFacts = async (): Promise<void> => {
    informations.value = await device.facts();
  };
  // What came of an update is shown by itself, with the version that runs.
  const isNews = computed(() => update.state.value.kind === "updated" || update.state.value.kind === "failed");
  const stopReading = effect(() => {
    if (isNews.value) untracked(() => behind(readFacts()));
  });
  return {
    update,
    updateServer,
    informations,
    readFacts,
    dispose() {
      stopReading();
      update.dispose();
      updateServer.close();
    },
  };
}
