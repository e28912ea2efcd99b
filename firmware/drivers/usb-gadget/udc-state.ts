import type { UsbState } from "./contract.js";
import type { Phase } from "./ffs-function.js";

/**
 * The state of the port from what the controller says (`/sys/class/udc/…/state`, include/uapi/linux/usb/ch9.h) and where
 * the functions stand. Functions count first: many controllers go on saying `configured` without a host.
 * @param before the state so far, kept while functions are half way
 */
export function usbStateOf(controller: string, phases: readonly Phase[], before: UsbState): UsbState {
  const [first, ...others] = phases;
  if (others.some((phase) => phase !== first)) return before;
  if (first === "on") return { kind: "configured" };
  if (first === "asleep") return { kind: "suspended" };
  switch (controller) {
    case "attached":
    case "powered":
    case "reconnecting":
    case "unauthenticated":
    case "default":
    case "addressed":
      return { kind: "charger" };
    default:
      return { kind: "unplugged" };
  }
}

/** Whether a host that lets the functions go does it to begin anew: after a reset the controller waits for an address. */
export function isReset(controller: string): boolean {
  return controller === "default" || controller === "addressed";
}

/** Whether the controller says what the functions tell themselves, a moment earlier or later. */
export function isFunctionsBusiness(controller: string): boolean {
  return controller === "configured" || controller === "suspended";
}
