import { type Device, type Endpoint, getDeviceList, type InEndpoint, type OutEndpoint } from "usb";
import type { UsbControlRequest } from "../../drivers/usb-gadget/contract.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { OpenError, ProbeInterface, ProbePort } from "./port.js";

export interface UsbIds {
  readonly vendorId: number;
  readonly productId: number;
}

/** libusb's codes: of calls (negative) and of transfers. */
const ACCESS = -3;
const BUSY = -6;
const PIPE = -9;
const TIMED_OUT = 2;
const STALLED = 4;

const CLASS_IN = 0xa1;
const CLASS_OUT = 0x21;
const BULK = 2;

/** A device of the host, opened through libusb and its interfaces claimed. */
export async function openLibusbPort(ids: UsbIds): Promise<Result<ProbePort, OpenError>> {
  const device = findDevice(ids);
  if (device === undefined) return err({ kind: "not-found" });
  try {
    device.open();
    for (const one of device.interfaces ?? []) one.claim();
    return ok(new LibusbPort(device, await identityOf(device), await interfacesOf(device)));
  } catch (cause) {
    closeQuietly(device);
    return err(openError(cause));
  }
}

/** The host's device of these ids, if it has one. */
export function findDevice({ vendorId, productId }: UsbIds): Device | undefined {
  return getDeviceList().find(
    ({ deviceDescriptor: { idVendor, idProduct } }) => idVendor === vendorId && idProduct === productId,
  );
}

class LibusbPort implements ProbePort {
  readonly #device: Device;
  readonly identity: ProbePort["identity"];
  readonly interfaces: readonly ProbeInterface[];

  constructor(device: Device, identity: ProbePort["identity"], interfaces: readonly ProbeInterface[]) {
    this.#device = device;
    this.identity = identity;
    this.interfaces = interfaces;
  }

  async control(at: number, request: UsbControlRequest): Promise<Uint8Array | "stall" | "gone"> {
    const isIn = request.direction === "in";
    const given = isIn ? request.length : Buffer.from(request.data);
    return await new Promise((resolve) => {
      const type = isIn ? CLASS_IN : CLASS_OUT;
      this.#device.controlTransfer(type, request.request, request.value, at, given, (error, data) => {
        if (error !== undefined) resolve([PIPE, STALLED].includes(errnoOf(error)) ? "stall" : "gone");
        else resolve(data instanceof Buffer ? Uint8Array.from(data) : new Uint8Array(0));
      });
    });
  }

  async bulkOut(at: number, message: Uint8Array): Promise<"sent" | "gone"> {
    const endpoint = this.#endpoint(at, "out", BULK) as OutEndpoint | undefined;
    if (endpoint === undefined) return "gone";
    return await new Promise((resolve) => {
      endpoint.transfer(Buffer.from(message), (error) => resolve(error === undefined ? "sent" : "gone"));
    });
  }

  async bulkIn(at: number, patience: number): Promise<Uint8Array | "silent" | "gone"> {
    const endpoint = this.#endpoint(at, "in", BULK) as InEndpoint | undefined;
    if (endpoint === undefined) return "gone";
    endpoint.timeout = patience;
    return await new Promise((resolve) => {
      endpoint.transfer(this.#longest(at), (error, data) => {
        if (error === undefined) resolve(Uint8Array.from(data ?? []));
        else resolve(errnoOf(error) === TIMED_OUT ? "silent" : "gone");
      });
    });
  }

  async close(): Promise<void> {
    for (const one of this.#device.interfaces ?? []) await one.releaseAsync().catch(() => undefined);
    closeQuietly(this.#device);
  }

  #endpoint(at: number, direction: "in" | "out", type: number): Endpoint | undefined {
    return this.#device.interface(at).endpoints.find((one) => one.direction === direction && one.transferType === type);
  }

  /** What a CCID says that its longest message is (USB CCID 1.1 §5.1, dwMaxCCIDMessageLength). */
  #longest(at: number): number {
    const bytes = this.interfaces[at]?.classDescriptor ?? new Uint8Array(0);
    return bytes.length < 48 ? 512 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(44, true);
  }
}

async function identityOf(device: Device): Promise<ProbePort["identity"]> {
  const { idVendor, idProduct, bcdDevice, iManufacturer, iProduct, iSerialNumber } = device.deviceDescriptor;
  return {
    vendorId: idVendor,
    productId: idProduct,
    release: bcdDevice,
    manufacturer: await textOf(device, iManufacturer),
    product: await textOf(device, iProduct),
    serial: await textOf(device, iSerialNumber),
  };
}

async function interfacesOf(device: Device): Promise<readonly ProbeInterface[]> {
  const found: ProbeInterface[] = [];
  for (const [first] of device.configDescriptor?.interfaces ?? []) {
    if (first === undefined) continue;
    const { bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol, iInterface, extra } = first;
    found.push({
      name: await textOf(device, iInterface),
      interfaceClass: { class: bInterfaceClass, subclass: bInterfaceSubClass, protocol: bInterfaceProtocol },
      classDescriptor: Uint8Array.from(extra),
    });
  }
  return found;
}

async function textOf(device: Device, index: number): Promise<string> {
  return await new Promise((resolve, reject) => {
    device.getStringDescriptor(index, (error, value) => (error === undefined ? resolve(value ?? "") : reject(error)));
  });
}

function closeQuietly(device: Device): void {
  try {
    device.close();
  } catch {
    // It was never open, or has left: there is nothing to close.
  }
}

const errnoOf = (cause: unknown): number => (cause instanceof Error && "errno" in cause ? Number(cause.errno) : 0);

function openError(cause: unknown): OpenError {
  switch (errnoOf(cause)) {
    case ACCESS:
      return { kind: "denied" };
    case BUSY:
      return { kind: "in-use" };
    default:
      return { kind: "failed", cause: cause instanceof Error ? cause.message : String(cause) };
  }
}
