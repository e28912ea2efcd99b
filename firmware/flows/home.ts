import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { PlainDate } from "../lib/dates.js";
import { sumCents } from "../lib/money.js";
import type { LedgerInvoice, Store } from "../store/contract.js";
import type { HomeState, StatusBarState } from "./app-types.js";
import { toSend } from "./invoices/to-send.js";
import type { VitaleState } from "./patient/types.js";
import type { OpenSession, SessionState } from "./session/types.js";
import { departmentOf } from "./visit/performer.js";
import type { KeptDraft } from "./visit/types.js";
import type { WorkstationCounts } from "./workstation/types.js";

export interface HomeParts {
  readonly store: Store;
  readonly session: ReadonlySignal<SessionState>;
  readonly status: ReadonlySignal<StatusBarState>;
  readonly vitale: ReadonlySignal<VitaleState>;
  readonly drafts: ReadonlySignal<readonly KeptDraft[]>;
  /** Undefined on a terminal that no PC loads. */
  readonly workstation: ReadonlySignal<WorkstationCounts | undefined>;
}

export interface Home {
  readonly state: ReadonlySignal<HomeState>;
  /** Counts again what the ledger holds of the day. */
  refresh(): Promise<void>;
}

/** The day at a glance (ACC-02, ACC-03). */
export function createHome({ store, session, status, vitale, drafts, workstation }: HomeParts): Home {
  const read = signal<{ readonly biller: string; readonly invoices: readonly LedgerInvoice[] } | undefined>(undefined);
  let reads = 0;
  const open = (): OpenSession | undefined => {
    const state = session.peek();
    return state.kind === "open" ? state.session : undefined;
  };
  const mine = (now: SessionState): readonly LedgerInvoice[] =>
    now.kind === "open" && read.value?.biller === now.session.biller ? read.value.invoices : [];
  const day = computed(() => status.value.date);
  // Apart from the rest: it reads the signed documents, which no change of battery, network or card needs again.
  const toSendNow = computed(() => {
    const now = session.value;
    return now.kind === "open" ? pressing(mine(now), now.session, day.value) : undefined;
  });
  return {
    state: computed(() => {
      const now = session.value;
      const today = day.value;
      const holder = now.kind === "open" ? now.session.professional : undefined;
      return {
        firstName: holder?.firstName ?? "",
        lastName: holder?.lastName ?? "",
        date: today,
        // Somebody else's figures are never shown, nor yesterday's as today's.
        ...countsOf(mine(now), today),
        toSend: toSendNow.value,
        vitaleIn: vitale.value.kind === "read",
        workstation: workstation.value,
        drafts: drafts.value.map(({ id, patientName }) => ({ id, patientName })),
      };
    }),
    async refresh() {
      const biller = open()?.biller;
      reads += 1;
      const asked = reads;
      if (biller === undefined) return;
      const invoices = await store.ledger.list({ biller, states: ["half-signed", "signed", "exported"] });
      if (asked === reads) read.value = { biller, invoices };
    },
  };
}

function pressing(
  invoices: readonly LedgerInvoice[],
  { situation }: OpenSession,
  today: PlainDate,
): HomeState["toSend"] {
  const { invoices: urgent, headline } = toSend(invoices, { today, department: departmentOf(situation) });
  if (headline === undefined) return undefined;
  return { count: urgent.length, late: urgent.some(({ deadline }) => deadline.state === "late"), headline };
}

function countsOf(
  invoices: readonly LedgerInvoice[],
  date: PlainDate,
): Pick<HomeState, "visitsToday" | "billedToday" | "toSign"> {
  const today = invoices.filter(({ careDate }) => careDate === date);
  return {
    visitsToday: today.length,
    billedToday: sumCents(today.map(({ amounts }) => amounts.total)),
    toSign: invoices.filter(({ state }) => state === "half-signed").length,
  };
}
