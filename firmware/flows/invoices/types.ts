import type { ReadonlySignal } from "@preact/signals-core";
import type { Instant, PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type { Result } from "../../lib/result.js";
import type { InvoiceState, PaymentMeans } from "../../model/invoice.js";
import type { ChangeError, LedgerInvoice, Payment } from "../../store/contract.js";
import type { InvoiceDocument } from "../sign/document.js";

export type { ChangeError, LedgerInvoice, Payment };

/** Balances of an invoice (FAC-62, FAC-66). A negative patient balance is told, not refused. */
export interface Balances {
  readonly patientDue: Cents;
  readonly paid: Cents;
  readonly balance: Cents;
  readonly message: "none" | "incomplete" | "negative";
}

export interface InvoiceRow {
  readonly number: number;
  readonly patientName: string;
  readonly careDate: PlainDate;
  readonly total: Cents;
  readonly state: InvoiceState;
  readonly needsPaper: boolean;
  readonly selected: boolean;
  readonly balances: Balances;
}

export type InvoicesFilter = "all" | "half-signed" | "signed" | "exported";

/** What an action on the selection came to, one line each. */
export interface ActionReport {
  readonly done: readonly number[];
  readonly failed: readonly {
    readonly number: number;
    readonly why: "other-vitale" | "no-vitale" | "no-cps" | "card" | "refused" | "write" | "updating";
  }[];
}

export type InvoicesState =
  | { readonly kind: "none" }
  | {
      readonly kind: "list";
      readonly filter: InvoicesFilter;
      readonly counts: Readonly<Record<InvoicesFilter, number>>;
      /** Only those of the Vitale in the slot; undefined when none is in. */
      readonly onlyCard: boolean | undefined;
      /** Whose Vitale is in the slot: « Camille ROUSSEAU ». */
      readonly cardHolder: string | undefined;
      readonly rows: readonly InvoiceRow[];
      readonly selection: {
        readonly count: number;
        readonly signable: number;
        readonly deletable: number;
        readonly exportable: number;
      };
      readonly asked: "none" | "delete";
      readonly busy: "none" | "signing" | "exporting";
      readonly report:
        | {
            readonly action: "sign" | "delete" | "export";
            readonly result: ActionReport;
            readonly file: string | undefined;
          }
        | undefined;
    }
  | {
      readonly kind: "detail";
      readonly invoice: LedgerInvoice;
      readonly balances: Balances;
      readonly lines: readonly DetailLine[];
      readonly quittance: QuittanceState;
    }
  | {
      readonly kind: "payment";
      readonly invoice: LedgerInvoice;
      readonly means: PaymentMeans;
      readonly amount: Cents;
    };

/** The patient's sheet of the open invoice: being made, made at a place, or why not. A payment asks for a new one. */
export type QuittanceState =
  | { readonly kind: "none" }
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly file: string }
  | { readonly kind: "failed"; readonly why: "not-made" | "write" };

export interface DetailLine {
  readonly passage: number;
  readonly date: PlainDate;
  readonly code: string;
  readonly label: string;
  /** Hundredths; null for flat fees. */
  readonly coefficient: number | null;
  readonly amount: Cents;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

/** Where exported invoices are written. */
export interface ExportSink {
  /** Writes a whole file durably; returns the place told to the user. */
  write(name: string, bytes: Uint8Array): Promise<Result<string, { readonly detail: string }>>;
}

/** What a sheet is made from: the signed document, and what came after its signature. */
export interface QuittanceRequest {
  readonly document: InvoiceDocument;
  /** The signed text itself, whose hash is on the sheet. */
  readonly text: string;
  /** What the patient pays on the spot, cents. */
  readonly due: Cents;
  readonly halfSigned: boolean;
  readonly signatures: readonly { readonly by: "cps" | "vitale"; readonly at: Instant }[];
  readonly payments: readonly { readonly means: PaymentMeans; readonly amount: Cents; readonly at: Instant }[];
  readonly issuedOn: PlainDate;
}

/** Makes the patient's sheet (docs/quittance.md). */
export interface QuittanceMaker {
  /** The bytes of a PDF, drawn away from the screen's thread. */
  make(request: QuittanceRequest): Promise<Result<Uint8Array, { readonly detail: string }>>;
}

/** The invoice list, and the result screen's payments, which are the same ones. */
export interface InvoicesFlow {
  readonly state: ReadonlySignal<InvoicesState>;
  open(): Promise<void>;
  setFilter(filter: InvoicesFilter): Promise<void>;
  setOnlyCard(only: boolean): Promise<void>;
  toggle(number: number): void;
  selectAll(): void;
  signSelected(): Promise<void>;
  askDelete(): void;
  confirmDelete(yes: boolean): Promise<void>;
  exportSelected(): Promise<void>;
  closeReport(): void;
  openInvoice(number: number): Promise<void>;
  /** The payment sheet of the open invoice, with the default means and the balance as amount. */
  startPayment(): void;
  setPayment(change: { readonly means?: PaymentMeans; readonly amount?: Cents }): void;
  confirmPayment(): Promise<Result<Payment, ChangeError>>;
  removePayment(id: string): Promise<void>;
  /** Writes the patient's sheet of the open invoice, with the payments there are. */
  makeQuittance(): Promise<void>;
  /** What came of it was read. */
  closeQuittance(): void;
  back(): void;
  dispose(): void;
}
