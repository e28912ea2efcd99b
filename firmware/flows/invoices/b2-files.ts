import { type BilledInvoice, buildFiles, type SendingCounters } from "../../billing/b2/lots.js";
import type { B2File, B2Professional } from "../../billing/b2/model.js";
import { type Counter, FILE_COUNTER, LOT_COUNTER } from "../../billing/b2/numbering.js";
import { writeFile } from "../../billing/b2/write.js";
import type { PlainDate } from "../../lib/dates.js";
import { sha256 } from "../../lib/sha256.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";
import { billedInvoice, senderOf } from "./b2-invoice.js";

const FIRST_COUNTERS: SendingCounters = { lot: LOT_COUNTER, file: FILE_COUNTER };

/** The counters as they were kept; the first ones when none were, or when they are not what this version writes. */
export function readCounters(stored: unknown): SendingCounters {
  if (typeof stored !== "object" || stored === null || !("lot" in stored) || !("file" in stored)) return FIRST_COUNTERS;
  return { lot: readCounter(stored.lot, LOT_COUNTER), file: readCounter(stored.file, FILE_COUNTER) };
}

function readCounter(stored: unknown, first: Counter): Counter {
  if (typeof stored !== "object" || stored === null || !("next" in stored)) return first;
  const { next } = stored;
  return typeof next === "number" && Number.isInteger(next) && next >= first.first && next <= first.last
    ? { ...first, next }
    : first;
}

export interface B2Sending {
  /** Name and bytes of each file, one recipient and application each. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** To be kept before any of these files is: a number is never given twice. */
  readonly counters: SendingCounters;
  /** Numbers of the invoices that no record can carry. */
  readonly refused: readonly number[];
}

/** The norme B2 files of signed invoices of one biller (`billing.md` §1, §6.2). Every file is marked SI01, test. */
export function b2Sending(invoices: readonly LedgerInvoice[], day: PlainDate, counters: SendingCounters): B2Sending {
  const billed: BilledInvoice[] = [];
  const refused: number[] = [];
  let sender: B2Professional | undefined;
  for (const { number, document } of invoices) {
    const read = readDocument(document);
    const one = read === undefined ? undefined : billedInvoice(read);
    const from = read === undefined ? undefined : senderOf(read);
    if (one === undefined || from === undefined || !fits(one, from, day)) {
      refused.push(number);
      continue;
    }
    sender ??= from;
    billed.push(one);
  }
  if (sender === undefined) return { files: [], counters, refused };
  const built = buildFiles(sender, day, billed, counters);
  if (!built.ok) return { files: [], counters, refused: invoices.map(({ number }) => number) };
  return { files: built.value.files.flatMap(fileOf), counters: built.value.counters, refused };
}

/** Tried alone: one invoice that a record cannot carry must not hold back the others. */
function fits(one: BilledInvoice, sender: B2Professional, day: PlainDate): boolean {
  const built = buildFiles(sender, day, [one], FIRST_COUNTERS);
  return built.ok && built.value.files.every((file) => writeFile(file, sha256).ok);
}

function fileOf(file: B2File): B2Sending["files"] {
  const text = writeFile(file, sha256);
  if (!text.ok) return [];
  const { sender, recipient, application, counter, date } = file;
  const to = `${recipient.regime}${recipient.caisse}${recipient.centre}`;
  const name = `${application}-${sender.number}-${to}-${date}-${String(counter).padStart(3, "0")}.txt`;
  return [{ name, bytes: new TextEncoder().encode(text.value) }];
}
