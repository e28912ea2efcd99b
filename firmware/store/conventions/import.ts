import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type ConventionFileError,
  nameOfConventionFile,
  type ParseSummary,
  parseConventions,
} from "../../billing/amc/conventions/parse.js";
import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type FreshFile, formerFile, freshFile } from "./write.js";

export interface ImportOptions {
  /** The file received: `C-InterAMC_AAAAMMJJ.csv` or `C-<nom>.csv`. */
  readonly file: string;
  /** The conventions of the terminal; replaced in one step, or left as they are. */
  readonly out: string;
  /** Day of a table whose name tells none. */
  readonly today: PlainDate;
}

export interface ImportReport extends ParseSummary {
  /** Whose conventions were replaced: `InterAMC`, or the name after `C-`. */
  readonly origin: string;
  readonly date: PlainDate;
  /** What became of the conventions of other origins. */
  readonly others: "kept" | "lost-with-damaged-file";
}

export type ImportError =
  /** `code` is the file system's. */
  | { readonly kind: "not-readable"; readonly file: string; readonly code: string }
  | { readonly kind: "too-large"; readonly file: string; readonly bytes: number }
  | { readonly kind: "refused"; readonly file: string; readonly why: ConventionFileError }
  | { readonly kind: "not-written"; readonly out: string; readonly code: string };

/** Ten times what the largest operator sends, in bytes; the file is held in memory while it is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** End of the name of a file that is not finished. */
const UNFINISHED = ".new";

/**
 * Imports a convention file: the conventions of its origin are replaced, those of other origins stay. A new file is written
 * beside, made durable, and renamed: a refusal, a full disk or a power cut leaves the former one. Gives way to other work
 * every fifty lines, so that it may run on the thread of the screen.
 */
export async function importConventions(options: ImportOptions): Promise<Result<ImportReport, ImportError>> {
  const bytes = await readWhole(options.file);
  if (!bytes.ok) return bytes;
  const { name, date } = nameOfConventionFile(options.file);
  const target: Target = { ...options, origin: name, date: date ?? options.today };
  const fresh = `${options.out}.${randomBytes(6).toString("hex")}${UNFINISHED}`;
  try {
    const report = await writeFresh(fresh, bytes.value, target);
    if (!report.ok) return report;
    await makeDurable(fresh);
    await rename(fresh, options.out);
    await makeDurable(dirname(options.out));
    await removeStale(options.out);
    return report;
  } catch (error) {
    return err({ kind: "not-written", out: options.out, code: codeOf(error) });
  } finally {
    await rm(fresh, { force: true });
  }
}

interface Target extends ImportOptions {
  readonly origin: string;
  readonly date: PlainDate;
}

async function readWhole(file: string): Promise<Result<Uint8Array, ImportError>> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return err({ kind: "too-large", file, bytes: size });
    return ok(await readFile(file));
  } catch (error) {
    return err({ kind: "not-readable", file, code: codeOf(error) });
  }
}

async function writeFresh(
  path: string,
  bytes: Uint8Array,
  { file, out, origin, date }: Target,
): Promise<Result<ImportReport, ImportError>> {
  const fresh = freshFile(path);
  try {
    const steps = parseConventions(bytes);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      fresh.add(origin, step.value);
      await nextTurn();
    }
    const parsed = step.value;
    if (!parsed.ok) return err({ kind: "refused", file, why: parsed.error });
    const others = await keepOthers(fresh, out, origin);
    fresh.finish({ name: origin, date, conventions: parsed.value.rows.convention });
    return ok({ ...parsed.value, origin, date, others });
  } finally {
    fresh.abandon();
  }
}

async function keepOthers(fresh: FreshFile, out: string, origin: string): Promise<ImportReport["others"]> {
  if (!existsSync(out)) return "kept";
  const former = formerFile(out);
  if (former === undefined) return "lost-with-damaged-file";
  try {
    for (const _ of fresh.copyOthers(former, origin)) await nextTurn();
    return "kept";
  } catch (error) {
    if (!codeOf(error).startsWith("SQLITE_CORRUPT")) throw error;
    fresh.dropOthers(origin);
    return "lost-with-damaged-file";
  } finally {
    former.close();
  }
}

async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What imports that were killed left behind: unfinished files more than an hour older than the one just made. */
async function removeStale(out: string): Promise<void> {
  const { mtimeMs } = await stat(out);
  const start = `${basename(out)}.`;
  for (const name of await readdir(dirname(out))) {
    if (!name.startsWith(start) || !name.endsWith(UNFINISHED)) continue;
    const path = join(dirname(out), name);
    const other = await stat(path).catch(() => undefined);
    if (other !== undefined && mtimeMs - other.mtimeMs > 3_600_000) await rm(path, { force: true });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
