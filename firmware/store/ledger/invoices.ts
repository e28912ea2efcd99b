import type Database from "better-sqlite3";
import type { InvoiceState } from "../../model/invoice.js";
import type { InvoiceFilter, LedgerInvoice, NewInvoice, Payment, StoredSignature } from "../contract.js";
import { fromJson } from "../json.js";
import type { RowKind } from "./chain.js";

/** What the `invoice` row keeps as JSON: everything but the state, which later rows change, and the draft's id. */
export type InvoiceBody = Omit<NewInvoice, "state" | "draftId">;

interface OpeningRow {
  readonly biller: string;
  readonly number: number;
  readonly state: InvoiceState;
  readonly body: string;
}

interface ChangeRow {
  readonly kind: RowKind;
  readonly state: InvoiceState | null;
  readonly body: string;
}

/** Reads invoices as the rows of the ledger tell them. */
export interface InvoiceReader {
  get(biller: string, number: number): LedgerInvoice | undefined;
  byDraft(draftId: string): LedgerInvoice | undefined;
  lastOf(patientId: string): LedgerInvoice | undefined;
  list(filter: InvoiceFilter): readonly LedgerInvoice[];
}

const OPENING = "SELECT biller, number, state, body FROM ledger WHERE kind = 'invoice'";

export function invoiceReader(db: Database.Database): InvoiceReader {
  const byNumber = db.prepare<[string, number], OpeningRow>(`${OPENING} AND biller = ? AND number = ?`);
  const byDraft = db.prepare<[string], OpeningRow>(`${OPENING} AND draft_id = ?`);
  const ofPatient = db.prepare<[string], OpeningRow>(`${OPENING} AND patient_id = ? ORDER BY row DESC`);
  const ofBiller = db.prepare<[string], OpeningRow>(`${OPENING} AND biller = ? ORDER BY number DESC`);
  const ofNir = db.prepare<[string, string], OpeningRow>(
    `${OPENING} AND biller = ? AND insured_nir = ? ORDER BY number DESC`,
  );
  const changes = db.prepare<[string, number], ChangeRow>(
    "SELECT kind, state, body FROM ledger WHERE kind <> 'invoice' AND biller = ? AND number = ? ORDER BY row",
  );

  const whole = (opening: OpeningRow): LedgerInvoice => asChanged(opening, changes.all(opening.biller, opening.number));

  return {
    get: (biller, number) => mapDefined(byNumber.get(biller, number), whole),
    byDraft: (draftId) => mapDefined(byDraft.get(draftId), whole),
    lastOf(patientId) {
      for (const opening of ofPatient.iterate(patientId)) {
        const invoice = whole(opening);
        if (invoice.state !== "deleted") return invoice;
      }
      return undefined;
    },
    list({ biller, insuredNir, states, limit = Number.POSITIVE_INFINITY }) {
      const wanted = (state: InvoiceState): boolean => states?.includes(state) ?? state !== "deleted";
      const openings = insuredNir === undefined ? ofBiller.iterate(biller) : ofNir.iterate(biller, insuredNir);
      const found: LedgerInvoice[] = [];
      for (const opening of openings) {
        if (found.length >= limit) break;
        const invoice = whole(opening);
        if (wanted(invoice.state)) found.push(invoice);
      }
      return found;
    },
  };
}

function mapDefined<T, U>(value: T | undefined, map: (value: T) => U): U | undefined {
  return value === undefined ? undefined : map(value);
}

function asChanged(opening: OpeningRow, changes: readonly ChangeRow[]): LedgerInvoice {
  const body = fromJson<InvoiceBody>(opening.body);
  let state = opening.state;
  let signatures = body.signatures;
  let payments: readonly Payment[] = [];
  for (const change of changes) {
    state = change.state ?? state;
    if (change.kind === "signature") signatures = [...signatures, fromJson<StoredSignature>(change.body)];
    if (change.kind === "payment") payments = [...payments, fromJson<Payment>(change.body)];
    if (change.kind === "payment-removal") {
      const { id } = fromJson<{ id: string }>(change.body);
      payments = payments.filter((payment) => payment.id !== id);
    }
  }
  return { ...body, state, signatures, payments };
}
