import { err, ok, type Result } from "../lib/result.js";

/** Why a command stopped: what happened to what, and what to do now. `code` stays the same for ever, for scripts. */
export interface Problem {
  readonly code: string;
  readonly what: string;
  /** What the reader can do now. */
  readonly now: string;
}

/** Tells the problem on stderr. @returns the exit code 1 */
export function report(command: string, { code, what, now }: Problem): 1 {
  process.stderr.write(`tournee-ota ${command}: ${what} [${code}]\n  ${now}\n`);
  return 1;
}

/** Tells that the command was called wrongly, with its usage. @returns the exit code 2 */
export function misuse(command: string, what: string, usage: string): 2 {
  process.stderr.write(`tournee-ota ${command}: ${what} [usage]\n\n${usage}\n`);
  return 2;
}

/** What the command line says, read by `parse` (`parseArgs`, which throws); a wrong one is told. @returns as error the exit code 2 */
export function readArguments<T>(command: string, usage: string, parse: () => T): Result<T, 2> {
  try {
    return ok(parse());
  } catch (error) {
    return err(misuse(command, error instanceof Error ? error.message : String(error), usage));
  }
}
