import { watch } from "node:fs";
import { lstat, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { inTurn } from "../../lib/in-turn.js";
import type { BundleSource, WholeState } from "./contract.js";
import { stickInsertions } from "./stick-insertions.js";

/** Sticks that the system mounts. */
export interface MountedStick extends BundleSource<WholeState> {
  close(): Promise<void>;
}

/** A link of the folder; put there again under the same name, it is another one. */
interface Link {
  readonly path: string;
  readonly made: string;
}

/**
 * Sticks on Linux: the system mounts one read-only and puts a link to it into `folder` once it can be read, and takes the link
 * away when it goes (docs/stick.md). The kernel tells of both; nothing polls.
 * @throws the file system's error when the folder can be neither made nor watched
 */
export async function mountedStick(folder: string): Promise<MountedStick> {
  const { show, ...stick } = stickInsertions();
  await mkdir(folder, { recursive: true });
  let current: Link | undefined;
  const next = inTurn();

  async function look(): Promise<void> {
    const links = await linksIn(folder);
    const same = links.some(({ path, made }) => path === current?.path && made === current.made);
    if (same) return;
    const had = current !== undefined;
    current = links[0];
    if (had || current !== undefined) await show(current?.path);
  }
  const lookAgain = (): Promise<void> => next(() => look().catch(() => show(undefined)));

  const watcher = watch(folder, lookAgain);
  await lookAgain();
  return {
    ...stick,
    async close() {
      watcher.close();
      await next(async () => undefined);
    },
  };
}

async function linksIn(folder: string): Promise<readonly Link[]> {
  const names = (await readdir(folder)).sort();
  const links = await Promise.all(
    names.map(async (name): Promise<Link | undefined> => {
      const path = join(folder, name);
      try {
        const { ino, ctimeMs } = await lstat(path);
        return { path, made: `${ino} ${ctimeMs}` };
      } catch {
        // Gone between the two looks.
        return undefined;
      }
    }),
  );
  return links.filter((link) => link !== undefined);
}
