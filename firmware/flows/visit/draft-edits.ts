import * as insurance from "./draft/change-insurance.js";
import * as settlement from "./draft/change-settlement.js";
import type { InvoiceDraft } from "./draft/draft.js";
import * as anonymous from "./insurance/anonymous.js";
import type { VisitFlow } from "./types.js";

/** What she answers and ticks: each call is one change of the draft and nothing else. */
type DraftEdits = Pick<
  VisitFlow,
  | "answerAld"
  | "setNature"
  | "setCommonLawAccident"
  | "setWorkAccident"
  | "setSmgLimit"
  | "setAmoService"
  | "setSpecifics"
  | "setSexualHealth"
  | "hidePatient"
  | "showPatient"
  | "setExemption"
  | "setCourse"
  | "setTiersPayant"
  | "setMutuelle"
  | "setConvention"
  | "setSecuring"
  | "setShare"
>;

/** Binds the changes of Assurance, Spécificités, Règlement and Sécurisation to the draft on the screen. */
export function draftEdits(change: (how: (draft: InvoiceDraft) => InvoiceDraft) => void): DraftEdits {
  return {
    answerAld: (answer) => change((draft) => insurance.answerAld(draft, answer)),
    setNature: (nature, eventDate) => change((draft) => insurance.setNature(draft, nature, eventDate)),
    setCommonLawAccident: (on) => change((draft) => insurance.setCommonLawAccident(draft, on)),
    setWorkAccident: (known) => change((draft) => insurance.setWorkAccident(draft, known)),
    setSmgLimit: (limit) => change((draft) => insurance.setSmgLimit(draft, limit)),
    setAmoService: (service) => change((draft) => insurance.setAmoService(draft, service)),
    setSpecifics: (specifics) => change((draft) => insurance.setSpecifics(draft, specifics)),
    setSexualHealth: (on) => change((draft) => anonymous.setSexualHealth(draft, on)),
    hidePatient: (asked) => change((draft) => anonymous.hidePatient(draft, asked)),
    showPatient: () => change(anonymous.showPatient),
    setExemption: (exemption) => change((draft) => insurance.setExemption(draft, exemption)),
    setCourse: (course) => change((draft) => insurance.setCourse(draft, course)),
    setTiersPayant: (asked) => change((draft) => settlement.setTiersPayant(draft, asked)),
    setMutuelle: (id) => change((draft) => settlement.setMutuelle(draft, id)),
    setConvention: (key) => change((draft) => settlement.setConvention(draft, key)),
    setSecuring: (mode) => change((draft) => ({ ...draft, securing: mode })),
    setShare: (line, share, amount) => change((draft) => settlement.setShare(draft, line, share, amount)),
  };
}
