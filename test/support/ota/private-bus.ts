import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const POLICY = `<policy context="default">
  <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/>
</policy>`;

/** A message bus of its own in a temporary folder, which nothing else of the machine sees. */
export class PrivateBus {
  readonly address: string;
  readonly #daemon: ChildProcess;
  readonly #folder: string;

  private constructor(daemon: ChildProcess, folder: string, address: string) {
    this.#daemon = daemon;
    this.#folder = folder;
    this.address = address;
  }

  static async start(): Promise<PrivateBus> {
    const folder = await mkdtemp(join(tmpdir(), "bus-"));
    const config = join(folder, "bus.conf");
    await writeFile(
      config,
      `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${join(folder, "socket")}</listen><auth>EXTERNAL</auth>${POLICY}</busconfig>`,
    );
    const daemon = spawn("dbus-daemon", [`--config-file=${config}`, "--nofork", "--print-address"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    process.once("exit", () => daemon.kill("SIGKILL"));
    const [line] = await once(createInterface({ input: daemon.stdout }), "line");
    return new PrivateBus(daemon, folder, String(line));
  }

  /** The bus goes away under everyone who is connected. */
  async stop(): Promise<void> {
    if (this.#daemon.exitCode === null && this.#daemon.signalCode === null) {
      this.#daemon.kill("SIGKILL");
      await once(this.#daemon, "exit");
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}
