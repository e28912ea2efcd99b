import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Artifact, DdiClient, DeltaArtifact, DownloadFailure } from "../ddi/client/contract.js";
import { applyDelta } from "../delta/apply.js";
import { failureText } from "../delta/failure-text.js";
import type { Installer } from "../installer/contract.js";
import type { Clock } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import { err, ok, type Result } from "../lib/result.js";

/** What a shorter way to an artifact is taken with. */
export interface DeltaPorts {
  readonly client: Pick<DdiClient, "download">;
  readonly installer: Pick<Installer, "runningImage">;
  readonly trust: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}

/** An artifact, the deltas to try, and where it will lie. */
export interface Wanted {
  readonly artifact: Artifact;
  /** As `shorterWays` orders them. */
  readonly deltas: readonly DeltaArtifact[];
  readonly path: string;
  /** Bytes of the delta that are here. */
  readonly onProgress: (bytes: number) => void;
  /** The SHA-256 of what is fetched next, in the place of what did not serve. */
  readonly onDetour: (way: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Rebuilds an artifact at its path from the first delta that serves. Whatever is wrong with one, the artifact itself is still
 * to be had: then this does nothing, and says so in the log. The caller downloads after it: what is whole and right already is
 * not fetched again.
 * @returns a failure that would meet the artifact's download too: no network, no room, or stopped
 */
export async function takeDelta(
  ports: DeltaPorts,
  wanted: Wanted,
): Promise<Result<"rebuilt" | "not-rebuilt", DownloadFailure>> {
  const { path, artifact, deltas, onDetour } = wanted;
  const here = await sizeOf(path);
  // The power went when it was rebuilt, or fetched, and before that was written down.
  if (deltas.length > 0 && here === artifact.size) return ok("rebuilt");
  // What began as a download of the whole file goes on as one.
  const isBegun = here > 0;
  const image = deltas.length === 0 ? undefined : await ports.installer.runningImage?.();
  for (const [at, delta] of isBegun ? [] : deltas.entries()) {
    if (at > 0) onDetour(delta.sha256);
    const base = delta.baseVersion === "" ? "" : image;
    if (base === undefined) continue;
    const fetched = await fetchDelta(ports, delta, wanted);
    if (!fetched.ok) {
      if (isPassing(fetched.error)) return fetched;
      ports.log.warn({ ...fetched.error, from: delta.baseVersion }, "the delta could not be fetched");
      continue;
    }
    const rebuilt = await rebuild(ports, delta, base, wanted);
    await rm(deltaPath(path, delta), { force: true });
    if (!rebuilt.ok || rebuilt.value === "rebuilt") return rebuilt;
  }
  await clearBeside(path);
  if (deltas.length > 0) onDetour(artifact.sha256);
  return ok("not-rebuilt");
}

/** What a power cut left of a delta would take the room of the whole file. */
async function clearBeside(path: string): Promise<void> {
  const folder = dirname(path);
  const left = (await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.`));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** Beside the artifact's place, so that what clears the one clears the other; named by its hash, for a resumed download. */
const deltaPath = (path: string, { sha256 }: DeltaArtifact): string => `${path}.delta-${sha256}`;

async function fetchDelta(
  { client }: DeltaPorts,
  delta: DeltaArtifact,
  { path, onProgress, signal }: Wanted,
): Promise<Result<void, DownloadFailure>> {
  const file = { filename: "delta", size: delta.size, sha256: delta.sha256, link: delta.link };
  return await client.download(file, deltaPath(path, delta), onProgress, signal);
}

async function rebuild(
  { trust, clock, log }: DeltaPorts,
  delta: DeltaArtifact,
  image: string,
  { path, signal }: Wanted,
): Promise<Result<"rebuilt" | "not-rebuilt", DownloadFailure>> {
  const believed = { pem: await trust(), now: () => clock.now() };
  const applied = await applyDelta(deltaPath(path, delta), { path: image }, path, { trust: believed, signal });
  if (applied.ok) {
    log.info({ bytes: delta.size, from: delta.baseVersion }, "the bundle was rebuilt from a delta");
    return ok("rebuilt");
  }
  const { error } = applied;
  if (error.kind === "stopped") return err({ kind: "stopped" });
  log.warn({ kind: error.kind, from: delta.baseVersion, detail: failureText(error) }, "the delta is of no use");
  return ok("not-rebuilt");
}

/** Whether the same would meet the artifact itself, now. */
function isPassing({ kind }: DownloadFailure): boolean {
  return ["unreachable", "busy", "server", "unauthorized", "stopped", "disk-full", "disk-error"].includes(kind);
}

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
