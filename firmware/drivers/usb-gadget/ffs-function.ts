import type { UsbFunction } from "./contract.js";
import { descriptorBlock, stringBlock } from "./ffs-descriptors.js";
import type { FunctionEvent, NativeFunction, NativeGadget } from "./native.js";

/** Where a function stands: `off` has no host, `asleep` has one that sleeps. */
export type Phase = "off" | "on" | "asleep";

/** A class request to an interface, in or out (USB 2.0 §9.3.1). */
const CLASS_OUT = 0x21;
const CLASS_IN = 0xa1;

const EMPTY = new Uint8Array(0);

export interface FfsFunctionOptions {
  readonly native: NativeGadget;
  /** Where the FunctionFS instance is mounted. */
  readonly folder: string;
  readonly one: UsbFunction;
  /** Why the host no longer uses the function, asked when it does not. */
  readonly reason: () => "reset" | "unplugged";
  readonly onPhase: () => void;
}

/** One function of the contract behind one FunctionFS instance: tells it what befalls it, and carries its bytes. */
export class FfsFunction {
  readonly #options: FfsFunctionOptions;
  readonly #endpoints: NativeFunction;
  #phase: Phase = "off";
  /** Grows at each attach: what a function says to an output of before goes nowhere. */
  #attachments = 0;
  #left = false;

  /** @throws an Error of the native helper when the kernel refuses the descriptors or has no such instance. */
  constructor(options: FfsFunctionOptions) {
    this.#options = options;
    const { native, folder, one } = options;
    this.#endpoints = native.openFunction(folder, descriptorBlock(one), stringBlock(one.name), one.maxMessage, {
      event: (event) => this.#happened(event),
      setup: (type, request, value, data, length) => this.#setup(type, request, value, data, length),
      received: (bytes) => {
        if (this.#phase === "on") one.bulkOut(bytes);
      },
    });
  }

  phase(): Phase {
    return this.#phase;
  }

  /** The device is about to leave the bus: what the controller says on the way is that. */
  leaving(): void {
    this.#leave("unplugged", "off");
    this.#left = true;
  }

  /** Lets the kernel's files go; the device has left the bus. */
  close(): void {
    this.leaving();
    this.#endpoints.close();
  }

  #happened(event: FunctionEvent): void {
    if (this.#left) return;
    switch (event) {
      case "enable":
        // The kernel keeps only the last of a `disable` and an `enable` that nobody read in between.
        this.#leave("reset", "off");
        this.#attach();
        return;
      case "disable":
      case "unbind":
        this.#leave(this.#options.reason(), "off");
        return;
      case "suspend":
        if (this.#phase === "on") this.#leave("suspended", "asleep");
        return;
      case "resume":
        // Likewise of a `suspend` and a `resume`.
        if (this.#phase === "on") this.#leave("suspended", "asleep");
        if (this.#phase === "asleep") this.#attach();
        return;
      default:
        return;
    }
  }

  #attach(): void {
    this.#phase = "on";
    this.#attachments += 1;
    const attachment = this.#attachments;
    const current = (): boolean => this.#phase === "on" && this.#attachments === attachment;
    this.#options.one.attach({
      bulkIn: (message) => {
        if (current()) this.#endpoints.bulkIn(message);
      },
      interrupt: (message) => {
        if (current()) this.#endpoints.interrupt(message);
      },
    });
    this.#options.onPhase();
  }

  #leave(reason: "reset" | "unplugged" | "suspended", phase: Phase): void {
    const attached = this.#phase === "on";
    const changed = this.#phase !== phase;
    this.#phase = phase;
    if (attached) this.#options.one.detach(reason);
    if (changed) this.#options.onPhase();
  }

  #setup(type: number, request: number, value: number, data: Uint8Array, length: number): Uint8Array | null {
    if (type !== CLASS_IN && type !== CLASS_OUT) return null;
    const direction = type === CLASS_IN ? "in" : "out";
    const answer = this.#options.one.control({ direction, request, value, length, data });
    if (answer === "stall") return null;
    return direction === "in" ? answer : EMPTY;
  }
}
