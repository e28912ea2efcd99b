import type { App } from "../../../flows/app-types.js";
import { displayText, invoiceNumber, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { note, type Overlay, openSheet, rowCard, rows, sectionTitle, watch } from "../../kit/index.js";
import { failureRow } from "../shared/failure-row.js";
import type { ListState } from "./row-face.js";

type Report = NonNullable<ListState["report"]>;

/** What came of an action: how many are done, then each that is not, why, and what to do. Opened and closed by the flow. */
export function followReport(invoices: App["invoices"]): void {
  const report = (): Report | undefined => {
    const state = invoices.state.value;
    return state.kind === "list" ? state.report : undefined;
  };
  let sheet: Overlay | undefined;
  watch(report, (now) => {
    sheet?.close();
    sheet = now === undefined ? undefined : openReport(invoices, now);
  });
}

function openReport(invoices: App["invoices"], report: Report): Overlay {
  const { result, file, action } = report;
  const words = fr.invoices.report;
  const { done, failed } = result;
  const names = namesOf(invoices);
  return openSheet({
    name: "report",
    gap: 12,
    title: done.length === 0 ? words.none : words[action](done.length),
    // A sheet that the flow already replaced has nothing left to close.
    onClose: () => {
      const state = invoices.state.peek();
      if (state.kind === "list" && state.report === report) invoices.closeReport();
    },
    foot: (sheet) => [{ label: fr.common.ok, kind: "primary", name: "report-ok", onTap: sheet.close }],
    build: (content) => {
      if (file !== undefined)
        note(content, { tone: "calm", icon: "download-simple", title: words.file, text: displayText(file) });
      if (failed.length > 0) {
        sectionTitle(content, words.failed(failed.length));
        rows(rowCard(content), failed, (row, { number, why }) => {
          const known = names.get(number);
          failureRow(row, {
            name: `failed-${number}`,
            title: displayText(known ?? sentence(invoiceNumber(number))),
            caption: known === undefined ? undefined : invoiceNumber(number),
            why: words.why[why],
            todo: words.todo[why],
          });
        });
      }
    },
  });
}

function namesOf(invoices: App["invoices"]): ReadonlyMap<number, string> {
  const state = invoices.state.peek();
  return new Map(state.kind === "list" ? state.rows.map(({ number, patientName }) => [number, patientName]) : []);
}
