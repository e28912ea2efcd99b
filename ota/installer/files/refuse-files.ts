import type { BundleInfo, VerifyBundle } from "../../bundle/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { InstallFailure, InstallProgress } from "../contract.js";

export interface FilesWanted {
  /** The board's name; undefined while it has none. */
  readonly compatible: string | undefined;
  readonly verify: VerifyBundle;
  readonly trust: () => Promise<string>;
  readonly clock: Clock;
  readonly onProgress: (progress: InstallProgress) => void;
  /** What to say of a bundle that carries no files; English. */
  readonly otherFormat: string;
}

/** What both installers of files ask before they write a byte: made for this board, of files, and its signature once more. */
export async function refuseFiles(
  path: string,
  info: BundleInfo,
  { compatible, verify, trust, clock, onProgress, otherFormat }: FilesWanted,
): Promise<InstallFailure | undefined> {
  if (compatible !== undefined && compatible !== info.compatible) {
    return { kind: "wrong-compatible", wanted: compatible, found: info.compatible };
  }
  if (info.format !== "files") return { kind: "engine", detail: otherFormat };
  onProgress({ percent: 0, step: "verifying" });
  const verified = await verify(path, { pem: await trust(), now: () => clock.now() });
  return verified.ok ? undefined : { kind: "bundle", refusal: verified.error };
}
