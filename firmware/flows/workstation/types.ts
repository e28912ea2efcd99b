import type { ReadonlySignal } from "@preact/signals-core";
import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type { WorkstationInvoice, WorkstationInvoiceState } from "../../model/workstation-invoice.js";

/** `app`: those still to sign whose patient comes with the Vitale app (FPT-07). */
export type WorkstationFilter = "to-sign" | "app" | "signed" | "refused";

/** What tells one « facture poste de travail » from the others on the screen. */
export interface WorkstationLine {
  /** Professional and id together. */
  readonly key: string;
  readonly number: number;
  readonly patientName: string;
}

export interface WorkstationRow extends WorkstationLine {
  readonly careDate: PlainDate;
  readonly total: Cents;
  readonly state: WorkstationInvoiceState;
  readonly presence: WorkstationInvoice["presence"];
  readonly selected: boolean;
}

/** Why one was not signed. Nothing of it changed, and signing again may do. */
export type WorkstationFailure =
  | "no-cps"
  | "may-not-sign"
  | "no-vitale"
  | "other-vitale"
  | "card"
  /** Signed, given back or erased meanwhile. */
  | "settled"
  | "write"
  /** An update is being installed. */
  | "updating";

/** What an action on the selection came to (FPT-06). */
export interface WorkstationReport {
  readonly action: "sign" | "return";
  readonly done: readonly WorkstationLine[];
  readonly failed: readonly (WorkstationLine & { readonly why: WorkstationFailure })[];
}

export interface WorkstationCounts {
  readonly signed: number;
  readonly toSign: number;
}

export type WorkstationState =
  | { readonly kind: "none" }
  | {
      readonly kind: "list";
      readonly filter: WorkstationFilter;
      readonly counts: Readonly<Record<WorkstationFilter, number>>;
      /** Only those of the Vitale in the slot; undefined when none is in. */
      readonly onlyCard: boolean | undefined;
      readonly cardHolder: string | undefined;
      readonly rows: readonly WorkstationRow[];
      readonly selection: { readonly count: number; readonly signable: number };
      readonly asked: "none" | "return";
      readonly busy: "none" | "signing";
      readonly report: WorkstationReport | undefined;
    }
  | { readonly kind: "detail"; readonly invoice: WorkstationInvoice; readonly state: WorkstationInvoiceState };

/** Factures poste de travail (FPT-01 … FPT-10). */
export interface WorkstationFlow {
  readonly state: ReadonlySignal<WorkstationState>;
  /** Of the professional whose session is open; zero without one. */
  readonly counts: ReadonlySignal<WorkstationCounts>;
  open(): Promise<void>;
  setFilter(filter: WorkstationFilter): Promise<void>;
  setOnlyCard(only: boolean): Promise<void>;
  toggle(key: string): void;
  selectAll(): void;
  /** Both cards sign each one chosen, oldest care first; what cannot be says why and the others go on. */
  signSelected(): Promise<void>;
  /** Gives the chosen ones back to the workstation unsigned, once she said yes. */
  askReturn(): void;
  confirmReturn(yes: boolean): Promise<void>;
  closeReport(): void;
  openInvoice(key: string): void;
  back(): void;
  /** Counts again: a PC loaded or erased. */
  refresh(): Promise<void>;
  /** How many wait for the Vitale in the slot (FPT-10). */
  waitingForCard(): Promise<number>;
  dispose(): void;
}
