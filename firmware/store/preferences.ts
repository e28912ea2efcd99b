import type Database from "better-sqlite3";
import type { PreferenceRepository } from "./contract.js";
import { fromJson } from "./json.js";
import type { Sync } from "./protocol.js";
import type { Writer } from "./writes.js";

interface PreferenceRow {
  readonly key: string;
  readonly value: string;
}

export function preferenceRepository(db: Database.Database, writer: Writer): Sync<PreferenceRepository> {
  const all = db.prepare<[string], PreferenceRow>("SELECT key, value FROM preference WHERE owner = ? ORDER BY key");
  const put = db.prepare<[string, string, string]>(`
    INSERT INTO preference (owner, key, value) VALUES (?, ?, ?)
    ON CONFLICT (owner, key) DO UPDATE SET value = excluded.value`);
  const remove = db.prepare<[string, string]>("DELETE FROM preference WHERE owner = ? AND key = ?");
  return {
    all: (owner) => Object.fromEntries(all.all(owner).map(({ key, value }) => [key, fromJson<unknown>(value)])),
    put: (owner, key, value) =>
      writer.write(() => {
        // JSON has no undefined: a preference without value is one that is not set.
        if (value === undefined) remove.run(owner, key);
        else put.run(owner, key, JSON.stringify(value));
      }),
  };
}
