import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The program as `make run` starts it. */
export const TERMINAL = "build/bundle/terminal.mjs";

/** Its environment: no window, its data in a folder, its bench on any port. */
export function terminalEnvironment(data: string): NodeJS.ProcessEnv {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return { ...env, TOURNEE_DATA: data, TOURNEE_BENCH_PORT: "0" };
}

export function startTerminal(data: string): ChildProcess {
  return spawn(process.execPath, [TERMINAL], { env: terminalEnvironment(data), stdio: ["ignore", "pipe", "inherit"] });
}

/** Resolves once it is up, which it says with its first line; rejects when it left before. */
export async function firstLine(child: ChildProcess): Promise<void> {
  await Promise.race([
    once(child.stdout ?? child, "data"),
    once(child, "exit").then(([code]) => {
      throw new Error(`left with ${code} before it was up`);
    }),
  ]);
}
