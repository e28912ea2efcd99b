import { readFile } from "node:fs/promises";
import type { Result } from "../../../lib/result.js";
import { err, ok } from "../../../lib/result.js";
import type { ServerEvent } from "../contract.js";
import { apply } from "../state/apply.js";
import { emptyState, type State } from "../state/state.js";
import { type LogFolder, listFolder, segmentPath, snapshotPath } from "./folder.js";
import { decodeLine } from "./line.js";
import { readSnapshot } from "./snapshot.js";

/** The most bytes that one write leaves without an fsync: what is torn after a power cut lies within. */
export const MAX_BATCH = 1024 * 1024;
/** One event's bytes at most: a feedback of 50 messages is under 200 KiB. */
export const MAX_LINE = 1024 * 1024;

export interface Recovered {
  readonly state: State;
  /** The segment that goes on, and how many of its bytes hold. */
  readonly segment: number;
  readonly length: number;
  /** Bytes after them, never acknowledged, that a cut left. */
  readonly torn: number;
  /** Bytes of the snapshot the state began with. */
  readonly snapshotBytes: number;
}

/** The log cannot be believed: a person must look. Nothing was changed. */
export interface CorruptLog {
  readonly kind: "corrupt-log";
  readonly file: string;
  /** Byte of the first line that does not hold. */
  readonly offset: number;
}

/**
 * Rebuilds the state: the newest whole snapshot, then each event after it. Lines that do not hold are a torn end when the
 * last write can have left them, and damage anywhere else.
 * @throws the file system's error
 */
export async function recover(folder: string): Promise<Result<Recovered, CorruptLog>> {
  const listing = await listFolder(folder);
  const { state, first, bytes } = await newestSnapshot(folder, listing);
  const segments = listing.segments.filter((number) => number >= first);
  let length = 0;
  let torn = 0;
  let expected = first;
  for (const segment of segments) {
    const file = segmentPath(folder, segment);
    // A segment that is missing between two others, or under the first snapshot, was taken away by somebody.
    if (segment !== expected) return err({ kind: "corrupt-log", file: segmentPath(folder, expected), offset: 0 });
    const content = await readFile(file);
    length = replay(content, state);
    torn = content.length - length;
    const mayBeTorn = segment === segments.at(-1) && torn <= MAX_BATCH + MAX_LINE;
    if (torn > 0 && !mayBeTorn) return err({ kind: "corrupt-log", file, offset: length });
    expected = segment + 1;
  }
  if (segments.length === 0 && first > 1) {
    return err({ kind: "corrupt-log", file: segmentPath(folder, first), offset: 0 });
  }
  return ok({ state, segment: segments.at(-1) ?? first, length, torn, snapshotBytes: bytes });
}

async function newestSnapshot(folder: string, { snapshots }: LogFolder) {
  for (const number of [...snapshots].reverse()) {
    const content = await readFile(snapshotPath(folder, number));
    const state = readSnapshot(content);
    if (state !== undefined) return { state, first: number, bytes: content.length };
  }
  return { state: emptyState(), first: 1, bytes: 0 };
}

/** Applies whole lines from the beginning; returns the bytes of those that hold. */
function replay(content: Buffer, state: State): number {
  let start = 0;
  for (;;) {
    const end = content.indexOf(0x0a, start);
    if (end === -1) return start;
    const line = decodeLine(content.subarray(start, end));
    if (line === undefined) return start;
    // Written by this program and vouched for by the checksum.
    apply(state, line.value as ServerEvent);
    start = end + 1;
  }
}
