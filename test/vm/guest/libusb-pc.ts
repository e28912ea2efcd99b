import type { Device, InEndpoint } from "usb";
import { findDevice, openLibusbPort, type UsbIds } from "../../../firmware/cli/probe/libusb-port.js";
import type { ProbePort } from "../../../firmware/cli/probe/port.js";
import type { UsbControlRequest } from "../../../firmware/drivers/usb-gadget/contract.js";
import type { SeenDevice, UsbPc } from "../../contract/usb-gadget.js";
import type { DummyCable } from "./dummy-cable.js";
import { until } from "./real-time.js";

const INTERRUPT = 3;
/** The host's own patience with a device that it was told of. */
const PATIENCE_MS = 10_000;

/** The machine's other half as a PC: libusb on the real host stack, the cable by the root hub. */
export class LibusbPc implements UsbPc {
  readonly #cable: DummyCable;
  readonly #ids: UsbIds;
  #port: ProbePort | undefined;

  constructor(cable: DummyCable, ids: UsbIds) {
    this.#cable = cable;
    this.#ids = ids;
  }

  async plug(): Promise<void> {
    await this.#cable.plug();
  }

  async unplug(): Promise<void> {
    await this.#cable.unplug();
    await until(() => this.#found() === undefined);
    this.#port = undefined;
  }

  /** The host suspends only what no program holds. */
  async suspend(): Promise<void> {
    await this.release();
    await this.#cable.suspend();
  }

  async resume(): Promise<void> {
    await this.#cable.resume();
  }

  async reset(): Promise<void> {
    await this.#open();
    await new Promise<void>((resolve, reject) => {
      this.#found()?.reset((error) => (error === undefined ? resolve() : reject(error)));
    });
  }

  async seen(): Promise<SeenDevice | undefined> {
    return await this.#open(0);
  }

  async control(at: number, request: UsbControlRequest): Promise<Uint8Array | "stall" | "gone"> {
    return (await (await this.#open())?.control(at, request)) ?? "gone";
  }

  async bulkOut(at: number, message: Uint8Array): Promise<"sent" | "gone"> {
    return (await (await this.#open())?.bulkOut(at, message)) ?? "gone";
  }

  async bulkIn(at: number): Promise<Uint8Array | "gone"> {
    const message = await (await this.#open())?.bulkIn(at, 0);
    return message === undefined || message === "silent" ? "gone" : message;
  }

  async interrupt(at: number): Promise<Uint8Array | "gone"> {
    await this.#open();
    const endpoints = this.#found()?.interface(at).endpoints ?? [];
    const endpoint = endpoints.find((one) => one.transferType === INTERRUPT) as InEndpoint | undefined;
    return await new Promise((resolve) => {
      endpoint?.transfer(8, (error, data) => resolve(error === undefined ? Uint8Array.from(data ?? []) : "gone"));
    });
  }

  /** Lets the device go, so that the host may suspend it. */
  async release(): Promise<void> {
    await this.#port?.close();
    this.#port = undefined;
  }

  #found(): Device | undefined {
    return findDevice(this.#ids);
  }

  /** The device opened and its interfaces claimed: the host may take a moment to know it. */
  async #open(patience = PATIENCE_MS): Promise<ProbePort | undefined> {
    if (this.#found() === undefined) this.#port = undefined;
    if (this.#port !== undefined) return this.#port;
    await until(() => this.#found() !== undefined, patience);
    const opened = await openLibusbPort(this.#ids);
    this.#port = opened.ok ? opened.value : undefined;
    return this.#port;
  }
}
