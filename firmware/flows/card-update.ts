import { isDeepStrictEqual } from "node:util";
import { computed, effect, type ReadonlySignal, untracked } from "@preact/signals-core";
import type { VitaleContent } from "../cards/contract.js";
import type { Logger } from "../lib/log.js";
import type { Store } from "../store/contract.js";
import { patientFromCard } from "./patient/from-card.js";
import type { VitaleState } from "./patient/types.js";
import type { SignState } from "./sign/types.js";
import type { VisitFlow } from "./visit/types.js";
import { beneficiaryOf } from "./vitale-of-patient.js";

export interface CardUpdateParts {
  readonly store: Pick<Store, "patients">;
  readonly vitale: ReadonlySignal<VitaleState>;
  readonly visit: Pick<VisitFlow, "state" | "setPatient">;
  readonly sign: ReadonlySignal<SignState>;
  readonly newId: () => string;
  readonly log: Logger;
}

/**
 * The visit of a known patient, and then his Vitale: what the card says of him replaces what the base held, in the visit
 * and in the base (PAT-25, shared/domain/billing.md §3.3). What is being signed is not touched any more.
 */
export function createCardUpdate({ store, vitale, visit, sign, newId, log }: CardUpdateParts): { dispose(): void } {
  const draftId = computed(() => (visit.state.value.kind === "open" ? visit.state.value.view.draft.id : undefined));

  const take = async (content: VitaleContent): Promise<void> => {
    const now = visit.state.peek();
    if (now.kind !== "open" || sign.peek().kind !== "idle") return;
    const { patient } = now.view.draft;
    const person = beneficiaryOf(content, patient);
    if (person === undefined) return;
    const read = patientFromCard(content, person, patient, newId);
    if (isDeepStrictEqual(read, patient)) return;
    visit.setPatient(read);
    try {
      const put = await store.patients.put(read);
      if (!put.ok) log.warn("patient.not-kept", { kind: put.error.kind });
    } catch {
      log.warn("patient.not-kept", { kind: "io" });
    }
  };

  return {
    dispose: effect(() => {
      const card = vitale.value;
      if (draftId.value !== undefined && card.kind === "read") untracked(() => void take(card.content));
    }),
  };
}
