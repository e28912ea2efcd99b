import { type Signal, signal } from "@preact/signals-core";
import type { SignState, SignStep, SignStepName, SignWait } from "../../firmware/flows/sign/types.js";
import type { InvoiceDraft } from "../../firmware/flows/visit/draft/draft.js";
import type { SigningApp } from "../../firmware/ui/screens/signing/signing-screen.js";
import { draftOf, type VisitAround, visitAtHand } from "./visit.js";

export interface SigningAtHand {
  readonly app: SigningApp;
  readonly state: Signal<SignState>;
  readonly calls: string[];
}

const ALL: readonly SignStepName[] = ["check-cards", "sign-cps", "sign-vitale", "store"];

/** Steps of a mode when one of them is under way. */
export function steps(current: SignStepName, names: readonly SignStepName[] = ALL): readonly SignStep[] {
  const at = names.indexOf(current);
  return names.map((name, index) => ({
    name,
    state: index < at ? "done" : index === at ? "under-way" : "to-do",
  }));
}

/** A signature under way, at a step and perhaps waiting. */
export function signingState(
  current: SignStepName,
  more: {
    readonly draft?: InvoiceDraft;
    readonly waiting?: SignWait;
    readonly cancelAsked?: boolean;
    readonly names?: readonly SignStepName[];
  } = {},
): SignState {
  return {
    kind: "signing",
    draft: more.draft ?? draftOf(),
    number: 1434,
    steps: steps(current, more.names),
    waiting: more.waiting,
    cancellable: current !== "store",
    cancelAsked: more.cancelAsked ?? false,
  };
}

/** What the signature screen stands on: a state to move by hand, and the calls it makes. */
export function signingAtHand(first: SignState, around: VisitAround = {}): SigningAtHand {
  const state: Signal<SignState> = signal(first);
  const calls: string[] = [];
  const note = (call: string) => (): void => {
    calls.push(call);
  };
  const draft = first.kind === "signing" || first.kind === "failed" ? first.draft : draftOf();
  const { app } = visitAtHand(draft, around);
  return {
    state,
    calls,
    app: {
      visit: app.visit,
      sign: {
        state,
        sign: async () => undefined,
        askCancel: note("askCancel"),
        cancel: (yes) => calls.push(yes ? "cancel yes" : "cancel no"),
        retry: async () => note("retry")(),
        clear: note("clear"),
        dispose: note("dispose"),
      },
      session: {
        state: signal({
          kind: "open",
          session: {
            professional: {
              nationalId: "12345678901",
              nationalIdType: "8",
              civility: "Mme",
              lastName: "Morel",
              firstName: "Claire",
              profession: "60",
              situations: [draft.situation],
            },
            situation: draft.situation,
            biller: "266000012",
            insertion: 1,
          },
        }),
        digit: note("digit"),
        eraseDigit: note("eraseDigit"),
        clearDigits: note("clearDigits"),
        submitPin: async () => note("submitPin")(),
        acceptFiche: async () => note("acceptFiche")(),
        chooseSituation: note("chooseSituation"),
        lock: note("lock"),
        dispose: note("dispose"),
      },
    },
  };
}
