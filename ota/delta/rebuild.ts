import { open, rename, rm, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { isDiskFull, syncFolder } from "../lib/atomic-file.js";
import { err, ok, type Result } from "../lib/result.js";
import { BaseReader } from "./base.js";
import type { ApplyOptions, Base, DeltaFailure } from "./contract.js";
import { Failed, malformed } from "./failed.js";
import { Literals } from "./literals.js";
import { type OpenDelta, patchPieces, readPlan } from "./payload.js";
import type { PlannedWindow } from "./plan.js";
import { TargetWriter } from "./target.js";
import { zstdDecompress } from "./zstd.js";

type RebuildOptions = Pick<ApplyOptions, "onProgress" | "signal">;

/**
 * Rebuilds the target beside `out` (`out.part`, with what a patch refers to in `out.reference`), checks its sha256 and renames
 * it. What an earlier call left there at a power loss is written over.
 * @throws the file system's error, except for a full disk
 */
export async function rebuild(
  delta: OpenDelta,
  base: Base,
  out: string,
  options: RebuildOptions,
): Promise<Result<void, DeltaFailure>> {
  const { targetSize, targetSha256 } = delta.signed;
  const part = `${out}.part`;
  const reference = `${out}.reference`;
  try {
    const found = await rebuildInto(part, reference, delta, base, options);
    if (found !== targetSha256) return err({ kind: "wrong-result", wanted: targetSha256, found });
    await rename(part, out);
    await syncFolder(dirname(out));
    return ok(undefined);
  } catch (error) {
    if (error instanceof Failed) return err(error.failure);
    if (!isDiskFull(error)) throw error;
    return err({ kind: "disk-full", needed: targetSize, free: await roomBeside(out) });
  } finally {
    await rm(part, { force: true });
    await rm(reference, { force: true });
  }
}

/** Gives the sha256 of what was written, which is on the disk by then. */
async function rebuildInto(
  part: string,
  reference: string,
  delta: OpenDelta,
  base: Base,
  { onProgress, signal }: RebuildOptions,
): Promise<string> {
  const { plan, patchesAt } = await readPlan(delta);
  const { baseSize, targetSize } = delta.signed;
  await rm(part, { force: true });
  const free = await roomBeside(part);
  if (free < targetSize) throw new Failed({ kind: "disk-full", needed: targetSize, free });
  const reached = (done: number): void => {
    if (signal?.aborted === true) throw new Failed({ kind: "stopped" });
    onProgress?.({ done, of: baseSize + targetSize });
  };
  const slot = await BaseReader.open(base, delta.signed);
  const file = await open(part, "w+", 0o600);
  try {
    await slot.check(reached);
    const writer = new TargetWriter(file, plan.tree);
    let at = patchesAt;
    for (const window of plan.windows) {
      const write = async (bytes: Buffer): Promise<void> => {
        await writer.write(bytes);
        reached(baseSize + writer.written);
      };
      await rebuildWindow(
        window,
        Readable.from(patchPieces(delta.file, at, window.packed ?? 0)),
        slot,
        reference,
        write,
      );
      at += window.packed ?? 0;
    }
    await file.sync();
    return writer.digest();
  } finally {
    await file.close();
    await slot.close();
  }
}

type Write = (bytes: Buffer) => Promise<void>;

async function rebuildWindow(
  window: PlannedWindow,
  frame: Readable,
  slot: BaseReader,
  reference: string,
  write: Write,
): Promise<void> {
  if (window.literals === 0) return await fill(window, new Literals(Readable.from([])), slot, write);
  const patched = window.reference.length > 0;
  if (patched) await gather(window, slot, reference);
  const unpacked = await zstdDecompress(frame, patched ? reference : undefined, async (stream) => {
    const literals = new Literals(stream);
    await fill(window, literals, slot, write);
    await literals.end();
  });
  if (unpacked.ok) return;
  const { kind, detail } = unpacked.error;
  throw kind === "tool" ? new Failed({ kind, detail }) : malformed(detail);
}

/** Writes the pieces of the base that a patch refers to into one file, as when the patch was made. */
async function gather(window: PlannedWindow, slot: BaseReader, reference: string): Promise<void> {
  const file = await open(reference, "w", 0o600);
  try {
    for (const [from, length] of window.reference) {
      for await (const piece of slot.read(from, length)) await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
}

async function fill(window: PlannedWindow, literals: Literals, slot: BaseReader, write: Write): Promise<void> {
  for (const [take, from, length] of window.steps) {
    for await (const bytes of literals.take(take)) await write(bytes);
    for await (const bytes of slot.read(from, length)) await write(bytes);
  }
}

/** Bytes that may still be written where this file goes. */
async function roomBeside(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(path));
  return bavail * bsize;
}
