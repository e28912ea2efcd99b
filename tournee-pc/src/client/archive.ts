import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import { acknowledgedSchema } from "../protocol/index.js";
import { jsonOf } from "./commands.js";
import { appendLineDurably, writeDurably } from "./durable-file.js";
import type { Acknowledged } from "./terminal.js";

/** Each terminal numbers by itself, so a line says by which pairing its record came. */
const pcId = z.string();

/** A line of the journal: a record is on the disk, or the terminal has erased it. */
const entrySchema = z.discriminatedUnion("event", [
  z.object({
    event: z.literal("stored"),
    pcId,
    what: acknowledgedSchema,
    /** Absolute path. */
    file: z.string(),
    /** SHA-256 of the whole file, hexadecimal. */
    fileSha256: z.string(),
  }),
  z.object({ event: z.literal("erased"), pcId, what: acknowledgedSchema }),
]);

/** What names a record, with or without its hash. */
export type RecordName =
  | { readonly kind: "pdt"; readonly id: string }
  | { readonly kind: "fse"; readonly biller: string; readonly number: number };

type Stored = Extract<z.infer<typeof entrySchema>, { event: "stored" }>;

/** A record that is on the disk. */
export interface Kept {
  readonly what: Acknowledged;
  readonly file: string;
}

/** What was stored and may be erased on the terminal, and what was stored but is no longer there. */
export interface Erasable {
  readonly ready: readonly Kept[];
  /** Files that are missing or changed: the terminal keeps these invoices. */
  readonly lost: readonly string[];
}

/**
 * The collected records on this PC's disk, and the journal of what was acknowledged. A record counts as stored when its
 * file and its line of the journal are both safe from a power cut.
 */
export class Archive {
  readonly #journal: string;

  /** @param journal path of the journal, a line of JSON each */
  constructor(journal: string) {
    this.#journal = journal;
  }

  /**
   * Writes a record as it came, then the acknowledgement. The name holds the hash, so that the same record is one file and
   * another content never replaces it.
   * @param pairing name of the pairing with the terminal
   * @param folder made when it does not exist
   * @param what the invoice, with the hash of its document
   * @returns the file's path
   */
  async store(pairing: string, folder: string, what: Acknowledged, text: string): Promise<string> {
    const fileSha256 = sha256(text);
    const file = await this.write(folder, nameOf(what), text);
    await mkdir(dirname(this.#journal), { recursive: true, mode: 0o700 });
    const entry: Stored = { event: "stored", pcId: pairing, what, file, fileSha256 };
    await appendLineDurably(this.#journal, JSON.stringify(entry));
    return file;
  }

  /** Writes a text under `NAME-HASH.json`; the journal does not hear of it. @returns the file's path */
  async write(folder: string, name: string, text: string): Promise<string> {
    const file = resolve(join(folder, `${name}-${sha256(text).slice(0, 8)}.json`));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await holds(file, sha256(text)))) await writeDurably(file, text);
    return file;
  }

  /** What the journal says came by this pairing and is not erased, looked up on the disk again. */
  async erasable(pairing: string): Promise<Erasable> {
    const open = new Map<string, Stored>();
    for (const entry of await this.#entries()) {
      if (entry.pcId !== pairing) continue;
      if (entry.event === "stored") open.set(nameOf(entry.what), entry);
      else open.delete(nameOf(entry.what));
    }
    const ready: Kept[] = [];
    const lost: string[] = [];
    for (const { what, file, fileSha256 } of open.values()) {
      if (await holds(file, fileSha256)) ready.push({ what, file });
      else lost.push(file);
    }
    return { ready, lost };
  }

  /** The terminal no longer has it. */
  async erased(pairing: string, what: Acknowledged): Promise<void> {
    const entry: z.infer<typeof entrySchema> = { event: "erased", pcId: pairing, what };
    await appendLineDurably(this.#journal, JSON.stringify(entry));
  }

  async #entries(): Promise<readonly z.infer<typeof entrySchema>[]> {
    const text = (await textOf(this.#journal)) ?? "";
    return text.split("\n").flatMap((line) => {
      // A line torn by a power cut acknowledges nothing: its record is collected again.
      const parsed = entrySchema.safeParse(jsonOf(line));
      return parsed.success ? [parsed.data] : [];
    });
  }
}

/** The acknowledgement of a record: the hash is its document's. */
export function acknowledgementOf(record: RecordName & { readonly document: string }): Acknowledged {
  const hash = sha256(record.document);
  return record.kind === "pdt"
    ? { kind: "pdt", id: record.id, sha256: hash }
    : { kind: "fse", biller: record.biller, number: record.number, sha256: hash };
}

/** The record's name among those of one terminal, without extension. */
export function nameOf(what: RecordName): string {
  return what.kind === "pdt" ? `pdt-${what.id}` : `fse-${what.biller}-${String(what.number).padStart(9, "0")}`;
}

async function holds(file: string, hash: string): Promise<boolean> {
  const text = await textOf(file);
  return text !== undefined && sha256(text) === hash;
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
