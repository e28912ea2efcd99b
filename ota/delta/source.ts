import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { BundleRefusal } from "../bundle/contract.js";
import { checkHashedPayload } from "../bundle/hashed-payload.js";
import { readAt } from "../bundle/layout.js";
import type { Manifest } from "../bundle/manifest/manifest.js";
import { readBundle, withBundle } from "../bundle/opened.js";
import { checkVerityPayload } from "../bundle/rauc/check.js";
import { err, ok, type Result } from "../lib/result.js";
import type { Plan } from "./plan.js";

/** Files are taken into memory to be compared: what a Buffer and its offsets hold with ease. */
const LONGEST_FILE = 2 ** 31 - 1;
const CHUNK = 1 << 24;

/** The bundle that is to be rebuilt, in memory. */
export interface Target {
  readonly manifest: Manifest;
  /** The whole file but its hash tree, which is computed again. */
  readonly bytes: Buffer;
  readonly tree: Plan["tree"];
  /** Of the whole file: lower-case hex, bytes. */
  readonly sha256: string;
  readonly size: number;
}

/** Reads a bundle whose payload is what its manifest says. The error is English. */
export async function readTarget(path: string): Promise<Result<Target, string>> {
  const read = await withBundle<Target, BundleRefusal>(path, async (file) => {
    const opened = await readBundle(file);
    if (!opened.ok) return opened;
    const { manifest, layout } = opened.value;
    const { payload } = manifest;
    const { size } = await file.stat();
    if (payload.format === "delta") return err({ kind: "not-a-bundle", detail: "a delta: give the full bundle" });
    if (size > LONGEST_FILE) return err({ kind: "unreadable", detail: `${size} bytes are too many to compare` });
    const refusal =
      payload.format === "rauc"
        ? await checkVerityPayload(file, payload, layout.payloadSize)
        : await checkHashedPayload(file, payload, layout.payloadSize);
    if (refusal !== undefined) return err(refusal);
    const whole = await readWhole(file, size);
    const sha256 = sha256Of(whole);
    if (payload.format === "files") return ok({ manifest, bytes: whole, tree: undefined, sha256, size });
    const data = layout.payloadSize - payload.treeSize;
    const bytes = Buffer.concat([whole.subarray(0, data), whole.subarray(layout.payloadSize)]);
    return ok({ manifest, bytes, tree: { data, size: payload.treeSize, salt: payload.salt }, sha256, size });
  });
  return read.ok ? read : err(`${path}: ${read.error.detail}`);
}

/** Reads the image of a slot. The error is English. */
export async function readImage(path: string): Promise<Result<Buffer, string>> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size === 0) return err(`${path} is empty`);
    return size > LONGEST_FILE
      ? err(`${path}: ${size} bytes are too many to compare`)
      : ok(await readWhole(file, size));
  } finally {
    await file.close();
  }
}

/** Lower-case hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function readWhole(file: FileHandle, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < size; at += CHUNK) pieces.push(await readAt(file, at, Math.min(CHUNK, size - at)));
  return Buffer.concat(pieces);
}
