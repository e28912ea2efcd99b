import type Database from "better-sqlite3";
import { err, ok, type Result } from "../lib/result.js";
import type { WriteError } from "./contract.js";

/** Runs writes as transactions that are durable when they return. */
export interface Writer {
  /** All of `work` or nothing. A `Result` error from `work` rolls back too. */
  transaction<T, E>(work: () => Result<T, E>): Result<T, E | WriteError>;
  /** One change without a rule of its own. */
  write(work: () => void): Result<void, WriteError>;
}

/** `commitDelay` milliseconds are spent before each commit, as on a slow disk; 0 for none. */
export function writerOf(db: Database.Database, commitDelay: number): Writer {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  const rollback = db.prepare("ROLLBACK");
  const writer: Writer = {
    transaction(work) {
      try {
        begin.run();
        const result = work();
        if (result.ok) {
          if (commitDelay > 0) Atomics.wait(pause, 0, 0, commitDelay);
          commit.run();
        }
        return result;
      } catch (error) {
        const known = writeErrorOf(error);
        if (known === undefined) throw error;
        return err(known);
      } finally {
        if (db.inTransaction) rollback.run();
      }
    },
    write(work) {
      return writer.transaction(() => {
        work();
        return ok(undefined);
      });
    },
  };
  return writer;
}

/** The expected failures of a disk; undefined for anything else, which is a defect or damage. */
function writeErrorOf(error: unknown): WriteError | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  if (error.code === "SQLITE_FULL") return { kind: "disk-full" };
  if (error.code.startsWith("SQLITE_IOERR") || error.code.startsWith("SQLITE_READONLY")) {
    return { kind: "io", detail: error.code };
  }
  return undefined;
}
