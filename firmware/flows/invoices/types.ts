import type { ReadonlySignal } from "@preact/signals-core";
import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type { Result } from "../../lib/result.js";
import type { InvoiceState, PaymentMeans } from "../../model/invoice.js";
import type { ChangeError, LedgerInvoice, Payment } from "../../store/contract.js";

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
    readonly why: "other-vitale" | "no-vitale" | "no-cps" | "card" | "refused" | "write";
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
    }
  | {
      readonly kind: "payment";
      readonly invoice: LedgerInvoice;
      readonly means: PaymentMeans;
      readonly amount: Cents;
    };

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
  back(): void;
  dispose(): void;
}
