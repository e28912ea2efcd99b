import type { OpenSticks } from "./agent/sticks.js";

/** What the machine that a command runs on has, besides what Node knows of. */
export interface Machine {
  readonly openSticks?: OpenSticks;
}

/** One command of `tournee-ota`: `ota/cli/<name>.ts` exports `command`. */
export interface Command {
  /** Under `usage:`, a line per form, and what it does. */
  readonly usage: string;
  /** Runs to the end; the number is the process's exit code. Writes to stdout what was asked, to stderr what went wrong. */
  run(args: readonly string[], machine: Machine): Promise<number>;
}
