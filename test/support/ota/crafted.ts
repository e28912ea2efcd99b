import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { trailerOf } from "../../../ota/bundle/layout.js";
import { writeFilesManifest } from "../../../ota/bundle/manifest/manifest.js";
import { type Signer, signContent } from "../../../ota/bundle/signature/cms.js";
import { RELEASE } from "./bundles.js";

/** One entry of a tar as a hostile hand writes it. */
export type Entry = Partial<Header> & { readonly name: string; readonly content?: string };

/** A gzipped tar of these entries, whatever they are. */
export async function gzippedTar(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const { content, ...header } of entries) {
    const whole = { mtime: new Date(0), type: "file" as const, size: content?.length ?? 0, ...header };
    if (content === undefined) tar.entry(whole).end(null);
    else tar.entry(whole, content);
  }
  tar.finalize();
  return gzipSync(await buffer(tar));
}

/** What the manifest of a crafted bundle says of its payload, when it is not the truth. */
export interface Claims {
  readonly unpackedSize?: number;
  readonly entries?: number;
}

/** A `files` bundle around any payload, rightly signed: what a signer who was fooled would have made. */
export async function writeCrafted(
  path: string,
  payload: Buffer,
  signer: Signer,
  claims: Claims = {},
): Promise<string> {
  const text = manifestFor(payload, claims);
  const signature = Buffer.from(await signContent(Buffer.from(text), signer));
  await writeFile(path, Buffer.concat([payload, signature, trailerOf(signature.length)]));
  return path;
}

/** The text of a `files` manifest for this payload. */
export function manifestFor(payload: Buffer, { unpackedSize = 1 << 20, entries = 1000 }: Claims = {}): string {
  const sha256 = createHash("sha256").update(payload).digest("hex");
  const facts = { format: "files", sha256, size: payload.length, unpackedSize, entries } as const;
  return writeFilesManifest({ ...RELEASE, payload: facts });
}
