import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { syncDirectory } from "../lib/atomic-file.js";
import { err, ok, type Result } from "../lib/result.js";
import type { OpenError } from "./contract.js";
import { readKeyCheck, writeKeyCheck } from "./key-check.js";
import { migrations } from "./migrations/index.js";

/** ChaCha20-Poly1305 per page: authenticated, and quick on an ARM core without AES instructions. */
const CIPHER = "chacha20";

/**
 * Opens or creates the encrypted file. An existing one is first read without any right to change it, and is opened
 * for writing only when key, format and version are right.
 */
export function openDatabase(path: string, key: Uint8Array): Result<Database.Database, OpenError> {
  try {
    const check = readKeyCheck(path, key);
    if (check === "mismatch") return err({ kind: "wrong-key" });
    if (!existsSync(path)) {
      // Starting afresh here would give the numbers of lost invoices a second time.
      if (check !== "absent") return err({ kind: "corrupted", detail: "the database file is missing" });
      create(path, key);
    } else {
      if (!statSync(path).isFile()) return err({ kind: "unwritable", detail: "not a file" });
      const { version: found, sound } = probe(path, key);
      if (!sound) return err({ kind: "corrupted", detail: "a page is damaged" });
      if (found === 0) return err({ kind: "corrupted", detail: "the file holds no store" });
      if (found > migrations.length) return err({ kind: "newer-version", found, known: migrations.length });
    }
    const db = connect(path, key);
    try {
      migrate(db);
      if (check !== "match") writeKeyCheck(path, key);
      return ok(db);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    const known = openErrorOf(error);
    if (known === undefined) throw error;
    return err(known);
  }
}

/** Built under another name: a file called `path` always is a whole store. */
function create(path: string, key: Uint8Array): void {
  const fresh = `${path}.new`;
  for (const suffix of ["", "-wal", "-journal"]) rmSync(fresh + suffix, { force: true });
  const db = connect(fresh, key);
  try {
    migrate(db);
  } finally {
    db.close();
  }
  renameSync(fresh, path);
  syncDirectory(dirname(path));
}

/**
 * The version of the file, and whether each of its pages is sound: better told at the start than in mid-visit.
 * A read-only connection still makes WAL files of its own: they are taken away again.
 */
function probe(path: string, key: Uint8Array): { readonly version: number; readonly sound: boolean } {
  const made = [`${path}-wal`, `${path}-shm`].filter((side) => !existsSync(side));
  const db = new Database(path, { readonly: true, timeout: 0 });
  try {
    unlock(db, key);
    return { version: version(db), sound: db.pragma("quick_check(1)", { simple: true }) === "ok" };
  } finally {
    db.close();
    for (const side of made) rmSync(side, { force: true });
  }
}

function connect(path: string, key: Uint8Array): Database.Database {
  const db = new Database(path, { timeout: 0 });
  try {
    unlock(db, key);
    // One process owns the store; the lock also spares the shared-memory file.
    db.pragma("locking_mode = EXCLUSIVE");
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    // So that a REPLACE meets the ledger's triggers too.
    db.pragma("recursive_triggers = ON");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function unlock(db: Database.Database, key: Uint8Array): void {
  db.pragma(`cipher = '${CIPHER}'`);
  db.key(Buffer.from(`raw:${Buffer.from(key).toString("hex")}`));
}

function version(db: Database.Database): number {
  return Number(db.pragma("user_version", { simple: true }));
}

function migrate(db: Database.Database): void {
  for (const [index, sql] of migrations.entries()) {
    if (index < version(db)) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
    })();
  }
}

const UNWRITABLE = /^(SQLITE_(CANTOPEN|READONLY|IOERR|PERM|BUSY|FULL|AUTH)|E[A-Z]+$)/;

function openErrorOf(error: unknown): OpenError | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return { kind: "corrupted", detail: code };
  if (UNWRITABLE.test(code)) return { kind: "unwritable", detail: code };
  // better-sqlite3 checks the folder itself and throws without a code.
  if (error instanceof TypeError && /directory does not exist/.test(error.message)) {
    return { kind: "unwritable", detail: "no such folder" };
  }
  return undefined;
}
