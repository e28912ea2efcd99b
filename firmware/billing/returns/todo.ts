import type { PlainDate } from "../../lib/dates.js";
import { type Cents, cents } from "../../lib/money.js";
import { euros, fr } from "../french.js";
import type { CodeLookup } from "./codes.js";
import { deadlineOf, type When } from "./deadlines.js";
import { type UnmatchedWhy, unmatchedText } from "./findings.js";
import type { FollowUp } from "./follow-up.js";
import { type Book, findInvoice } from "./matching.js";
import type { ReturnMessage } from "./messages.js";
import { explainWays, mendings, waysOut } from "./resend.js";
import { transferGaps } from "./transfers.js";
import { type InvoiceNumber, PARTS, type Part, showNumber } from "./types.js";

/** `late` and `alarm` have a limit; `now` has none in law but holds money back; `look` only wants to be looked at. */
export type Urgency = "late" | "alarm" | "now" | "look";

export interface Todo {
  readonly urgency: Urgency;
  readonly biller: string;
  /** Undefined: about no invoice of ours. */
  readonly invoice: InvoiceNumber | undefined;
  readonly limit: PlainDate | undefined;
  /** What to do, in French sentences. */
  readonly text: string;
}

const ORDER: readonly Urgency[] = ["late", "alarm", "now", "look"];

/** Everything that waits for her, most pressing first, then by limit and number. */
export function todoList(book: Book, when: When, lookup?: CodeLookup): readonly Todo[] {
  return [
    ...book.invoices.flatMap((followUp) => ofInvoice(followUp, when, lookup)),
    ...book.unmatched.map((message) => ofUnmatched(book, message)),
    ...transferGaps(book).map(({ transfer, text }) => look(transfer.biller, undefined, text)),
  ].sort(
    (a, b) =>
      ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency) ||
      (a.limit ?? "").localeCompare(b.limit ?? "") ||
      (a.invoice ?? 0) - (b.invoice ?? 0),
  );
}

function look(biller: string, invoice: InvoiceNumber | undefined, text: string): Todo {
  return { urgency: "look", biller, invoice, limit: undefined, text };
}

function ofInvoice(followUp: FollowUp, when: When, lookup: CodeLookup | undefined): readonly Todo[] {
  const { biller, number } = followUp.invoice;
  const deadline = deadlineOf(followUp, when);
  if (deadline !== undefined) {
    if (deadline.state === "fine") return [];
    const ways = deadline.kind === "resend" ? explainWays(waysOut(followUp)) : undefined;
    const text = [deadline.sentence, ...reasonOf(followUp), ...(ways === undefined ? [] : [ways])].join(" ");
    return [{ urgency: deadline.state, biller, invoice: number, limit: deadline.limit, text }];
  }
  const ways = waysOut(followUp);
  const explained = explainWays(ways);
  if (explained === undefined) return [];
  const texts = followUp.status.kind === "anomaly" ? gaps(followUp) : [];
  // How to mend it would only lead astray where nothing may be sent again.
  const mendable = ways[0] === "correct" || ways[0] === "amc-again";
  const rejects = mendings(followUp, lookup).flatMap(({ text, mend }) => (mendable ? [text, mend] : [text]));
  const text = [fr(`Facture ${showNumber(number)} :`), ...texts, ...rejects, explained].join(" ");
  return [{ urgency: "now", biller, invoice: number, limit: undefined, text }];
}

function reasonOf({ status }: FollowUp): readonly string[] {
  return status.kind === "rejected" && status.reason !== "" ? [fr(`Motif : ${status.reason}.`)] : [];
}

const NAME: Readonly<Record<Part, string>> = { amo: "part AMO", amc: "part AMC" };

/** « part AMO : 20,00 € payés sur 54,39 €. » for each share that is not as asked. */
function gaps({ parts }: FollowUp): readonly string[] {
  return PARTS.filter((part) => parts[part].state === "A").map((part) => {
    const { expected, paid, due } = parts[part];
    return fr(`${NAME[part]}, ${euros(paid)} payés sur ${euros(expected)}, ${restText(due)}.`);
  });
}

function restText(due: Cents): string {
  if (due === 0) return "un virement annoncé avec deux montants";
  return due > 0 ? `il reste ${euros(due)}` : `trop-perçu ${euros(cents(-due))}`;
}

function ofUnmatched(book: Book, message: ReturnMessage): Todo {
  const invoice = message.kind === "ARL" ? undefined : message.invoice;
  return look(message.biller, invoice, unmatchedText(message, whyUnmatched(book, message)));
}

/** Why a return waits, told again from the book alone. */
export function whyUnmatched(book: Book, message: ReturnMessage): UnmatchedWhy {
  if (message.kind === "ARL") return "unknown-lot";
  return findInvoice(book, message.biller, message.invoice) === undefined ? "unknown-invoice" : "not-sent";
}
