import type { SignState, SignStep, SignStepName } from "../../../flows/sign/types.js";
import { fr } from "../../i18n/fr.js";
import type { NamedStep, StepState } from "../../kit/index.js";

/** What the screen shows of a signature, also while it leaves or when it failed before its first step. */
export interface SigningView {
  readonly steps: readonly SignStep[];
  /** Nothing turns while a card is waited for or a question is asked. */
  readonly resting: boolean;
  readonly failed: boolean;
}

export function stepState(view: SigningView, name: SignStepName): StepState {
  const state = view.steps.find((step) => step.name === name)?.state ?? "to-do";
  if (state === "done") return "done";
  if (state === "to-do") return "todo";
  if (view.failed) return "failed";
  return view.resting ? "todo" : "running";
}

/** The steps in words: to do, under way, done. */
export function namedStepsOf(view: SigningView): readonly NamedStep[] {
  return view.steps.map(({ name }) => {
    const state = stepState(view, name);
    const [todo, running, done] = fr.signing.steps[name];
    return { state, label: state === "running" ? running : state === "done" ? done : todo };
  });
}

/** Steps done and half of the one under way, 0 to 1. */
export function progressOf(view: SigningView): number {
  if (view.steps.length === 0) return 0;
  const done = view.steps.filter(({ state }) => state === "done").length;
  const half = view.steps.some(({ state }) => state === "under-way") ? 0.5 : 0;
  return (done + half) / view.steps.length;
}

export function viewOf(state: SignState): SigningView | undefined {
  if (state.kind !== "signing") return undefined;
  return { steps: state.steps, resting: state.waiting !== undefined || state.cancelAsked, failed: false };
}
