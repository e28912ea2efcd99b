import { ok, type Result } from "../protocol/index.js";
import { type Archive, acknowledgementOf, nameOf, type RecordName } from "./archive.js";
import type { ClientFailure } from "./failure.js";
import type { EraseOutcome, TourneeTerminal } from "./terminal.js";

/** How far a collection is, records. */
export interface CollectProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export interface CollectSummary {
  /** Files of invoices, those that were there before too. */
  readonly pdt: readonly string[];
  readonly fse: readonly string[];
  /** File of the patients met; undefined when there is none to give. */
  readonly beneficiaries: string | undefined;
  /** Prepared invoices that still wait to be signed on the terminal. */
  readonly toSign: number;
}

/**
 * Brings everything that is signed or refused to this PC's disk, one record after the other: each is safe and acknowledged
 * in the journal before the next is asked for. The terminal erases nothing by this.
 */
export async function collectAll(
  terminal: TourneeTerminal,
  archive: Archive,
  folder: string,
  onProgress: (progress: CollectProgress) => void = () => {},
): Promise<Result<CollectSummary, ClientFailure>> {
  const pairing = await terminal.pairing();
  if (!pairing.ok) return pairing;
  const pdtList = await terminal.pdtList();
  if (!pdtList.ok) return pdtList;
  const fseList = await terminal.fseList();
  if (!fseList.ok) return fseList;
  const settled = pdtList.value.filter(({ state }) => state !== "to-sign");
  const names: readonly RecordName[] = [
    ...settled.map(({ id }) => ({ kind: "pdt", id }) as const),
    ...fseList.value.map(({ biller, number }) => ({ kind: "fse", biller, number }) as const),
  ];
  // What is settled never changes: a record that came before and is still on the disk is not asked for again.
  const { ready } = await archive.erasable(pairing.value);
  const before = new Map(ready.map(({ what, file }) => [nameOf(what), file]));
  const files = { pdt: [] as string[], fse: [] as string[] };
  for (const [index, name] of names.entries()) {
    let file = before.get(nameOf(name));
    if (file === undefined) {
      const collected = name.kind === "pdt" ? await terminal.collectPdt(name.id) : await terminal.collectFse(name);
      if (isGone(collected)) continue;
      if (!collected.ok) return collected;
      const { record, text } = collected.value;
      file = await archive.store(pairing.value, folder, acknowledgementOf(record), text);
    }
    files[name.kind].push(file);
    onProgress({ done: index + 1, total: names.length, file });
  }
  const met = await terminal.beneficiaries();
  if (!met.ok) return met;
  const beneficiaries =
    met.value.record.beneficiaries.length === 0
      ? undefined
      : await archive.write(folder, "beneficiaires", met.value.text);
  return ok({ ...files, beneficiaries, toSign: pdtList.value.length - settled.length });
}

export interface EraseSummary {
  readonly counts: Readonly<Partial<Record<EraseOutcome, number>>>;
  /** Files that the journal names but the disk no longer has as they were: their invoices were not erased. */
  readonly lost: readonly string[];
}

/** Asks the terminal to erase what this PC acknowledged, of which each file is on the disk at this moment. */
export async function eraseAcknowledged(
  terminal: TourneeTerminal,
  archive: Archive,
): Promise<Result<EraseSummary, ClientFailure>> {
  const pairing = await terminal.pairing();
  if (!pairing.ok) return pairing;
  const { ready, lost } = await archive.erasable(pairing.value);
  const outcomes = await terminal.erase(ready.map(({ what }) => what));
  if (!outcomes.ok) return outcomes;
  const counts: Partial<Record<EraseOutcome, number>> = {};
  for (const [index, outcome] of outcomes.value.entries()) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    const kept = ready[index];
    const isErased = outcome === "erased" || outcome === "already-erased";
    if (kept !== undefined && isErased) await archive.erased(pairing.value, kept.what);
  }
  return ok({ counts, lost });
}

/** Erased on the terminal since the list was made. */
function isGone(collected: Result<unknown, ClientFailure>): boolean {
  return !collected.ok && collected.error.kind === "operation" && collected.error.failure.error === "unknown";
}
