import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { isErrno, syncDirectory } from "../../lib/atomic-file.js";
import type { PlainDate } from "../../lib/dates.js";
import { parseCsv } from "./csv.js";
import { LOOKUPS, type Lookup, TABLES_VERSION } from "./lookups.js";

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

/** A line that was left out. */
export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

export interface BuildReport {
  /** Rows by table. */
  readonly files: ReadonlyMap<string, number>;
  readonly badLines: readonly BadLine[];
  /** SHA-256 of the names and contents of the files, in hexadecimal. */
  readonly hash: string;
}

interface Source {
  readonly name: string;
  readonly path: string;
  /** Table the file becomes. */
  readonly table: string;
}

/**
 * Builds the read-only reference tables: each CSV file as a table of text columns, and the lookup tables over them.
 * Undefined when no source holds a CSV file: nothing is written then.
 * @throws the file system's or SQLite's error when the file cannot be written.
 */
export function buildTables({ sources, out, today }: BuildOptions): BuildReport | undefined {
  const found = findSources(sources);
  if (found.length === 0) return undefined;
  const fresh = `${out}.new`;
  rmSync(fresh, { force: true });
  const db = new Database(fresh);
  try {
    db.pragma("journal_mode = OFF");
    const report = db.transaction(() => fill(db, found, today))();
    db.pragma(`user_version = ${TABLES_VERSION}`);
    db.close();
    renameSync(fresh, out);
    syncDirectory(dirname(out));
    return report;
  } finally {
    db.close();
    rmSync(fresh, { force: true });
  }
}

function findSources(folders: readonly string[]): readonly Source[] {
  const found: Source[] = [];
  for (const folder of folders) {
    for (const file of csvFilesOf(folder)) {
      const name = basename(file, ".csv");
      const shadowed = found.some((source) => source.table === winnerTable(name));
      if (found.some((source) => source.table === shadowTable(name))) continue;
      found.push({ name, path: join(folder, file), table: shadowed ? shadowTable(name) : winnerTable(name) });
    }
  }
  return found.sort((one, other) => (one.table < other.table ? -1 : 1));
}

const winnerTable = (name: string): string => `csv_${name}`;
const shadowTable = (name: string): string => `shadowed_${name}`;

function csvFilesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => /^[a-z0-9_]+\.csv$/.test(file));
  } catch (error) {
    if (isErrno(error, "ENOENT")) return [];
    throw error;
  }
}

function fill(db: Database.Database, sources: readonly Source[], today: PlainDate): BuildReport {
  db.exec("CREATE TABLE tables_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");
  db.exec("CREATE TABLE tables_file (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sha256 TEXT NOT NULL) STRICT");
  const record = db.prepare<[string, number, string]>("INSERT INTO tables_file VALUES (?, ?, ?)");
  const files = new Map<string, number>();
  const badLines: BadLine[] = [];
  const columns = new Map<string, readonly string[]>();
  const whole = createHash("sha256");
  for (const { name, path, table } of sources) {
    const bytes = readFileSync(path);
    const imported = importFile(db, table, `${name}.csv`, bytes.toString("utf8"));
    badLines.push(...imported.badLines);
    if (imported.columns !== undefined) columns.set(table, imported.columns);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    whole.update(`${table} ${sha256}\n`);
    record.run(table, imported.rows, sha256);
    files.set(table, imported.rows);
  }
  for (const lookup of LOOKUPS) makeLookup(db, lookup, columns);
  const hash = whole.digest("hex");
  const info = db.prepare<[string, string]>("INSERT INTO tables_info VALUES (?, ?)");
  info.run("date", today);
  info.run("hash", hash);
  return { files, badLines, hash };
}

interface Imported {
  /** Undefined when the header does not name columns. */
  readonly columns: readonly string[] | undefined;
  readonly rows: number;
  readonly badLines: readonly BadLine[];
}

function importFile(db: Database.Database, table: string, file: string, text: string): Imported {
  const { records, errors } = parseCsv(text);
  const badLines: BadLine[] = errors.map(({ line, why }) => ({ file, line, why }));
  const [header, ...rows] = records;
  const columns = header?.cells.map((cell) => cell.trim());
  if (columns === undefined || !areColumns(columns)) {
    return { columns: undefined, rows: 0, badLines: [...badLines, { file, line: 1, why: "no header" }] };
  }
  db.exec(`CREATE TABLE "${table}" (${columns.map((column) => `"${column}" TEXT NOT NULL`).join(", ")}) STRICT`);
  const insert = db.prepare<string[]>(`INSERT INTO "${table}" VALUES (${columns.map(() => "?").join(", ")})`);
  let count = 0;
  for (const { line, cells } of rows) {
    if (cells.length === columns.length) {
      insert.run(...cells);
      count += 1;
    } else {
      badLines.push({ file, line, why: `${cells.length} cells for ${columns.length} columns` });
    }
  }
  return { columns, rows: count, badLines };
}

function areColumns(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.toLowerCase());
  return names.every((cell) => /^[a-z_][a-z0-9_]*$/.test(cell)) && new Set(names).size === cells.length;
}

/** Always made, even empty, so that reading it needs no case of its own. The first source that has a key labels it. */
function makeLookup(db: Database.Database, lookup: Lookup, columns: ReadonlyMap<string, readonly string[]>): void {
  const { table, keys, sources } = lookup;
  db.exec(
    `CREATE TABLE ${table} (${keys.map((key) => `${key} TEXT NOT NULL`).join(", ")}, label TEXT NOT NULL,
     PRIMARY KEY (${keys.join(", ")})) STRICT, WITHOUT ROWID`,
  );
  for (const kind of [winnerTable, shadowTable]) {
    for (const source of sources) {
      const from = kind(source.file);
      if (!source.columns.every((column) => columns.get(from)?.includes(column))) continue;
      const selected = source.columns.map((column) => `"${column}"`).join(", ");
      db.exec(`INSERT OR IGNORE INTO ${table} SELECT ${selected} FROM "${from}" ORDER BY rowid`);
    }
  }
}
