import type { ActInput } from "../../../billing/types.js";
import type { Instant, PlainDate, PlainTime } from "../../../lib/dates.js";
import type { BillingSituation, Patient } from "../../../model/people.js";
import type { Settings } from "../../../settings/schema.js";
import { aldOn } from "../../patient/rights.js";
import type { InvoiceDocument } from "../../sign/document.js";
import { isDayFee } from "../acts/day-fee.js";
import { courseAfter } from "../insurance/care-course.js";
import { mutuellesOn } from "../insurance/mutuelle.js";
import { professionOf } from "../performer.js";
import { declinedAt } from "./change.js";
import type { AldAnswer, DraftPassage, InvoiceDraft } from "./draft.js";

export interface NewVisit {
  readonly id: string;
  readonly at: Instant;
  readonly date: PlainDate;
  readonly time: PlainTime;
  readonly patient: Patient;
  readonly situation: BillingSituation;
  readonly settings: Settings;
  /** The patient's last invoice, when there is one. */
  readonly last: InvoiceDocument | undefined;
  /** The day fee that an earlier visit of this day already bills (one a day, shared/domain/nomenclature.md §4.3). */
  readonly dayFee: DraftPassage["dayFeeAlreadyBilled"];
}

/**
 * The hub as it opens: everything that the last visit, the card and the preferences can tell is filled in, so that the
 * commonest visit only needs a signature. Acts, prescriber and settlement are the last visit's; date and time are now.
 */
export function newDraft(visit: NewVisit): InvoiceDraft {
  const { patient, last, settings, date } = visit;
  const ald = aldOf(visit);
  return {
    id: visit.id,
    createdAt: visit.at,
    situation: visit.situation,
    patient,
    passages: [firstPassage(visit)],
    prescription: {
      needed: last === undefined ? isPrescribed(visit.situation) : last.prescription !== undefined,
      prescriber: last?.prescription?.prescriber,
      date: last?.prescription?.date,
    },
    insurance: {
      nature: "10",
      eventDate: undefined,
      ald,
      exemption: null,
      ips: courseAfter(last?.insurance.ips),
    },
    settlement: settlementOf(patient, settings, last, date),
    securing: undefined,
    typedShares: {},
    negativeConfirmed: undefined,
    origins: {
      prescription: last === undefined ? "typed" : "last-visit",
      acts: last === undefined ? "preferences" : "last-visit",
      insurance: ald === "yes" || ald === "no" ? "last-visit" : patient.source === "vitale" ? "card" : "typed",
      settlement: last === undefined ? "preferences" : "last-visit",
    },
    step: { kind: "hub" },
  };
}

/** Asked at each visit of a patient in ALD, and answered as the last time when it was answered then. */
function aldOf({ patient, date, last }: NewVisit): AldAnswer {
  if (aldOn(patient, date) === undefined) return "not-asked";
  const before = last?.insurance.ald;
  return before === "yes" || before === "no" ? before : "unanswered";
}

function firstPassage({ last, patient, situation, settings, date, time, dayFee }: NewVisit): DraftPassage {
  const before = last?.passages[0];
  return {
    date,
    time,
    place: before?.place ?? (settings.atHome ? "HOME" : "OFFICE"),
    acts: before?.acts.filter(({ id }) => dayFee === null || !isDayFee(id)).map((act) => sameAct(act, situation)) ?? [],
    add: before?.add ?? [],
    decline: before?.decline ?? [],
    dayFeeAlreadyBilled: dayFee,
    travel: patient.travel,
    sameHomeRank: 1,
  };
}

/** Auxiliaries act on prescription; doctors, midwives and dentists decide by themselves. */
function isPrescribed(situation: BillingSituation): boolean {
  const profession = professionOf(situation);
  return profession === "infirmier" || profession === "kinesitherapeute";
}

/**
 * What was typed by hand belonged to that day alone, but what makes the act that one: activity, phase and association of
 * a CCAM code, price and coefficient of a code that no table holds.
 */
function sameAct({ id, edit }: ActInput, situation: BillingSituation): ActInput {
  if (professionOf(situation) === "infirmier") return { id };
  if (edit?.ccam !== undefined) {
    const { activity, phase, association } = edit.ccam;
    const ccam = {
      ...(activity === undefined ? {} : { activity }),
      ...(phase === undefined ? {} : { phase }),
      ...(association === undefined ? {} : { association }),
    };
    return Object.keys(ccam).length === 0 ? { id } : { id, edit: { ccam } };
  }
  if (edit?.unit === undefined) return { id };
  const { unit, coefficient } = edit;
  return { id, edit: coefficient === undefined ? { unit } : { unit, coefficient } };
}

function settlementOf(
  patient: Patient,
  settings: Settings,
  last: InvoiceDocument | undefined,
  date: PlainDate,
): InvoiceDraft["settlement"] {
  const valid = mutuellesOn(patient, [date]);
  const mutuelle = valid.find((each) => each.id === last?.settlement.mutuelle?.id) ?? valid[0];
  const amo = last?.settlement.tiersPayantAmo ?? settings.tiersPayantAmo;
  // Without a mutuelle the last time could not ask for its share: that was no choice.
  const before = last?.settlement.mutuelle === undefined ? undefined : last.settlement.tiersPayantAmc;
  const amc = before ?? settings.tiersPayantAmc;
  const convention = mutuelle?.id === last?.settlement.mutuelle?.id ? last?.settlement.convention?.key : undefined;
  return {
    tiersPayantAmo: amo,
    tiersPayantAmc: amo && amc && mutuelle !== undefined,
    mutuelleId: mutuelle?.id,
    ...(convention === undefined ? {} : { convention }),
  };
}

/** One more passage after the last: the same care, now. Two rounds a day are one change away. */
export function nextPassage(draft: InvoiceDraft, date: PlainDate, time: PlainTime): DraftPassage {
  const last = draft.passages.at(-1) ?? draft.passages[0];
  const decline = declinedAt(last.decline, draft.passages.length);
  return { ...last, date, time, decline, dayFeeAlreadyBilled: null };
}
