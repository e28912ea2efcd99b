import { readFile, writeFile } from "node:fs/promises";

/**
 * Lets the machine sleep and wake up by itself a few seconds later, devices included: the kernel's own test of suspension
 * (Documentation/power/basic-pm-debugging.rst). False when this kernel cannot.
 */
export async function systemSleep(): Promise<boolean> {
  const states = await readFile("/sys/power/state", "latin1").catch(() => "");
  const tests = await readFile("/sys/power/pm_test", "latin1").catch(() => "");
  if (!states.includes("freeze") || !tests.includes("devices")) return false;
  await writeFile("/sys/power/pm_test", "devices");
  await writeFile("/sys/power/state", "freeze");
  await writeFile("/sys/power/pm_test", "none");
  return true;
}
