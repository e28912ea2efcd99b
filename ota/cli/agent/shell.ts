import { spawn } from "node:child_process";
import { err, ok, type Result } from "../../lib/result.js";

/** Longer than any self-test: a command that hangs has failed. */
const LONGEST = 300_000;

/** Runs a command line by `sh`, its output on our stderr; the error says how it ended. */
export function shell(line: string, environment: Readonly<Record<string, string>> = {}): Promise<Result<void, string>> {
  return new Promise((resolve) => {
    const child = spawn("/bin/sh", ["-c", line], {
      stdio: ["ignore", process.stderr, process.stderr],
      env: { ...process.env, ...environment },
      timeout: LONGEST,
      killSignal: "SIGKILL",
    });
    child.once("error", (error) => resolve(err(error.message)));
    child.once("exit", (code, signal) => {
      resolve(code === 0 ? ok(undefined) : err(signal === null ? `exit code ${code}` : `ended by ${signal}`));
    });
  });
}
