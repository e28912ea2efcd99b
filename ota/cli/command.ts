/** One command of `tournee-ota`: `ota/cli/<name>.ts` exports `command`. */
export interface Command {
  /** Under `usage:`, a line per form, and what it does. */
  readonly usage: string;
  /** Runs to the end; the number is the process's exit code. Writes to stdout what was asked, to stderr what went wrong. */
  run(args: readonly string[]): Promise<number>;
}
