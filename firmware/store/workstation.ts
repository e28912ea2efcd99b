import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import type { Instant } from "../lib/dates.js";
import { err, ok } from "../lib/result.js";
import type { WorkstationInvoice, WorkstationInvoiceState } from "../model/workstation-invoice.js";
import type {
  StoredWorkstationInvoice,
  WorkstationErasure,
  WorkstationOutcome,
  WorkstationRepository,
} from "./contract.js";
import { fromJson } from "./json.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

interface Row {
  readonly owner: string;
  readonly state: WorkstationInvoiceState;
  readonly loaded_at: number;
  readonly erased_at: number | null;
  readonly outcome: string;
  readonly body: string;
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();

/** The outcome of an invoice that nothing was done to yet, and the body of one that was erased. */
const TO_SIGN: WorkstationOutcome = { state: "to-sign" };
const ERASED = "";

const storedOf = (row: Row): StoredWorkstationInvoice => ({
  owner: row.owner,
  invoice: fromJson<WorkstationInvoice>(row.body),
  loadedAt: row.loaded_at as Instant,
  outcome: fromJson<WorkstationOutcome>(row.outcome),
});

export function workstationRepository(db: Database.Database, writer: Writer): Sync<WorkstationRepository> {
  const columns = "owner, state, loaded_at, erased_at, outcome, body";
  const contentOf = db.prepare<[string, string], { content: Buffer }>(
    "SELECT content FROM workstation_invoice WHERE owner = ? AND id = ?",
  );
  const insert = db.prepare(`
    INSERT INTO workstation_invoice (owner, id, content, biller, care_date, state, loaded_at, outcome, body)
    VALUES (@owner, @id, @content, @biller, @careDate, 'to-sign', @at, @outcome, @body)`);
  const row = db.prepare<[string, string], Row>(
    `SELECT ${columns} FROM workstation_invoice WHERE owner = ? AND id = ?`,
  );
  const list = db.prepare<[string], Row>(`
    SELECT ${columns} FROM workstation_invoice
    WHERE erased_at IS NULL AND biller IN (SELECT value FROM json_each(?)) ORDER BY care_date, loaded_at, id`);
  const settle = db.prepare<[string, string, string, string]>(
    "UPDATE workstation_invoice SET state = ?, outcome = ? WHERE owner = ? AND id = ?",
  );
  const states = db.prepare<[string], { id: string; state: WorkstationInvoiceState }>(
    "SELECT id, state FROM workstation_invoice WHERE owner = ? AND erased_at IS NULL ORDER BY loaded_at, id",
  );
  const erase = db.prepare<[number, string, string, string]>(
    "UPDATE workstation_invoice SET erased_at = ?, outcome = '', body = ? WHERE owner = ? AND id = ?",
  );
  const existing = (owner: string, id: string): Row | undefined => {
    const found = row.get(owner, id);
    return found === undefined || found.erased_at !== null ? undefined : found;
  };
  return {
    load: (owner, invoices, at) =>
      writer.transaction(() =>
        ok(
          invoices.map((invoice) => {
            const body = JSON.stringify(invoice);
            const content = sha256(body);
            const known = contentOf.get(owner, invoice.id);
            if (known !== undefined) return known.content.equals(content) ? "already" : "different-content";
            const careDate = invoice.lines.map(({ date }) => date).sort()[0] ?? "";
            const outcome = JSON.stringify(TO_SIGN);
            insert.run({ owner, id: invoice.id, content, biller: invoice.biller, careDate, at, outcome, body });
            return "loaded";
          }),
        ),
      ),
    list: (billers) => list.all(JSON.stringify(billers)).map(storedOf),
    get: (owner, id) => {
      const found = existing(owner, id);
      return found === undefined ? undefined : storedOf(found);
    },
    settle: (owner, id, outcome) =>
      writer.transaction<undefined, { readonly kind: "unknown" } | { readonly kind: "settled" }>(() => {
        const found = existing(owner, id);
        if (found === undefined) return err({ kind: "unknown" });
        if (found.state !== "to-sign") return err({ kind: "settled" });
        settle.run(outcome.state, JSON.stringify(outcome), owner, id);
        return ok(undefined);
      }),
    statesOf: (owner) => states.all(owner),
    erase: (owner, id, hash, at) =>
      writer.transaction<WorkstationErasure, never>(() => {
        const found = row.get(owner, id);
        if (found === undefined) return ok("unknown");
        if (found.erased_at !== null) return ok("already-erased");
        const outcome = fromJson<WorkstationOutcome>(found.outcome);
        if (outcome.state === "to-sign") return ok("not-signed");
        if (sha256(outcome.document).toString("hex") !== hash) return ok("hash-differs");
        erase.run(at, ERASED, owner, id);
        return ok("erased");
      }),
  };
}
