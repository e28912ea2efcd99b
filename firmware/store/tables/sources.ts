import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isErrno } from "../../lib/atomic-file.js";
import { type CsvRecord, parseCsv } from "./csv.js";

/** A line that was left out. */
export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** What the making of the tables has to tell besides its rows. */
export interface Findings {
  readonly badLines: BadLine[];
  /** Facts of the data that someone should know and that left nothing out. */
  readonly notes: string[];
}

/** One CSV file as read: only lines with as many cells as there are columns. */
export interface Source {
  /** `ccam.csv`. */
  readonly file: string;
  /** `ccam`, or `ccam (shadowed)` when a folder given before has a file of this name. */
  readonly name: string;
  readonly shadowed: boolean;
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly sha256: string;
}

/** The sources of one build, by file name. */
export interface Sources {
  readonly all: readonly Source[];
  /** The file of that name of the first folder that has one. */
  winner(name: string): Source | undefined;
  /** The winner, then the one it hides. */
  named(name: string): readonly Source[];
}

/**
 * Reads every CSV file of the folders. Of two files with one name the earlier folder's wins; a third one is not read.
 * @throws the file system's error when a file cannot be read.
 */
export function readSources(folders: readonly string[], findings: Findings): Sources {
  const all: Source[] = [];
  for (const folder of folders) {
    for (const file of csvFilesOf(folder)) {
      const name = basename(file, ".csv");
      const before = all.filter((source) => source.file === file).length;
      if (before < 2) all.push(readSource(join(folder, file), name, before === 1, findings));
    }
  }
  all.sort((one, other) => (one.name < other.name ? -1 : 1));
  const named = (name: string): readonly Source[] => all.filter(({ file }) => file === `${name}.csv`);
  return { all, named, winner: (name) => named(name)[0] };
}

function csvFilesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => /^[a-z0-9_]+\.csv$/.test(file));
  } catch (error) {
    if (isErrno(error, "ENOENT")) return [];
    throw error;
  }
}

function readSource(path: string, base: string, shadowed: boolean, { badLines }: Findings): Source {
  const file = `${base}.csv`;
  const bytes = readFileSync(path);
  const { records, errors } = parseCsv(bytes.toString("utf8"));
  for (const { line, why } of errors) badLines.push({ file, line, why });
  const [header, ...rows] = records;
  const columns = header?.cells.map((cell) => cell.trim()) ?? [];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known = { file, name: shadowed ? `${base} (shadowed)` : base, shadowed, sha256 };
  if (!areColumns(columns)) {
    badLines.push({ file, line: 1, why: "no header" });
    return { ...known, columns: [], records: [] };
  }
  const fitting = rows.filter(({ cells }) => cells.length === columns.length);
  for (const { line, cells } of rows) {
    if (cells.length !== columns.length) {
      badLines.push({ file, line, why: `${cells.length} cells for ${columns.length} columns` });
    }
  }
  return { ...known, columns, records: fitting };
}

function areColumns(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.toLowerCase());
  return (
    names.length > 0 && names.every((cell) => /^[a-z_][a-z0-9_]*$/.test(cell)) && new Set(names).size === cells.length
  );
}
