import type { Result } from "../../lib/result.js";

/**
 * What the cable says. `charger`: power without a host that speaks. `configured`: a host uses the device.
 * `suspended`: the host sleeps, the cable is still in.
 */
export type UsbState =
  | { readonly kind: "unplugged" }
  | { readonly kind: "charger" }
  | { readonly kind: "configured" }
  | { readonly kind: "suspended" }
  | { readonly kind: "failed"; readonly cause: string };

/** How the device names itself. The ids are our own registered ones; never another maker's. */
export interface UsbIdentity {
  readonly vendorId: number;
  readonly productId: number;
  /** Release of the device, binary coded decimal: 0x0102 is 1.02. */
  readonly release: number;
  /** ASCII only: pcsc-lite replaces the rest by dots. */
  readonly manufacturer: string;
  readonly product: string;
  readonly serial: string;
}

/** A class request on the control pipe of one interface (USB 2.0 §9.3). */
export interface UsbControlRequest {
  readonly direction: "in" | "out";
  readonly request: number;
  readonly value: number;
  /** Bytes asked for when `in`; `data` when `out`. */
  readonly length: number;
  readonly data: Uint8Array;
}

/** What a function gives to the bus: whole messages, in order, on its bulk IN or interrupt IN endpoint. */
export interface UsbFunctionOutput {
  bulkIn(message: Uint8Array): void;
  interrupt(message: Uint8Array): void;
}

/**
 * One interface with a bulk OUT, a bulk IN and an interrupt IN endpoint. The bus calls it from one thread, and never before
 * `attach`. It knows neither files nor the kernel, so the same function stands behind FunctionFS and behind a pty.
 */
export interface UsbFunction {
  /** Shown by some hosts as the reader's name; ASCII. */
  readonly name: string;
  readonly interfaceClass: { readonly class: number; readonly subclass: number; readonly protocol: number };
  /** Class descriptors that follow the interface descriptor, as bytes. */
  readonly classDescriptor: Uint8Array;
  /** Longest message that bulk OUT carries, bytes. */
  readonly maxMessage: number;
  /** The host configured the device: from now on messages may come and go. */
  attach(output: UsbFunctionOutput): void;
  /**
   * Reset, unplugged, suspended or another configuration: half messages are dropped, cards powered down. After a suspension
   * the host may still fetch one packet that the controller held.
   */
  detach(reason: "reset" | "unplugged" | "suspended"): void;
  /** Bytes of bulk OUT as they come: a message may come in parts. */
  bulkOut(bytes: Uint8Array): void;
  /** The answer of an `in` request, empty for an accepted `out`, or a stall: too late for an `out` that brought data. */
  control(request: UsbControlRequest): Uint8Array | "stall";
}

/** A device that stays on the bus until it is closed. */
export interface UsbExposure {
  /** Leaves the bus: the host sees an unplug. Safe to call twice. */
  close(): Promise<void>;
}

export type UsbExposeError =
  | { readonly kind: "no-controller" }
  | { readonly kind: "busy" }
  | { readonly kind: "refused"; readonly cause: string };

/**
 * The terminal's USB port as a device.
 *
 * - Found: by `boards/`. Without a controller the state stays `failed` and `expose` says `no-controller`.
 * - `subscribe` calls the listener at each change, never synchronously inside `subscribe`; no polling.
 */
export interface UsbGadget {
  state(): UsbState;
  subscribe(listener: (state: UsbState) => void): () => void;
  /** Shows the host one device with these functions, in this order. `busy` when one is shown already. */
  expose(identity: UsbIdentity, functions: readonly UsbFunction[]): Promise<Result<UsbExposure, UsbExposeError>>;
}
