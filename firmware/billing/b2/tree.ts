import type { RecordType } from "./field.js";
import type { AnyRecord, ParsedRecord } from "./parse.js";

/** A line of fees and its complements; what is missing is undefined (the nesting tells it). */
export interface LineTree {
  line: ParsedRecord<"4"> | undefined;
  complement: ParsedRecord<"4S"> | undefined;
  rpps: ParsedRecord<"4E"> | undefined;
  readonly ccam: ParsedRecord<"4M">[];
}

export interface InvoiceTree {
  open: ParsedRecord<"2"> | undefined;
  complement: ParsedRecord<"2S"> | undefined;
  readonly lines: LineTree[];
  close: ParsedRecord<"5"> | undefined;
  /** All of it in file order. */
  readonly records: AnyRecord[];
}

export interface LotTree {
  open: ParsedRecord<"1"> | undefined;
  readonly invoices: InvoiceTree[];
  close: ParsedRecord<"6"> | undefined;
}

export interface FileTree {
  open: ParsedRecord<"000"> | undefined;
  readonly lots: LotTree[];
  close: ParsedRecord<"999"> | undefined;
}

/** Nests records; a stray one opens what should hold it, so that nothing is lost. */
export function treeOf(records: readonly AnyRecord[]): FileTree {
  const builder = new TreeBuilder();
  for (const record of records) builder.add(record);
  return builder.file;
}

class TreeBuilder {
  readonly file: FileTree = { open: undefined, lots: [], close: undefined };
  #lot: LotTree | undefined;
  #invoice: InvoiceTree | undefined;
  #line: LineTree | undefined;

  add(record: AnyRecord): void {
    switch (record.record) {
      case "000":
        this.file.open ??= record;
        return;
      case "999":
        this.file.close ??= record;
        return;
      case "1":
        this.#openLot().open = record;
        return;
      case "6":
        this.#lotAtHand().close = record;
        this.#lot = undefined;
        this.#invoice = undefined;
        return;
      default:
        this.#addToInvoice(record);
    }
  }

  #addToInvoice(record: Exclude<AnyRecord, { record: "000" | "1" | "6" | "999" }>): void {
    const invoice = record.record === "2" ? this.#openInvoice() : this.#invoiceAtHand();
    invoice.records.push(record);
    switch (record.record) {
      case "2":
        invoice.open = record;
        return;
      case "2S":
        invoice.complement ??= record;
        return;
      case "5":
        invoice.close = record;
        this.#invoice = undefined;
        return;
      default:
        this.#addToLine(invoice, record);
    }
  }

  #addToLine(invoice: InvoiceTree, record: Extract<AnyRecord, { record: LineType }>): void {
    const line = record.record === "4" ? this.#openLine(invoice) : (this.#line ?? this.#openLine(invoice));
    if (record.record === "4") line.line = record;
    else if (record.record === "4S") line.complement ??= record;
    else if (record.record === "4E") line.rpps ??= record;
    else line.ccam.push(record);
  }

  #openLot(): LotTree {
    this.#lot = { open: undefined, invoices: [], close: undefined };
    this.#invoice = undefined;
    this.file.lots.push(this.#lot);
    return this.#lot;
  }

  #lotAtHand(): LotTree {
    return this.#lot ?? this.#openLot();
  }

  #openInvoice(): InvoiceTree {
    const lot = this.#lotAtHand();
    this.#invoice = { open: undefined, complement: undefined, lines: [], close: undefined, records: [] };
    this.#line = undefined;
    lot.invoices.push(this.#invoice);
    return this.#invoice;
  }

  #invoiceAtHand(): InvoiceTree {
    return this.#invoice ?? this.#openInvoice();
  }

  #openLine(invoice: InvoiceTree): LineTree {
    this.#line = { line: undefined, complement: undefined, rpps: undefined, ccam: [] };
    invoice.lines.push(this.#line);
    return this.#line;
  }
}

type LineType = Extract<RecordType, "4" | "4S" | "4E" | "4M">;
