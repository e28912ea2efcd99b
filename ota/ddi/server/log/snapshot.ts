import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../../../lib/atomic-file.js";
import type { Action, Release } from "../contract.js";
import { type DeviceRecord, emptyState, type State } from "../state/state.js";
import { decodeLine, encodeLine } from "./line.js";

/** A line of a snapshot. The last one counts the others: a snapshot without it is none. */
type Entry =
  | { readonly numbers: { readonly nextRelease: number; readonly nextAction: number } }
  | { readonly device: DeviceRecord }
  | { readonly release: Release }
  | { readonly action: Action }
  | { readonly note: readonly [string, unknown] }
  | { readonly end: number };

/** Written between two answers: small enough not to hold one back. */
const CHUNK = 64 * 1024;

/**
 * Writes a state as one file that is wholly there or not at all. `picture` must not change meanwhile.
 * @returns its bytes.
 * @throws the file system's error; nothing of it is left then.
 */
export async function writeSnapshot(path: string, picture: State): Promise<number> {
  const temporary = `${path}.tmp`;
  let bytes = 0;
  try {
    const file = await open(temporary, "w", 0o600);
    try {
      let waiting = "";
      for (const entry of entries(picture)) {
        waiting += encodeLine(entry);
        if (waiting.length < CHUNK) continue;
        bytes += Buffer.byteLength(waiting);
        await file.appendFile(waiting);
        waiting = "";
      }
      bytes += Buffer.byteLength(waiting);
      await file.appendFile(waiting);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  return bytes;
}

/** The state of a snapshot; undefined when a line does not hold or the end is missing. */
export function readSnapshot(content: Buffer): State | undefined {
  const state = emptyState();
  let count = 0;
  for (let start = 0; ; count += 1) {
    const end = content.indexOf(0x0a, start);
    if (end === -1) return undefined;
    const line = decodeLine(content.subarray(start, end));
    if (line === undefined) return undefined;
    // Written by this program and vouched for by the checksum.
    const entry = line.value as Entry;
    if ("end" in entry) return entry.end === count ? state : undefined;
    take(state, entry);
    start = end + 1;
  }
}

function* entries({ devices, releases, actions, notes, nextRelease, nextAction }: State): Generator<Entry> {
  yield { numbers: { nextRelease, nextAction } };
  for (const device of devices.values()) yield { device };
  for (const release of releases.values()) yield { release };
  for (const action of actions.values()) yield { action };
  for (const note of notes) yield { note };
  yield { end: 1 + devices.size + releases.size + actions.size + notes.size };
}

function take(state: State, entry: Exclude<Entry, { readonly end: number }>): void {
  if ("numbers" in entry) Object.assign(state, entry.numbers);
  else if ("device" in entry) state.devices.set(entry.device.id, entry.device);
  else if ("release" in entry) state.releases.set(entry.release.id, entry.release);
  else if ("action" in entry) state.actions.set(entry.action.id, entry.action);
  else state.notes.set(...entry.note);
}
