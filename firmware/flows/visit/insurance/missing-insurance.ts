import type { InvoiceDraft } from "../draft/draft.js";
import { accidentOf, agreementOf } from "../draft/in-force.js";
import type { Missing } from "../types.js";

/** Two characters: « 01 », « A2 ». */
const WORK_ACCIDENT_CODE = /^[0-9A-Z]{2}$/;
/** Régime, caisse and centre. */
const ORGANISM = /^[0-9]{9}$/;

/** What the section Assurance and its specifics still need, or what of it cannot be. */
export function missingInsurance(draft: InvoiceDraft): readonly Missing[] {
  const { insurance, specifics, passages } = draft;
  const { nature } = insurance;
  const missing: Missing[] = [];
  if (insurance.ald === "unanswered" && nature === "10") missing.push({ kind: "ald-answer" });
  if (nature === "30" && insurance.eventDate === undefined) missing.push({ kind: "event-date" });
  if (nature === "41") missing.push(...missingAccident(insurance));
  const accident = accidentOf(draft);
  if (accident !== undefined && passages.some(({ date }) => accident > date))
    missing.push({ kind: "accident-after-care" });
  if (specifics?.terrorVictim === true && nature !== "10" && nature !== "41") {
    missing.push({ kind: "terror-victim-nature" });
  }
  if (specifics?.sexualHealth !== undefined && nature !== "10") missing.push({ kind: "sexual-health-nature" });
  const service = insurance.amoService;
  if (service !== undefined && passages.some(({ date }) => date < service.from || date > service.to)) {
    missing.push({ kind: "amo-service-dates" });
  }
  return missing;
}

/** The number of the accident or its date is enough; what else is typed must be whole. */
function missingAccident({ eventDate, workAccident }: InvoiceDraft["insurance"]): readonly Missing[] {
  const { identifier = "", code = "", organism = "" } = workAccident ?? {};
  const missing: Missing[] = [];
  if (identifier === "" && eventDate === undefined) missing.push({ kind: "work-accident" });
  if (code !== "" && !WORK_ACCIDENT_CODE.test(code)) missing.push({ kind: "work-accident-code" });
  if (organism !== "" && !ORGANISM.test(organism)) missing.push({ kind: "work-accident-organism" });
  return missing;
}

/** FAC-47: every answer but « pas de demande » has its day. */
export function missingAgreement(draft: InvoiceDraft): readonly Missing[] {
  const agreement = agreementOf(draft);
  return agreement === undefined || agreement.code === "9" || agreement.on !== undefined
    ? []
    : [{ kind: "agreement-date" }];
}
