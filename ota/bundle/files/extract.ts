import { createHash } from "node:crypto";
import { mkdir, open, readdir, rm, statfs, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Extract, extract } from "tar-stream";
import { isDiskFull, syncFolder } from "../../lib/atomic-file.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { BundleInfo, BundleRefusal } from "../contract.js";
import { readAt } from "../layout.js";
import type { FilesPayload } from "../manifest/manifest.js";
import { readBundle, withBundle } from "../opened.js";
import { partsOf, staysInside } from "./entry-name.js";

/** Why the files of a bundle were not written. */
export type ExtractFailure =
  | BundleRefusal
  /** Bytes; `free` is what an ordinary user may still write. */
  | { readonly kind: "disk-full"; readonly needed: number; readonly free: number }
  /** The folder has something in it, or cannot be written. */
  | { readonly kind: "unwritable"; readonly detail: string };

const CHUNK = 1 << 20;

/** An entry or a stream that must stop the extraction, carried through the streams. */
class Refused extends Error {
  readonly refusal: BundleRefusal;
  constructor(kind: BundleRefusal["kind"], detail: string) {
    super(detail);
    this.refusal = { kind, detail };
  }
}

/**
 * Writes the files of a `files` bundle into `folder`, which is made, or is empty. The payload is hashed again while it is
 * unpacked, so that what is written is what `verifyBundle` saw. Only plain files (modes 755 and 644), folders and links that
 * stay inside are written; nothing outside the folder, nothing twice, never more bytes or entries than were signed. When it
 * says ok, all is on the disk; when it fails, the folder is empty.
 * @param info what `verifyBundle` gave for this file
 */
export async function extractFiles(
  path: string,
  info: BundleInfo,
  folder: string,
): Promise<Result<void, ExtractFailure>> {
  return await withBundle<void, ExtractFailure>(path, async (file) => {
    const opened = await readBundle(file);
    if (!opened.ok) return opened;
    const { manifest, manifestSha256, layout } = opened.value;
    if (manifestSha256 !== info.manifestSha256 || manifest.payload.format !== "files") {
      return err({ kind: "payload-altered", detail: `${path} is not the bundle that was verified` });
    }
    const { payload } = manifest;
    const ready = await prepare(folder, payload);
    if (ready !== undefined) return err(ready);
    try {
      const read = async function* (): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < layout.payloadSize; at += CHUNK) {
          yield await readAt(file, at, Math.min(CHUNK, layout.payloadSize - at));
        }
      };
      await unpack(read(), payload, folder);
      return ok(undefined);
    } catch (error) {
      await empty(folder);
      return err(await failureOf(error, folder, payload));
    }
  });
}

async function prepare(folder: string, { unpackedSize }: FilesPayload): Promise<ExtractFailure | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    const [first] = await readdir(folder);
    if (first !== undefined) return { kind: "unwritable", detail: `${folder} is not empty` };
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < unpackedSize
      ? { kind: "disk-full", needed: unpackedSize, free: bavail * bsize }
      : undefined;
  } catch (error) {
    return { kind: "unwritable", detail: error instanceof Error ? error.message : String(error) };
  }
}

async function unpack(source: AsyncIterable<Uint8Array>, payload: FilesPayload, folder: string): Promise<void> {
  const hash = createHash("sha256");
  const tar = extract();
  const writing = writeEntries(tar, payload, folder);
  const reading = pipeline(
    source,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createGunzip(),
    tar,
  );
  const [written, read] = await Promise.allSettled([writing, reading]);
  // What stopped the writing also breaks the stream: the writer knows why.
  if (written.status === "rejected") throw written.reason;
  if (read.status === "rejected") throw read.reason;
  const found = hash.digest("hex");
  if (found !== payload.sha256) throw new Refused("payload-altered", `the payload's sha256 is ${found}`);
  const { folders, links } = written.value;
  // Links come last, so that no file is ever written through one.
  for (const { at, target } of links) await symlink(target, at);
  for (const made of [...folders].reverse()) await syncFolder(join(folder, made));
  await syncFolder(folder);
  await syncFolder(dirname(folder));
}

interface Written {
  readonly folders: ReadonlySet<string>;
  readonly links: readonly { readonly at: string; readonly target: string }[];
}

async function writeEntries(entries: Extract, payload: FilesPayload, folder: string): Promise<Written> {
  const seen = new Set<string>();
  const folders = new Set<string>();
  const links: { at: string; target: string }[] = [];
  let left = payload.unpackedSize;
  for await (const entry of entries) {
    const { header } = entry;
    const parts = partsOf(header.name);
    if (parts === undefined)
      throw new Refused("path-outside", `an entry is named ${JSON.stringify(header.name.slice(0, 200))}`);
    const name = parts.join("/");
    if (seen.has(name)) throw new Refused("payload-altered", `${name} comes twice`);
    seen.add(name);
    if (seen.size > payload.entries)
      throw new Refused("payload-altered", `more than the ${payload.entries} signed entries`);
    const parent = parts.slice(0, -1).join("/");
    if (parent !== "" && !folders.has(parent)) throw new Refused("path-outside", `${name} comes without its folder`);
    const at = join(folder, name);
    if (header.type === "directory") {
      await mkdir(at, { mode: 0o755 });
      folders.add(name);
    } else if (header.type === "symlink") {
      const target = header.linkname;
      if (!staysInside(parts, target)) throw new Refused("path-outside", `${name} links to ${JSON.stringify(target)}`);
      links.push({ at, target });
    } else if (header.type === "file") {
      left -= header.size;
      if (left < 0) throw new Refused("payload-altered", `more than the ${payload.unpackedSize} signed bytes`);
      await writeFile(at, (header.mode & 0o111) === 0 ? 0o644 : 0o755, entry);
      continue;
    } else {
      throw new Refused("path-outside", `${name} is a ${header.type}, which is never unpacked`);
    }
    entry.resume();
  }
  return { folders, links };
}

async function writeFile(path: string, mode: number, content: AsyncIterable<unknown>): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    for await (const chunk of content) if (chunk instanceof Uint8Array) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

async function failureOf(error: unknown, folder: string, payload: FilesPayload): Promise<ExtractFailure> {
  if (error instanceof Refused) return error.refusal;
  const detail = error instanceof Error ? error.message : String(error);
  if (isDiskFull(error)) {
    const { bavail, bsize } = await statfs(folder);
    return { kind: "disk-full", needed: payload.unpackedSize, free: bavail * bsize };
  }
  const ofFileSystem = error instanceof Error && "syscall" in error;
  return ofFileSystem
    ? { kind: "unwritable", detail }
    : { kind: "payload-altered", detail: `the archive cannot be read: ${detail}` };
}
