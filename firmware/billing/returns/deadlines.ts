import { addDays, type PlainDate } from "../../lib/dates.js";
import { addWorkingDays, workingDaysBetween } from "../calendar/working-days.js";
import { fr, frenchDate } from "../french.js";
import type { FollowUp } from "./follow-up.js";
import { type InvoiceNumber, showNumber } from "./types.js";

/** Delays of R161-47 in working days (`shared/domain/billing.md` §3.4); `keep` in calendar days. */
export const DELAYS = {
  sendPaidByPatient: 3,
  sendThirdParty: 8,
  acknowledgement: 2,
  resend: 2,
  alarm: 2,
  keep: 90,
} as const;

/** `paper`: sent twice in vain, a paper duplicate is due. */
export type DeadlineKind = "send" | "acknowledgement" | "resend" | "paper";

export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day on which it is in time. */
  readonly limit: PlainDate;
  /** The first day on which it is told. */
  readonly alarm: PlainDate;
  readonly state: "fine" | "alarm" | "late";
  /** French. */
  readonly sentence: string;
}

/** When, and by which calendar: `department` decides the local holidays, undefined: national ones only. */
export interface When {
  readonly today: PlainDate;
  readonly department: string | undefined;
}

/**
 * What an invoice waits for and until when; undefined when no delay runs. The alarm comes two working days before the
 * limit, which is at once for the two days of a new sending. An acknowledgement leaves nothing to do before its limit,
 * so its alarm is that day. After it, the delay of the new sending runs, and that of the paper after a second failure.
 */
export function deadlineOf(followUp: FollowUp, when: When): Deadline | undefined {
  const running = runningDelay(followUp, when);
  if (running === undefined) return undefined;
  const { kind, limit } = running;
  const alarm = kind === "acknowledgement" ? limit : addWorkingDays(limit, -DELAYS.alarm, when.department);
  const state = when.today > limit ? "late" : when.today >= alarm ? "alarm" : "fine";
  return { kind, limit, alarm, state, sentence: sentenceOf(followUp, { kind, limit }, when) };
}

interface Running {
  readonly kind: DeadlineKind;
  readonly limit: PlainDate;
}

function runningDelay(followUp: FollowUp, when: When): Running | undefined {
  const { invoice, status, replacedBy } = followUp;
  // Not secured: paper from the start, never sent.
  if (replacedBy !== undefined || invoice.securing === "0") return undefined;
  switch (status.kind) {
    case "pending":
    case "validated":
    case "signed_desync":
    case "signed":
    case "unloaded":
      return sending(followUp, when);
    case "in_lot":
      return status.before.kind === "rejected" ? resending(status.before.at, when) : sending(followUp, when);
    case "rejected":
      return resending(status.at, when);
    case "sent":
      return acknowledging(followUp, status.at, when);
    default:
      return undefined;
  }
}

/** From the day the sheet was completed: 3 working days, 8 when a share is not advanced by the patient. */
export function sendLimit({ invoice }: FollowUp, department: string | undefined): PlainDate {
  const { madeOn, thirdParty } = invoice;
  const days = thirdParty.amo || thirdParty.amc ? DELAYS.sendThirdParty : DELAYS.sendPaidByPatient;
  return addWorkingDays(madeOn, days, department);
}

function sending(followUp: FollowUp, { department }: When): Running {
  return { kind: "send", limit: sendLimit(followUp, department) };
}

function resending(from: PlainDate, { department }: When): Running {
  return { kind: "resend", limit: addWorkingDays(from, DELAYS.resend, department) };
}

function acknowledging({ steps }: FollowUp, sentAt: PlainDate, when: When): Running {
  const limit = addWorkingDays(sentAt, DELAYS.acknowledgement, when.department);
  if (when.today <= limit) return { kind: "acknowledgement", limit };
  const again = resending(limit, when);
  return steps.at(-1)?.kind === "send-again" ? { kind: "paper", limit: again.limit } : again;
}

const TO_DO: Readonly<Record<DeadlineKind, string>> = {
  send: "à envoyer",
  acknowledgement: "accusé de réception attendu",
  resend: "à renvoyer",
  paper: "duplicata papier à remettre",
};

function sentenceOf({ invoice, status }: FollowUp, { kind, limit }: Running, { today, department }: When): string {
  const what = kind === "send" && status.kind === "unloaded" ? "à envoyer depuis le logiciel du cabinet" : TO_DO[kind];
  const head = `Facture ${showNumber(invoice.number)} : ${what}`;
  const day = frenchDate(limit);
  if (today > limit) {
    const late = workingDaysBetween(limit, today, department);
    const since = late === 0 ? "" : ` depuis ${counted(late)}`;
    return fr(`${head}, la limite du ${day} est passée${since}.`);
  }
  if (today === limit) return fr(`${head} aujourd'hui, dernier jour.`);
  return fr(`${head} au plus tard le ${day}, dans ${counted(workingDaysBetween(today, limit, department))}.`);
}

function counted(days: number): string {
  return days > 1 ? `${days} jours ouvrés` : `${days} jour ouvré`;
}

/** Until when its electronic copy and its acknowledgements are kept at least; undefined before it is sent. */
export function keepUntil({ steps }: Pick<FollowUp, "steps">): PlainDate | undefined {
  const last = lastSend(steps);
  return last === undefined ? undefined : addDays(last, DELAYS.keep);
}

/** The day of the last sending. */
export function lastSend(steps: FollowUp["steps"]): PlainDate | undefined {
  return steps.findLast(({ kind }) => kind === "send" || kind === "sent-by-desk" || kind === "send-again")?.at;
}

export interface UrgentInvoice {
  readonly biller: string;
  readonly number: InvoiceNumber;
  readonly deadline: Deadline;
}

/** What cannot wait, most pressing first, with one French line for the home screen (undefined: nothing presses). */
export interface Urgent {
  readonly invoices: readonly UrgentInvoice[];
  readonly headline: string | undefined;
}

export function urgentOf(followUps: readonly FollowUp[], when: When): Urgent {
  const invoices = followUps
    .flatMap((followUp): readonly UrgentInvoice[] => {
      const deadline = deadlineOf(followUp, when);
      const { biller, number } = followUp.invoice;
      return deadline === undefined || deadline.state === "fine" ? [] : [{ biller, number, deadline }];
    })
    .sort(byPressure);
  return { invoices, headline: headlineOf(invoices) };
}

/** The limit that passed first, or passes first; then by number. */
function byPressure(a: UrgentInvoice, b: UrgentInvoice): number {
  if (a.deadline.limit !== b.deadline.limit) return a.deadline.limit < b.deadline.limit ? -1 : 1;
  return a.number - b.number;
}

function headlineOf(invoices: readonly UrgentInvoice[]): string | undefined {
  const late = invoices.filter(({ deadline }) => deadline.state === "late").length;
  const next = invoices.find(({ deadline }) => deadline.state === "alarm");
  const soon = invoices.length - late;
  const bills = (count: number): string => (count > 1 ? `${count} factures` : `${count} facture`);
  const lateText = late === 0 ? undefined : `${bills(late)} en retard`;
  const soonText =
    next === undefined ? undefined : `${bills(soon)} à suivre avant le ${frenchDate(next.deadline.limit)}`;
  const parts = [lateText, soonText].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : fr(parts.join(", "));
}
