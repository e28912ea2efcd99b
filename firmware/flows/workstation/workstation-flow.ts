import { computed, type Signal, signal } from "@preact/signals-core";
import type { Result } from "../../lib/result.js";
import type { StoredWorkstationInvoice } from "../../store/contract.js";
import { cardOfList } from "../card-of-list.js";
import { keyOf, type ListPlace, lineOf, listState, visible } from "./list-state.js";
import { returnWorkstationInvoice, signWorkstationInvoice, type WorkstationSigningParts } from "./sign-one.js";
import type {
  WorkstationCounts,
  WorkstationFailure,
  WorkstationFlow,
  WorkstationReport,
  WorkstationState,
} from "./types.js";

/** What the office software reads of an invoice that the professional gave back. */
const RETURNED = "Rendue par le professionnel, non signée.";

const NO_COUNTS: WorkstationCounts = { signed: 0, toSign: 0 };

/** The invoices that PCs loaded for the open session's biller: list, signature of several, giving back. */
export function createWorkstationFlow(parts: WorkstationSigningParts): WorkstationFlow {
  const { store, cards, session } = parts;
  const list: Signal<ListPlace | undefined> = signal(undefined);
  const opened: Signal<string | undefined> = signal(undefined);
  const counts: Signal<WorkstationCounts> = signal(NO_COUNTS);

  const state = computed<WorkstationState>(() => {
    const place = list.value;
    if (place === undefined) return { kind: "none" };
    const one = place.all.find((stored) => keyOf(stored) === opened.value);
    return one === undefined ? listState(place) : { kind: "detail", invoice: one.invoice, state: one.outcome.state };
  });

  const change = (changes: Partial<ListPlace>): void => {
    const place = list.peek();
    if (place !== undefined) list.value = { ...place, ...changes };
  };

  /** A card put in narrows the list by itself (FPT-03); pulling it out widens it again. */
  const unsubscribe = cards.subscribe(() => {
    const place = list.peek();
    const biller = session()?.biller;
    if (place === undefined) return;
    if (biller !== undefined && biller !== place.biller) {
      // Somebody else's session: these invoices are not hers to see.
      list.value = undefined;
      opened.value = undefined;
      return;
    }
    const card = cardOfList(cards);
    if (card?.insertion !== place.card?.insertion) change({ card, selected: new Set() });
  });

  async function read(): Promise<readonly StoredWorkstationInvoice[]> {
    const biller = session()?.biller;
    const all = biller === undefined ? [] : await store.workstation.list([biller]);
    if (session()?.biller === biller) counts.value = countsOf(all);
    return all;
  }

  async function reload(): Promise<void> {
    const biller = list.peek()?.biller;
    const all = await read();
    if (biller !== undefined && list.peek()?.biller === biller && session()?.biller === biller) change({ all });
  }

  function chosen(): readonly StoredWorkstationInvoice[] {
    const place = list.peek();
    if (place === undefined || place.busy !== "none") return [];
    return visible(place).filter((stored) => place.selected.has(keyOf(stored)) && stored.outcome.state === "to-sign");
  }

  async function act(
    action: WorkstationReport["action"],
    one: (stored: StoredWorkstationInvoice) => Promise<Result<void, WorkstationFailure>>,
  ): Promise<void> {
    const invoices = chosen();
    if (invoices.length === 0) return;
    const held = parts.lock.hold();
    if (!held.ok) {
      const failed = invoices.map((stored) => ({ ...lineOf(stored), why: held.error }));
      change({ report: { action, done: [], failed }, asked: "none" });
      return;
    }
    change({ busy: "signing", asked: "none" });
    const done: WorkstationReport["done"][number][] = [];
    const failed: WorkstationReport["failed"][number][] = [];
    try {
      for (const stored of invoices) {
        const outcome = await one(stored);
        if (outcome.ok) done.push(lineOf(stored));
        else failed.push({ ...lineOf(stored), why: outcome.error });
      }
    } finally {
      try {
        await reload();
      } finally {
        const selected = new Set(failed.map(({ key }) => key));
        change({ report: { action, done, failed }, selected, busy: "none" });
        held.value();
      }
    }
  }

  return {
    state,
    counts,
    async open() {
      const biller = session()?.biller;
      if (biller === undefined) return;
      const all = await read();
      opened.value = undefined;
      list.value = {
        biller,
        all,
        filter: "to-sign",
        card: cardOfList(cards),
        selected: new Set(),
        asked: "none",
        busy: "none",
        report: undefined,
      };
    },
    async setFilter(filter) {
      change({ filter, selected: new Set() });
      await reload();
    },
    async setOnlyCard(only) {
      const card = list.peek()?.card;
      if (card !== undefined) change({ card: { ...card, only }, selected: new Set() });
      await reload();
    },
    toggle(key) {
      const place = list.peek();
      if (place === undefined || !visible(place).some((stored) => keyOf(stored) === key)) return;
      const selected = new Set(place.selected);
      if (!selected.delete(key)) selected.add(key);
      change({ selected });
    },
    selectAll() {
      const place = list.peek();
      if (place === undefined) return;
      const keys = visible(place).map(keyOf);
      change({ selected: new Set(keys.every((key) => place.selected.has(key)) ? [] : keys) });
    },
    signSelected: () => act("sign", (stored) => signWorkstationInvoice(stored, parts)),
    askReturn() {
      if (chosen().length > 0) change({ asked: "return" });
    },
    async confirmReturn(yes) {
      if (list.peek()?.asked !== "return") return;
      change({ asked: "none" });
      if (yes) await act("return", (stored) => returnWorkstationInvoice(stored, RETURNED, parts));
    },
    closeReport: () => change({ report: undefined }),
    openInvoice(key) {
      opened.value = key;
    },
    back() {
      if (opened.peek() !== undefined) opened.value = undefined;
      else list.value = undefined;
    },
    refresh: reload,
    async waitingForCard() {
      const card = cardOfList(cards);
      if (card === undefined) return 0;
      const all = await read();
      return all.filter(
        ({ invoice, outcome }) => outcome.state === "to-sign" && invoice.patient.insuredNir === card.nir,
      ).length;
    },
    dispose: unsubscribe,
  };
}

function countsOf(all: readonly StoredWorkstationInvoice[]): WorkstationCounts {
  const count = (state: "signed" | "to-sign"): number => all.filter(({ outcome }) => outcome.state === state).length;
  return { signed: count("signed"), toSign: count("to-sign") };
}
