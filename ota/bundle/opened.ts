import { createHash } from "node:crypto";
import { constants, type FileHandle, open } from "node:fs/promises";
import { err, ok, type Result } from "../lib/result.js";
import type { BundleRefusal } from "./contract.js";
import { type Layout, readLayout } from "./layout.js";
import { type Manifest, parseManifest } from "./manifest/manifest.js";
import { openSignedData, type SignedContent } from "./signature/cms.js";

/** A bundle whose signature fits its manifest. Who signed was not judged, and the payload was not read. */
export interface OpenedBundle {
  readonly layout: Layout;
  readonly signed: SignedContent;
  readonly manifest: Manifest;
  /** Lower-case hex. */
  readonly manifestSha256: string;
}

/** Reads what stands at the end of an open bundle: a few kilobytes, however long the file. */
export async function readBundle(file: FileHandle): Promise<Result<OpenedBundle, BundleRefusal>> {
  const layout = await readLayout(file);
  if (!layout.ok) return layout;
  const signed = await openSignedData(layout.value.signature);
  if (!signed.ok) return signed;
  const manifest = parseManifest(signed.value.content);
  if (!manifest.ok) return err({ kind: "manifest-malformed", detail: manifest.error });
  const manifestSha256 = createHash("sha256").update(signed.value.content).digest("hex");
  return ok({ layout: layout.value, signed: signed.value, manifest: manifest.value, manifestSha256 });
}

/** Opens a regular file for `work` and closes it; a file that cannot be read is a refusal. */
export async function withBundle<T, E>(
  path: string,
  work: (file: FileHandle) => Promise<Result<T, E>>,
): Promise<Result<T, E | BundleRefusal>> {
  let file: FileHandle | undefined;
  try {
    // A pipe must not keep us waiting for its writer.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await file.stat()).isFile()) return err({ kind: "unreadable", detail: `${path} is not a file` });
    return await work(file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return err({ kind: "unreadable", detail: error.message });
  } finally {
    await file?.close();
  }
}
