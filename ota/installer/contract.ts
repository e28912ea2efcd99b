import type { BundleInfo, BundleRefusal } from "../bundle/contract.js";
import type { Result } from "../lib/result.js";

export type SlotName = "A" | "B";

/** What runs and what would start next. */
export interface SlotStatus {
  /** The slot this process runs from. */
  readonly running: SlotName;
  readonly runningVersion: string;
  /** The slot the boot selector takes at the next start. */
  readonly next: SlotName;
  /** True once this slot was marked good since it was written. */
  readonly good: boolean;
}

/** What an installation left behind. */
export type Installed =
  /** In the other slot; counts from the next start, and only once marked good. */
  | { readonly activation: "restart"; readonly slot: SlotName; readonly version: string }
  /** Already in use (tables). */
  | { readonly activation: "now"; readonly version: string };

export type InstallFailure =
  | { readonly kind: "bundle"; readonly refusal: BundleRefusal }
  | { readonly kind: "wrong-compatible"; readonly wanted: string; readonly found: string }
  | { readonly kind: "disk-full"; readonly needed: number; readonly free: number }
  /** The new tables did not load; the old ones are in use. */
  | { readonly kind: "did-not-load"; readonly detail: string }
  | { readonly kind: "engine"; readonly detail: string };

/** Percent 0 to 100; `step` is English, for the log. */
export interface InstallProgress {
  readonly percent: number;
  readonly step: string;
}

/**
 * Writes a bundle where it belongs, never over what runs. A call may be cut by a power loss at any moment: what ran still
 * starts, and the same call made again succeeds.
 */
export interface Installer {
  /** The board's name, compared with the bundle's. Absent while a desk's folder has not taken the name of its first bundle. */
  readonly compatible?: string | undefined;
  status(): Promise<SlotStatus>;
  /**
   * The device that holds the image this process runs from, mounted read-only: what deltas are applied to. Absent where slots
   * are no images.
   */
  runningImage?(): Promise<string | undefined>;
  /** Verifies the signature again (its own last word), then installs. */
  install(
    path: string,
    info: BundleInfo,
    onProgress: (progress: InstallProgress) => void,
  ): Promise<Result<Installed, InstallFailure>>;
  /** Ends the running process into a restart; the returned promise may never settle. */
  restart(): Promise<void>;
  /** What runs is healthy: it stays, also when another slot was to start next. */
  markGood(): Promise<Result<void, InstallFailure>>;
  /** What runs is not: the next start takes the other slot. */
  markBad(): Promise<Result<void, InstallFailure>>;
}

/** Swaps tables while everything runs; nothing restarts and nothing is marked. */
export type TablesInstaller = Pick<Installer, "compatible" | "install">;
