import type { SecuringMode } from "../../model/invoice.js";
import type { SignStep, SignStepName } from "./types.js";

const STEPS: Readonly<Record<SecuringMode, readonly SignStepName[]>> = {
  synchronise: ["check-cards", "sign-cps", "sign-vitale", "store"],
  desynchronise: ["check-cards", "sign-cps", "store"],
  degrade: ["check-cards", "sign-cps", "store"],
  "sesam-sans-vitale": ["check-cards", "sign-cps", "store"],
};

/** The steps of a mode when `current` is under way: those before it are done. */
export function stepsOf(mode: SecuringMode, current: SignStepName): readonly SignStep[] {
  const names = STEPS[mode];
  const at = names.indexOf(current);
  return names.map((name, index) => ({
    name,
    state: index < at ? "done" : index === at ? "under-way" : "to-do",
  }));
}
