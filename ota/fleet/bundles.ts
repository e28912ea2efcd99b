import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { BundleInfo, BundleRefusal, VerifyBundle } from "../bundle/contract.js";
import type { Fleet, FleetFailure, Release, ReleaseId } from "../ddi/server/contract.js";
import type { Clock } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import { err, ok, type Result } from "../lib/result.js";

/** A bundle that may be offered: its signature was verified here. */
export interface OfferedBundle {
  readonly release: Release;
  readonly info: BundleInfo;
}

export type BundleFailure =
  /** The server was started without the CA of bundles. */
  | { readonly kind: "no-trust" }
  | { readonly kind: "bundle"; readonly refusal: BundleRefusal }
  | { readonly kind: "expired"; readonly notAfter: string }
  /** Other bytes are offered under this kind and version. */
  | { readonly kind: "version-taken"; readonly version: string }
  /** A delta came before the bundle that it rebuilds. */
  | { readonly kind: "no-full-bundle"; readonly version: string }
  | { readonly kind: "disk-full"; readonly needed: number }
  | { readonly kind: "cut" }
  | { readonly kind: "fleet"; readonly failure: FleetFailure };

export interface Bundles {
  list(): readonly OfferedBundle[];
  get(release: string): OfferedBundle | undefined;
  /**
   * Takes the bytes of a bundle, `size` of them, verifies them, and only then lets the fleet have it. Once per content. A delta
   * goes to the bundle that it rebuilds, which is the one told of.
   */
  take(bytes: Readable, size: number): Promise<Result<OfferedBundle, BundleFailure>>;
  remove(release: ReleaseId): Promise<Result<void, FleetFailure>>;
  onChange(listener: () => void): () => void;
}

export interface BundlesOptions {
  readonly fleet: Fleet;
  readonly clock: Clock;
  readonly log: Log;
  /** Where bytes wait until they are verified; emptied at the start. */
  readonly incoming: string;
  readonly verify: VerifyBundle;
  /** PEM of who is believed; undefined when nobody is. */
  readonly trust: string | undefined;
}

const NOTE = "bundle/";
const SPARE_BYTES = 64 * 1_048_576;

/** Opens the list, and drops releases that were never told to be verified: a crash fell between the two. */
export async function openBundles(options: BundlesOptions): Promise<Bundles> {
  const { fleet, clock, log, incoming, verify, trust } = options;
  const listeners = new Set<() => void>();
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const infoOf = (release: Release): BundleInfo | undefined => fleet.note(NOTE + release.id) as BundleInfo | undefined;
  for (const release of fleet.releases()) if (infoOf(release) === undefined) await fleet.removeRelease(release.id);

  const get = (id: string): OfferedBundle | undefined => {
    const release = fleet.release(id);
    const info = release === undefined ? undefined : infoOf(release);
    return release === undefined || info === undefined ? undefined : { release, info };
  };
  const list = (): readonly OfferedBundle[] => fleet.releases().flatMap(({ id }) => get(id) ?? []);
  const changed = (): void => {
    for (const listener of listeners) listener();
  };

  async function offer(path: string, sha256: string): Promise<Result<OfferedBundle, BundleFailure>> {
    if (trust === undefined) return err({ kind: "no-trust" });
    const verified = await verify(path, { pem: trust, now: () => clock.now() });
    if (!verified.ok) {
      log.warn({ what: verified.error.kind }, "bundle.refused");
      return err({ kind: "bundle", refusal: verified.error });
    }
    const info = verified.value;
    if (isExpired(info, clock)) return err({ kind: "expired", notAfter: info.notAfter ?? "" });
    if (info.delta !== undefined) return await offerDelta(path, info, info.delta);
    const same = list().find(({ release }) => release.sha256 === sha256);
    if (same !== undefined) return ok(same);
    const taken = list().find((one) => one.info.kind === info.kind && one.info.version === info.version);
    if (taken !== undefined) return err({ kind: "version-taken", version: info.version });
    const added = await fleet.addRelease(path, {
      part: info.kind === "firmware" ? "os" : "bApp",
      name: `tournee-${info.kind}`,
      version: info.version,
      filename: `tournee-${info.kind}-${info.version.replace(/[^A-Za-z0-9._-]/g, "_")}.raucb`,
    });
    if (!added.ok) return err({ kind: "fleet", failure: added.error });
    const noted = await fleet.putNote(NOTE + added.value.id, info);
    if (!noted.ok) return err({ kind: "fleet", failure: noted.error });
    log.info({ version: info.version, kind: info.kind, bytes: added.value.size }, "bundle.offered");
    changed();
    return ok({ release: added.value, info });
  }

  async function offerDelta(
    path: string,
    info: BundleInfo,
    { targetSha256, baseVersion }: NonNullable<BundleInfo["delta"]>,
  ): Promise<Result<OfferedBundle, BundleFailure>> {
    const full = list().find(({ release }) => release.sha256 === targetSha256);
    if (full === undefined) return err({ kind: "no-full-bundle", version: info.version });
    const added = await fleet.addDelta(full.release.id, path, baseVersion);
    if (!added.ok) return err({ kind: "fleet", failure: added.error });
    log.info({ version: info.version, from: baseVersion }, "delta.offered");
    changed();
    return ok({ release: added.value, info: full.info });
  }

  return {
    list,
    get,
    async take(bytes, size) {
      if (trust === undefined) return err({ kind: "no-trust" });
      const { bavail, bsize } = await statfs(incoming);
      // Once here and once among the artifacts.
      if (bavail * bsize < 2 * size + SPARE_BYTES) return err({ kind: "disk-full", needed: 2 * size + SPARE_BYTES });
      const path = join(incoming, randomBytes(12).toString("hex"));
      const hash = createHash("sha256");
      let received = 0;
      try {
        await pipeline(
          bytes,
          async function* (parts: AsyncIterable<Buffer>) {
            for await (const part of parts) {
              received += part.length;
              if (received > size) throw new Error("more bytes than were announced");
              hash.update(part);
              yield part;
            }
          },
          createWriteStream(path, { mode: 0o600 }),
        );
        return received === size ? await offer(path, hash.digest("hex")) : err({ kind: "cut" });
      } catch (cause) {
        log.warn({ what: cause instanceof Error ? cause.message : String(cause) }, "bundle.cut");
        return err({ kind: "cut" });
      } finally {
        await rm(path, { force: true });
      }
    },
    async remove(release) {
      const removed = await fleet.removeRelease(release);
      if (!removed.ok) return removed;
      const forgotten = await fleet.putNote(NOTE + release, undefined);
      changed();
      return forgotten;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** True once a bundle may no longer be installed. */
export const isExpired = ({ notAfter }: BundleInfo, clock: Clock): boolean =>
  notAfter !== undefined && Date.parse(notAfter) < clock.now();

/** SHA-256 and size of a file, lower-case hex. @throws the reading error */
export async function measureFile(path: string): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const part of createReadStream(path)) {
    if (!Buffer.isBuffer(part)) throw new Error("text where bytes are expected");
    size += part.length;
    hash.update(part);
  }
  return { size, sha256: hash.digest("hex") };
}
