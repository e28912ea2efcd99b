import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const SCRIPTS = resolve(import.meta.dirname, "../integration/reader/pyscard");
/** Debian's: pyscard is a package of the system, and another Python on the path would not see it. */
const PYTHON = "/usr/bin/python3";

/** How a program of the PC ended, and what it found to be so. */
export interface ProgramRun {
  readonly status: number | null;
  readonly so: readonly string[];
  readonly error: string;
}

/** Runs a pyscard script with a code on its standard input; what it wants done at the terminal's desk goes to `desk`. */
export async function runProgram(name: string, code: string, desk: (words: string) => void): Promise<ProgramRun> {
  const child = spawn(PYTHON, ["-B", join(SCRIPTS, `${name}.py`)], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(`${code}\n`);
  const so: string[] = [];
  let error = "";
  child.stderr.on("data", (bytes: Buffer) => {
    error += bytes.toString();
  });
  createInterface(child.stdout).on("line", (line) => {
    if (line.startsWith("desk: ")) desk(line.slice("desk: ".length));
    else so.push(line.slice("so: ".length));
  });
  const status = await new Promise<number | null>((settle) => child.once("close", settle));
  return { status, so, error };
}
