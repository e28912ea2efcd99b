import type { BundleInfo } from "../bundle/contract.js";
import { compareVersions } from "../bundle/version.js";
import type { EpochMs } from "../lib/clock.js";
import type { UpdateFailure } from "./contract.js";
import type { Journal } from "./journal.js";
import type { State } from "./state.js";

/** The software module types of hawkBit that a terminal takes; which kind of artefact it is, the signed manifest says. */
const PARTS: ReadonlySet<string> = new Set(["os", "bApp"]);

/** Whether a deployment's chunk may be for us at all, before a byte of it is fetched. */
export function refusePart(part: string): UpdateFailure | undefined {
  return PARTS.has(part) ? undefined : { kind: "foreign-part" };
}

/** What this device holds a bundle against. */
export interface Standing {
  readonly highest: Journal["highest"];
  /** What runs, for a device that never marked a version good yet. */
  readonly runningVersion: string;
  readonly compatible?: string;
}

/** Where the agent's device stands. */
export function standingOf({ device, journal }: State): Standing {
  return {
    highest: journal.highest,
    runningVersion: device?.slots.runningVersion ?? "",
    ...(device?.compatible === undefined ? {} : { compatible: device.compatible }),
  };
}

/**
 * Whether a bundle whose signature was verified may be installed here and now: not expired, made for this board, not older
 * than the newest version of its kind that was ever marked good. The same version again is taken.
 */
export function refuseBundle(info: BundleInfo, standing: Standing, now: EpochMs): UpdateFailure | undefined {
  if (info.notAfter !== undefined && !(now <= Date.parse(info.notAfter))) return { kind: "expired" };
  const { compatible } = standing;
  if (compatible !== undefined && compatible !== info.compatible) {
    return { kind: "install", failure: { kind: "wrong-compatible", wanted: compatible, found: info.compatible } };
  }
  const floor = standing.highest[info.kind] ?? (info.kind === "firmware" ? standing.runningVersion : undefined);
  if (floor !== undefined && compareVersions(info.version, floor) < 0) return { kind: "downgrade" };
  return undefined;
}
