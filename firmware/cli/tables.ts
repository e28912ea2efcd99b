import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { wallIn } from "../lib/clock.js";
import type { Instant } from "../lib/dates.js";
import { projectRoot } from "../lib/project-root.js";
import { type BuildReport, buildTables } from "../store/tables/build.js";

const USAGE = `usage: tournee tables build [--from FOLDER]... [--out FILE]

  Builds the read-only tables (CCAM, NGAP, caisses, specialities, ALD, ...) from folders of CSV files.
  Of two files with one name, the one of the folder given first wins.
  Without --from: ../shared/data, then ../shared/domain/tables. Without --out: data/tables.db.
`;

/**
 * The command `tournee tables`. Writes to the standard streams; resolves to the exit code: 0 built, 1 built but for
 * some lines (each named), 2 the command or its folders are at fault.
 */
export function runTables(args: readonly string[]): Promise<0 | 1 | 2> {
  const parsed = parse(args);
  if (parsed === undefined) {
    process.stderr.write(USAGE);
    return Promise.resolve(2);
  }
  mkdirSync(dirname(parsed.out), { recursive: true });
  const report = buildTables({ ...parsed, today: wallIn("Europe/Paris", Date.now() as Instant).date });
  if (report === undefined) {
    process.stderr.write(`tournee: no CSV file in ${parsed.sources.join(", ")}\n`);
    return Promise.resolve(2);
  }
  print(report, parsed.out);
  return Promise.resolve(report.badLines.length === 0 ? 0 : 1);
}

function parse(args: readonly string[]): { readonly sources: readonly string[]; readonly out: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: { type: "string", multiple: true }, out: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length !== 1 || positionals[0] !== "build") return undefined;
    const root = projectRoot();
    return {
      sources: values.from ?? [join(root, "../shared/data"), join(root, "../shared/domain/tables")],
      out: values.out ?? join(root, "data/tables.db"),
    };
  } catch {
    // parseArgs throws on an option it does not know.
    return undefined;
  }
}

function print({ files, badLines, notes, hash }: BuildReport, out: string): void {
  for (const { file, line, why } of badLines) process.stderr.write(`${file}:${line}: left out, ${why}\n`);
  for (const note of notes) process.stdout.write(`note: ${note}\n`);
  let rows = 0;
  for (const count of files.values()) rows += count;
  process.stdout.write(`${out}: ${rows} rows from ${files.size} files, sha256 ${hash}\n`);
}
