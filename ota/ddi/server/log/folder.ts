import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * The log's folder: `events-N.log` hold what happened, in order, and `snapshot-N.log` the state before the first event of
 * `events-N.log`. Numbers have eight digits, so that names sort.
 */
export interface LogFolder {
  readonly segments: readonly number[];
  readonly snapshots: readonly number[];
}

const NAME = /^(events|snapshot)-(\d{8})\.log$/;

const padded = (number: number): string => String(number).padStart(8, "0");
export const segmentPath = (folder: string, number: number): string => join(folder, `events-${padded(number)}.log`);
export const snapshotPath = (folder: string, number: number): string => join(folder, `snapshot-${padded(number)}.log`);

/** What lies in the folder, ascending; half-written snapshots of an earlier run are removed. */
export async function listFolder(folder: string): Promise<LogFolder> {
  const segments: number[] = [];
  const snapshots: number[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name.endsWith(".tmp")) await rm(join(folder, name), { force: true });
    const [, kind, number] = NAME.exec(name) ?? [];
    if (kind === "events") segments.push(Number(number));
    if (kind === "snapshot") snapshots.push(Number(number));
  }
  return { segments, snapshots };
}
