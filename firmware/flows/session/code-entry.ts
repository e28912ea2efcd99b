/** Digits of a code porteur. */
export const CODE_LENGTH = 4;

const ASCII_ZERO = 0x30;

/**
 * The code porteur while it is typed: bytes that are wiped, never a string, which could not be. Only their count leaves
 * this object.
 */
export class CodeEntry {
  readonly #digits = new Uint8Array(CODE_LENGTH);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get complete(): boolean {
    return this.#count === CODE_LENGTH;
  }

  /** Digits past the fourth are ignored. */
  add(digit: number): void {
    if (this.complete) return;
    this.#digits[this.#count] = ASCII_ZERO + digit;
    this.#count += 1;
  }

  erase(): void {
    if (this.#count === 0) return;
    this.#count -= 1;
    this.#digits[this.#count] = 0;
  }

  clear(): void {
    this.#digits.fill(0);
    this.#count = 0;
  }

  /** The code in ASCII, for the card; this object forgets it. Who takes it wipes it. */
  take(): Uint8Array {
    const code = Uint8Array.from(this.#digits);
    this.clear();
    return code;
  }
}
