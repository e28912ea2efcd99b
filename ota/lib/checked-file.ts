import { createHash } from "node:crypto";
import { link, mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod";
import { isErrno, writeFileAtomic } from "./atomic-file.js";

/** What was found at the start. `stale`: the newest copy could not be read, this is the one before it. */
export type Loaded<T> =
  | { readonly from: "newest" | "older"; readonly value: T; readonly setAside?: string }
  | { readonly from: "nothing"; readonly setAside?: string };

/** One small value on disk that outlives power cuts and notices rot. */
export interface CheckedFile<T> {
  /** Never throws for a damaged file: it is set aside as `<path>.unreadable` and the older copy is read. */
  load(): Promise<Loaded<T>>;
  /**
   * Durable when it returns.
   * @throws the file system's error; the former value is then still there.
   */
  save(value: T): Promise<void>;
}

const envelope = z.object({ format: z.literal(1), sha256: z.string(), value: z.unknown() });

/**
 * A value kept as JSON with its SHA-256, and the value before it in `<path>.older`. A damaged file is a normal event after
 * years of power cuts: it costs one step back, never the start of the device.
 */
export function checkedFile<T>(path: string, schema: z.ZodType<T>): CheckedFile<T> {
  const older = `${path}.older`;

  async function read(file: string): Promise<T | undefined | "absent"> {
    let text: string;
    try {
      text = await readFile(file, "utf8");
    } catch (error) {
      return isErrno(error, "ENOENT") ? "absent" : undefined;
    }
    return parse(text, schema);
  }

  return {
    async load() {
      const newest = await read(path);
      if (newest !== undefined && newest !== "absent") return { from: "newest", value: newest };
      const setAside = newest === undefined ? await moveAside(path) : undefined;
      const before = await read(older);
      const told = setAside === undefined ? {} : { setAside };
      if (before === undefined || before === "absent") return { from: "nothing", ...told };
      return { from: "older", value: before, ...told };
    },
    async save(value) {
      await mkdir(dirname(path), { recursive: true });
      const json = JSON.stringify(value);
      await keep(path, older);
      await writeFileAtomic(path, `{"format":1,"sha256":"${sha256(json)}","value":${json}}\n`);
    },
  };
}

function parse<T>(text: string, schema: z.ZodType<T>): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const outer = envelope.safeParse(json);
  if (!outer.success || sha256(JSON.stringify(outer.data.value)) !== outer.data.sha256) return undefined;
  const inner = schema.safeParse(outer.data.value);
  return inner.success ? inner.data : undefined;
}

/** A second name for today's bytes, in one step; the folder's fsync of the write that follows makes it durable. */
async function keep(path: string, older: string): Promise<void> {
  const temporary = `${older}.tmp`;
  await rm(temporary, { force: true });
  try {
    await link(path, temporary);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return;
    throw error;
  }
  await rename(temporary, older);
}

async function moveAside(path: string): Promise<string | undefined> {
  const aside = `${path}.unreadable`;
  try {
    await rename(path, aside);
    return aside;
  } catch {
    return undefined;
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
