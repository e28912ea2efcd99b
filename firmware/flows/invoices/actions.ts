import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { ChangeError, LedgerInvoice, Store } from "../../store/contract.js";
import type { CompleteHalfSigned } from "../sign/complete.js";
import { type B2Sending, b2Sending, readCounters } from "./b2-files.js";
import { exportFile, exportName } from "./export-file.js";
import { isExportable } from "./selection.js";
import type { ActionReport, ExportSink } from "./types.js";

export interface ActionParts {
  readonly clock: Clock;
  readonly store: Pick<Store, "ledger" | "preferences">;
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
 * Writes the signed ones to one file, and beside it the files of the norme B2 (FSE, DRE), then marks them. Every file is
 * whole and durable before any invoice says `exported`: a power cut between the two leaves invoices that can be exported
 * again, never one that is nowhere. An invoice that no B2 record can carry stays signed and is told.
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
  const b2 = await b2Files(biller, ready, { store, clock });
  if (b2 === undefined) {
    const all = invoices.map(({ number }): Failure => ({ number, why: "write" }));
    return { result: { done: [], failed: all }, file: undefined };
  }
  for (const number of b2.refused) failed.push({ number, why: "refused" });
  const carried = ready.filter(({ number }) => !b2.refused.includes(number));
  if (carried.length === 0) return { result: { done: [], failed }, file: undefined };
  const numbers = carried.map(({ number }) => number).sort((a, b) => a - b);
  const allFailed = (why: Failure["why"]): ActionReport => ({
    done: [],
    failed: [...failed, ...numbers.map((number) => ({ number, why }))],
  });
  const at = clock.now();
  const name = exportName(biller, numbers, clock);
  const written = await writeAll(sink, { name, bytes: exportFile(biller, carried, at) }, b2.files);
  if (!written.ok) {
    log.error("invoices.export-not-written", { count: numbers.length });
    return { result: allFailed("write"), file: undefined };
  }
  const marked = await store.ledger.markExported(biller, numbers, name, at);
  // The file is there all the same, so its place is told.
  return { result: marked.ok ? { done: numbers, failed } : allFailed(whyOf(marked.error)), file: written.value };
}

/** Where the counters of lots and files are kept, with the preferences of a biller. */
const COUNTERS = "b2.counters";

/** The numbers of lots and files are kept as taken before any file is written; undefined when they could not be. */
async function b2Files(
  biller: string,
  invoices: readonly LedgerInvoice[],
  { store, clock }: Pick<ActionParts, "store" | "clock">,
): Promise<B2Sending | undefined> {
  const kept = readCounters((await store.preferences.all(biller))[COUNTERS]);
  const sending = b2Sending(invoices, clock.wall().date, kept);
  if (sending.files.length === 0) return sending;
  const saved = await store.preferences.put(biller, COUNTERS, sending.counters);
  return saved.ok ? sending : undefined;
}

type NamedFile = B2Sending["files"][number];

/** The B2 files first: the place told is that of the file which holds everything. */
async function writeAll(
  sink: ExportSink,
  whole: NamedFile,
  files: readonly NamedFile[],
): Promise<Awaited<ReturnType<ExportSink["write"]>>> {
  for (const { name, bytes } of files) {
    const written = await sink.write(name, bytes);
    if (!written.ok) return written;
  }
  return await sink.write(whole.name, whole.bytes);
}

function whyOf(error: ChangeError): Failure["why"] {
  return error.kind === "disk-full" || error.kind === "io" ? "write" : "refused";
}
