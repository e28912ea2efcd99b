import { setTimeout as sleep } from "node:timers/promises";

/** Waits in real time, the only one that a kernel knows; false when it does not come. */
export async function until(condition: () => boolean | Promise<boolean>, patience = 30_000): Promise<boolean> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await sleep(5);
  }
  return true;
}
