import type { ExemptionCode } from "../../../../billing/types.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { fr } from "../../../i18n/fr.js";
import type { VisitApp } from "../frame.js";
import { exemptionFace } from "../words.js";
import { openExemptions } from "./exemption-choice.js";

/** « Exonération 3 », or that the invoice's holds. */
export function actExemptionText(code: ExemptionCode | undefined): string {
  return code === undefined ? fr.specifics.exemptionOfInvoice : exemptionFace(code).title;
}

/** MSG-15. What else was changed on the act stays. */
export function openActExemption(
  { visit }: VisitApp,
  { draft }: VisitView,
  { passage, act, code }: { readonly passage: number; readonly act: number; readonly code: string },
): void {
  const { exemption, ...others } = draft.passages[passage]?.acts[act]?.edit ?? {};
  openExemptions({
    title: fr.specifics.exemptionOf(code),
    chosen: exemption,
    untyped: { title: fr.specifics.exemptionOfInvoice },
    onChoose: (chosen) => visit.editAct(passage, act, chosen === undefined ? others : { ...others, exemption: chosen }),
  });
}
