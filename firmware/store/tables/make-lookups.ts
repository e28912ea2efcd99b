import type Database from "better-sqlite3";
import type { Lookup } from "./lookups.js";
import type { Source, Sources } from "./sources.js";

/** Always made, even empty, so that reading it needs no case of its own. The first source that has a key labels it. */
export function makeLookup(db: Database.Database, lookup: Lookup, sources: Sources): void {
  const { table, keys } = lookup;
  db.exec(
    `CREATE TABLE ${table} (${keys.map((key) => `${key} TEXT NOT NULL`).join(", ")}, label TEXT NOT NULL,
     PRIMARY KEY (${keys.join(", ")})) STRICT, WITHOUT ROWID`,
  );
  const places = keys.map(() => "?").join(", ");
  const insert = db.prepare<string[]>(`INSERT OR IGNORE INTO ${table} VALUES (${places}, ?)`);
  for (const shadowed of [false, true]) {
    for (const { file, columns } of lookup.sources) {
      const source = sources.named(file).find((one) => one.shadowed === shadowed);
      if (source !== undefined) copy(source, columns, insert);
    }
  }
}

function copy(source: Source, columns: readonly string[], insert: Database.Statement<string[]>): void {
  const places = columns.map((column) => source.columns.indexOf(column));
  if (places.includes(-1)) return;
  for (const { cells } of source.records) insert.run(...places.map((at) => cells[at] ?? ""));
}
