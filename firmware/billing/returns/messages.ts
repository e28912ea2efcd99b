import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type { InvoiceNumber, LotRef, Part } from "./types.js";

/**
 * What comes back after sending: stand-in of ARL and RSP, whose real forms are confidential, with the objects of
 * `shared/domain/billing.md` §2.3. Whatever reads the real forms one day gives these same values.
 */
export type ReturnMessage = Acknowledgement | PaymentReturn | ObjectionReturn;

/** Mark of every line of the stand-in. */
export const RETURNS_VERSION = "SI01";

/** ARL: one per lot. */
export interface Acknowledgement {
  readonly kind: "ARL";
  /** Billing number and key, nine digits. */
  readonly biller: string;
  readonly id: string;
  readonly lot: LotRef;
  readonly date: PlainDate;
  readonly outcome:
    | { readonly kind: "accepted" }
    /** The whole lot is refused; `invoice` when the refusal names the one at fault. */
    | { readonly kind: "refused"; readonly reason: string; readonly invoice: InvoiceNumber | undefined };
}

export interface Transfer {
  readonly id: string;
  readonly date: PlainDate;
  readonly label1: string;
  readonly label2: string;
  readonly payer: string;
  /** Of the whole transfer, which pays many invoices. */
  readonly amount: Cents;
}

/** What a payer says of one share. */
export interface SharePayment {
  readonly paid: Cents;
  /** What the payer read as asked. */
  readonly asked: Cents;
  readonly payer: string;
}

/** RSP of a payment: of one share, or of both when the caisse pays for the complementary too. */
export interface PaymentReturn {
  readonly kind: "payment";
  readonly biller: string;
  readonly invoice: InvoiceNumber;
  readonly date: PlainDate;
  readonly transfer: Transfer;
  /** One of them at least. */
  readonly shares: Readonly<Partial<Record<Part, SharePayment>>>;
}

/** RSP of a reject or of a signal. */
export interface ObjectionReturn {
  readonly kind: "reject" | "signal";
  readonly biller: string;
  readonly invoice: InvoiceNumber;
  readonly date: PlainDate;
  readonly part: Part;
  readonly code: string;
  readonly label: string;
  /** The whole share, or one act of it. */
  readonly level: "invoice" | "act";
}
