import { err, ok, type Result } from "../../lib/result.js";
import type { UsbExposeError, UsbFunction, UsbIdentity } from "./contract.js";

/** USB 2.0 §9.6.7: a string descriptor has one byte of length, two of head and two a character. */
const LONGEST_STRING = 126;
/** USB 2.0 §9.6.3 numbers interfaces in a byte; Linux takes 16 in a configuration (MAX_CONFIG_INTERFACES). */
const MOST_FUNCTIONS = 16;
const PRINTABLE = /^[\x20-\x7e]*$/;

/**
 * Says why a device cannot be shown as it is, before anything is built: ids beyond 16 bits, texts that a host would show as
 * dots or cut, class descriptors whose lengths do not add up.
 */
export function checkedDevice(
  identity: UsbIdentity,
  functions: readonly UsbFunction[],
): Result<undefined, UsbExposeError> {
  const cause = faultOf(identity, functions);
  return cause === undefined ? ok(undefined) : err({ kind: "refused", cause });
}

function faultOf(identity: UsbIdentity, functions: readonly UsbFunction[]): string | undefined {
  for (const name of ["vendorId", "productId", "release"] as const) {
    if (!isWord(identity[name])) return `${name} is not a number of 16 bits`;
  }
  for (const name of ["manufacturer", "product", "serial"] as const) {
    if (!isText(identity[name])) return `${name} is not ASCII of 1 to ${LONGEST_STRING} characters`;
  }
  if (functions.length === 0 || functions.length > MOST_FUNCTIONS)
    return `a device has 1 to ${MOST_FUNCTIONS} functions`;
  for (const [index, { name, classDescriptor }] of functions.entries()) {
    if (!isText(name)) return `the name of function ${index} is not ASCII of 1 to ${LONGEST_STRING} characters`;
    if (!isDescriptorChain(classDescriptor)) return `the class descriptor of function ${index} is not whole`;
  }
  return undefined;
}

const isWord = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xffff;

const isText = (text: string): boolean => text.length > 0 && text.length <= LONGEST_STRING && PRINTABLE.test(text);

/** Descriptors one after the other, each beginning with its length and its type. */
function isDescriptorChain(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    if (length < 2 || at + length > bytes.length) return false;
    at += length;
  }
  return true;
}
