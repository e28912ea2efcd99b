import { type Cents, cents, roundHalfUp, ZERO } from "../../lib/money.js";
import { euros } from "../french.js";
import type { AmoShare } from "../priced-line.js";
import { reason } from "../reason.js";
import type { InvoiceInput, Reason } from "../types.js";
import { coursePenalty } from "./course.js";
import { SMG } from "./fixed-rates.js";
import { addReason, type LineWork } from "./work.js";

/** The shares in cents, once every rate is known: round per line, then take off flat share, penalty, limit. */
export function shareOut(works: readonly LineWork[], input: InvoiceInput): readonly AmoShare[] {
  let left = limitOf(input);
  return works.map((work) => {
    const whole = caisseOf(work);
    if (work.rate !== SMG) return shareOf(work, whole);
    const amo = Math.min(whole, left);
    left -= amo;
    if (amo < whole) addReason(work, limitReason(input.smgLimit ?? ZERO));
    return shareOf(work, amo);
  });
}

/** What the prise en charge covers over the whole invoice, cents; 0 or nothing is no limit (STAND-IN). */
function limitOf({ nature, smgLimit }: InvoiceInput): number {
  return nature !== "22" || smgLimit === undefined || smgLimit <= 0 ? Number.POSITIVE_INFINITY : smgLimit;
}

function caisseOf(work: LineWork): number {
  const { line } = work;
  const whole = Math.min(line.amount, roundHalfUp(line.base * work.rate.percent, 100)) - work.participation;
  if (!work.penalised) return whole;
  const penalty = Math.min(whole, coursePenalty(work));
  if (penalty > 0) addReason(work, penaltyReason(cents(penalty)));
  return whole - penalty;
}

function shareOf(work: LineWork, amo: number): AmoShare {
  return {
    rate: work.rate,
    amo: cents(amo),
    participation: cents(work.participation),
    participationCode: work.participationCode,
    exemption: work.exemption,
    qualifier: work.qualifier,
    reasons: work.reasons,
  };
}

function limitReason(limit: Cents): Reason {
  const text = `Prise en charge des soins médicaux gratuits : ${euros(limit)} au plus`;
  return reason("smg-limit", text, undefined, "STAND-IN (billing.md §4.1)");
}

function penaltyReason(penalty: Cents): Reason {
  const text = `Hors parcours de soins : ${euros(penalty)} de moins à la caisse, pris par la C2S`;
  return reason("course-penalty", text, undefined, "billing.md §7.2 (hospital form)");
}
