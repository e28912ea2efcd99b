import type { UsbControlRequest, UsbFunction, UsbIdentity } from "../../drivers/usb-gadget/contract.js";

/** A USB device as a host sees it: what the probe needs of libusb, and what a device in memory gives in tests. */
export interface ProbePort {
  readonly identity: UsbIdentity;
  /** In the order of their numbers. */
  readonly interfaces: readonly ProbeInterface[];
  /** "gone": the device left, or does not answer any more. */
  control(at: number, request: UsbControlRequest): Promise<Uint8Array | "stall" | "gone">;
  bulkOut(at: number, message: Uint8Array): Promise<"sent" | "gone">;
  /** The next message; "silent" when none comes within `patience` milliseconds. */
  bulkIn(at: number, patience: number): Promise<Uint8Array | "silent" | "gone">;
  close(): Promise<void>;
}

export type ProbeInterface = Pick<UsbFunction, "name" | "interfaceClass" | "classDescriptor">;

export type OpenError =
  | { readonly kind: "not-found" }
  /** Another program has it: pcscd, most often. */
  | { readonly kind: "in-use" }
  | { readonly kind: "denied" }
  | { readonly kind: "failed"; readonly cause: string };
