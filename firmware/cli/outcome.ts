import { readFileSync } from "node:fs";

/** What a command leaves: its exit code and its two outputs. */
export interface Outcome {
  /** 0 done, 1 what was looked at is at fault, 2 the input is. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The input is at fault: one sentence, or the usage. */
export function refuse(stderr: string): Outcome {
  return { exitCode: 2, stdout: "", stderr };
}

/** The text of a file, or of standard input for « - »; undefined when it cannot be read. Latin-1 is one character a byte. */
export function readInput(file: string, encoding: "utf8" | "latin1" = "utf8"): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, encoding);
  } catch {
    return undefined;
  }
}
