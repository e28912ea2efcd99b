import type { WorkstationFlow, WorkstationLine, WorkstationReport } from "../../../flows/workstation/types.js";
import { displayText, invoiceNumber } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  icon,
  type Node,
  type Overlay,
  openSheet,
  rowCard,
  rows,
  sectionTitle,
  text,
  watch,
} from "../../kit/index.js";
import { failureRow } from "../shared/failure-row.js";

/** The recap (FPT-06): which are signed, which are not, why, and what to do. Opened and closed by the flow. */
export function followReport(workstation: WorkstationFlow): void {
  const report = (): WorkstationReport | undefined => {
    const state = workstation.state.value;
    return state.kind === "list" ? state.report : undefined;
  };
  let sheet: Overlay | undefined;
  watch(report, (now) => {
    sheet?.close();
    sheet = now === undefined ? undefined : openReport(workstation, now);
  });
}

function openReport(workstation: WorkstationFlow, report: WorkstationReport): Overlay {
  const { action, done, failed } = report;
  const words = fr.workstation.report;
  return openSheet({
    name: "report",
    gap: 12,
    title: done.length === 0 ? words.none[action] : words[action](done.length),
    // A sheet that the flow already replaced has nothing left to close.
    onClose: () => {
      const state = workstation.state.peek();
      if (state.kind === "list" && state.report === report) workstation.closeReport();
    },
    foot: (sheet) => [{ label: fr.common.ok, kind: "primary", name: "report-ok", onTap: sheet.close }],
    build: (content) => {
      if (failed.length > 0) {
        sectionTitle(content, words.failed(failed.length));
        rows(rowCard(content), failed, (row, { key, number, patientName, why }) =>
          failureRow(row, {
            name: `failed-${key}`,
            title: displayText(patientName),
            caption: invoiceNumber(number),
            why: words.why[why],
            todo: words.todo[why],
          }),
        );
      }
      if (done.length > 0) rows(rowCard(content), done, doneRow);
    },
  });
}

function doneRow(into: Node, { key, number, patientName }: WorkstationLine): void {
  const row = box(into, { w: "full", flow: "row", cross: "start", gap: 12, pad: [10, 14], name: `done-${key}` });
  icon(row, "fill:check-circle", { size: 30, color: "ok" });
  const lines = box(row, { grow: 1, flow: "column", gap: -1 });
  text(lines, displayText(patientName), { role: "label", weight: "bold", w: "full" });
  text(lines, invoiceNumber(number), { role: "caption", color: "ink2" });
}
