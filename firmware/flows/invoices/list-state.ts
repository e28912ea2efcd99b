import type { LedgerInvoice } from "../../store/contract.js";
import type { ListCard } from "../card-of-list.js";
import { balances } from "./balances.js";
import { isExportable, isUnfinished, passes } from "./selection.js";
import type { InvoiceRow, InvoicesFilter, InvoicesState } from "./types.js";

type ListState = Extract<InvoicesState, { kind: "list" }>;

/** What the list is made of: the ledger's invoices and what she does with them. */
export interface ListPlace extends Pick<ListState, "filter" | "asked" | "busy" | "report"> {
  readonly biller: string;
  readonly all: readonly LedgerInvoice[];
  readonly card: ListCard | undefined;
  readonly selected: ReadonlySet<number>;
}

/** The invoices on the screen, newest first. */
export function visible(place: ListPlace): readonly LedgerInvoice[] {
  return ofCard(place).filter((invoice) => passes(invoice, place.filter));
}

export function listState(place: ListPlace): ListState {
  const shown = visible(place);
  const selected = shown.filter(({ number }) => place.selected.has(number));
  const counted = ofCard(place);
  const count = (filter: InvoicesFilter): number => counted.filter((invoice) => passes(invoice, filter)).length;
  return {
    kind: "list",
    filter: place.filter,
    counts: {
      all: count("all"),
      "half-signed": count("half-signed"),
      signed: count("signed"),
      exported: count("exported"),
    },
    onlyCard: place.card?.only,
    cardHolder: place.card?.holder,
    rows: shown.map((invoice) => rowOf(invoice, place.selected.has(invoice.number))),
    selection: {
      count: selected.length,
      signable: selected.filter(isUnfinished).length,
      deletable: selected.filter(isUnfinished).length,
      exportable: selected.filter(isExportable).length,
    },
    asked: place.asked,
    busy: place.busy,
    report: place.report,
  };
}

function ofCard({ all, card }: ListPlace): readonly LedgerInvoice[] {
  return card?.only === true ? all.filter(({ insuredNir }) => insuredNir === card.nir) : all;
}

function rowOf(invoice: LedgerInvoice, selected: boolean): InvoiceRow {
  const { number, patientName, careDate, amounts, state, mode } = invoice;
  return {
    number,
    patientName,
    careDate,
    total: amounts.total,
    state,
    needsPaper: mode === "degrade",
    selected,
    balances: balances(invoice),
  };
}
