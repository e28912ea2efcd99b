import type { BundleInfo, BundleRefusal, Trust } from "../bundle/contract.js";
import type { Result } from "../lib/result.js";

/** The bytes a delta is applied to: the image that was written into a slot, which must be mounted read-only ever since. */
export interface Base {
  /** A block device or a file; it may be longer than the image. */
  readonly path: string;
}

/** How far a bundle has been rebuilt. Bytes. */
export interface RebuildProgress {
  readonly done: number;
  readonly of: number;
}

/** Why the full bundle was not rebuilt. Nothing is left of it. */
export type DeltaFailure =
  | { readonly kind: "bundle"; readonly refusal: BundleRefusal }
  /** A signed bundle, and no delta. */
  | { readonly kind: "not-a-delta" }
  /**
   * The slot does not hold what the delta was made from: another version, or written to since. The full bundle is wanted.
   * `found` is absent when the device is shorter than the image.
   */
  | { readonly kind: "wrong-base"; readonly version: string; readonly wanted: string; readonly found?: string }
  /** The slot's device cannot be read. The full bundle may still be installed. */
  | { readonly kind: "base-unreadable"; readonly detail: string }
  /** Signed, and yet its plan or its patches break a limit or do not fit together. */
  | { readonly kind: "malformed"; readonly detail: string }
  /** What was rebuilt is not the bundle that was signed: a fault of the memory or of the disk. */
  | { readonly kind: "wrong-result"; readonly wanted: string; readonly found: string }
  /** Bytes. */
  | { readonly kind: "disk-full"; readonly needed: number; readonly free: number }
  /** The program `zstd` is missing or stopped by itself. */
  | { readonly kind: "tool"; readonly detail: string }
  | { readonly kind: "stopped" };

/**
 * Rebuilds the full bundle that a signed delta stands for, byte for byte, into `out`; it is there only once it is whole and its
 * sha256 is the signed one. It must then be verified like any bundle. A call cut by a power loss is simply made again.
 * Memory: `zstd` holds at most `MEMORY_LIMIT`, this process a few buffers.
 */
export type ApplyDelta = (
  delta: string,
  base: Base,
  out: string,
  options: ApplyOptions,
) => Promise<Result<BundleInfo, DeltaFailure>>;

export interface ApplyOptions {
  readonly trust: Trust;
  readonly onProgress?: (progress: RebuildProgress) => void;
  readonly signal?: AbortSignal;
}
