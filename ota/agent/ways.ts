import type { DeltaArtifact } from "../ddi/client/contract.js";
import type { SlotStatus } from "../installer/contract.js";
import type { ServerSource, Update } from "./journal.js";

/** What decides which deltas serve a device. */
export interface Base {
  readonly slots: Pick<SlotStatus, "runningVersion">;
  /** Whether what runs is an image that a delta can be applied to. */
  readonly image: "readable" | "none";
}

/** Shorter ways to an artifact, in the order they are tried: the delta made for what runs, then the one for any device. */
export function shorterWays({ deltas = [], size }: ServerSource["artifact"], base: Base): readonly DeltaArtifact[] {
  const shorter = deltas.filter((delta) => delta.size < size);
  const serves = (version: string): readonly DeltaArtifact[] =>
    shorter.filter(({ baseVersion }) => baseVersion === version);
  return [...(base.image === "readable" ? serves(base.slots.runningVersion) : []), ...serves("")];
}

/** Those that were not tried in vain for the present action yet. */
export function waysLeft(
  { way }: Update,
  artifact: ServerSource["artifact"],
  base: Base | undefined,
): readonly DeltaArtifact[] {
  if (base === undefined || way === artifact.sha256) return [];
  const ways = shorterWays(artifact, base);
  const at = ways.findIndex(({ sha256 }) => sha256 === way);
  return at < 0 ? ways : ways.slice(at);
}

/** Bytes that will cross the network for an action, as far as is known now: 0 for a file that was brought. */
export function bytesToFetch(update: Update, base: Base | undefined): number {
  const { source } = update;
  if (source.kind === "file") return 0;
  const [next] = waysLeft(update, source.artifact, base);
  return next?.size ?? source.artifact.size;
}
