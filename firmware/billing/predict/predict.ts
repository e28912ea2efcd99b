import type { Nomenclature } from "../nomenclature.js";
import type { CheckFamily } from "./checked-codes.js";
import { checkActs } from "./checks/acts.js";
import { checkAgreement } from "./checks/agreement.js";
import { checkAmc } from "./checks/amc.js";
import { checkAmounts } from "./checks/amounts.js";
import { checkCcam } from "./checks/ccam.js";
import { checkCourse } from "./checks/course.js";
import { checkDuplicates } from "./checks/duplicates.js";
import { checkEvent } from "./checks/event.js";
import { checkHours } from "./checks/hours.js";
import { checkInsurance } from "./checks/insurance.js";
import { checkPerformer } from "./checks/performer.js";
import { checkPerson } from "./checks/person.js";
import { checkPrescriber } from "./checks/prescriber.js";
import { checkRights } from "./checks/rights.js";
import { checkSessions } from "./checks/sessions.js";
import type { Check, PredictInput, Prediction } from "./model.js";
import type { Severity } from "./severity.js";

/** In the order of the steps of a visit; predictions of one severity keep it. */
const CHECKS: Readonly<Record<CheckFamily, Check>> = {
  person: checkPerson,
  rights: checkRights,
  prescriber: checkPrescriber,
  acts: checkActs,
  sessions: checkSessions,
  hours: checkHours,
  ccam: checkCcam,
  agreement: checkAgreement,
  duplicates: checkDuplicates,
  insurance: checkInsurance,
  event: checkEvent,
  course: checkCourse,
  amounts: checkAmounts,
  amc: checkAmc,
  performer: checkPerformer,
};

const WEIGHT: Readonly<Record<Severity, number>> = { reject: 0, anomaly: 1, signal: 2 };

/**
 * Which refusals and remarks the return of this invoice would bring, told before it is signed: rejects first, then
 * what would be paid otherwise, then what would be told. Pure: nothing is asked of a network, and what the caller does
 * not know is not guessed. The codes are those of `anomalies.csv`; which of them can be foreseen: `docs/predictions.md`.
 * @param nomenclature the tables that the invoice was priced with
 */
export function predict(invoice: PredictInput, nomenclature: Nomenclature): readonly Prediction[] {
  const facts = { ...invoice, nomenclature };
  const found = Object.values(CHECKS).flatMap((check) => check(facts));
  const once = new Map(
    found.map((one) => [`${one.code} ${one.place.passage ?? ""} ${one.place.lineKey ?? ""} ${one.text}`, one]),
  );
  return [...once.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
