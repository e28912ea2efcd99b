import type { Cents } from "../../../lib/money.js";
import { amount, displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, type Node, scaled, text } from "../../kit/index.js";

export interface CareLine {
  /** With its coefficient: « AMI 3 ». */
  readonly code: string;
  readonly label: string;
  readonly amount: Cents;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

/** One line of an invoice with the share of each. */
export function careLine(into: Node, line: CareLine): void {
  const row = box(into, { w: "full", minH: scaled(88), flow: "column", main: "center", pad: [8, 16], gap: -1 });
  const first = box(row, { w: "full", flow: "row", gap: 8 });
  text(first, line.code, { role: "body", weight: "bold", grow: 1 });
  text(first, amount(line.amount), { role: "body", weight: "bold" });
  text(row, displayText(line.label), { role: "label", w: "full" });
  text(row, fr.invoices.detail.shares(amount(line.amo), amount(line.amc), amount(line.patient)), {
    role: "caption",
    color: "ink2",
    w: "full",
  });
}
