import type { App } from "../../../flows/app-types.js";
import type { Balances, Payment } from "../../../flows/invoices/types.js";
import { amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  button,
  closeOverlay,
  dynamic,
  icon,
  type Node,
  openDialog,
  type PillSpec,
  pill,
  rowCard,
  rows,
  scaled,
  stable,
  text,
  textButton,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { MEANS_ICON } from "./faces.js";

/** What the payments of an invoice are, once they are known. */
export interface PaymentsView {
  readonly balances: Balances;
  readonly payments: readonly Payment[];
}

type Payments = Pick<App["invoices"], "startPayment" | "removePayment">;

/** PAIEMENT (FAC-63): drawn when the patient owes or has paid something. */
export function paymentsSection(parent: Node, flow: Payments, view: () => PaymentsView | undefined): void {
  dynamic(
    parent,
    stable(view),
    (into, known) => {
      if (known === undefined) return;
      const { balances, payments } = known;
      if (balances.patientDue <= 0 && payments.length === 0) return;
      title(into, balances);
      if (payments.length > 0) rows(rowCard(into), payments, (row, payment) => paymentRow(row, flow, payment));
      button(into, {
        name: "payment-add",
        icon: "plus",
        label: fr.invoices.payments.add,
        // Stays active until the sum reaches what the patient owes (FAC-64).
        inactive: () => (balances.balance > 0 ? undefined : fr.invoices.payments.allPaid),
        onTap: () => flow.startPayment(),
      });
    },
    { w: "full", flow: "column", gap: 10 },
  );
}

function title(into: Node, { balance, message }: Balances): void {
  const { payments } = fr.invoices;
  const words = box(into, { w: "full", flow: "wrap", gap: 4, cross: "center", main: "between", pad: [2, 4, 0, 4] });
  const left = box(words, { flow: "column", gap: -2 });
  text(left, payments.title, { role: "caption", weight: "bold", color: "ink2" });
  if (message !== "none") {
    const negative = message === "negative";
    text(left, negative ? payments.negative : payments.incomplete, {
      role: "caption",
      color: negative ? "err" : "warn",
      name: "payment-message",
    });
  }
  const face: Readonly<Record<Balances["message"], PillSpec>> = {
    none: { tone: "ok", icon: "check", text: payments.settled },
    incomplete: { tone: "warn", icon: "fill:warning", text: payments.left(amount(balance)) },
    negative: { tone: "err", icon: "fill:warning-circle", text: payments.over(amount(balance)) },
  };
  pill(words, face[message]);
}

function paymentRow(into: Node, flow: Payments, payment: Payment): void {
  const { means, id } = payment;
  const row = box(into, {
    w: "full",
    minH: scaled(68),
    flow: "row",
    gap: 8,
    pad: [0, 4, 0, 16],
    name: `payment-${id}`,
  });
  icon(row, MEANS_ICON[means], { size: 30, color: "primary" });
  text(row, fr.invoices.payments.means[means], { role: "row", grow: 1 });
  text(row, amount(payment.amount), { role: "row", weight: "bold" });
  textButton(row, {
    name: `payment-remove-${id}`,
    label: fr.common.delete,
    onTap: () => askRemove(flow, payment),
  });
}

/** Money is never taken away without a question. */
function askRemove(flow: Payments, { id, means, amount: sum }: Payment): void {
  const { payments } = fr.invoices;
  openDialog("payment-remove", {
    title: payments.removeTitle,
    text: payments.removeText(payments.means[means], amount(sum)),
    actions: [
      { name: "payment-keep", label: fr.common.cancel, onTap: () => closeOverlay("payment-remove") },
      {
        name: "payment-remove-yes",
        kind: "danger",
        label: fr.common.delete,
        onTap: () => {
          closeOverlay("payment-remove");
          run(flow.removePayment(id));
        },
      },
    ],
  });
}
