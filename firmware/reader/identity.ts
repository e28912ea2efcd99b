import type { UsbIdentity } from "../drivers/usb-gadget/contract.js";
import { err, ok, type Result } from "../lib/result.js";

/** The vendor and product id as configuration, both 16 bits. */
export interface UsbIds {
  readonly vendorId: number;
  readonly productId: number;
}

/**
 * The private test id of pid.codes: for benches and virtual machines, never for a terminal that is sold. A product needs
 * an id registered in its maker's name (a vendor id of the USB-IF, or a product id granted under a shared vendor), and the
 * same id in the list of the Linux driver. The id of another maker's reader is never an option.
 */
export const TEST_IDS: UsbIds = { vendorId: 0x1209, productId: 0x0001 };

/** Vendor of the shared test ids, product 0x0001 to 0x0010: refused in a product. */
const TEST_PRODUCTS = { first: 0x0001, last: 0x0010 };

export type IdentityError =
  | { readonly kind: "out-of-range" }
  /** A test id in the product build. */
  | { readonly kind: "test-id" };

/**
 * How the device names itself on the bus.
 *
 * @param ids the configured ids
 * @param serial of the terminal, ASCII
 * @param release of the program, binary coded decimal: 0x0102 is 1.02
 * @param build `product` refuses the test ids; `bench` takes them
 */
export function readerIdentity(
  ids: UsbIds,
  serial: string,
  release: number,
  build: "product" | "bench",
): Result<UsbIdentity, IdentityError> {
  if (!isWord(ids.vendorId) || !isWord(ids.productId) || !isWord(release)) return err({ kind: "out-of-range" });
  if (build === "product" && isTestId(ids)) return err({ kind: "test-id" });
  return ok({
    vendorId: ids.vendorId,
    productId: ids.productId,
    release,
    manufacturer: "Tournee",
    product: "Tournee",
    serial,
  });
}

/** How a terminal on a desk names itself: the test ids, so no product ever does. */
export function deskIdentity(): UsbIdentity {
  const made = readerIdentity(TEST_IDS, "DESK0001", 0x0100, "bench");
  if (!made.ok) throw new Error(`the desk's identity is refused: ${made.error.kind}`);
  return made.value;
}

function isTestId({ vendorId, productId }: UsbIds): boolean {
  return vendorId === TEST_IDS.vendorId && productId >= TEST_PRODUCTS.first && productId <= TEST_PRODUCTS.last;
}

/** Zero is no id: configfs takes it for "not set". */
function isWord(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= 0xffff;
}
