import { cents, ZERO } from "../../lib/money.js";
import { ok, type Result } from "../../lib/result.js";
import type { NewDigest } from "./digest.js";
import { fileClose, fileOpen, lotClose, lotOpen } from "./envelope-records.js";
import type { B2File, B2FileHead, B2Invoice, B2LotHead } from "./model.js";
import { type B2Totals, invoiceRecords, type WriteProblem } from "./to-records.js";

/** Ends every record of our files (stand-in, shared/domain/billing.md §1.1). */
const LINE_END = "\r\n";

const NO_TOTALS: B2Totals = { charged: ZERO, amo: ZERO, amc: ZERO };

type Written = Result<string, WriteProblem>;

interface OpenLot {
  readonly head: B2LotHead;
  readonly digest: ReturnType<NewDigest>;
  readonly invoices: number;
  readonly records: number;
  readonly totals: B2Totals;
}

/**
 * Writes a file piece by piece: each call gives the text to append, so that memory does not grow with the file. The test
 * flag and the version SI01 are always written. A refused invoice leaves the file as it was.
 */
export class B2Writer {
  readonly #head: B2FileHead;
  readonly #newDigest: NewDigest;
  #records = 0;
  #lots = 0;
  #lot: OpenLot | undefined;

  constructor(head: B2FileHead, newDigest: NewDigest) {
    this.#head = head;
    this.#newDigest = newDigest;
  }

  /** Record 000. */
  open(): Written {
    return this.#emit(fileOpen(this.#head));
  }

  /** Record 1. */
  openLot(head: B2LotHead): Written {
    const record = lotOpen(this.#head, head);
    if (!record.ok) return record;
    const digest = this.#newDigest();
    digest.update(record.value);
    this.#lot = { head, digest, invoices: 0, records: 1, totals: NO_TOTALS };
    return this.#emit(record);
  }

  /**
   * Records 2 to 5 of one invoice.
   * @throws Error when no lot is open
   */
  invoice(invoice: B2Invoice): Written {
    const lot = this.#opened();
    const written = invoiceRecords(this.#head.sender.number, invoice);
    if (!written.ok) return written;
    const { records, totals } = written.value;
    // The hash covers the records alone, without their ends: found on the three samples.
    lot.digest.update(records.join(""));
    this.#records += records.length;
    this.#lot = {
      ...lot,
      invoices: lot.invoices + 1,
      records: lot.records + records.length,
      totals: added(lot.totals, totals),
    };
    return ok(records.join(LINE_END) + LINE_END);
  }

  /**
   * Record 6.
   * @throws Error when no lot is open
   */
  closeLot(): Written {
    const { head, digest, invoices, records, totals } = this.#opened();
    this.#lot = undefined;
    this.#lots += 1;
    return this.#emit(lotClose(this.#head, head, { invoices, records: records + 1, totals, hash: digest.hex() }));
  }

  /** Record 999. */
  close(): Written {
    return this.#emit(fileClose(this.#head, this.#lots, this.#records + 1));
  }

  #opened(): OpenLot {
    if (this.#lot === undefined) throw new Error("B2Writer: no lot is open; call openLot first");
    return this.#lot;
  }

  #emit(record: Written): Written {
    if (!record.ok) return record;
    this.#records += 1;
    return ok(record.value + LINE_END);
  }
}

function added(a: B2Totals, b: B2Totals): B2Totals {
  return { charged: cents(a.charged + b.charged), amo: cents(a.amo + b.amo), amc: cents(a.amc + b.amc) };
}

/** The text of a whole file, one byte a character; the first value that does not fit refuses it. */
export function writeFile(file: B2File, newDigest: NewDigest): Written {
  const pieces: string[] = [];
  for (const piece of writePieces(file, newDigest)) {
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  return ok(pieces.join(""));
}

/** The text of a file in pieces of one record or one invoice; stops after the first refusal. */
export function* writePieces(file: B2File, newDigest: NewDigest): Generator<Written, void, void> {
  const writer = new B2Writer(file, newDigest);
  for (const step of steps(file, writer)) {
    const piece = step();
    yield piece;
    if (!piece.ok) return;
  }
}

function* steps(file: B2File, writer: B2Writer): Generator<() => Written, void, void> {
  yield () => writer.open();
  for (const lot of file.lots) {
    yield () => writer.openLot(lot);
    for (const invoice of lot.invoices) yield () => writer.invoice(invoice);
    yield () => writer.closeLot();
  }
  yield () => writer.close();
}

/** One sentence that names what does not fit, without its value. */
export function describeWriteProblem({ misfit, invoice, line }: WriteProblem): string {
  const { field, record, why } = misfit;
  const place =
    invoice === undefined ? "the envelope" : `invoice ${invoice}${line === undefined ? "" : `, line ${line}`}`;
  return `${place}: ${field.name} (record ${record}, position ${field.at}, length ${field.length}) ${WHY[why]}`;
}

const WHY = {
  "too-long": "is too long",
  negative: "is negative: a B2 record has no sign",
  "not-whole": "is not a whole number",
  characters: "holds characters that the zone excludes",
  date: "is no date from 2000 to 2099",
  fixed: "is fixed",
} as const satisfies Record<WriteProblem["misfit"]["why"], string>;
