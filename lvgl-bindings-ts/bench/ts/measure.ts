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

/** Nanoseconds a call of one thing and of what it is measured against; the ratio is the median of the rounds'. */
export interface Versus {
  readonly of: number;
  readonly against: number;
  readonly ratio: number;
}

/** Makes `count` calls. The loop stands inside, so that its calls stay of one kind for the compiler. */
export type Loop = (count: number) => void;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/**
 * Measures two sides by turns, round after round, so that a busy moment of the machine slows both.
 * @param of loops of one side: the first one's time less the second one's, where there is one
 */
export function versus(of: readonly [Loop, Loop?], against: readonly [Loop, Loop?]): Versus {
  const COUNT = 40_000;
  const ROUNDS = 31;
  const time = (loop: Loop | undefined): number => {
    const start = cpuNs();
    loop?.(COUNT);
    return loop ? (cpuNs() - start) / COUNT : 0;
  };
  const side = ([loop, without]: readonly [Loop, Loop?]): number => time(loop) - time(without);
  const times: { of: number; against: number }[] = [];
  side(of);
  side(against);
  for (let i = 0; i < ROUNDS; i++) {
    const first = i % 2 === 0 ? side(of) : 0;
    const other = side(against);
    times.push({ of: i % 2 === 0 ? first : side(of), against: other });
  }
  return {
    of: median(times.map((each) => each.of)),
    against: median(times.map((each) => each.against)),
    ratio: median(times.map((each) => each.of / each.against)),
  };
}
