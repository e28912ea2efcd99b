import { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../../lib/project-root.js";

/** What befalls a function (linux/usb/functionfs.h). `enable`: the host configured it. */
export type FunctionEvent = "bind" | "unbind" | "enable" | "disable" | "suspend" | "resume" | "other";

export interface NativeListener {
  event(event: FunctionEvent): void;
  /** A request on the control pipe; null stalls it, which is too late once it brought data. */
  setup(requestType: number, request: number, value: number, data: Uint8Array, length: number): Uint8Array | null;
  /** Bytes of bulk OUT, a packet at most. */
  received(bytes: Uint8Array): void;
}

/** The endpoints of one FunctionFS instance. What is given while no host listens is dropped. */
export interface NativeFunction {
  bulkIn(message: Uint8Array): void;
  interrupt(message: Uint8Array): void;
  /** After the device left the bus: nothing is told any more. */
  close(): void;
}

/** The compiled helper (native/). Its errors are Errors whose `code` is the errno's name. */
export interface NativeGadget {
  openFunction(
    folder: string,
    descriptors: Uint8Array,
    strings: Uint8Array,
    maxMessage: number,
    listener: NativeListener,
  ): NativeFunction;
  mount(name: string, folder: string): void;
  unmount(folder: string): void;
  /** Tells the value of a sysfs attribute each time the kernel says that it changed. */
  watchAttribute(path: string, listener: { changed(value: string): void }): { close(): void };
}

const FILE = "firmware/drivers/usb-gadget/build/Release/usb_gadget.node";

/** @throws when it was not compiled (scripts/natives.mjs). */
export function loadNative(): NativeGadget {
  return createRequire(import.meta.url)(join(projectRoot(), FILE)) as NativeGadget;
}
