import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import { ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import { malformed } from "../fields.js";
import { findTlv, readTlvs, writeTlv } from "../iso7816/tlv.js";
import { FILE_NAMES } from "./layout.js";

/** What a Vitale keeps of a signed invoice (FSECOPY_, shared/domain/cards.md §3.7). */
export interface InvoiceCopy {
  /** n° de facturation of the professional with its key, 9 digits. */
  readonly billingNumber: string;
  readonly invoiceNumber: number;
  readonly date: PlainDate;
  /** SHA-256 of the signed document, 32 bytes. */
  readonly digest: Uint8Array;
  readonly total: Cents;
}

/** The ring holds the last eight; one record fits one UPDATE BINARY, so that a card pulled out never holds half of one. */
export const RING_SLOTS = 8;
export const SLOT_BYTES = 96;

interface StoredCopy {
  readonly slot: number;
  readonly sequence: number;
  readonly billingNumber: string;
  readonly invoiceNumber: string;
}

/** Where and what to write so that `copy` is in the ring; undefined when it is there already. */
export function nextRecord(
  ring: Uint8Array,
  copy: InvoiceCopy,
): Result<{ readonly offset: number; readonly bytes: Uint8Array } | undefined, CardError> {
  const stored = parseRing(ring);
  if (!stored.ok) return stored;
  const sameInvoice = (other: StoredCopy): boolean =>
    other.billingNumber === copy.billingNumber && other.invoiceNumber === String(copy.invoiceNumber);
  if (stored.value.some(sameInvoice)) return ok(undefined);
  const newest = stored.value.reduce<StoredCopy | undefined>(
    (best, next) => (best === undefined || next.sequence > best.sequence ? next : best),
    undefined,
  );
  const slot = newest === undefined ? 0 : (newest.slot + 1) % RING_SLOTS;
  return ok({ offset: slot * SLOT_BYTES, bytes: recordBytes(copy, (newest?.sequence ?? 0) + 1) });
}

function recordBytes(copy: InvoiceCopy, sequence: number): Uint8Array {
  const text = (tag: number, value: string): Uint8Array => writeTlv(tag, Buffer.from(value, "latin1"));
  const record = writeTlv(0xe6, [
    text(0x81, copy.billingNumber),
    text(0x82, String(copy.invoiceNumber)),
    text(0x83, copy.date.replaceAll("-", "")),
    writeTlv(0x84, copy.digest),
    text(0x85, String(copy.total)),
    // An addition to the profile: invoices of one day have the same date, and numbers run per professional.
    text(0x86, String(sequence)),
  ]);
  if (record.length > SLOT_BYTES) throw new RangeError(`invoice copy of ${record.length} bytes`);
  const bytes = new Uint8Array(SLOT_BYTES);
  bytes.set(record, 0);
  return bytes;
}

function parseRing(ring: Uint8Array): Result<readonly StoredCopy[], CardError> {
  if (ring.length < RING_SLOTS * SLOT_BYTES) return malformed(FILE_NAMES.invoiceCopies);
  const copies: StoredCopy[] = [];
  for (let slot = 0; slot < RING_SLOTS; slot += 1) {
    const list = readTlvs(ring.subarray(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES));
    if (!list.ok) return malformed(FILE_NAMES.invoiceCopies);
    const record = findTlv(list.value, 0xe6);
    if (record === undefined) continue;
    const fields = readTlvs(record);
    if (!fields.ok) return malformed(FILE_NAMES.invoiceCopies);
    const text = (tag: number): string => Buffer.from(findTlv(fields.value, tag) ?? []).toString("latin1");
    if (!/^\d{1,9}$/.test(text(0x86))) return malformed(FILE_NAMES.invoiceCopies);
    copies.push({ slot, sequence: Number(text(0x86)), billingNumber: text(0x81), invoiceNumber: text(0x82) });
  }
  return ok(copies);
}
