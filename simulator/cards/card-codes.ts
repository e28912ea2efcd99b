import { SW } from "../../firmware/cards/iso7816/status.js";
import { sameBytes } from "./bytes.js";
import type { CardCommand } from "./card-apdu.js";

/** A code of the card. `value` and `left` change as it is used, and survive a reset. */
export interface CardPin {
  readonly reference: number;
  value: string;
  readonly maxTries: number;
  left: number;
  /** Reference of the code that gives this one its tries back; absent when none does. */
  readonly unblockedBy?: number;
}

/** CHANGE REFERENCE DATA with the code that is known and the new one. */
const KNOWN_THEN_NEW = 0x00;
/** RESET RETRY COUNTER with the unblocking code alone, or followed by a new one. */
const UNBLOCK = { andChange: 0x00, alone: 0x01 } as const;
const NUMERIC = /^\d+$/;

/** A card's codes with their counters, and which of them are verified (ISO 7816-4 §7.5; shared/domain/cards.md §1.6). */
export class CardCodes {
  readonly #pins: readonly CardPin[];
  #verified = new Set<number>();

  constructor(pins: readonly CardPin[]) {
    this.#pins = pins;
  }

  reset(): void {
    this.#verified = new Set();
  }

  isVerified(reference: number): boolean {
    return this.#verified.has(reference);
  }

  triesLeft(reference: number): number {
    return this.#find(reference)?.left ?? 0;
  }

  /** VERIFY (20); without data, the state of the code. Answers a status word. */
  verify({ p2, data }: CardCommand): number {
    const pin = this.#find(p2);
    if (pin === undefined) return SW.referenceNotFound;
    if (pin.left === 0) return SW.pinBlocked;
    if (data.length === 0) return this.isVerified(pin.reference) ? SW.ok : 0x63c0 | pin.left;
    if (data.length !== pin.value.length) return SW.wrongLength;
    return this.#try(pin, data);
  }

  /** CHANGE REFERENCE DATA (24): a wrong known code costs a try, as VERIFY does. */
  change({ p1, p2, data }: CardCommand): number {
    const pin = this.#find(p2);
    if (pin === undefined) return SW.referenceNotFound;
    if (p1 !== KNOWN_THEN_NEW) return SW.wrongParameters;
    if (pin.left === 0) return SW.pinBlocked;
    if (data.length !== 2 * pin.value.length) return SW.wrongLength;
    const next = latin1(data.subarray(pin.value.length));
    if (!NUMERIC.test(next)) return SW.wrongData;
    const tried = this.#try(pin, data.subarray(0, pin.value.length));
    if (tried === SW.ok) pin.value = next;
    return tried;
  }

  /** RESET RETRY COUNTER (2C) with the unblocking code, which has tries of its own. */
  unblock({ p1, p2, data }: CardCommand): number {
    const pin = this.#find(p2);
    const key = pin?.unblockedBy === undefined ? undefined : this.#find(pin.unblockedBy);
    if (pin === undefined || key === undefined) return SW.referenceNotFound;
    if (p1 !== UNBLOCK.andChange && p1 !== UNBLOCK.alone) return SW.wrongParameters;
    if (key.left === 0) return SW.pinBlocked;
    const newLength = p1 === UNBLOCK.andChange ? pin.value.length : 0;
    if (data.length !== key.value.length + newLength) return SW.wrongLength;
    const next = latin1(data.subarray(key.value.length));
    if (newLength > 0 && !NUMERIC.test(next)) return SW.wrongData;
    const tried = this.#try(key, data.subarray(0, key.value.length));
    if (tried !== SW.ok) return tried;
    pin.left = pin.maxTries;
    if (newLength > 0) pin.value = next;
    return SW.ok;
  }

  #try(pin: CardPin, digits: Uint8Array): number {
    if (sameBytes(new Uint8Array(Buffer.from(pin.value, "latin1")), digits)) {
      pin.left = pin.maxTries;
      this.#verified.add(pin.reference);
      return SW.ok;
    }
    pin.left -= 1;
    this.#verified.delete(pin.reference);
    return pin.left === 0 ? SW.pinBlocked : 0x63c0 | pin.left;
  }

  #find(reference: number): CardPin | undefined {
    return this.#pins.find((pin) => pin.reference === reference);
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
