import { createHash } from "node:crypto";
import type Database from "better-sqlite3";

/**
 * One row of the ledger. `invoice` opens an invoice, and every other kind changes the one of the same biller and number.
 * `state` is the state the row puts the invoice in, null when it changes none.
 */
export interface LedgerRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly biller: string;
  readonly number: number;
  readonly state: string | null;
  readonly at: number;
  readonly draft_id: string | null;
  readonly patient_id: string | null;
  readonly insured_nir: string | null;
  readonly body: string;
}

export type RowKind = "invoice" | "signature" | "deletion" | "export" | "payment" | "payment-removal";

interface StoredRow extends LedgerRow {
  readonly hash: Buffer;
}

/** What the first row is chained to. */
const GENESIS = Buffer.alloc(32);

type Columns = [
  row: number,
  kind: RowKind,
  biller: string,
  number: number,
  state: string | null,
  at: number,
  draftId: string | null,
  patientId: string | null,
  insuredNir: string | null,
];

/** A row's columns but the body, in the order in which they are hashed. For ever. */
const columnsOf = (row: LedgerRow): Columns => [
  row.row,
  row.kind,
  row.biller,
  row.number,
  row.state,
  row.at,
  row.draft_id,
  row.patient_id,
  row.insured_nir,
];

/**
 * SHA-256 of: the previous row's hash, this row's columns but the body as a JSON array, a line feed (which JSON escapes,
 * so that the array cannot run into the body), the body. For ever.
 */
function hashOf(previous: Buffer, row: LedgerRow): Buffer {
  return createHash("sha256")
    .update(previous)
    .update(`${JSON.stringify(columnsOf(row))}\n`)
    .update(row.body)
    .digest();
}

export type NewRow = Omit<LedgerRow, "row" | "draft_id" | "patient_id" | "insured_nir"> &
  Partial<Pick<LedgerRow, "draft_id" | "patient_id" | "insured_nir">>;

export type Verdict =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly row: number; readonly why: string };

export interface Chain {
  /** Adds a row after the last one. Called inside a transaction. */
  add(row: NewRow): void;
  verify(): Verdict;
}

export function chainOf(db: Database.Database): Chain {
  const last = db.prepare<[], { row: number; hash: Buffer }>("SELECT row, hash FROM ledger ORDER BY row DESC LIMIT 1");
  // By position: binding by name looks each name up again at every commit.
  const insert = db.prepare<[Buffer, ...Columns, string]>(`
    INSERT INTO ledger (hash, row, kind, biller, number, state, at, draft_id, patient_id, insured_nir, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const all = db.prepare<[], StoredRow>("SELECT * FROM ledger ORDER BY row");
  return {
    add(row) {
      const previous = last.get() ?? { row: 0, hash: GENESIS };
      const full = { draft_id: null, patient_id: null, insured_nir: null, ...row, row: previous.row + 1 };
      insert.run(hashOf(previous.hash, full), ...columnsOf(full), full.body);
    },
    verify() {
      const numbers = new Map<string, number>();
      let previous: Buffer = GENESIS;
      let count = 0;
      for (const row of all.iterate()) {
        count += 1;
        const why = row.row === count ? flaw(row, previous, numbers) : `row ${count} is missing`;
        if (why !== undefined) return { ok: false, row: row.row === count ? row.row : count, why };
        previous = row.hash;
      }
      return { ok: true, rows: count };
    },
  };
}

/** Why this row does not follow the ones before it; keeps the last number of each biller in `numbers`. */
function flaw(row: StoredRow, previous: Buffer, numbers: Map<string, number>): string | undefined {
  if (!hashOf(previous, row).equals(row.hash)) return "its hash is not that of its content and of the row before";
  const reached = numbers.get(row.biller) ?? 0;
  if (row.kind === "invoice") {
    if (row.number !== reached + 1) return `number ${row.number} follows number ${reached}`;
    numbers.set(row.biller, row.number);
  } else if (row.number > reached) {
    return `it changes number ${row.number}, which is not in the ledger yet`;
  }
  return undefined;
}
