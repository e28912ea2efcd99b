import type { App } from "../../../flows/app-types.js";
import type { DetailLine, LedgerInvoice } from "../../../flows/invoices/types.js";
import { actCode, dateLong, displayText, invoiceNumber, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { factRow, keep, type Node, note, pill, rowCard, rows, type ScreenSpec, sectionTitle } from "../../kit/index.js";
import { careLine } from "../shared/care-line.js";
import { amountsCard } from "./amounts-card.js";
import { statePill } from "./faces.js";
import { paymentsSection } from "./payments.js";
import { quittanceKey } from "./quittance.js";

export type InvoiceApp = Pick<App, "invoices" | "back" | "goHome">;

/** One invoice (FKP-06): where it stands, its lines with the share of each, its payments. */
export function invoiceScreen(app: InvoiceApp): ScreenSpec {
  const detail = keep(() => (app.invoices.state.value.kind === "detail" ? app.invoices.state.value : undefined));
  const { invoice, lines } = detail();
  return {
    name: "invoice",
    head: { title: sentence(invoiceNumber(invoice.number)), subtitle: displayText(invoice.patientName) },
    foot: { back: { onTap: () => app.back(), onHome: () => app.goHome() } },
    build(body) {
      standing(body, invoice);
      amountsCard(body, invoice.amounts, () => detail().balances);
      paymentsSection(body, app.invoices, () => ({
        balances: detail().balances,
        payments: detail().invoice.payments,
      }));
      quittanceKey(body, app.invoices, () => detail().balances);
      for (const [passage, care] of byPassage(lines)) {
        sectionTitle(body, passage);
        rows(rowCard(body), care, (into, line) =>
          careLine(into, { ...line, code: actCode(line.code, line.coefficient) }),
        );
      }
    },
  };
}

/** State, mode and signatures. */
function standing(body: Node, invoice: LedgerInvoice): void {
  const words = fr.invoices.detail;
  if (invoice.state === "half-signed")
    note(body, { tone: "attention", icon: "fill:circle-half", title: words.finishTitle, text: words.finishText });
  const card = rowCard(body, { pad: [12, 16], gap: 2 });
  pill(card, statePill(invoice.state));
  factRow(card, { label: words.mode, value: words.modes[invoice.mode] });
  factRow(card, { label: words.signatures, value: signatures(invoice) });
}

function signatures({ signatures: given, state }: LedgerInvoice): string {
  const words = fr.invoices.detail;
  const by = (card: "cps" | "vitale"): boolean => given.some((signature) => signature.by === card);
  if (by("cps") && by("vitale")) return words.cpsVitale;
  if (!by("cps")) return words.noSignature;
  return state === "half-signed" ? words.missingVitale : words.cps;
}

/** Lines under the date of their passage, in the order of the passages. */
function byPassage(lines: readonly DetailLine[]): ReadonlyMap<string, readonly DetailLine[]> {
  const passages = new Map<number, DetailLine[]>();
  for (const line of lines) passages.set(line.passage, [...(passages.get(line.passage) ?? []), line]);
  const titled = new Map<string, readonly DetailLine[]>();
  for (const [passage, care] of passages) {
    const [first] = care;
    if (first === undefined) continue;
    const day = sentence(dateLong(first.date));
    titled.set(titled.has(day) ? fr.invoices.detail.again(day, passage + 1) : day, care);
  }
  return titled;
}
