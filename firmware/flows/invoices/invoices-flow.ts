import { computed, type Signal, signal } from "@preact/signals-core";
import { type Cents, ZERO } from "../../lib/money.js";
import { err } from "../../lib/result.js";
import type { PaymentMeans } from "../../model/invoice.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { cardOfList } from "../card-of-list.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { OpenSession } from "../session/types.js";
import type { BillingLock } from "../update/billing-lock.js";
import { type ActionParts, deleteAll, exportAll, signAll } from "./actions.js";
import { balances } from "./balances.js";
import { detailLines } from "./detail-lines.js";
import { type ListPlace, listState, visible } from "./list-state.js";
import { writeQuittance } from "./quittance.js";
import { isExportable, isUnfinished } from "./selection.js";
import type { InvoicesFlow, InvoicesState, QuittanceMaker, QuittanceState } from "./types.js";

export interface InvoicesFlowParts extends ActionParts {
  readonly cards: CardsAtHand;
  readonly session: () => OpenSession | undefined;
  /** Held while several are signed, deleted or exported. */
  readonly lock: BillingLock;
  /** PRO-10. */
  readonly defaultPayment: () => PaymentMeans;
  readonly newId: () => string;
  readonly maker: QuittanceMaker;
}

interface PaymentForm {
  /** Given once per sheet, so that a payment confirmed twice is one payment. */
  readonly id: string;
  readonly means: PaymentMeans;
  readonly amount: Cents;
}

interface OpenedInvoice {
  readonly invoice: LedgerInvoice;
  readonly payment: PaymentForm | undefined;
  readonly quittance: QuittanceState;
}

const NO_QUITTANCE: QuittanceState = { kind: "none" };

