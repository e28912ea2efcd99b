import { createHash } from "node:crypto";
import { ok, type Result } from "../../lib/result.js";
import { trailerOf } from "../layout.js";
import { writeFilesManifest } from "../manifest/manifest.js";
import { fillNewFile } from "../new-file.js";
import type { Release } from "../release.js";
import { type Signer, signContent } from "../signature/cms.js";
import { packFolder } from "./pack.js";

/**
 * Packs a folder, signs it and writes the bundle to `out`. The error is English.
 * @throws the file system's error when `out` cannot be written
 */
export async function buildFilesBundle(
  folder: string,
  release: Release,
  signer: Signer,
  out: string,
): Promise<Result<void, string>> {
  return await fillNewFile(out, async (file) => {
    const hash = createHash("sha256");
    let size = 0;
    const packed = await packFolder(folder, async (chunk) => {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    });
    if (!packed.ok) return packed;
    const payload = { format: "files", sha256: hash.digest("hex"), size, ...packed.value } as const;
    const manifest = new TextEncoder().encode(writeFilesManifest({ ...release, payload }));
    const signature = await signContent(manifest, signer);
    await file.writeFile(signature);
    await file.writeFile(trailerOf(signature.length));
    return ok(undefined);
  });
}
