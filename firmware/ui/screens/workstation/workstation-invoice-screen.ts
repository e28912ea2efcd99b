import type { App } from "../../../flows/app-types.js";
import type { WorkstationInvoice, WorkstationLine } from "../../../model/workstation-invoice.js";
import { actCode, amount, dateLong, displayText, invoiceNumber, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { factRow, keep, type Node, note, pill, rowCard, rows, type ScreenSpec, sectionTitle } from "../../kit/index.js";
import { careLine } from "../shared/care-line.js";
import { statePill } from "./row-face.js";

export type WorkstationInvoiceApp = Pick<App, "workstation" | "back" | "goHome">;

/** One prepared invoice as the office software priced it; nothing of it can be changed here. */
export function workstationInvoiceScreen(app: WorkstationInvoiceApp): ScreenSpec {
  const detail = keep(() => (app.workstation.state.value.kind === "detail" ? app.workstation.state.value : undefined));
  const { invoice, state } = detail();
  const { patient } = invoice;
  return {
    name: "workstation-invoice",
    head: {
      title: sentence(invoiceNumber(invoice.number)),
      subtitle: displayText(`${patient.lastName} ${patient.firstName}`),
    },
    foot: { back: { onTap: () => app.back(), onHome: () => app.goHome() } },
    build(body) {
      const words = fr.workstation.detail;
      if (state === "to-sign") {
        note(body, { tone: "attention", icon: "fill:pen-nib", title: words.howTitle, text: words.howText });
      }
      const card = rowCard(body, { pad: [12, 16], gap: 2 });
      pill(card, statePill(state));
      factRow(card, { label: words.tiersPayant, value: tiersPayant(invoice) });
      const { prescription } = invoice;
      if (prescription !== undefined) {
        factRow(card, { label: words.prescriber, value: displayText(prescription.prescriberName) });
      }
      shares(body, invoice);
      for (const [day, lines] of byDay(invoice.lines)) {
        sectionTitle(body, sentence(dateLong(day)));
        rows(rowCard(body), lines, (into, line) =>
          careLine(into, { ...line, code: actCode(line.code, line.coefficient), amount: line.total }),
        );
      }
    },
  };
}

function tiersPayant({ tiersPayant: { amo, amc } }: WorkstationInvoice): string {
  const words = fr.workstation.detail.tiersPayantOf;
  if (amo && amc) return words.both;
  if (amo) return words.amo;
  return amc ? words.amc : words.none;
}

function shares(body: Node, { totals }: WorkstationInvoice): void {
  const card = rowCard(body, { pad: [12, 16], gap: 2 });
  factRow(card, { label: fr.invoices.amounts.total, value: amount(totals.total) });
  factRow(card, { label: fr.kit.share.caisse, value: amount(totals.amo) });
  factRow(card, { label: fr.kit.share.mutuelle, value: amount(totals.amc) });
  factRow(card, { label: fr.kit.share.patient, value: amount(totals.patient) });
}

function byDay(lines: readonly WorkstationLine[]): ReadonlyMap<WorkstationLine["date"], readonly WorkstationLine[]> {
  const days = new Map<WorkstationLine["date"], WorkstationLine[]>();
  for (const line of lines) days.set(line.date, [...(days.get(line.date) ?? []), line]);
  return days;
}
