import type { App } from "../../../flows/app-types.js";
import type { LedgerInvoice } from "../../../flows/invoices/types.js";
import { displayText, invoiceNumber, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  currentLook,
  icon,
  keep,
  type Node,
  note,
  type ScreenSpec,
  scaled,
  styles,
  text,
} from "../../kit/index.js";
import { amountsCard } from "./amounts-card.js";
import { type PaymentsView, paymentsSection } from "./payments.js";
import { quittanceKey } from "./quittance.js";

export type ResultApp = Pick<App, "sign" | "invoices" | "finish">;

/** Résumé de la facture (mock 13): its number, who pays what, and what the patient pays now. */
export function resultScreen(app: ResultApp): ScreenSpec {
  const signed = keep(() => {
    const state = app.sign.state.value;
    return state.kind === "done" ? state.invoice : undefined;
  });
  // The ledger is asked for the payments just after the signature: until it answers, the section is not drawn.
  const known = (): PaymentsView | undefined => {
    const state = app.invoices.state.value;
    if (state.kind !== "detail" || state.invoice.number !== signed().number) return undefined;
    return { balances: state.balances, payments: state.invoice.payments };
  };
  return {
    name: "result",
    bodyTop: 54,
    foot: {
      primary: {
        name: "finish",
        icon: "house",
        iconAfter: true,
        label: fr.common.finish,
        onTap: () => app.finish(),
      },
    },
    build(body) {
      const invoice = signed();
      banner(body, invoice);
      if (invoice.mode === "degrade")
        note(body, { tone: "attention", icon: "receipt", title: fr.securing.paper, text: fr.securing.paperText });
      if (invoice.state === "half-signed")
        note(body, { tone: "attention", icon: "clock", text: fr.securing.laterText });
      amountsCard(body, invoice.amounts, () => known()?.balances);
      paymentsSection(body, app.invoices, known);
      quittanceKey(body, app.invoices, () => known()?.balances);
    },
  };
}

function banner(parent: Node, invoice: LedgerInvoice): void {
  const half = invoice.state === "half-signed";
  // By night the good news does not light up the room.
  const done = currentLook().theme === "nuit" ? (["soft", "onsoft"] as const) : (["primary", "onprimary"] as const);
  const [ground, ink] = half ? (["warnsoft", "warn"] as const) : done;
  const node = box(parent, {
    w: "full",
    minH: scaled(104),
    radius: 18,
    flow: "row",
    gap: 16,
    pad: [12, 16],
    name: "result-banner",
    styles: [styles.fill(ground), styles.ink(ink), ...(half ? [styles.sunOutline(ink)] : [])],
  });
  const disc = box(node, {
    w: 68,
    h: 68,
    radius: 34,
    flow: "row",
    main: "center",
    styles: [styles.fill(half ? "surface" : ink), styles.ink(half ? ink : ground)],
  });
  icon(disc, half ? "fill:circle-half" : "check", { size: 40 });
  const words = box(node, { grow: 1, flow: "column" });
  text(words, half ? fr.invoices.result.halfSigned : fr.invoices.result.signed, {
    role: "title",
    weight: "bold",
    w: "full",
    name: "result-title",
  });
  text(
    words,
    sentence(fr.invoices.result.numberPerson(invoiceNumber(invoice.number), displayText(invoice.patientName))),
    { role: "label", w: "full" },
  );
}
