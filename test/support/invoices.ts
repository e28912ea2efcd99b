import { type Signal, signal } from "@preact/signals-core";
import type { HomeState } from "../../firmware/flows/app-types.js";
import { balances } from "../../firmware/flows/invoices/balances.js";
import { type ListPlace, listState } from "../../firmware/flows/invoices/list-state.js";
import type { DetailLine, InvoicesFlow, InvoicesState } from "../../firmware/flows/invoices/types.js";
import type { SignFlow, SignState } from "../../firmware/flows/sign/types.js";
import { date, type Instant, time } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import type { PaymentMeans } from "../../firmware/model/invoice.js";
import type { ChangeError, LedgerInvoice, Payment, StoredSignature } from "../../firmware/store/contract.js";
import type { InvoicesApp } from "../../firmware/ui/screens/invoices/invoices-screen.js";
import type { ResultApp } from "../../firmware/ui/screens/invoices/result-screen.js";
import { patientOf } from "./visit.js";

export const TODAY = date("2025-03-12");
const NOW = Date.UTC(2025, 2, 12, 9, 42) as Instant;

const signature = (by: "cps" | "vitale"): StoredSignature => ({ by, signature: "", certificate: "", at: NOW });

/** An invoice of the ledger: PETIT Julien, 8,83 €, of which 3,53 € are his. */
export function ledgerInvoice(change: Partial<LedgerInvoice> = {}): LedgerInvoice {
  return {
    biller: "266000012",
    number: 1434,
    state: "signed",
    mode: "synchronise",
    patientId: "julien",
    insuredNir: patientOf().insuredNir,
    patientName: "PETIT Julien",
    careDate: TODAY,
    amounts: { total: cents(883), amo: cents(530), amc: cents(0), patient: cents(353) },
    document: "{}",
    signatures: [signature("cps"), signature("vitale")],
    createdAt: NOW,
    payments: [],
    ...change,
  };
}

/** Half of its signatures. */
export function halfSigned(change: Partial<LedgerInvoice> = {}): LedgerInvoice {
  return ledgerInvoice({ state: "half-signed", mode: "desynchronise", signatures: [signature("cps")], ...change });
}

export function payment(id: string, means: PaymentMeans, hundredths: number): Payment {
  return { id, means, amount: cents(hundredths), at: NOW };
}

export const LINES: readonly DetailLine[] = [
  {
    passage: 0,
    date: TODAY,
    code: "AMI",
    label: "Pansement simple",
    coefficient: 200,
    amount: cents(630),
    amo: cents(378),
    amc: cents(0),
    patient: cents(252),
  },
  {
    passage: 0,
    date: TODAY,
    code: "IFD",
    label: "Indemnité forfaitaire de déplacement",
    coefficient: null,
    amount: cents(253),
    amo: cents(152),
    amc: cents(0),
    patient: cents(101),
  },
];

export function detailOf(invoice: LedgerInvoice, lines: readonly DetailLine[] = LINES): InvoicesState {
  return { kind: "detail", invoice, balances: balances(invoice), lines, quittance: { kind: "none" } };
}

/** The list as the flow shows it. */
export function listOf(all: readonly LedgerInvoice[], change: Partial<ListPlace> = {}): InvoicesState {
  return listState({
    biller: "266000012",
    all,
    filter: "all",
    card: undefined,
    selected: new Set(),
    asked: "none",
    busy: "none",
    report: undefined,
    ...change,
  });
}

export interface InvoicesAtHand {
  readonly app: InvoicesApp & ResultApp;
  readonly state: Signal<InvoicesState>;
  readonly calls: string[];
  /** What the next confirmed payment comes to. */
  refuse(error: ChangeError): void;
}

/** What the screens of invoices stand on: a state to move by hand, and the calls they make. */
export function invoicesAtHand(
  first: InvoicesState,
  sign: SignState = { kind: "idle" },
  toSend: HomeState["toSend"] = undefined,
): InvoicesAtHand {
  const state: Signal<InvoicesState> = signal(first);
  const calls: string[] = [];
  let confirmed: Result<Payment, ChangeError> = ok(payment("p", "cb", 1));
  const call =
    (name: string) =>
    (...args: readonly unknown[]): void => {
      calls.push([name, ...args.map(String)].join(" "));
    };
  const later =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<void> =>
      call(name)(...args);
  const invoices: InvoicesFlow = {
    state,
    open: later("open"),
    setFilter: later("setFilter"),
    setOnlyCard: later("setOnlyCard"),
    toggle: call("toggle"),
    selectAll: call("selectAll"),
    signSelected: later("signSelected"),
    askDelete: call("askDelete"),
    confirmDelete: later("confirmDelete"),
    exportSelected: later("exportSelected"),
    closeReport: call("closeReport"),
    openInvoice: later("openInvoice"),
    startPayment: call("startPayment"),
    setPayment(change) {
      const now = state.value;
      if (now.kind === "payment") state.value = { ...now, ...change };
    },
    async confirmPayment() {
      const now = state.value;
      if (now.kind === "payment") calls.push(`confirmPayment ${now.means} ${now.amount}`);
      return confirmed;
    },
    removePayment: later("removePayment"),
    makeQuittance: later("makeQuittance"),
    closeQuittance: call("closeQuittance"),
    back: call("back"),
    dispose: call("dispose"),
  };
  const signFlow: SignFlow = {
    state: signal(sign),
    sign: later("sign"),
    askCancel: call("askCancel"),
    cancel: call("cancel"),
    retry: later("retry"),
    clear: call("clear"),
    dispose: call("dispose"),
  };
  return {
    state,
    calls,
    refuse: (error) => (confirmed = err(error)),
    app: {
      invoices,
      sign: signFlow,
      finish: call("finish"),
      back: call("back"),
      goHome: call("goHome"),
      home: signal({
        firstName: "Claire",
        lastName: "Morel",
        date: TODAY,
        visitsToday: 0,
        billedToday: cents(0),
        toSign: 0,
        toSend,
        workstation: undefined,
        vitaleIn: false,
        drafts: [],
      }),
      status: signal({
        time: time("09:42"),
        date: TODAY,
        cps: "ok",
        vitale: "ok",
        battery: { percent: 82, source: "battery" },
        networks: { cellular: { kind: "off" }, wifi: { kind: "off" } },
      }),
    },
  };
}
