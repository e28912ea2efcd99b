import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { DeviceOperations } from "./device.js";

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** The test's end of the channel to the process that is the device. */
export class DeviceProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #orders = 0;

  constructor() {
    this.#child = fork(process.argv[1] ?? "", ["device"], {
      execArgv: ["--expose-gc"],
      stdio: ["ignore", 2, 2, "ipc"],
    });
    this.#child.on("message", (reply: Reply) => {
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    this.#child.once("exit", (code, signal) => {
      for (const tell of this.#waiting.values()) tell({ id: 0, error: `the device ended: ${code ?? signal}` });
      this.#waiting.clear();
    });
  }

  async call<K extends keyof DeviceOperations>(
    operation: K,
    ...args: Parameters<DeviceOperations[K]>
  ): Promise<Awaited<ReturnType<DeviceOperations[K]>>> {
    this.#orders += 1;
    const id = this.#orders;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#child.send({ id, operation, args });
    });
    if (reply.error !== undefined) throw new Error(`${operation}: ${reply.error}`);
    return reply.value as Awaited<ReturnType<DeviceOperations[K]>>;
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
  }

  async end(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.disconnect();
    await ended;
  }
}
