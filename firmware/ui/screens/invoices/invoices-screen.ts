import type { App } from "../../../flows/app-types.js";
import type { InvoicesFilter } from "../../../flows/invoices/types.js";
import { sumCents } from "../../../lib/money.js";
import { amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, chips, dynamic, emptyState, keep, type Node, note, type ScreenSpec, visible } from "../../kit/index.js";
import { run } from "../../run.js";
import { dayList } from "../shared/day-list.js";
import { onlyCardSwitch } from "../shared/only-card.js";
import { actionLabel, actOnSelection, followDeletion } from "./actions.js";
import { followReport } from "./report.js";
import { faceOf, type ListState } from "./row-face.js";

export type InvoicesApp = Pick<App, "invoices" | "home" | "status" | "back" | "goHome">;

/** Factures (mock 14): filters with their counts, the card in the slot, rows to choose, and what can be done with them. */
export function invoicesScreen(app: InvoicesApp): ScreenSpec {
  const { invoices } = app;
  const list = keep(() => (invoices.state.value.kind === "list" ? invoices.state.value : undefined));
  return {
    name: "invoices",
    body: "free",
    head: {
      title: fr.invoices.title,
      subtitle: () => subtitle(list()),
      action: { label: fr.invoices.selectAll, name: "select-all", onTap: () => invoices.selectAll() },
    },
    foot: {
      line: true,
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      middle: {
        name: "delete",
        icon: "trash",
        inactive: () => {
          const { count, deletable } = list().selection;
          if (count === 0) return fr.invoices.chooseFirst;
          return deletable === 0 ? fr.invoices.signedStay : undefined;
        },
        onTap: () => invoices.askDelete(),
      },
      primary: {
        name: "act",
        label: () => actionLabel(list()),
        inactive: () => (list().selection.count === 0 ? fr.invoices.chooseFirst : undefined),
        waiting: () => list().busy !== "none",
        onTap: () => actOnSelection(invoices, list()),
      },
    },
    build(body) {
      const column = box(body, { w: 480, h: "full", flow: "column", gap: 8 });
      pressing(column, app);
      filters(column, invoices, list);
      onlyCardSwitch(column, {
        holder: () => list().cardHolder,
        on: () => list().onlyCard === true,
        onChange: (only) => run(invoices.setOnlyCard(only)),
      });
      nothing(column, list);
      dayList(column, {
        rows: () => list().rows,
        today: () => app.status.value.date,
        face: faceOf,
        toggle: ({ number }) => invoices.toggle(number),
        open: ({ number }) => run(invoices.openInvoice(number)),
      });
      followDeletion(invoices);
      followReport(invoices);
    },
  };
}

function subtitle({ busy, rows, selection }: ListState): string {
  if (busy === "signing") return fr.invoices.signingNow;
  if (busy === "exporting") return fr.invoices.exportingNow;
  if (selection.count === 0) return fr.invoices.count(rows.length);
  const chosen = rows.filter(({ selected }) => selected);
  return fr.invoices.chosen(selection.count, amount(sumCents(chosen.map(({ total }) => total))));
}

function filters(parent: Node, invoices: App["invoices"], list: () => ListState): void {
  const { filters } = fr.invoices;
  chips(
    parent,
    [
      { key: "all", label: filters.all, count: () => list().counts.all },
      {
        key: "half-signed",
        label: filters["half-signed"],
        icon: "fill:circle-half",
        count: () => list().counts["half-signed"],
      },
      { key: "signed", label: filters.signed, icon: "check", count: () => list().counts.signed },
      { key: "exported", label: filters.exported, icon: "download-simple", count: () => list().counts.exported },
    ] as const,
    () => list().filter,
    (filter) => run(invoices.setFilter(filter)),
  );
}

/** Invoices whose legal delay ends: what to do is to export them, so it stands above the list. */
function pressing(parent: Node, { home }: InvoicesApp): void {
  const holder = dynamic(
    parent,
    () => home.value.toSend?.headline,
    (into, headline) => {
      if (headline !== undefined)
        note(into, { tone: "attention", icon: "clock", title: headline, text: fr.invoices.toSend });
    },
    { w: "full", flow: "column", pad: [0, 16] },
  );
  visible(holder, () => home.value.toSend !== undefined);
}

function nothing(parent: Node, list: () => ListState): void {
  const holder = dynamic<InvoicesFilter | "card" | undefined>(
    parent,
    () => {
      const { rows, filter, onlyCard, counts } = list();
      if (rows.length > 0) return undefined;
      return onlyCard === true && counts.all === 0 ? "card" : filter;
    },
    (into, why) => {
      if (why === undefined) return;
      const { empty, emptyText, emptyCard, emptyCardText } = fr.invoices;
      emptyState(into, {
        icon: "receipt",
        title: why === "card" ? emptyCard : empty[why],
        text: why === "card" ? emptyCardText : emptyText[why],
      });
    },
    { w: "full", flow: "column", pad: [0, 16] },
  );
  visible(holder, () => list().rows.length === 0);
}
