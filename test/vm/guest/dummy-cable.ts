import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const DEVICES = "/sys/bus/usb/devices";

/** The cable between the machine's two halves: the port of dummy_hcd's root hub. */
export class DummyCable {
  readonly #hub: string;

  private constructor(hub: string) {
    this.#hub = hub;
  }

  /** Finds the root hub whose driver is dummy_hcd, at high speed. */
  static async find(): Promise<DummyCable> {
    for (const name of await readdir(DEVICES)) {
      if (!/^usb\d+$/.test(name)) continue;
      const product = await readFile(join(DEVICES, name, "product"), "latin1").catch(() => "");
      const speed = await readFile(join(DEVICES, name, "speed"), "latin1").catch(() => "");
      if (product.includes("Dummy") && speed.trim() === "480") return new DummyCable(name.slice(3));
    }
    throw new Error("no root hub of dummy_hcd");
  }

  /** The device's name on the host's side, there or not. */
  get device(): string {
    return `${this.#hub}-1`;
  }

  /** Takes the port's power away, as a cable that is pulled does. */
  async unplug(): Promise<void> {
    await this.#power("1");
  }

  async plug(): Promise<void> {
    await this.#power("0");
  }

  /** Lets the host suspend the device as soon as nobody uses it, or wakes it up. */
  async suspend(): Promise<void> {
    await writeFile(join(DEVICES, this.device, "power/autosuspend_delay_ms"), "0");
    await writeFile(join(DEVICES, this.device, "power/control"), "auto");
  }

  async resume(): Promise<void> {
    await writeFile(join(DEVICES, this.device, "power/control"), "on");
  }

  async #power(disable: "0" | "1"): Promise<void> {
    await writeFile(join(DEVICES, `${this.#hub}-0:1.0/usb${this.#hub}-port1/disable`), disable);
  }
}
