import { readFileSync, unlinkSync } from "node:fs";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import * as z from "zod";
import { isErrno } from "./atomic-file.js";
import { err, ok, type Result } from "./result.js";

const holder = z.object({ pid: z.number().int(), started: z.string(), boot: z.string() });
type Holder = z.infer<typeof holder>;

/**
 * One process per folder. The file names the process with its start time and the machine's boot, so that a killed holder,
 * or another process that was given its number, never blocks the next start.
 * @returns how to let go, or the number of the process that holds it.
 */
export async function takeProcessLock(path: string): Promise<Result<() => void, { readonly pid: number }>> {
  const self = await identify(process.pid);
  const text = JSON.stringify(self ?? { pid: process.pid, started: "", boot: "" });
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, text, { mode: 0o600 });
  try {
    // A second round only after a dead holder's file was removed.
    for (let round = 0; round < 2; round += 1) {
      if (await linked(mine, path)) return ok(() => release(path, text));
      const living = await livingHolder(path);
      if (living !== undefined) return err({ pid: living });
      await rm(path, { force: true });
    }
    return err({ pid: (await livingHolder(path)) ?? 0 });
  } finally {
    await rm(mine, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

function release(path: string, text: string): void {
  try {
    if (readFileSync(path, "utf8") === text) unlinkSync(path);
  } catch {
    // Already gone: nothing is held any more, which is all that was wanted.
  }
}

async function livingHolder(path: string): Promise<number | undefined> {
  let read: Holder;
  try {
    read = holder.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
  const now = await identify(read.pid);
  return now !== undefined && now.started === read.started && now.boot === read.boot ? read.pid : undefined;
}

/** From `/proc` (proc(5)): field 3 is the state, 22 the start time in ticks since the boot. A zombie holds nothing. */
async function identify(pid: number): Promise<Holder | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The command's name stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return { pid, started: fields[19] ?? "", boot: boot.trim() };
  } catch {
    return undefined;
  }
}
