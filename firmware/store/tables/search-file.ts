import { endianness } from "node:os";
import type Database from "better-sqlite3";
import { createSearch, type Search } from "../../billing/search/engine.js";
import { buildIndex, type SearchEntry, type SearchIndex } from "../../billing/search/search-index.js";
import type { ActRow } from "./make-ccam.js";

/** Makes the index of the CCAM once, where there is time: reading it back takes some milliseconds. */
export function makeCcamSearch(db: Database.Database, acts: readonly ActRow[]): void {
  const index = buildIndex(acts.map(entryOf), { idsAreCodes: true });
  const insert = db.prepare("INSERT INTO search_index VALUES (?, ?)");
  insert.run("ids", text(index.ids));
  insert.run("words", text(index.words));
  insert.run("written", text(index.written));
  insert.run("starts", numbers(index.starts));
  insert.run("postings", numbers(index.postings));
}

function entryOf({ code, label, shortLabel, reimbursed }: ActRow): SearchEntry {
  return { id: code, label, alsoCalled: "", shortLabel, reimbursed: reimbursed === 1 };
}

/** The search of the CCAM over an open file; its index is read at the first search, about a megabyte. */
export function ccamSearchOver(db: Database.Database): Search {
  let search: Search | undefined;
  const read = (): Search => {
    search ??= createSearch(readIndex(db));
    return search;
  };
  return {
    find: (query, options) => read().find(query, options),
    keywords: (beginning) => read().keywords(beginning),
    withKeyword: (keyword) => read().withKeyword(keyword),
  };
}

function readIndex(db: Database.Database): SearchIndex {
  const select = db.prepare<[string], { readonly part: Buffer }>("SELECT part FROM search_index WHERE name = ?");
  const part = (name: string): Buffer => select.get(name)?.part ?? Buffer.alloc(0);
  const lines = (name: string): readonly string[] => {
    const whole = part(name).toString("utf8");
    return whole === "" ? [] : whole.split("\n");
  };
  return {
    ids: lines("ids"),
    idsAreCodes: true,
    words: lines("words"),
    written: lines("written"),
    starts: unpacked(part("starts")),
    postings: unpacked(part("postings")),
  };
}

const text = (lines: readonly string[]): Buffer => Buffer.from(lines.join("\n"), "utf8");

/** Unsigned 32 bits, little-endian. */
function numbers(values: Uint32Array): Buffer {
  const bytes = Buffer.from(values.slice().buffer);
  return endianness() === "LE" ? bytes : bytes.swap32();
}

function unpacked(bytes: Buffer): Uint32Array {
  const values = new Uint32Array(Math.floor(bytes.length / 4));
  const ours = Buffer.from(values.buffer);
  bytes.copy(ours);
  if (endianness() === "BE") ours.swap32();
  return values;
}
