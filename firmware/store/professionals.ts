import type Database from "better-sqlite3";
import type { Professional } from "../model/people.js";
import type { ProfessionalRepository } from "./contract.js";
import { type BodyRow, bodyOf, fromJson } from "./json.js";
import { nameKeys } from "./names.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

export function professionalRepository(db: Database.Database, writer: Writer): Sync<ProfessionalRepository> {
  const accept = db.prepare(`
    INSERT INTO professional (national_id, last_first, body) VALUES (@id, @lastFirst, @body)
    ON CONFLICT (national_id) DO UPDATE SET last_first = excluded.last_first, body = excluded.body`);
  const get = db.prepare<[string], BodyRow>("SELECT body FROM professional WHERE national_id = ?");
  const list = db.prepare<[], BodyRow>("SELECT body FROM professional ORDER BY last_first, national_id");
  return {
    accept: (professional) =>
      writer.write(() => {
        const { lastFirst } = nameKeys(professional);
        accept.run({ id: professional.nationalId, lastFirst, body: JSON.stringify(professional) });
      }),
    get: (nationalId) => bodyOf<Professional>(get.get(nationalId)),
    list: () => list.all().map((row) => fromJson<Professional>(row.body)),
  };
}
