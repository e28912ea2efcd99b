import type {
  CourseContext,
  EarlierLine,
  EventContext,
  MutuelleContext,
  PersonContext,
  PredictContext,
  PrescriptionContext,
  RightsContext,
  SecuringContext,
} from "../../../billing/predict/context.js";
import type { PlainDate } from "../../../lib/dates.js";
import type { SecuringMode } from "../../../model/invoice.js";
import type { Patient, RightsState } from "../../../model/people.js";
import { aldOn } from "../../patient/rights.js";
import type { InvoiceDraft } from "../draft/draft.js";
import { agreementOf, insuranceInForce } from "../draft/in-force.js";
import type { ConventionFound } from "../insurance/convention.js";
import { courseInForce } from "../insurance/course-of-draft.js";
import { mutuelleOf } from "../insurance/mutuelle.js";
import type { VitaleAtHand } from "../types.js";

/** What is known beside the draft when an invoice is checked. */
export interface CheckAround {
  readonly today: PlainDate;
  readonly rights: RightsState;
  readonly mode: SecuringMode | undefined;
  readonly vitale: VitaleAtHand;
  /** Lines already invoiced for this patient. */
  readonly earlier: readonly EarlierLine[];
  /** What the table of conventions says; absent: it was not asked. */
  readonly convention?: ConventionFound["kind"];
}

/**
 * What the terminal knows around an invoice. A field that is still empty is left unknown: the section says that it is
 * missing, and the visit is not signed without it.
 */
export function checkContextOf(draft: InvoiceDraft, around: CheckAround): PredictContext {
  const { situation, settlement } = draft;
  const agreement = agreementOf(draft);
  return {
    today: around.today,
    person: personOf(draft.patient),
    rights: rightsOf(draft),
    prescription: prescriptionOf(draft),
    performer: {
      number: situation.billingNumber + situation.billingKey,
      speciality: situation.speciality,
      convention: situation.convention,
      zone: situation.tariffZone,
      exerciseMode: situation.exerciseMode,
    },
    event: eventOf(draft),
    mutuelle: mutuelleContextOf(draft, around.convention),
    settlement: { tiersPayantAmo: settlement.tiersPayantAmo, tiersPayantAmc: settlement.tiersPayantAmc },
    securing: securingOf(draft.patient, around),
    agreement: agreement === undefined ? undefined : { code: agreement.code, date: agreement.on },
    course: courseOf(draft),
    earlier: around.earlier,
  };
}

function personOf(patient: Patient): PersonContext {
  const own = patient.ownNir ?? (patient.quality === "0" ? patient.insuredNir : undefined);
  return {
    birth: patient.birth.calendar,
    sex: patient.sex,
    quality: patient.quality,
    birthRank: patient.birthRank,
    nirStartsWith: own?.slice(0, 1),
    typed: patient.source === "typed",
  };
}

function rightsOf({ patient, passages, insurance }: InvoiceDraft): RightsContext {
  const ald = passages.some(({ date }) => aldOn(patient, date) !== undefined);
  return {
    periods: patient.rights?.periods,
    regime: patient.amo.regime,
    caisse: patient.amo.caisse,
    ald: ald || (patient.rights === undefined ? undefined : false),
    careLinkedToAld: insurance.ald === "yes" ? true : insurance.ald === "no" ? false : undefined,
  };
}

function prescriptionOf({ prescription }: InvoiceDraft): PrescriptionContext {
  const { needed, prescriber, date } = prescription;
  if (!needed) return { needed };
  return {
    needed,
    date,
    prescriber:
      prescriber === undefined
        ? undefined
        : { kind: "given", number: prescriber.number, speciality: prescriber.speciality },
  };
}

function eventOf(draft: InvoiceDraft): EventContext {
  const { nature, eventDate, commonLawAccident, workAccident } = insuranceInForce(draft);
  const id = workAccident?.identifier === "" ? undefined : workAccident?.identifier;
  const organism = workAccident?.organism === "" ? undefined : workAccident?.organism;
  const told = nature === "41" && (eventDate !== undefined || id !== undefined);
  return {
    maternityDate: nature === "30" ? eventDate : undefined,
    work: told ? { kind: "given", date: eventDate, id, organism, paperSeen: workAccident?.sheetFilled } : undefined,
    commonLawAccident: commonLawAccident === undefined ? undefined : { date: commonLawAccident },
  };
}

function mutuelleContextOf(
  draft: InvoiceDraft,
  found: ConventionFound["kind"] = "not-searched",
): MutuelleContext | undefined {
  const mutuelle = mutuelleOf(draft);
  if (mutuelle === undefined) return undefined;
  const { number, memberNumber, period, management, conventionType, csr } = mutuelle;
  return {
    kind: "given",
    number,
    // The sheet has no number: nothing leaves in its field.
    memberNumber: memberNumber ?? "",
    period,
    management,
    conventionType,
    csr,
    convention: found === "not-searched" ? undefined : found === "none" ? "none" : "found",
  };
}

/** Only what was read proves the rights; which paper goes with the invoice is not known. */
function securingOf({ source }: Patient, { rights, mode, vitale }: CheckAround): SecuringContext {
  return {
    mode,
    proof: source !== "typed" && rights.kind === "open" ? true : undefined,
    card: vitale.kind === "this-patient" ? "usable" : vitale.kind === "unusable" ? "unusable" : undefined,
  };
}

function courseOf(draft: InvoiceDraft): CourseContext | undefined {
  const course = courseInForce(draft);
  if (course === undefined) return undefined;
  const named = course.doctor !== undefined && course.doctor.lastName !== "";
  return { orientingNamed: named ? true : undefined, installedOn: course.date };
}
