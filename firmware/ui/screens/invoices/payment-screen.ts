import { type Signal, signal } from "@preact/signals-core";
import type { App } from "../../../flows/app-types.js";
import type { ChangeError } from "../../../flows/invoices/types.js";
import { type Cents, cents, ZERO } from "../../../lib/money.js";
import { problemMessage } from "../../i18n/errors.js";
import { amount, amountDigits, displayText, NBSP } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  amountOf,
  box,
  choiceTiles,
  currentLook,
  type DialogContent,
  digitPad,
  followDialog,
  keep,
  liveStyle,
  type Node,
  numericEntry,
  type ScreenSpec,
  styles,
  text,
  typingField,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { MEANS, MEANS_ICON } from "./faces.js";

export type PaymentApp = Pick<App, "invoices" | "back">;

const WIDTH = 448;

/** Add a payment (FAC-64): its means, four choices in sight, and its amount, which begins at the balance. */
export function paymentScreen(app: PaymentApp): ScreenSpec {
  const { invoices } = app;
  const form = keep(() => (invoices.state.value.kind === "payment" ? invoices.state.value : undefined));
  const due = form().amount;
  const entry = numericEntry(due, { decimals: 2, integerDigits: 5 });
  const words = fr.invoices.payments;
  const large = currentLook().scale !== 100;
  const problem = signal<ChangeError | undefined>(undefined);
  const confirm = async (): Promise<void> => {
    const outcome = await invoices.confirmPayment();
    if (!outcome.ok) problem.value = outcome.error;
  };
  return {
    name: "payment",
    body: "free",
    // At larger text the pad needs the line of the name.
    head: { title: words.sheetTitle, ...(large ? {} : { subtitle: displayText(form().invoice.patientName) }) },
    foot: {
      back: { onTap: () => app.back() },
      primary: {
        label: fr.common.validate,
        name: "payment-validate",
        inactive: () => (form().amount > 0 ? undefined : words.typeAmount),
        onTap: () => run(confirm()),
      },
    },
    build(body) {
      const column = box(body, { x: 16, w: WIDTH, flow: "column", gap: large ? 8 : 9 });
      if (!large) text(column, words.ask, { role: "label", color: "ink2", w: "full" });
      choiceTiles(
        column,
        "means",
        MEANS.map((key) => ({ key, label: words.means[key], icon: MEANS_ICON[key] })),
        () => form().means,
        (means) => invoices.setPayment({ means }),
        WIDTH,
      );
      // As high as its longest words, so that the pad never moves.
      const sum = box(column, { w: "full", h: large ? 132 : 84, flow: "row", gap: 16 });
      typingField(
        sum,
        {
          name: "payment-amount",
          value: () => (entry.text() === "" ? "" : `${entry.text()}${NBSP}€`),
          placeholder: amountDigits(ZERO),
          focused: true,
          onTap: () => undefined,
        },
        { w: 240 },
      );
      balanceAfter(sum, () => cents(due - form().amount));
      digitPad(column, {
        left: "comma",
        keyHeight: large ? 64 : 82,
        onKey: (key) => {
          entry.key(key);
          invoices.setPayment({ amount: amountOf(entry) ?? ZERO });
        },
      });
      followDialog("payment-problem", () => problemDialog(problem));
    },
  };
}

/** Paying too much is told, never refused (FAC-66): by a sign and words, not by colour alone. */
function balanceAfter(parent: Node, balance: () => Cents): void {
  const { payments } = fr.invoices;
  const node = box(parent, { grow: 1, flow: "column", gap: -2, name: "balance-after" });
  liveStyle(
    node,
    () => balance() < 0,
    (negative) => styles.ink(negative ? "err" : "ink2"),
  );
  text(node, () => (balance() < 0 ? payments.negative : payments.balanceAfter), { role: "caption", w: "full" });
  text(node, () => amount(balance()), { role: "row", weight: "bold" });
}

function problemDialog(problem: Signal<ChangeError | undefined>): DialogContent | undefined {
  const error = problem.value;
  if (error === undefined) return undefined;
  return {
    ...notKept(error),
    actions: [
      {
        label: fr.common.ok,
        kind: "primary",
        name: "problem-ok",
        onTap: () => {
          problem.value = undefined;
        },
      },
    ],
  };
}

function notKept(error: ChangeError): { readonly title: string; readonly text: string } {
  if (error.kind === "disk-full" || error.kind === "io")
    return problemMessage({ kind: "not-written", why: error.kind });
  return { title: fr.invoices.payments.notKept, text: fr.invoices.payments.refused };
}
