import type { App } from "../../../flows/app-types.js";
import type { Balances, QuittanceState } from "../../../flows/invoices/types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { button, type Node, note, type Overlay, openSheet, visible, watch } from "../../kit/index.js";
import { run } from "../../run.js";

type Invoices = Pick<App["invoices"], "state" | "makeQuittance" | "closeQuittance">;

/**
 * The key that makes the patient's sheet, « Quittance » once he has paid all that he owed, else « Duplicata »; what came
 * of it is told over the screen. Not there until the balances are known.
 */
export function quittanceKey(parent: Node, invoices: Invoices, balances: () => Balances | undefined): void {
  const sheet = (): QuittanceState => {
    const state = invoices.state.value;
    return state.kind === "detail" ? state.quittance : { kind: "none" };
  };
  const words = fr.invoices.quittance;
  const key = button(parent, {
    name: "quittance",
    icon: "receipt",
    label: () => {
      const known = balances();
      const paid = known !== undefined && known.paid > 0 && known.balance <= 0;
      return paid ? words.quittance : words.duplicata;
    },
    waiting: () => sheet().kind === "making",
    onTap: () => run(invoices.makeQuittance()),
  });
  visible(key, () => balances() !== undefined);
  followQuittance(invoices, sheet);
}

/** Opened by the flow when the sheet is there, or could not be. */
function followQuittance(invoices: Invoices, sheet: () => QuittanceState): void {
  let shown: Overlay | undefined;
  watch(sheet, (now) => {
    shown?.close();
    shown = now.kind === "made" || now.kind === "failed" ? openOutcome(invoices, now) : undefined;
  });
}

type Outcome = Extract<QuittanceState, { readonly kind: "made" | "failed" }>;

function openOutcome(invoices: Invoices, outcome: Outcome): Overlay {
  const words = fr.invoices.quittance;
  return openSheet({
    name: "quittance-sheet",
    gap: 12,
    title: outcome.kind === "made" ? words.made : words.failed[outcome.why],
    // A sheet that the flow already replaced has nothing left to close.
    onClose: () => {
      const state = invoices.state.peek();
      if (state.kind === "detail" && state.quittance === outcome) invoices.closeQuittance();
    },
    foot: (sheet) => [{ label: fr.common.ok, kind: "primary", name: "quittance-ok", onTap: sheet.close }],
    build: (content) => {
      if (outcome.kind === "made")
        note(content, {
          tone: "calm",
          icon: "download-simple",
          title: fr.invoices.report.file,
          text: displayText(outcome.file),
        });
      else note(content, { tone: "error", text: words.todo[outcome.why] });
    },
  });
}
