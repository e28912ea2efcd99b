/** Uppercase hexadecimal without separators. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex").toUpperCase();
}

/**
 * Bytes of a hexadecimal text; blanks are ignored.
 * @throws RangeError on an odd number of digits or a foreign character.
 */
export function fromHex(text: string): Uint8Array {
  const digits = text.replace(/\s+/g, "");
  if (digits.length % 2 !== 0 || /[^0-9a-fA-F]/.test(digits)) throw new RangeError(`not hexadecimal: ${text}`);
  return new Uint8Array(Buffer.from(digits, "hex"));
}
