import { access, stat } from "node:fs/promises";
import { join } from "node:path";
import { isErrno } from "../lib/atomic-file.js";
import { err, type Result } from "../lib/result.js";
import type { BundleFormat } from "./contract.js";
import { buildFilesBundle } from "./files/build.js";
import { buildRaucBundle } from "./rauc/build.js";
import type { Release } from "./release.js";
import type { Signer } from "./signature/cms.js";

/** What stopped a build; `what` is English. */
export interface BuildFault {
  readonly code: "no-folder" | "not-packed" | "unwritable";
  readonly what: string;
}

/**
 * Builds and signs a bundle from a folder: one with a `manifest.raucm` gives a RAUC bundle, any other a `files` bundle. `out`
 * is written whole or not at all.
 */
export async function buildBundle(
  folder: string,
  release: Release,
  signer: Signer,
  out: string,
): Promise<Result<BundleFormat, BuildFault>> {
  try {
    if (!(await stat(folder)).isDirectory()) return err({ code: "no-folder", what: `${folder} is not a folder` });
    const format: BundleFormat = (await exists(join(folder, "manifest.raucm"))) ? "rauc" : "files";
    const build = format === "rauc" ? buildRaucBundle : buildFilesBundle;
    const built = await build(folder, release, signer, out);
    return built.ok ? { ok: true, value: format } : err({ code: "not-packed", what: built.error });
  } catch (error) {
    if (isErrno(error, "ENOENT") && !(await exists(folder))) {
      return err({ code: "no-folder", what: `${folder} does not exist` });
    }
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return err({ code: "unwritable", what: error.message });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
