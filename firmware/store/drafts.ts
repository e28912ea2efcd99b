import type Database from "better-sqlite3";
import type { DraftRepository, StoredDraft } from "./contract.js";
import { type BodyRow, bodyOf, fromJson } from "./json.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

/** Newest first. Drafts leave by `delete` or, in the ledger's own transaction, by becoming an invoice. */
export function draftRepository(db: Database.Database, writer: Writer): Sync<DraftRepository> {
  const put = db.prepare(`
    INSERT INTO draft (id, biller, patient_id, updated_at, body) VALUES (@id, @biller, @patientId, @updatedAt, @body)
    ON CONFLICT (id) DO UPDATE SET biller = excluded.biller, patient_id = excluded.patient_id,
      updated_at = excluded.updated_at, body = excluded.body`);
  const get = db.prepare<[string], BodyRow>("SELECT body FROM draft WHERE id = ?");
  const list = db.prepare<[string], BodyRow>("SELECT body FROM draft WHERE biller = ? ORDER BY updated_at DESC, id");
  const remove = db.prepare<[string]>("DELETE FROM draft WHERE id = ?");
  return {
    put: (draft) =>
      writer.write(() => {
        const { id, biller, patientId, updatedAt } = draft;
        put.run({ id, biller, patientId, updatedAt, body: JSON.stringify(draft) });
      }),
    get: (id) => bodyOf<StoredDraft>(get.get(id)),
    list: (biller) => list.all(biller).map((row) => fromJson<StoredDraft>(row.body)),
    delete: (id) => writer.write(() => remove.run(id)),
  };
}
