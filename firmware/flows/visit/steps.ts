import type { InvoiceDraft, VisitStep } from "./draft.js";

const HUB: VisitStep = { kind: "hub" };

/** The steps under one that opens without its way to it, after a power cut: what back leads to. */
export function wayTo(step: VisitStep): readonly VisitStep[] {
  switch (step.kind) {
    case "hub":
      return [];
    case "act-search":
    case "act-edit":
      return [HUB, { kind: "acts", passage: step.passage }];
    case "line-shares":
      return [HUB, { kind: "recap" }];
    case "prescription":
    case "acts":
    case "passage":
    case "insurance":
    case "settlement":
    case "securing":
    case "recap":
      return [HUB];
  }
}

/** Whether what a step shows is in the draft: a passage or an act may have been taken away. */
export function exists(step: VisitStep, draft: InvoiceDraft): boolean {
  switch (step.kind) {
    case "acts":
    case "act-search":
    case "passage":
      return step.passage < draft.passages.length;
    case "act-edit":
      return step.act < (draft.passages[step.passage]?.acts.length ?? 0);
    case "hub":
    case "prescription":
    case "insurance":
    case "settlement":
    case "securing":
    case "recap":
    case "line-shares":
      return true;
  }
}
