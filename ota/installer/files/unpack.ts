import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { BundleInfo } from "../../bundle/contract.js";
import type { ExtractFailure } from "../../bundle/files/extract.js";
import { syncFolder } from "../../lib/atomic-file.js";
import type { InstallFailure } from "../contract.js";

/**
 * Puts a verified bundle's files in the place of what lies at `place`, durably.
 * @returns why they are not there; nothing lies there then
 * @throws the file system's error when the place cannot be cleared
 */
export async function unpack(path: string, info: BundleInfo, place: string): Promise<InstallFailure | undefined> {
  await rm(place, { recursive: true, force: true });
  // Not in memory while nothing is installed: it brings the reading of archives and signatures.
  const { extractFiles } = await import("../../bundle/files/extract.js");
  const written = await extractFiles(path, info, place);
  if (!written.ok) return failureOf(written.error);
  await syncFolder(dirname(place));
  return undefined;
}

function failureOf(failure: ExtractFailure): InstallFailure {
  switch (failure.kind) {
    case "disk-full":
      return { kind: "disk-full", needed: failure.needed, free: failure.free };
    case "unwritable":
      return { kind: "engine", detail: failure.detail };
    default:
      return { kind: "bundle", refusal: { kind: failure.kind, detail: failure.detail } };
  }
}
