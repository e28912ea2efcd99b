import { mkdir, readdir, rmdir, symlink, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { UsbIdentity } from "./contract.js";

const ENGLISH = "strings/0x409";
const CONFIGURATION = "configs/c.1";
/** Bus powered (USB 2.0 §9.6.3): the battery charges from the port. No wake-up of the host. */
const ATTRIBUTES = 0x80;

/** What is shown as one device: a folder of the kernel's configfs (Documentation/usb/gadget_configfs.rst). */
export interface GadgetTree {
  /** The gadget's folder, e.g. /sys/kernel/config/usb_gadget/tournee; it is made and removed. */
  readonly folder: string;
  readonly identity: UsbIdentity;
  /** Names of the FunctionFS instances, in the order of the interfaces. */
  readonly instances: readonly string[];
  /** What the device may draw, mA. */
  readonly maxPower: number;
}

const hex = (value: number): string => `0x${value.toString(16).padStart(4, "0")}`;

/** Describes the device and its functions; nothing is on the bus yet. */
export async function buildGadget({ folder, identity, instances, maxPower }: GadgetTree): Promise<void> {
  const set = (path: string, value: string): Promise<void> => writeFile(join(folder, path), value);
  await mkdir(folder);
  await set("idVendor", hex(identity.vendorId));
  await set("idProduct", hex(identity.productId));
  await set("bcdDevice", hex(identity.release));
  await set("bcdUSB", "0x0200");
  // The descriptors go up to high speed: a faster controller must not be asked for what they do not say.
  await set("max_speed", "high-speed");
  await mkdir(join(folder, ENGLISH));
  await set(`${ENGLISH}/manufacturer`, identity.manufacturer);
  await set(`${ENGLISH}/product`, identity.product);
  await set(`${ENGLISH}/serialnumber`, identity.serial);
  await mkdir(join(folder, CONFIGURATION));
  await set(`${CONFIGURATION}/bmAttributes`, hex(ATTRIBUTES));
  await set(`${CONFIGURATION}/MaxPower`, String(maxPower));
  for (const instance of instances) await mkdir(join(folder, "functions", `ffs.${instance}`));
}

/** Makes the functions a part of the configuration, once each has its descriptors, and puts the device on the bus. */
export async function bindGadget({ folder, instances }: GadgetTree, controller: string): Promise<void> {
  for (const instance of instances) {
    const name = `ffs.${instance}`;
    await symlink(join(folder, "functions", name), join(folder, CONFIGURATION, name));
  }
  await writeFile(join(folder, "UDC"), controller);
}

/** Takes the device off the bus. Not being on it is no fault. */
export async function unbindGadget(folder: string): Promise<void> {
  await writeFile(join(folder, "UDC"), "\n").catch(unless("ENODEV", "ENOENT"));
}

/** Removes what `buildGadget` made, or what a former run left; the functions are unmounted. */
export async function removeGadget(folder: string): Promise<void> {
  const configuration = join(folder, CONFIGURATION);
  for (const name of await names(configuration)) {
    if (name.startsWith("ffs.")) await unlink(join(configuration, name));
  }
  await removeFolder(configuration);
  for (const name of await names(join(folder, "functions"))) await rmdir(join(folder, "functions", name));
  await removeFolder(join(folder, ENGLISH));
  await removeFolder(folder);
}

const names = (folder: string): Promise<string[]> =>
  readdir(folder)
    .catch(unless("ENOENT"))
    .then((all) => all ?? []);

const removeFolder = (folder: string): Promise<void> => rmdir(folder).catch(unless("ENOENT"));

/** Passes over errors of these codes. */
function unless(...codes: readonly string[]): (cause: unknown) => undefined {
  return (cause) => {
    if (cause instanceof Error && "code" in cause && codes.includes(String(cause.code))) return undefined;
    throw cause;
  };
}
