import { once } from "node:events";
import { createReadStream } from "node:fs";
import { lstat, readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { err, ok, type Result } from "../../lib/result.js";
import { partsOf, staysInside } from "./entry-name.js";

/** One entry to come: what lies at `path` under the folder. */
interface Found {
  readonly name: string;
  readonly header: Partial<Header> & Pick<Header, "name">;
}

/** What was packed. */
export interface Packed {
  /** Bytes of all files, before compression. */
  readonly unpackedSize: number;
  readonly entries: number;
}

/**
 * Packs a folder as a gzipped tar, the same bytes for the same files: names sorted, no times, no owners, modes 755 or 644.
 * Files, folders and links that stay inside are taken; anything else is an error (English).
 */
export async function packFolder(
  folder: string,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<Result<Packed, string>> {
  const found = await walk(folder, []);
  if (!found.ok) return found;
  if (found.value.length === 0) return err(`${folder} is empty`);
  const tar = pack();
  const filling = fill(tar, folder, found.value);
  await Promise.all([
    filling,
    pipeline(tar, createGzip({ level: 9 }), async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) await write(chunk);
    }),
  ]);
  const unpackedSize = found.value.reduce((sum, { header }) => sum + (header.size ?? 0), 0);
  return ok({ unpackedSize, entries: found.value.length });
}

async function walk(folder: string, parents: readonly string[]): Promise<Result<Found[], string>> {
  const found: Found[] = [];
  const names = (await readdir(join(folder, ...parents))).sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  for (const leaf of names) {
    const parts = [...parents, leaf];
    const name = parts.join("/");
    const path = join(folder, name);
    if (partsOf(name) === undefined) return err(`${path}: this name cannot be packed`);
    const stat = await lstat(path);
    const common = { name, mtime: new Date(0), uid: 0, gid: 0, uname: "", gname: "" };
    if (stat.isDirectory()) {
      found.push({ name, header: { ...common, name: `${name}/`, type: "directory", mode: 0o755, size: 0 } });
      const inside = await walk(folder, parts);
      if (!inside.ok) return inside;
      found.push(...inside.value);
    } else if (stat.isSymbolicLink()) {
      const linkname = await readlink(path);
      if (!staysInside(parts, linkname)) return err(`${path}: a link that leaves the folder (${linkname})`);
      found.push({ name, header: { ...common, type: "symlink", mode: 0o777, size: 0, linkname } });
    } else if (stat.isFile()) {
      const mode = (stat.mode & 0o111) === 0 ? 0o644 : 0o755;
      found.push({ name, header: { ...common, type: "file", mode, size: stat.size } });
    } else {
      return err(`${path}: neither a file, a folder nor a link`);
    }
  }
  return ok(found);
}

async function fill(tar: ReturnType<typeof pack>, folder: string, found: readonly Found[]): Promise<void> {
  try {
    for (const { name, header } of found) {
      if (header.type !== "file" || header.size === 0) {
        tar.entry(header).end(null);
        continue;
      }
      const entry = tar.entry(header);
      // A file that grows or shrinks meanwhile makes the entry fail: the header already said its size.
      const closed = once(entry, "close");
      for await (const chunk of createReadStream(join(folder, name)))
        if (!entry.write(chunk)) await once(entry, "drain");
      entry.end(null);
      await closed;
    }
    tar.finalize();
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}
