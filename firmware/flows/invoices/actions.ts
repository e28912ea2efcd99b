import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { ChangeError, LedgerInvoice, Store } from "../../store/contract.js";
import type { CompleteHalfSigned } from "../sign/complete.js";
import { exportFile, exportName } from "./export-file.js";
import { isExportable } from "./selection.js";
import type { ActionReport, ExportSink } from "./types.js";

export interface ActionParts {
  readonly clock: Clock;
  readonly store: Pick<Store, "ledger">;
  readonly complete: CompleteHalfSigned;
  readonly sink: ExportSink;
  readonly log: Logger;
}

type Failure = ActionReport["failed"][number];

/** Signs one after the other; each that cannot be says why, and the others go on. */
export async function signAll(invoices: readonly LedgerInvoice[], { complete }: ActionParts): Promise<ActionReport> {
  const done: number[] = [];
  const failed: Failure[] = [];
  for (const invoice of invoices) {
    const outcome = await complete(invoice);
    if (outcome.ok) done.push(invoice.number);
    else failed.push({ number: invoice.number, why: outcome.error });
  }
  return { done, failed };
}

export async function deleteAll(
  invoices: readonly LedgerInvoice[],
  { store, clock }: ActionParts,
): Promise<ActionReport> {
  const done: number[] = [];
  const failed: Failure[] = [];
  for (const { biller, number } of invoices) {
    const outcome = await store.ledger.delete(biller, number, clock.now());
    if (outcome.ok) done.push(number);
    else failed.push({ number, why: whyOf(outcome.error) });
  }
  return { done, failed };
}

/**
 * Writes the signed ones to one file, then marks them. The file is whole and durable before any invoice says
 * `exported`: a power cut between the two leaves invoices that can be exported again, never one that is nowhere.
 */
export async function exportAll(
  invoices: readonly LedgerInvoice[],
  { store, clock, sink, log }: ActionParts,
): Promise<{ readonly result: ActionReport; readonly file: string | undefined }> {
  const ready = invoices.filter(isExportable);
  const failed: Failure[] = invoices
    .filter((invoice) => !isExportable(invoice))
    .map(({ number }) => ({ number, why: "refused" }));
  const [first] = ready;
  if (first === undefined) return { result: { done: [], failed }, file: undefined };
  const { biller } = first;
  const numbers = ready.map(({ number }) => number).sort((a, b) => a - b);
  const allFailed = (why: Failure["why"]): ActionReport => ({
    done: [],
    failed: [...failed, ...numbers.map((number) => ({ number, why }))],
  });
  const at = clock.now();
  const name = exportName(biller, numbers, clock);
  const written = await sink.write(name, exportFile(biller, ready, at));
  if (!written.ok) {
    log.error("invoices.export-not-written", { count: numbers.length });
    return { result: allFailed("write"), file: undefined };
  }
  const marked = await store.ledger.markExported(biller, numbers, name, at);
  // The file is there all the same, so its place is told.
  return { result: marked.ok ? { done: numbers, failed } : allFailed(whyOf(marked.error)), file: written.value };
}

function whyOf(error: ChangeError): Failure["why"] {
  return error.kind === "disk-full" || error.kind === "io" ? "write" : "refused";
}
