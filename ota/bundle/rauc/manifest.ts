import { createHash, hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { isErrno } from "../../lib/atomic-file.js";
import { err, ok, type Result } from "../../lib/result.js";
import { readAt } from "../layout.js";
import { type KeyFile, parseKeyFile } from "../manifest/key-file.js";
import { META } from "../manifest/manifest.js";
import type { Release } from "../release.js";
import { BLOCK } from "./verity.js";

/** A manifest filled in from its images, and the index files that RAUC's adaptive updates want beside them. */
export interface FilledManifest {
  readonly manifest: KeyFile;
  /** File name → content. */
  readonly indexes: ReadonlyMap<string, Uint8Array>;
}

/** Blocks hashed per read. */
const CHUNK = 256 * BLOCK;

/**
 * Fills the manifest of a RAUC bundle in, as `rauc bundle` does: the release, the format, each image's sha256 and size, and
 * for `adaptive=block-hash-index` its index (SHA-256 of each 4096-byte block). The error is English.
 */
export async function fillManifest(
  folder: string,
  text: string,
  release: Release,
): Promise<Result<FilledManifest, string>> {
  const parsed = parseKeyFile(text);
  if (!parsed.ok) return err(`manifest.raucm: ${parsed.error}`);
  const update = parsed.value.get("update") ?? new Map<string, string>();
  const declared = update.get("compatible");
  if (declared !== undefined && declared !== release.compatible) {
    return err(`manifest.raucm is for ${declared}, and ${release.compatible} was asked for`);
  }
  const manifest = new Map<string, ReadonlyMap<string, string>>([
    ["update", updateSection(update, release)],
    ["bundle", new Map([["format", "verity"]])],
  ]);
  const indexes = new Map<string, Uint8Array>();
  let images = 0;
  for (const [name, keys] of parsed.value) {
    if (name === "update" || name === "bundle" || name === META) continue;
    const filename = name.startsWith("image.") ? keys.get("filename") : undefined;
    if (filename === undefined) {
      manifest.set(name, keys);
      continue;
    }
    if (filename.includes("/")) return err(`[${name}] filename=${filename}: images stand beside the manifest`);
    const adaptive = (keys.get("adaptive") ?? "").split(";").includes("block-hash-index");
    const image = await measure(join(folder, filename), adaptive);
    if (!image.ok) return err(`[${name}] ${image.error}`);
    if (image.value.index !== undefined) indexes.set(`${filename}.block-hash-index`, image.value.index);
    manifest.set(name, new Map([...keys, ["sha256", image.value.sha256], ["size", String(image.value.size)]]));
    images += 1;
  }
  if (images === 0) return err("manifest.raucm names no image: it needs [image.CLASS] with filename=");
  manifest.set(META, metaSection(release));
  return ok({ manifest, indexes });
}

function updateSection(given: ReadonlyMap<string, string>, release: Release): ReadonlyMap<string, string> {
  return new Map([
    ...given,
    ["compatible", release.compatible],
    ["version", release.version],
    ...(release.notes === "" ? [] : [["description", release.notes] as const]),
  ]);
}

function metaSection({ kind, notAfter }: Release): ReadonlyMap<string, string> {
  return new Map([["kind", kind], ...(notAfter === undefined ? [] : [["not-after", notAfter] as const])]);
}

interface Measured {
  readonly sha256: string;
  readonly size: number;
  readonly index?: Uint8Array;
}

async function measure(path: string, adaptive: boolean): Promise<Result<Measured, string>> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return err(`${path} does not exist`);
    throw error;
  }
  try {
    const { size } = await file.stat();
    if (adaptive && size % BLOCK !== 0) return err(`${path}: block-hash-index needs whole blocks of ${BLOCK} bytes`);
    const whole = createHash("sha256");
    const index: Uint8Array[] = [];
    for (let at = 0; at < size; at += CHUNK) {
      const chunk = await readAt(file, at, Math.min(CHUNK, size - at));
      whole.update(chunk);
      for (let from = 0; adaptive && from < chunk.length; from += BLOCK) {
        index.push(hash("sha256", chunk.subarray(from, from + BLOCK), "buffer"));
      }
    }
    return ok({ sha256: whole.digest("hex"), size, ...(adaptive ? { index: Buffer.concat(index) } : {}) });
  } finally {
    await file.close();
  }
}
