import type Database from "better-sqlite3";
import type { Favourite, FavouriteRepository } from "./contract.js";
import { type BodyRow, fromJson } from "./json.js";
import { fold } from "./names.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

export function favouriteRepository(db: Database.Database, writer: Writer): Sync<FavouriteRepository> {
  const put = db.prepare(`
    INSERT INTO favourite (id, owner, label_key, body) VALUES (@id, @owner, @labelKey, @body)
    ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, label_key = excluded.label_key, body = excluded.body`);
  const list = db.prepare<[string], BodyRow>(
    "SELECT body FROM favourite WHERE owner = ? ORDER BY uses DESC, label_key, id",
  );
  const used = db.prepare<[number, string]>("UPDATE favourite SET uses = uses + 1, last_used = ? WHERE id = ?");
  const remove = db.prepare<[string]>("DELETE FROM favourite WHERE id = ?");
  return {
    put: (favourite) =>
      writer.write(() => {
        const { id, owner, label } = favourite;
        put.run({ id, owner, labelKey: fold(label), body: JSON.stringify(favourite) });
      }),
    list: (owner) => list.all(owner).map((row) => fromJson<Favourite>(row.body)),
    used: (id, at) => writer.write(() => used.run(at, id)),
    delete: (id) => writer.write(() => remove.run(id)),
  };
}
