import type { InvoiceDraft, VisitStep } from "./draft/draft.js";

const HUB: VisitStep = { kind: "hub" };

/** The steps under one that opens without its way to it, after a power cut: what back leads to. */
export function wayTo(step: VisitStep): readonly VisitStep[] {
  switch (step.kind) {
    case "hub":
      return [];
    case "act-search": {
      const acts: VisitStep = { kind: "acts", passage: step.passage };
      const { passage, replace } = step;
      return replace === undefined ? [HUB, acts] : [HUB, acts, { kind: "act-edit", passage, act: replace }];
    }
    case "act-edit":
      return [HUB, { kind: "acts", passage: step.passage }];
    case "specifics":
      return [HUB, { kind: "insurance" }];
    case "amo-service":
      return [HUB, { kind: "insurance" }, { kind: "specifics" }];
    case "line-shares":
      return [HUB, { kind: "recap" }];
    case "assistant":
      return [HUB, { kind: "acts", passage: 0 }];
    case "prescription":
    case "acts":
    case "passage":
    case "insurance":
    case "course":
    case "settlement":
    case "securing":
    case "recap":
    case "checks":
      return [HUB];
  }
}

/** Whether what a step shows is in the draft: a passage or an act may have been taken away. */
export function exists(step: VisitStep, draft: InvoiceDraft): boolean {
  switch (step.kind) {
    case "acts":
    case "passage":
      return step.passage < draft.passages.length;
    case "act-search":
      return step.replace === undefined
        ? step.passage < draft.passages.length
        : holds(draft, step.passage, step.replace);
    case "act-edit":
      return holds(draft, step.passage, step.act);
    case "hub":
    case "prescription":
    case "insurance":
    case "course":
    case "specifics":
    case "amo-service":
    case "settlement":
    case "securing":
    case "recap":
    case "checks":
    case "assistant":
    case "line-shares":
      return true;
  }
}

function holds(draft: InvoiceDraft, passage: number, act: number): boolean {
  return act < (draft.passages[passage]?.acts.length ?? 0);
}
