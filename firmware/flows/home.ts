import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { Clock } from "../lib/clock.js";
import { sumCents, ZERO } from "../lib/money.js";
import type { Store } from "../store/contract.js";
import type { HomeState, StatusBarState } from "./app-types.js";
import type { VitaleState } from "./patient/types.js";
import type { OpenSession, SessionState } from "./session/types.js";
import type { KeptDraft } from "./visit/types.js";

export interface HomeParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly session: ReadonlySignal<SessionState>;
  readonly status: ReadonlySignal<StatusBarState>;
  readonly vitale: ReadonlySignal<VitaleState>;
  readonly drafts: ReadonlySignal<readonly KeptDraft[]>;
}

export interface Home {
  readonly state: ReadonlySignal<HomeState>;
  /** Counts again what the ledger holds of the day. */
  refresh(): Promise<void>;
}

const NOTHING = { visitsToday: 0, billedToday: ZERO, toSign: 0 };

/** The day at a glance (ACC-02, ACC-03). */
export function createHome({ store, clock, session, status, vitale, drafts }: HomeParts): Home {
  const counted = signal(NOTHING);
  const open = (): OpenSession | undefined => {
    const state = session.peek();
    return state.kind === "open" ? state.session : undefined;
  };
  return {
    state: computed(() => {
      const now = session.value;
      const holder = now.kind === "open" ? now.session.professional : undefined;
      return {
        firstName: holder?.firstName ?? "",
        lastName: holder?.lastName ?? "",
        date: status.value.date,
        ...counted.value,
        vitaleIn: vitale.value.kind === "read",
        drafts: drafts.value.map(({ id, patientName }) => ({ id, patientName })),
      };
    }),
    async refresh() {
      const mine = open();
      if (mine === undefined) {
        counted.value = NOTHING;
        return;
      }
      const { date } = clock.wall();
      const invoices = await store.ledger.list({ biller: mine.biller, states: ["half-signed", "signed", "exported"] });
      if (open() !== mine) return;
      const today = invoices.filter((invoice) => invoice.careDate === date);
      counted.value = {
        visitsToday: today.length,
        billedToday: sumCents(today.map((invoice) => invoice.amounts.total)),
        toSign: invoices.filter((invoice) => invoice.state === "half-signed").length,
      };
    },
  };
}
