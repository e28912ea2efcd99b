// SPDX-License-Identifier: Apache-2.0
// How often a process wakes up: each thread that slept and was given the processor again, as the kernel counts them
// (voluntary context switches, proc_pid_status(5)). Nothing is attached to it while they are counted.
//   node scripts/wake-ups.mjs --pid N [--seconds 60] [--quiet 5] [--calls]
// It is counted once nothing woke up for --quiet seconds: V8's memory reducer looks every 8 s for some minutes after
// work. --calls tells the system calls of one more such interval too, by strace, whose own stops and starts count as wake-ups.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";

/** Sleeps ended so far, by thread: its number, and its name when there are several of it. */
function sleeps(pid) {
  const counts = new Map();
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      const status = readFileSync(`/proc/${pid}/task/${thread}/status`, "utf8");
      counts.set(thread, Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1]));
    } catch (error) {
      // The thread ended between the two reads.
      if (error.code !== "ENOENT" && error.code !== "ESRCH") throw error;
    }
  }
  return counts;
}

/**
 * Wake-ups of a process over an interval.
 * @returns those of its main thread, of its other threads together, and the seconds that went by
 */
export async function countWakeUps(pid, seconds) {
  const before = sleeps(pid);
  const start = performance.now();
  await wait(seconds * 1000);
  const after = sleeps(pid);
  const counted = { seconds: (performance.now() - start) / 1000, main: 0, others: 0 };
  for (const [thread, count] of after)
    counted[Number(thread) === pid ? "main" : "others"] += count - (before.get(thread) ?? 0);
  return counted;
}

/** Whether a process has come to rest: an interval without any wake-up. False when there is none within the patience. */
export async function comesToRest(pid, { seconds = 5, patience = 600 } = {}) {
  for (let left = patience; left > 0; left -= seconds) {
    const { main, others } = await countWakeUps(pid, seconds);
    if (main + others === 0) return true;
  }
  return false;
}

/** System calls of all its threads over an interval, by name; undefined where strace is missing or not allowed. */
export async function systemCalls(pid, seconds) {
  const folder = mkdtempSync(join(tmpdir(), "wake-ups-"));
  try {
    const path = join(folder, "calls");
    const strace = spawn("strace", ["-f", "-c", "-U", "calls,name", "-o", path, "-p", String(pid)], {
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => strace.once("close", resolve).once("error", resolve));
    const early = await Promise.race([ended.then(() => true), wait(seconds * 1000, false)]);
    if (early) return undefined;
    strace.kill("SIGINT");
    await ended;
    const rows = [...readFileSync(path, "utf8").matchAll(/^\s*(\d+)\s+(\w+)\s*$/gm)];
    return Object.fromEntries(
      rows.filter(([, , name]) => name !== "total").map(([, count, name]) => [name, Number(count)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      pid: { type: "string" },
      seconds: { type: "string", default: "60" },
      quiet: { type: "string", default: "5" },
      calls: { type: "boolean", default: false },
    },
  });
  const [pid, seconds, quiet] = [values.pid, values.seconds, values.quiet].map(Number);
  if (!(pid > 0 && seconds > 0 && quiet > 0)) throw new Error("--pid N [--seconds S] [--quiet S]");
  const atRest = await comesToRest(pid, { seconds: quiet });
  const counted = await countWakeUps(pid, seconds);
  const calls = values.calls ? await systemCalls(pid, seconds) : undefined;
  process.stdout.write(`${JSON.stringify({ atRest, ...counted, ...(calls === undefined ? {} : { calls }) })}\n`);
}
