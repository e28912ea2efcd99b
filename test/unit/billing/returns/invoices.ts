import {
  apply,
  type FollowUp,
  type InvoiceFacts,
  newFollowUp,
} from "../../../../firmware/billing/returns/follow-up.js";
import { type Book, takeReturns } from "../../../../firmware/billing/returns/matching.js";
import type {
  Acknowledgement,
  ObjectionReturn,
  PaymentReturn,
  ReturnMessage,
} from "../../../../firmware/billing/returns/messages.js";
import type { Step } from "../../../../firmware/billing/returns/steps.js";
import type { LotRef, Part } from "../../../../firmware/billing/returns/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";

export const BILLER = "991111118";
export const MADE = date("2025-03-03");
export const LOT: LotRef = { number: "012", date: date("2025-03-04") };

/** W05: caisse 54.39, mutuelle 19.17, assuré 0.00, invoice 000001434, both shares with third-party payment. */
export const W05: InvoiceFacts = {
  biller: BILLER,
  number: 1434,
  madeOn: MADE,
  securing: "3",
  thirdParty: { amo: true, amc: true },
  amounts: { amo: cents(5439), amc: cents(1917), patient: cents(0) },
  payers: {},
  separateAmc: false,
  replaces: undefined,
};

export const SIGNED: readonly Step[] = [
  { kind: "validate", at: MADE },
  { kind: "sign", at: MADE },
];

/** In the lot 012, which left on 4 March 2025. */
export const SENT: readonly Step[] = [
  ...SIGNED,
  { kind: "put-in-lot", at: LOT.date, lot: LOT },
  { kind: "send", at: LOT.date },
];

/** An invoice after these steps, each of which must be possible. */
export function invoice(change: Partial<InvoiceFacts> = {}, steps: readonly Step[] = SENT): FollowUp {
  const made = newFollowUp({ ...W05, ...change });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return withSteps(made.value, ...steps);
}

export function withSteps(followUp: FollowUp, ...steps: readonly Step[]): FollowUp {
  return steps.reduce((before, step) => {
    const applied = apply(before, step);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    return applied.value;
  }, followUp);
}

export function bookOf(...invoices: readonly FollowUp[]): Book {
  return { invoices, unmatched: [], transfers: [] };
}

export function ack(change: Partial<Acknowledgement> = {}): Acknowledgement {
  return {
    kind: "ARL",
    biller: BILLER,
    id: "ARL-1",
    lot: LOT,
    date: date("2025-03-05"),
    outcome: { kind: "accepted" },
    ...change,
  };
}

export function refusal(reason = "Fichier illisible", invoice?: number): Acknowledgement {
  return ack({ id: "ARL-2", outcome: { kind: "refused", reason, invoice } });
}

interface Payment {
  readonly invoice?: number;
  readonly transfer?: string;
  readonly day?: string;
  readonly amo?: number;
  readonly amc?: number;
  /** What the payer read as asked: the amounts of W05 unless told. */
  readonly asked?: number;
  readonly payer?: string;
  /** Of the whole transfer; what it carries here unless told. */
  readonly announced?: number;
}

/** A payment of the shares that are given, in cents. */
export function payment({
  invoice: number = 1434,
  transfer = "V1",
  day = "2025-03-12",
  ...rest
}: Payment): PaymentReturn {
  const { payer = "01911", announced = (rest.amo ?? 0) + (rest.amc ?? 0) } = rest;
  const share = (paid: number, asked: number) => ({ paid: cents(paid), asked: cents(rest.asked ?? asked), payer });
  return {
    kind: "payment",
    biller: BILLER,
    invoice: number,
    date: date(day),
    transfer: { id: transfer, date: date(day), label1: "CPAM ESSONNE", label2: "", payer, amount: cents(announced) },
    shares: {
      ...(rest.amo === undefined ? {} : { amo: share(rest.amo, W05.amounts.amo) }),
      ...(rest.amc === undefined ? {} : { amc: share(rest.amc, W05.amounts.amc) }),
    },
  };
}

export function reject(part: Part, code: string, change: Partial<ObjectionReturn> = {}): ObjectionReturn {
  return {
    kind: "reject",
    biller: BILLER,
    invoice: 1434,
    date: date("2025-03-12"),
    part,
    code,
    label: "libellé du payeur",
    level: "invoice",
    ...change,
  };
}

/** A lot that takes what an earlier one gave back. */
export const NEW_LOT = { number: "013", date: date("2025-03-06") };

/** The one invoice of a book. */
export function only(book: Book): FollowUp {
  const [first] = book.invoices;
  if (first === undefined) throw new Error("no invoice");
  return first;
}

/** Takes messages about one invoice. */
export const take = (followUp: FollowUp, ...messages: readonly ReturnMessage[]) =>
  takeReturns(bookOf(followUp), messages);
