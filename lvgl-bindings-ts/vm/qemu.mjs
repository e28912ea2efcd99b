// SPDX-License-Identifier: Apache-2.0
// One virtual machine: its serial lines, its monitor, its end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A picture as the monitor writes it (PPM, 8 bits): its size and its pixels R, G, B. */
function readPpm(file) {
  const bytes = readFileSync(file);
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString("latin1"));
  if (!header) throw new Error(`${file} is no PPM picture`);
  return { width: Number(header[1]), height: Number(header[2]), rgb: bytes.subarray(header[0].length) };
}

export class Machine {
  #process;
  #monitor;
  #replies;
  #folder;
  lines;

  /**
   * @param {{ program: string, env: Record<string, string>, firmware: string | null, folder: string, kernel: string, initramfs: string, devices: string[], append: string }} options
   */
  static async start(options) {
    const machine = new Machine();
    await machine.#start(options);
    return machine;
  }

  async #start({ program, env, firmware, folder, kernel, initramfs, devices, append }) {
    this.#folder = folder;
    const socket = join(folder, "monitor");
    // biome-ignore format: one option a line
    this.#process = spawn(program, [
      // Emulation boots in seconds and everywhere; a KVM inside a virtual machine may hang with no message.
      "-accel", process.env.LVGL_VM_ACCEL ?? "tcg", "-cpu", "max", "-m", "1024", "-smp", "1",
      ...(firmware ? ["-L", firmware] : []),
      "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-nic", "none",
      "-kernel", kernel, "-initrd", initramfs,
      "-append", `console=ttyS0 quiet panic=-1 ${append}`,
      "-serial", `file:${join(folder, "console.log")}`, "-serial", "stdio",
      "-qmp", `unix:${socket},server=on,wait=off`,
      ...devices,
    ], { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "inherit"] });
    process.once("exit", () => this.#process.kill("SIGKILL"));
    this.lines = createInterface({ input: this.#process.stdout });
    await this.#connect(socket);
  }

  /** The monitor listens a moment after the start: the first lines of the guest come later than that. */
  async #connect(socket) {
    const ended = once(this.#process, "exit").then(([code]) => {
      throw new Error(`QEMU ended with ${code}: ${this.console()}`);
    });
    ended.catch(() => {});
    for (let attempt = 0; ; attempt++) {
      const connection = createConnection(socket);
      try {
        await Promise.race([once(connection, "connect"), ended]);
        this.#monitor = connection;
        break;
      } catch (error) {
        if (attempt > 100 || this.#process.exitCode !== null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    this.#replies = createInterface({ input: this.#monitor })[Symbol.asyncIterator]();
    await this.#replies.next(); // the greeting
    await this.#command("qmp_capabilities");
  }

  async #command(execute, parameters = {}) {
    this.#monitor.write(`${JSON.stringify({ execute, arguments: parameters })}\n`);
    for (;;) {
      const { value, done } = await this.#replies.next();
      if (done) throw new Error(`the monitor ended during ${execute}`);
      const reply = JSON.parse(value);
      if (reply.error) throw new Error(`${execute}: ${reply.error.desc}`);
      if ("return" in reply) return reply.return;
    }
  }

  /** What the machine's screen shows now. */
  async screen() {
    const filename = join(this.#folder, "screen.ppm");
    await this.#command("screendump", { filename });
    return readPpm(filename);
  }

  answer() {
    this.#process.stdin.write("go\n");
  }

  /** What the kernel and the guest's standard error said. */
  console() {
    try {
      return readFileSync(join(this.#folder, "console.log"), "utf8");
    } catch {
      return "";
    }
  }

  /** Waits until the machine is off; after `ms` it is switched off, and the answer is false. */
  async end(ms) {
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), ms);
    if (this.#process.exitCode === null && this.#process.signalCode === null) await once(this.#process, "exit");
    clearTimeout(timer);
    this.#monitor?.destroy();
    return this.#process.exitCode === 0;
  }
}
