import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** What the server said of itself. */
export interface ServerWeight {
  readonly rssMb: number;
  /** Since the last question. */
  readonly highestRssMb: number;
  readonly heapMb: number;
  readonly cpuSeconds: number;
  /** Actions by state. */
  readonly states: Readonly<Record<string, number>>;
}

export interface ServerProcess {
  readonly url: string;
  weigh(): Promise<ServerWeight>;
  /** SIGKILL: the measures want nothing tidied up. */
  kill(): Promise<void>;
}

export const deviceOf = (index: number): string => `t-${index}`;
export const tokenOf = (index: number): string => `token-of-a-simulated-terminal-${index}`;
export const authorizationOf = (index: number): string => `TargetToken ${tokenOf(index)}`;
export const pathOf = (index: number): string => `/DEFAULT/controller/v1/${deviceOf(index)}`;

/** `taskset`'s words for one core, or none where the machine has one core or no taskset. */
function onCore(core: number): readonly string[] {
  return spawnSync("taskset", ["-c", String(core), "true"]).status === 0 ? ["taskset", "-c", String(core)] : [];
}

export interface ServerProcessOptions {
  /** Holds `server.pem` and `server.key`; the state of an earlier process goes on. */
  readonly folder: string;
  readonly devices: number;
  readonly release: string;
  readonly maxDownloads: number;
  /** The core it is held on. */
  readonly core?: number;
}

/** Starts the server's process and waits until it listens. */
export async function startServer(options: ServerProcessOptions): Promise<ServerProcess> {
  const { folder, devices, release, maxDownloads, core } = options;
  const script = "build/test/bench/ota/server-child.js";
  const node = [process.execPath, script, folder, String(devices), release, String(maxDownloads)];
  const [program = "", ...args] = [...(core === undefined ? [] : onCore(core)), ...node];
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(program, args, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const next = async (): Promise<string> => String((await once(lines, "line"))[0]);
  const url = await Promise.race([
    next(),
    once(child, "exit").then(() => {
      throw new Error("the server ended before it listened");
    }),
  ]);
  return {
    url,
    async weigh() {
      const answer = next();
      child.stdin.write("\n");
      return JSON.parse(await answer) as ServerWeight;
    },
    async kill() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
