import { createHash } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { syncDirectory } from "../../lib/atomic-file.js";
import type { PlainDate } from "../../lib/dates.js";
import { LAYOUT, TABLES_VERSION } from "./layout.js";
import { LOOKUPS } from "./lookups.js";
import { makeCcam } from "./make-ccam.js";
import { makeLookup } from "./make-lookups.js";
import { makeNgap } from "./make-ngap.js";
import { makeParameters } from "./make-parameters.js";
import { makeCcamSearch } from "./search-file.js";
import { type BadLine, type Findings, readSources, type Sources } from "./sources.js";

export interface BuildOptions {
  /**
   * Folders of CSV files, UTF-8 with a header line. Of two files with one name the earlier folder's wins; the other one
   * only labels codes that the winner does not have.
   */
  readonly sources: readonly string[];
  /** The file to make; replaced in one step. */
  readonly out: string;
  /** Recorded as the date of the tables. */
  readonly today: PlainDate;
}

export interface BuildReport {
  /** Rows read, by file. */
  readonly files: ReadonlyMap<string, number>;
  readonly badLines: readonly BadLine[];
  /** Facts of the data that someone should know and that left nothing out. */
  readonly notes: readonly string[];
  /** SHA-256 of the names and contents of the files, in hexadecimal. */
  readonly hash: string;
}

/**
 * Builds the read-only tables file: the lookups, the CCAM, the NGAP and the figures of the rules, from every CSV file of
 * the folders. Undefined when no source holds a CSV file: nothing is written then.
 * @throws the file system's or SQLite's error when the file cannot be written.
 */
export function buildTables({ sources: folders, out, today }: BuildOptions): BuildReport | undefined {
  const findings: Findings = { badLines: [], notes: [] };
  const sources = readSources(folders, findings);
  if (sources.all.length === 0) return undefined;
  const fresh = `${out}.new`;
  rmSync(fresh, { force: true });
  const db = new Database(fresh);
  try {
    db.pragma("journal_mode = OFF");
    const hash = db.transaction(() => fill(db, sources, today, findings))();
    db.pragma(`user_version = ${TABLES_VERSION}`);
    db.exec("VACUUM");
    db.close();
    renameSync(fresh, out);
    syncDirectory(dirname(out));
    const files = new Map(sources.all.map(({ name, records }) => [name, records.length]));
    return { files, ...findings, hash };
  } finally {
    db.close();
    rmSync(fresh, { force: true });
  }
}

function fill(db: Database.Database, sources: Sources, today: PlainDate, findings: Findings): string {
  db.exec(LAYOUT);
  for (const lookup of LOOKUPS) makeLookup(db, lookup, sources);
  makeCcamSearch(db, makeCcam(db, sources, findings));
  makeNgap(db, sources, findings);
  makeParameters(db, sources, findings);
  const whole = createHash("sha256");
  const record = db.prepare<[string, number, string]>("INSERT INTO tables_file VALUES (?, ?, ?)");
  for (const { name, records, sha256 } of sources.all) {
    whole.update(`${name} ${sha256}\n`);
    record.run(name, records.length, sha256);
  }
  const hash = whole.digest("hex");
  const info = db.prepare<[string, string]>("INSERT INTO tables_info VALUES (?, ?)");
  info.run("date", today);
  info.run("hash", hash);
  return hash;
}
