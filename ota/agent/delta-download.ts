import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { DdiClient, DeltaArtifact, DownloadFailure } from "../ddi/client/contract.js";
import { applyDelta } from "../delta/apply.js";
import { failureText } from "../delta/failure-text.js";
import type { Installer } from "../installer/contract.js";
import type { Clock } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import { err, ok, type Result } from "../lib/result.js";
import type { ServerSource } from "./journal.js";

/** What a shorter way to an artifact is taken with. */
export interface DeltaPorts {
  readonly client: Pick<DdiClient, "download">;
  readonly installer: Pick<Installer, "status" | "runningImage">;
  readonly trust: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}

/** An artifact, where it will lie, and how far it is: bytes of the artifact, whatever way they come. */
export interface Wanted {
  readonly artifact: ServerSource["artifact"];
  readonly path: string;
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Rebuilds an artifact at its path from a delta, when the server offers one that fits what runs here, or one that needs
 * nothing. Whatever is wrong with a delta, the artifact itself is still to be had: then this does nothing, and says so in the
 * log. The caller downloads after it: what is whole and right already is not fetched again.
 * @returns a failure that would meet the artifact's download too: no network, no room, or stopped
 */
export async function takeDelta(ports: DeltaPorts, wanted: Wanted): Promise<Result<void, DownloadFailure>> {
  const { path, artifact } = wanted;
  // What began as a download of the whole file goes on as one.
  const isBegun = (await sizeOf(path)) > 0;
  for (const { delta, image } of isBegun ? [] : await candidates(ports.installer, artifact)) {
    const fetched = await fetchDelta(ports, delta, wanted);
    if (!fetched.ok) {
      if (isPassing(fetched.error)) return fetched;
      ports.log.warn({ ...fetched.error, from: delta.baseVersion }, "the delta could not be fetched");
      continue;
    }
    const rebuilt = await rebuild(ports, delta, image, wanted);
    await rm(deltaPath(path, delta), { force: true });
    if (!rebuilt.ok || rebuilt.value === "rebuilt") return rebuilt.ok ? ok(undefined) : rebuilt;
  }
  await clearBeside(path);
  return ok(undefined);
}

/** What a power cut left of a delta would take the room of the whole file. */
async function clearBeside(path: string): Promise<void> {
  const folder = dirname(path);
  const left = (await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.`));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** The one made for what runs first, then the one for any; never one that is longer than the artifact. */
async function candidates(
  installer: DeltaPorts["installer"],
  { deltas = [], size }: ServerSource["artifact"],
): Promise<readonly { readonly delta: DeltaArtifact; readonly image: string }[]> {
  if (deltas.length === 0) return [];
  const image = await installer.runningImage?.();
  const { runningVersion } = await installer.status();
  const shorter = deltas.filter((delta) => delta.size < size);
  const fitting = image === undefined ? [] : shorter.filter(({ baseVersion }) => baseVersion === runningVersion);
  return [
    ...(image === undefined ? [] : fitting.map((delta) => ({ delta, image }))),
    ...shorter.filter(({ baseVersion }) => baseVersion === "").map((delta) => ({ delta, image: "" })),
  ];
}

/** Beside the artifact's place, so that what clears the one clears the other; named by its hash, for a resumed download. */
const deltaPath = (path: string, { sha256 }: DeltaArtifact): string => `${path}.delta-${sha256}`;

async function fetchDelta(
  { client }: DeltaPorts,
  delta: DeltaArtifact,
  { artifact, path, onProgress, signal }: Wanted,
): Promise<Result<void, DownloadFailure>> {
  const file = { filename: "delta", size: delta.size, sha256: delta.sha256, link: delta.link };
  const share = (bytes: number): void => onProgress(Math.floor((bytes / delta.size) * artifact.size));
  return await client.download(file, deltaPath(path, delta), share, signal);
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
