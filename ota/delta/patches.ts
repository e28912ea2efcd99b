import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../lib/result.js";
import type { PlannedWindow } from "./plan.js";
import type { Window } from "./windows.js";
import { zstdCompress } from "./zstd.js";

/** A window as the plan tells it, and its patch: empty when nothing of it is new. */
export interface PatchedWindow {
  readonly planned: PlannedWindow;
  readonly patch: Buffer;
}

/**
 * Makes the patch of a window: its new bytes, compressed against what it refers to. Works in `folder`. The error is English.
 */
export async function patchWindow(
  window: Window,
  base: Buffer,
  target: Buffer,
  folder: string,
): Promise<Result<PatchedWindow, string>> {
  const reference = window.reference.map(({ at, length }) => [at, length] as [number, number]);
  const steps = window.steps.map(
    ({ literals, copyFrom, copyLength }) => [literals, copyFrom, copyLength] as [number, number, number],
  );
  const planned = { reference: window.literals === 0 ? [] : reference, literals: window.literals, steps };
  if (window.literals === 0) return ok({ planned, patch: Buffer.alloc(0) });

  const input = join(folder, "new");
  const out = join(folder, "patch");
  const old = reference.length === 0 ? undefined : join(folder, "old");
  await writeFile(
    input,
    window.steps.map(({ target: at, literals }) => target.subarray(at, at + literals)),
  );
  if (old !== undefined)
    await writeFile(
      old,
      window.reference.map(({ at, length }) => base.subarray(at, at + length)),
    );
  const compressed = await zstdCompress({ input, reference: old, out });
  if (!compressed.ok) return err(compressed.error.detail);
  const patch = await readFile(out);
  return ok({ planned: { ...planned, packed: patch.length }, patch });
}
