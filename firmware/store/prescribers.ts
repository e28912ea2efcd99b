import type Database from "better-sqlite3";
import type { Prescriber } from "../model/people.js";
import type { PrescriberRepository } from "./contract.js";
import { type BodyRow, bodyOf, fromJson } from "./json.js";
import { beginsWith, nameKeys } from "./names.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

export function prescriberRepository(db: Database.Database, writer: Writer): Sync<PrescriberRepository> {
  const put = db.prepare(`
    INSERT INTO prescriber (id, last_first, first_last, body) VALUES (@id, @lastFirst, @firstLast, @body)
    ON CONFLICT (id) DO UPDATE SET last_first = excluded.last_first, first_last = excluded.first_last,
      body = excluded.body`);
  const get = db.prepare<[string], BodyRow>("SELECT body FROM prescriber WHERE id = ?");
  const search = db.prepare<[{ from: string; to: string; limit: number }], BodyRow>(`
    SELECT body FROM prescriber
    WHERE (last_first >= @from AND last_first < @to) OR (first_last >= @from AND first_last < @to)
    ORDER BY last_first, id LIMIT @limit`);
  const remove = db.prepare<[string]>("DELETE FROM prescriber WHERE id = ?");
  return {
    put: (prescriber) =>
      writer.write(() => {
        put.run({ id: prescriber.id, ...nameKeys(prescriber), body: JSON.stringify(prescriber) });
      }),
    get: (id) => bodyOf<Prescriber>(get.get(id)),
    search: (beginning, limit) =>
      search.all({ ...beginsWith(beginning), limit }).map((row) => fromJson<Prescriber>(row.body)),
    delete: (id) => writer.write(() => remove.run(id)),
  };
}
