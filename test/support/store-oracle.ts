import type { InvoiceState } from "../../firmware/model/invoice.js";
import type { Store } from "../../firmware/store/contract.js";
import { CHILD_BILLER } from "./billing-task.js";

/** What the billing child has reported as confirmed, line by line. */
export interface Confirmed {
  readonly drafts: ReadonlySet<string>;
  /** Number by draft. */
  readonly invoices: ReadonlyMap<string, number>;
  readonly payments: ReadonlySet<string>;
  readonly completed: ReadonlySet<string>;
}

/** Reads reports; a last line without its end was not confirmed. */
export function confirmedBy(reports: string): Confirmed {
  const drafts = new Set<string>();
  const invoices = new Map<string, number>();
  const payments = new Set<string>();
  const completed = new Set<string>();
  for (const line of reports.split("\n").slice(0, -1)) {
    const [what, draft = "", number] = line.split(" ");
    if (what === "draft") drafts.add(draft);
    if (what === "invoice") invoices.set(draft, Number(number));
    if (what === "payment") payments.add(draft);
    if (what === "complete") completed.add(draft);
  }
  return { drafts, invoices, payments, completed };
}

const ALL: readonly InvoiceState[] = ["half-signed", "signed", "exported", "deleted"];

/** Everything the store should hold and does not; empty when nothing was lost, doubled or torn. */
export async function flawsOf(store: Store, confirmed: Confirmed): Promise<readonly string[]> {
  const flaws: string[] = [];
  const verdict = await store.ledger.verify();
  if (!verdict.ok) flaws.push(`the chain breaks at row ${verdict.row}: ${verdict.why}`);

  const invoices = (await store.ledger.list({ biller: CHILD_BILLER, states: ALL })).toReversed();
  const byDraft = new Map<string, (typeof invoices)[number]>();
  for (const [index, invoice] of invoices.entries()) {
    if (invoice.number !== index + 1) flaws.push(`number ${invoice.number} stands at place ${index + 1}`);
    const { draftId } = JSON.parse(invoice.document) as { draftId: string };
    if (byDraft.has(draftId)) flaws.push(`draft ${draftId} is in the ledger twice`);
    byDraft.set(draftId, invoice);
  }
  const kept = new Set((await store.drafts.list(CHILD_BILLER)).map(({ id }) => id));
  for (const id of kept) if (byDraft.has(id)) flaws.push(`draft ${id} outlived its invoice`);
  for (const id of confirmed.drafts) if (!kept.has(id) && !byDraft.has(id)) flaws.push(`draft ${id} is lost`);
  for (const [id, number] of confirmed.invoices) {
    if (byDraft.get(id)?.number !== number) flaws.push(`invoice ${number} of ${id} is lost`);
  }
  for (const id of confirmed.payments) {
    if (byDraft.get(id)?.payments.length !== 1) flaws.push(`the payment of ${id} is not there once`);
  }
  for (const id of confirmed.completed) {
    if (byDraft.get(id)?.state !== "signed") flaws.push(`the second signature of ${id} is lost`);
  }
  return flaws;
}
