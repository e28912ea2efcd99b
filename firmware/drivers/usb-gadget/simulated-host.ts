import type { UsbControlRequest, UsbFunction, UsbIdentity } from "./contract.js";
import { MessageQueue } from "./message-queue.js";

/** Bytes of a bulk packet at high speed (USB 2.0 §5.8.3): a longer message reaches the function in parts. */
const PACKET = 512;

interface Line {
  readonly function: UsbFunction;
  readonly bulkIn: MessageQueue;
  readonly interrupt: MessageQueue;
}

/** What a host does with the device in memory. Interfaces are numbered as they were exposed; "gone": no device, or no longer. */
export class SimulatedUsbHost {
  #identity: UsbIdentity | undefined;
  #lines: readonly Line[] = [];

  /** How the device names itself; undefined when the host has none. */
  identity(): UsbIdentity | undefined {
    return this.#identity;
  }

  /** The functions of the device, in the order of their interfaces. */
  interfaces(): readonly Pick<UsbFunction, "name" | "interfaceClass" | "classDescriptor">[] {
    return this.#lines.map((line) => line.function);
  }

  control(at: number, request: UsbControlRequest): Uint8Array | "stall" | "gone" {
    const answer = this.#lines[at]?.function.control(request) ?? "gone";
    // The controller took the data before anybody could judge it.
    if (answer === "stall" && request.data.length > 0) return new Uint8Array(0);
    return typeof answer === "string" ? answer : Uint8Array.from(answer).subarray(0, request.length);
  }

  bulkOut(at: number, message: Uint8Array): "sent" | "gone" {
    const to = this.#lines[at];
    if (to === undefined) return "gone";
    for (let start = 0; start < message.length; start += PACKET) {
      // A function may make the device leave in the middle of a message.
      if (this.#lines[at] !== to) return "gone";
      to.function.bulkOut(Uint8Array.from(message.subarray(start, start + PACKET)));
    }
    return "sent";
  }

  /** The next message of the bulk IN endpoint, waited for. */
  bulkIn(at: number): Promise<Uint8Array | "gone"> {
    return this.#lines[at]?.bulkIn.take() ?? Promise.resolve("gone");
  }

  /** The next message of the interrupt IN endpoint, waited for. */
  interrupt(at: number): Promise<Uint8Array | "gone"> {
    return this.#lines[at]?.interrupt.take() ?? Promise.resolve("gone");
  }

  /** The host configures the device: for the gadget in memory. */
  open(identity: UsbIdentity, functions: readonly UsbFunction[]): void {
    this.#identity = identity;
    this.#lines = functions.map((one) => ({
      function: one,
      bulkIn: new MessageQueue(),
      interrupt: new MessageQueue(),
    }));
    for (const { function: one, bulkIn, interrupt } of this.#lines) {
      one.attach({
        bulkIn: (message) => bulkIn.give(message),
        interrupt: (message) => interrupt.give(message),
      });
    }
  }

  /** The device leaves, or sleeps: for the gadget in memory. What was not fetched is dropped. */
  leave(reason: Parameters<UsbFunction["detach"]>[0]): void {
    const lines = this.#lines;
    this.#lines = [];
    this.#identity = undefined;
    for (const { function: one, bulkIn, interrupt } of lines) {
      bulkIn.close();
      interrupt.close();
      one.detach(reason);
    }
  }
}
