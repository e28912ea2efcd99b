import type { Nomenclature } from "../../billing/nomenclature.js";
import type { EarlierLine } from "../../billing/predict/context.js";
import { predict } from "../../billing/predict/predict.js";
import type { RatedInvoice, RateError } from "../../billing/types.js";
import type { PlainDate } from "../../lib/dates.js";
import type { Result } from "../../lib/result.js";
import type { CpsAtHand, VitaleReadiness } from "../cards-at-hand.js";
import { rightsOnAll } from "../patient/rights.js";
import { type CheckAround, checkContextOf } from "./checks/check-context.js";
import { askAld } from "./draft/change-insurance.js";
import type { InvoiceDraft } from "./draft/draft.js";
import { agreementOf } from "./draft/in-force.js";
import type { ConventionFound } from "./insurance/convention.js";
import { courseAsked, missingCourse } from "./insurance/course-of-draft.js";
import { missingAgreement, missingInsurance } from "./insurance/missing-insurance.js";
import { coversAll, mutuelleOf, referenceDates } from "./insurance/mutuelle.js";
import { chosenMode, securingModes, vitaleFor } from "./modes.js";
import { exemptionOf, inputOf, rateDraft } from "./rate-draft.js";
import type { Missing, SectionName, VisitView } from "./types.js";

/** What surrounds the draft when its view is made. */
export interface ViewContext {
  readonly nomenclature: Nomenclature;
  readonly cps: CpsAtHand;
  readonly vitale: VitaleReadiness;
  readonly today: PlainDate;
  readonly saveError: VisitView["saveError"];
  /** What this patient was already billed; absent: not read. */
  readonly earlier?: readonly EarlierLine[];
  /** Absent: no table of conventions. */
  readonly convention?: ConventionFound;
}

const NOT_SEARCHED: ConventionFound = { kind: "not-searched", management: undefined };

/** The sections in the order of the page. */
export const SECTIONS: readonly SectionName[] = ["prescription", "acts", "insurance", "settlement", "securing"];

/** Everything the visit's screens show, from the draft and what is at hand. Pure. */
export function viewOf(draft: InvoiceDraft, context: ViewContext): VisitView {
  const rated = rateDraft(draft, context.nomenclature);
  const rights = rightsOnAll(
    draft.patient.rights,
    draft.passages.map(({ date }) => date),
  );
  const vitale = vitaleFor(draft, context.vitale);
  const modes = securingModes(draft, context.cps, vitale, rights);
  const mode = chosenMode(draft, modes, vitale);
  const convention = context.convention ?? NOT_SEARCHED;
  const missing: VisitView["missing"] = {
    prescription: missingPrescription(draft),
    acts: missingActs(draft, rated, context.today),
    insurance: [...missingInsurance(draft), ...missingCourse(draft)],
    settlement: missingSettlement(draft, context.today),
    securing: [
      ...(mode === undefined ? [{ kind: "no-mode", why: modes[0]?.refused ?? { kind: "no-cps" } } as const] : []),
      ...missingAgreement(draft),
    ],
  };
  const negative = rated.ok && rated.value.patient < 0 && draft.negativeConfirmed !== rated.value.patient;
  return {
    draft,
    rated,
    missing,
    current: SECTIONS.find((section) => missing[section].length > 0),
    rights,
    hasAld: askAld(draft) !== "not-asked",
    courseAsked: courseAsked(draft),
    exemption: exemptionOf(draft),
    agreement: agreementOf(draft),
    mutuelle: mutuelleOf(draft),
    convention,
    modes,
    mode,
    vitale,
    predictions: rated.ok
      ? checksOf(draft, rated.value, context.nomenclature, {
          today: context.today,
          rights,
          mode,
          vitale,
          earlier: context.earlier ?? [],
          convention: convention.kind,
        })
      : [],
    negativeToConfirm: negative && rated.ok ? rated.value.patient : undefined,
    saveError: context.saveError,
  };
}

/** The refusals and remarks that a return would bring (docs/predictions.md): a tenth of a millisecond. */
function checksOf(
  draft: InvoiceDraft,
  rated: RatedInvoice,
  nomenclature: Nomenclature,
  around: CheckAround,
): VisitView["predictions"] {
  return predict({ input: inputOf(draft), rated, context: checkContextOf(draft, around) }, nomenclature);
}

function missingPrescription({ prescription, passages }: InvoiceDraft): readonly Missing[] {
  if (!prescription.needed) return [];
  const missing: Missing[] = [];
  if (prescription.prescriber === undefined) missing.push({ kind: "prescriber" });
  if (prescription.date === undefined) missing.push({ kind: "prescription-date" });
  else if (passages.some(({ date }) => prescription.date !== undefined && prescription.date > date)) {
    missing.push({ kind: "prescription-after-care" });
  }
  return missing;
}

function missingActs(
  draft: InvoiceDraft,
  rated: Result<RatedInvoice, RateError>,
  today: PlainDate,
): readonly Missing[] {
  const missing: Missing[] = [];
  if (draft.passages.some(({ acts, add }) => acts.length === 0 && add.length === 0)) missing.push({ kind: "no-act" });
  if (!rated.ok && rated.error.kind !== "empty") missing.push({ kind: "rate-error", error: rated.error });
  if (draft.passages.some(({ date }) => date > today)) missing.push({ kind: "care-date-future" });
  return missing;
}

function missingSettlement(draft: InvoiceDraft, today: PlainDate): readonly Missing[] {
  const { tiersPayantAmo, tiersPayantAmc } = draft.settlement;
  if (tiersPayantAmc && !tiersPayantAmo) return [{ kind: "amc-without-amo" }];
  if (!tiersPayantAmc) return [];
  const mutuelle = mutuelleOf(draft);
  if (mutuelle === undefined) return [{ kind: "mutuelle" }];
  return coversAll(mutuelle, referenceDates(mutuelle, draft, today)) ? [] : [{ kind: "mutuelle-not-valid" }];
}
