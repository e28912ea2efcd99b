import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Measures in a folder that is gone afterwards with all in it, however the measure ends: for a promise, once it settled. */
export function inFolder<T>(measure: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "tournee-bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  let measured: T;
  try {
    measured = measure(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (measured instanceof Promise) return measured.finally(remove) as T;
  remove();
  return measured;
}
