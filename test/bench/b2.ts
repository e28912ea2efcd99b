import { spawnSync } from "node:child_process";

/** 100,000 invoices rated, then written to one B2 file whose text is thrown away, in a process of its own. */
export interface B2Bench {
  readonly invoices: number;
  /** Processor seconds of one thread. Aim: 20 at most. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** Memory resident after the first tenth and at the end, MB: the same when nothing is kept. */
  readonly rssEarlyMb: number;
  readonly rssEndMb: number;
}

/** @throws Error when the child process fails: what it printed is in the message. */
export function benchB2(): B2Bench {
  const child = spawnSync(process.execPath, ["--max-semi-space-size=4", "build/test/bench/b2-child.js"], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`no measure of the B2 files: ${child.stderr.slice(-500)}`);
  return JSON.parse(child.stdout) as B2Bench;
}
