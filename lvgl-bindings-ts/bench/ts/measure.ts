// SPDX-License-Identifier: Apache-2.0
/** The processor's time and the memory of this process, read as c/measure.c reads them. */
import { readFileSync } from "node:fs";

/** Processor time of the whole process in nanoseconds, the threads that compile and collect included. */
export function cpuNs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** A field of /proc/self/smaps_rollup in kilobytes, e.g. "Rss" or "Pss"; -1 when the kernel does not tell. */
export function memoryKb(field: string): number {
  const line = new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(readFileSync("/proc/self/smaps_rollup", "utf8"));
  return Number(line?.[1] ?? -1);
}

/**
 * Nanoseconds a call, the median of several rounds.
 * @param loop makes `count` calls; the loop stands inside, so that its calls stay of one kind for the compiler
 */
export function nanoseconds(loop: (count: number) => void, count = 100_000, rounds = 9): number {
  loop(count / 2);
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = cpuNs();
    loop(count);
    times.push((cpuNs() - start) / count);
  }
  times.sort((a, b) => a - b);
  return times[rounds >> 1] ?? Number.NaN;
}
