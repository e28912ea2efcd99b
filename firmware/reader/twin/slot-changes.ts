const NOTIFY_SLOT_CHANGE = 0x50;
const BITS_OF_ONE_SLOT = 0b11;

/**
 * Card movements not yet told to the host. On this line a movement is two bytes, 0x50 and two bits for each slot (present,
 * changed), and is told before an answer only: the driver reads the line when it waits for one.
 */
export class SlotChanges {
  #bits = 0;

  /** @param notification what a function of one slot gives to its interrupt endpoint; other kinds have no place on this line */
  note(slot: number, notification: Uint8Array): void {
    const [type, state = 0] = notification;
    if (type !== NOTIFY_SLOT_CHANGE) return;
    const shift = 2 * slot;
    this.#bits = (this.#bits & ~(BITS_OF_ONE_SLOT << shift)) | ((state & BITS_OF_ONE_SLOT) << shift);
  }

  /** The two bytes for the line, once; undefined when nothing moved. */
  take(): Uint8Array | undefined {
    const bits = this.#bits;
    this.#bits = 0;
    return bits === 0 ? undefined : Uint8Array.of(NOTIFY_SLOT_CHANGE, bits);
  }
}
