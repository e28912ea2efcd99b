import type Database from "better-sqlite3";
import type { ActUsageRepository } from "./contract.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

export function actUsageRepository(db: Database.Database, writer: Writer): Sync<ActUsageRepository> {
  const record = db.prepare<[string, string, number, number]>(`
    INSERT INTO act_usage (owner, act, last_at, position, uses) VALUES (?, ?, ?, ?, 1)
    ON CONFLICT (owner, act) DO UPDATE SET last_at = excluded.last_at, position = excluded.position, uses = uses + 1`);
  const recent = db.prepare<[string, number], { readonly act: string }>(
    "SELECT act FROM act_usage WHERE owner = ? ORDER BY last_at DESC, position, act LIMIT ?",
  );
  return {
    record: (owner, actIds, at) =>
      writer.write(() => {
        for (const [position, act] of actIds.entries()) record.run(owner, act, at, position);
      }),
    recent: (owner, limit) => recent.all(owner, limit).map(({ act }) => act),
  };
}
