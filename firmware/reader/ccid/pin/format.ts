/** How the digits of a code are laid into an APDU (USB CCID 1.1 §6.1.11.1, PC/SC part 10 §2.5). */
export interface PinFormat {
  readonly coding: "binary" | "bcd" | "ascii";
  readonly justify: "left" | "right";
  /** Of the code in its part of the data, bits. */
  readonly position: number;
  /** Bytes of the block that holds the digits; 0: as long as the digits are. */
  readonly blockSize: number;
  /** Width of the number of digits, bits; 0: it is not told to the card. */
  readonly lengthSize: number;
  /** Of the number of digits in its part of the data, bits. */
  readonly lengthPosition: number;
}

const BITS_PER_DIGIT = { binary: 8, bcd: 4, ascii: 8 } as const;
const CODINGS = ["binary", "bcd", "ascii"] as const;
const BYTES = 0x80;
const RIGHT = 0x04;
const LENGTH_BYTES = 0x10;

/** Undefined when bmFormatString names no coding. */
export function readPinFormat(formatString: number, blockString: number, lengthFormat: number): PinFormat | undefined {
  const coding = CODINGS[formatString & 0x03];
  if (coding === undefined) return undefined;
  const unit = (formatString & BYTES) === 0 ? 1 : 8;
  const lengthUnit = (lengthFormat & LENGTH_BYTES) === 0 ? 1 : 8;
  return {
    coding,
    justify: (formatString & RIGHT) === 0 ? "left" : "right",
    position: ((formatString >> 3) & 0x0f) * unit,
    blockSize: blockString & 0x0f,
    lengthSize: blockString >> 4,
    lengthPosition: (lengthFormat & 0x0f) * lengthUnit,
  };
}

/** Most digits that the block and the width of their number can hold. */
export function mostDigits(format: PinFormat): number {
  const block =
    format.blockSize === 0 ? Number.POSITIVE_INFINITY : (format.blockSize * 8) / BITS_PER_DIGIT[format.coding];
  const told = format.lengthSize === 0 ? Number.POSITIVE_INFINITY : 2 ** format.lengthSize - 1;
  return Math.min(block, told);
}

/** Bytes that a code of so many digits reaches into its part of the data. */
export function reachOf(format: PinFormat, digits: number): number {
  const code = format.blockSize === 0 ? digits * BITS_PER_DIGIT[format.coding] : format.blockSize * 8;
  return Math.ceil(Math.max(format.position + code, format.lengthPosition + format.lengthSize) / 8);
}

/**
 * Lays digits into their part of the data. Bits that no digit covers keep what the host's template has there: its padding.
 *
 * @param digits ASCII 0x30–0x39
 * @param data at least `reachOf` bytes, changed in place
 */
export function insertPin(format: PinFormat, digits: Uint8Array, data: Uint8Array): void {
  if (format.lengthSize > 0) writeBits(data, format.lengthPosition, format.lengthSize, digits.length);
  const width = BITS_PER_DIGIT[format.coding];
  const slack = format.blockSize === 0 || format.justify === "left" ? 0 : format.blockSize * 8 - digits.length * width;
  for (const [index, digit] of digits.entries()) {
    writeBits(data, format.position + slack + index * width, width, format.coding === "ascii" ? digit : digit & 0x0f);
  }
}

/** Most significant bit first. */
function writeBits(data: Uint8Array, position: number, width: number, value: number): void {
  for (let bit = 0; bit < width; bit += 1) {
    const at = position + bit;
    const mask = 0x80 >> (at & 7);
    const set = ((value >> (width - 1 - bit)) & 1) === 1;
    const byte = data[at >> 3] ?? 0;
    data[at >> 3] = set ? byte | mask : byte & ~mask;
  }
}
