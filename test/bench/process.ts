import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inFolder } from "./in-folder.js";
import { median } from "./median.js";
import { firstLine, startTerminal, TERMINAL, terminalEnvironment } from "./terminal-process.js";

/** Milliseconds from exec to the first picture, beside a Node that does nothing. */
export interface StartBench {
  readonly firstFrameMs: number;
  readonly nodeMs: number;
  /** Aim: 3 at most. */
  readonly ratio: number;
}

/** What the terminal weighs and costs while its clock is on the screen and nobody touches it. */
export interface RestBench {
  /** Proportional set size, MB. Aim: 75 at most. */
  readonly pssMb: number;
  readonly nodePssMb: number;
  /** Percent of one core. Aim: 0.3 at most. */
  readonly idlePercent: number;
  readonly seconds: number;
}

const ROUNDS = 9;
const REST_SECONDS = 65;
const TICKS_PER_SECOND = Number(spawnSync("getconf", ["CLK_TCK"], { encoding: "utf8" }).stdout.trim());

/** Both take turns, so that the machine's other work weighs on both. The store exists already, as on every morning but one. */
export function benchStart(): StartBench {
  return inFolder((folder) => {
    const env = { ...terminalEnvironment(folder), TOURNEE_STOP_AFTER: "first-frame" };
    const timed = (args: readonly string[]): number => {
      const start = process.hrtime.bigint();
      const { status, signal } = spawnSync(process.execPath, args, { env, stdio: "ignore" });
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      // The terminal kills itself at its first picture.
      if (status !== 0 && signal !== "SIGKILL") throw new Error(`node ${args.join(" ")} left with ${status}`);
      return ms;
    };
    timed([TERMINAL]);
    const rounds = Array.from({ length: ROUNDS }, () => ({ terminal: timed([TERMINAL]), node: timed(["-e", "0"]) }));
    return {
      firstFrameMs: median(rounds.map(({ terminal }) => terminal)),
      nodeMs: median(rounds.map(({ node }) => node)),
      ratio: median(rounds.map(({ terminal, node }) => terminal / node)),
    };
  });
}

export const benchRest = (): Promise<RestBench> => inFolder(restIn);

async function restIn(folder: string): Promise<RestBench> {
  const terminal = startTerminal(folder);
  const bare = spawn(process.execPath, ["-e", "setInterval(() => {}, 1 << 30); console.log('up')"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await Promise.all([firstLine(terminal), firstLine(bare)]);
    const before = cpuTicks(terminal);
    const start = process.hrtime.bigint();
    await new Promise((resolve) => setTimeout(resolve, REST_SECONDS * 1000));
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const busy = (cpuTicks(terminal) - before) / TICKS_PER_SECOND;
    return { pssMb: pss(terminal), nodePssMb: pss(bare), idlePercent: (busy / seconds) * 100, seconds };
  } finally {
    terminal.kill("SIGKILL");
    bare.kill("SIGKILL");
  }
}

function pss(child: ChildProcess): number {
  const match = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/smaps_rollup`, "utf8"));
  return Number(match?.[1] ?? Number.NaN) / 1024;
}

/** Processor time of all threads, in ticks (fields 14 and 15 of proc_pid_stat(5)). */
function cpuTicks(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return Number(fields[11]) + Number(fields[12]);
}
