import type Database from "better-sqlite3";
import type { Instant } from "../lib/dates.js";
import type { PcRepository, StoredPc } from "./contract.js";
import { fromJson } from "./json.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

interface PcRow {
  readonly last_seen_at: number;
  readonly body: string;
}

const pcOf = (row: PcRow): StoredPc => ({
  ...fromJson<Omit<StoredPc, "lastSeenAt">>(row.body),
  lastSeenAt: row.last_seen_at as Instant,
});

export function pcRepository(db: Database.Database, writer: Writer): Sync<PcRepository> {
  const put = db.prepare<[string, number, string]>(`
    INSERT INTO pc (id, last_seen_at, body) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET last_seen_at = excluded.last_seen_at, body = excluded.body`);
  const get = db.prepare<[string], PcRow>("SELECT last_seen_at, body FROM pc WHERE id = ?");
  const list = db.prepare<[], PcRow>("SELECT last_seen_at, body FROM pc ORDER BY last_seen_at DESC, id");
  const seen = db.prepare<[number, string]>("UPDATE pc SET last_seen_at = ? WHERE id = ?");
  const remove = db.prepare<[string]>("DELETE FROM pc WHERE id = ?");
  return {
    put: ({ lastSeenAt, ...pc }) => writer.write(() => put.run(pc.id, lastSeenAt, JSON.stringify(pc))),
    get: (id) => {
      const row = get.get(id);
      return row === undefined ? undefined : pcOf(row);
    },
    list: () => list.all().map(pcOf),
    seen: (id, at) => writer.write(() => seen.run(at, id)),
    delete: (id) => writer.write(() => remove.run(id)),
  };
}
