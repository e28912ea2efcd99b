import type { WorkstationInvoice } from "../../model/workstation-invoice.js";
import type { StoredWorkstationInvoice } from "../../store/contract.js";
import type { ListCard } from "../card-of-list.js";
import type { WorkstationFilter, WorkstationLine, WorkstationRow, WorkstationState } from "./types.js";

type ListState = Extract<WorkstationState, { kind: "list" }>;

/** What the list is made of: the stored invoices and what she does with them. */
export interface ListPlace extends Pick<ListState, "filter" | "asked" | "busy" | "report"> {
  readonly biller: string;
  readonly all: readonly StoredWorkstationInvoice[];
  readonly card: ListCard | undefined;
  readonly selected: ReadonlySet<string>;
}

const FILTERS: Readonly<Record<WorkstationFilter, (stored: StoredWorkstationInvoice) => boolean>> = {
  "to-sign": ({ outcome }) => outcome.state === "to-sign",
  app: ({ outcome, invoice }) => outcome.state === "to-sign" && invoice.presence === "apcv",
  signed: ({ outcome }) => outcome.state === "signed",
  refused: ({ outcome }) => outcome.state === "refused",
};

export function keyOf({ owner, invoice }: StoredWorkstationInvoice): string {
  return `${owner}/${invoice.id}`;
}

export function lineOf(stored: StoredWorkstationInvoice): WorkstationLine {
  const { number, patient } = stored.invoice;
  return { key: keyOf(stored), number, patientName: `${patient.lastName} ${patient.firstName}` };
}

/** The invoices on the screen, oldest care first. */
export function visible(place: ListPlace): readonly StoredWorkstationInvoice[] {
  return ofCard(place).filter(FILTERS[place.filter]);
}

export function listState(place: ListPlace): ListState {
  const shown = visible(place);
  const selected = shown.filter((stored) => place.selected.has(keyOf(stored)));
  const counted = ofCard(place);
  const count = (filter: WorkstationFilter): number => counted.filter(FILTERS[filter]).length;
  return {
    kind: "list",
    filter: place.filter,
    counts: { "to-sign": count("to-sign"), app: count("app"), signed: count("signed"), refused: count("refused") },
    onlyCard: place.card?.only,
    cardHolder: place.card?.holder,
    rows: shown.map((stored) => rowOf(stored, place.selected.has(keyOf(stored)))),
    selection: { count: selected.length, signable: selected.filter(FILTERS["to-sign"]).length },
    asked: place.asked,
    busy: place.busy,
    report: place.report,
  };
}

function ofCard({ all, card }: ListPlace): readonly StoredWorkstationInvoice[] {
  return card?.only === true ? all.filter(({ invoice }) => invoice.patient.insuredNir === card.nir) : all;
}

function rowOf(stored: StoredWorkstationInvoice, selected: boolean): WorkstationRow {
  const { invoice, outcome } = stored;
  return {
    ...lineOf(stored),
    careDate: careDateOf(invoice),
    total: invoice.totals.total,
    state: outcome.state,
    presence: invoice.presence,
    selected,
  };
}

/** The first day of care. Every prepared invoice has a line. */
function careDateOf({ lines }: WorkstationInvoice): WorkstationRow["careDate"] {
  const [first] = lines.map(({ date }) => date).sort();
  if (first === undefined) throw new Error("a prepared invoice without a line was stored");
  return first;
}