/** The invoices of the open session's biller: list, actions on several, and the payments of one. */
export function createInvoicesFlow(parts: InvoicesFlowParts): InvoicesFlow {
  const { store, cards, clock, session } = parts;
  const list: Signal<ListPlace | undefined> = signal(undefined);
  const opened: Signal<OpenedInvoice | undefined> = signal(undefined);

  const state = computed<InvoicesState>(() => {
    const place = list.value;
    const one = opened.value;
    if (one !== undefined) return detailState(one);
    return place === undefined ? { kind: "none" } : listState(place);
  });

  const changeList = (change: Partial<ListPlace>): void => {
    const place = list.peek();
    if (place !== undefined) list.value = { ...place, ...change };
  };

  const changePayment = (change: Partial<PaymentForm>): void => {
    const one = opened.peek();
    if (one?.payment !== undefined) opened.value = { ...one, payment: { ...one.payment, ...change } };
  };

  /** A card put in narrows the list by itself (FKP-09); pulling it out widens it again. */
  const unsubscribe = cards.subscribe(() => {
    const place = list.peek();
    const biller = session()?.biller;
    const shown = place?.biller ?? opened.peek()?.invoice.biller;
    if (shown !== undefined && biller !== undefined && biller !== shown) {
      // Somebody else's session: these invoices are not hers to see.
      list.value = undefined;
      opened.value = undefined;
      return;
    }
    const card = cardOfList(cards);
    if (place !== undefined && card?.insertion !== place.card?.insertion) changeList({ card, selected: new Set() });
  });

  async function reload(): Promise<void> {
    const place = list.peek();
    if (place === undefined) return;
    const all = await store.ledger.list({ biller: place.biller });
    if (list.peek()?.biller === place.biller) changeList({ all });
  }

  function selection(): readonly LedgerInvoice[] {
    const place = list.peek();
    if (place === undefined || place.busy !== "none") return [];
    return visible(place).filter(({ number }) => place.selected.has(number));
  }

  async function act(
    action: "sign" | "delete" | "export",
    concerned: (invoice: LedgerInvoice) => boolean,
    run: (invoices: readonly LedgerInvoice[]) => ReturnType<typeof exportAll>,
  ): Promise<void> {
    // Oldest first, so that signatures follow the order of the numbers.
    const invoices = selection()
      .filter(concerned)
      .sort((a, b) => a.number - b.number);
    if (invoices.length === 0) return;
    const held = parts.lock.hold();
    if (!held.ok) {
      const failed = invoices.map(({ number }) => ({ number, why: held.error }));
      changeList({ report: { action, result: { done: [], failed }, file: undefined }, asked: "none" });
      return;
    }
    changeList({ busy: action === "sign" ? "signing" : action === "export" ? "exporting" : "none", asked: "none" });
    try {
      const { result, file } = await run(invoices);
      const selected = new Set(list.peek()?.selected);
      for (const number of result.done) selected.delete(number);
      try {
        await reload();
      } finally {
        // With the list already as it has become: what the report says is seen behind it, and can be acted on.
        changeList({ report: { action, result, file }, selected, busy: "none" });
      }
    } finally {
      changeList({ busy: "none" });
      held.value();
    }
  }

  return {
    state,
    async open() {
      const biller = session()?.biller;
      if (biller === undefined) return;
      const all = await store.ledger.list({ biller });
      opened.value = undefined;
      list.value = {
        biller,
        all,
        filter: "all",
        card: cardOfList(cards),
        selected: new Set(),
        asked: "none",
        busy: "none",
        report: undefined,
      };
    },
    async setFilter(filter) {
      changeList({ filter, selected: new Set() });
      await reload();
    },
    async setOnlyCard(only) {
      const card = list.peek()?.card;
      if (card !== undefined) changeList({ card: { ...card, only }, selected: new Set() });
      await reload();
    },
    toggle(number) {
      const place = list.peek();
      if (place === undefined || !visible(place).some((invoice) => invoice.number === number)) return;
      const selected = new Set(place.selected);
      if (!selected.delete(number)) selected.add(number);
      changeList({ selected });
    },
    selectAll() {
      const place = list.peek();
      if (place === undefined) return;
      const numbers = visible(place).map(({ number }) => number);
      const all = numbers.every((number) => place.selected.has(number));
      changeList({ selected: new Set(all ? [] : numbers) });
    },
    signSelected: () =>
      act("sign", isUnfinished, async (invoices) => ({ result: await signAll(invoices, parts), file: undefined })),
    askDelete() {
      if (selection().some(isUnfinished)) changeList({ asked: "delete" });
    },
    async confirmDelete(yes) {
      if (list.peek()?.asked !== "delete") return;
      changeList({ asked: "none" });
      if (yes)
        await act("delete", isUnfinished, async (invoices) => ({
          result: await deleteAll(invoices, parts),
          file: undefined,
        }));
    },
    exportSelected: () => act("export", isExportable, (invoices) => exportAll(invoices, parts)),
    closeReport: () => changeList({ report: undefined }),
    async openInvoice(number) {
      const biller = session()?.biller ?? list.peek()?.biller;
      if (biller === undefined) return;
      const invoice = await store.ledger.get(biller, number);
      if (invoice !== undefined) opened.value = { invoice, payment: undefined, quittance: NO_QUITTANCE };
    },
    startPayment() {
      const one = opened.peek();
      if (one === undefined || one.payment !== undefined) return;
      const { balance } = balances(one.invoice);
      opened.value = {
        ...one,
        payment: { id: parts.newId(), means: parts.defaultPayment(), amount: balance > 0 ? balance : ZERO },
      };
    },
    setPayment: (change) => changePayment(change),
    async confirmPayment() {
      const one = opened.peek();
      if (one?.payment === undefined) return err({ kind: "unknown-invoice" });
      const { invoice, payment } = one;
      // A payment of nothing, or a negative one, is no payment.
      if (payment.amount <= 0) return err({ kind: "refused", state: invoice.state });
      const made = { ...payment, at: clock.now() };
      const outcome = await store.ledger.addPayment(invoice.biller, invoice.number, made);
      if (!outcome.ok) return outcome;
      refresh(outcome.value);
      await reload();
      return { ok: true, value: made };
    },
    async removePayment(id) {
      const one = opened.peek();
      if (one === undefined) return;
      const { biller, number } = one.invoice;
      const outcome = await store.ledger.removePayment(biller, number, id, clock.now());
      if (outcome.ok) refresh(outcome.value);
      else parts.log.error("invoices.payment-not-removed", { number, error: outcome.error.kind });
      await reload();
    },
    async makeQuittance() {
      const one = opened.peek();
      if (one === undefined || one.quittance.kind === "making") return;
      opened.value = { ...one, quittance: { kind: "making" } };
      const written = await writeQuittance(one.invoice, parts);
      const now = opened.peek();
      // The invoice was left, or a payment came meanwhile: the file is there, and says less than the screen does.
      if (now?.invoice !== one.invoice) return;
      opened.value = {
        ...now,
        quittance: written.ok ? { kind: "made", file: written.value } : { kind: "failed", why: written.error },
      };
    },
    closeQuittance() {
      const one = opened.peek();
      if (one !== undefined && one.quittance.kind !== "making") opened.value = { ...one, quittance: NO_QUITTANCE };
    },
    back() {
      const one = opened.peek();
      if (one?.payment !== undefined) opened.value = { ...one, payment: undefined };
      else if (one !== undefined) opened.value = undefined;
      else if (list.peek()?.busy === "none") list.value = undefined;
    },
    dispose: unsubscribe,
  };

  function refresh(invoice: LedgerInvoice): void {
    if (opened.peek()?.invoice.number !== invoice.number) return;
    opened.value = { invoice, payment: undefined, quittance: NO_QUITTANCE };
  }
}

function detailState({ invoice, payment, quittance }: OpenedInvoice): InvoicesState {
  return payment === undefined
    ? { kind: "detail", invoice, balances: balances(invoice), lines: detailLines(invoice), quittance }
    : { kind: "payment", invoice, means: payment.means, amount: payment.amount };
}
