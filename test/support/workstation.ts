import { type Signal, signal } from "@preact/signals-core";
import { type ListPlace, listState } from "../../firmware/flows/workstation/list-state.js";
import type { WorkstationState } from "../../firmware/flows/workstation/types.js";
import { date, type Instant, type PlainDate, time } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import type { Nir } from "../../firmware/model/nir.js";
import type { WorkstationInvoice } from "../../firmware/model/workstation-invoice.js";
import type { StoredWorkstationInvoice, WorkstationOutcome } from "../../firmware/store/contract.js";
import type { WorkstationApp } from "../../firmware/ui/screens/workstation/workstation-screen.js";

/** André, as his virtual Vitale names him. */
export const ANDRE = {
  lastName: "FONTAINE",
  firstName: "André",
  birth: "19550620",
  birthRank: 1,
  insuredNir: "1550699999001" as Nir,
};

/** A prepared invoice that adds up: one AMI 3 at home for the patient of `somePatient`. */
export function someWorkstationInvoice({
  careDate = "2026-11-03",
  ...change
}: Partial<WorkstationInvoice> & { readonly careDate?: string } = {}): WorkstationInvoice {
  const amounts = { total: cents(1095), amo: cents(657), amc: cents(438), patient: cents(0) };
  return {
    id: "facture-1",
    biller: "751234562",
    number: 7,
    patient: {
      lastName: "ROUSSEAU",
      firstName: "Camille",
      birth: "19540312",
      birthRank: 1,
      insuredNir: "2540375115001" as Nir,
    },
    amo: { regime: "01", caisse: "751", centre: "0000" },
    prescription: {
      prescriberNumber: "101234567",
      prescriberName: "DR MARTIN",
      date: "2026-10-20" as PlainDate,
    },
    tiersPayant: { amo: true, amc: true },
    lines: [
      {
        date: careDate as PlainDate,
        code: "AMI",
        label: "Pansement simple",
        coefficient: 300,
        quantity: 1,
        ratePercent: 100,
        ...amounts,
      },
    ],
    totals: amounts,
    presence: "vitale",
    ...change,
  };
}

/** A stored one, to sign unless said otherwise. */
export function storedWorkstation(
  change: Parameters<typeof someWorkstationInvoice>[0] = {},
  outcome: WorkstationOutcome = { state: "to-sign" },
): StoredWorkstationInvoice {
  return { owner: "nurse", invoice: someWorkstationInvoice(change), loadedAt: 0 as Instant, outcome };
}

/** The list as the flow shows it. */
export function workstationList(
  all: readonly StoredWorkstationInvoice[],
  change: Partial<ListPlace> = {},
): WorkstationState {
  return listState({
    biller: "751234562",
    all,
    filter: "to-sign",
    card: undefined,
    selected: new Set(),
    asked: "none",
    busy: "none",
    report: undefined,
    ...change,
  });
}

export interface WorkstationAtHand {
  readonly app: WorkstationApp;
  readonly state: Signal<WorkstationState>;
  readonly calls: string[];
}

/** What the screens of the workstation's invoices stand on: a state to move by hand, and the calls they make. */
export function workstationAtHand(first: WorkstationState): WorkstationAtHand {
  const state: Signal<WorkstationState> = signal(first);
  const calls: string[] = [];
  const call =
    (name: string) =>
    (...args: readonly unknown[]): void => {
      calls.push([name, ...args.map(String)].join(" "));
    };
  const later =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<void> =>
      call(name)(...args);
  return {
    state,
    calls,
    app: {
      workstation: {
        state,
        counts: signal({ signed: 0, toSign: 0 }),
        open: later("open"),
        setFilter: later("setFilter"),
        setOnlyCard: later("setOnlyCard"),
        toggle: call("toggle"),
        selectAll: call("selectAll"),
        signSelected: later("signSelected"),
        askReturn: call("askReturn"),
        confirmReturn: later("confirmReturn"),
        closeReport: call("closeReport"),
        openInvoice: call("openInvoice"),
        back: call("back"),
        refresh: later("refresh"),
        waitingForCard: () => Promise.resolve(0),
        dispose: call("dispose"),
      },
      back: call("back"),
      goHome: call("goHome"),
      status: signal({
        time: time("09:42"),
        date: date("2026-11-03"),
        cps: "ok",
        vitale: "ok",
        battery: { percent: 82, source: "battery" },
        networks: { cellular: { kind: "off" }, wifi: { kind: "off" } },
      }),
    },
  };
}
