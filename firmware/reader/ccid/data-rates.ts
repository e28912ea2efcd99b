/** The card's clock in kHz. The slots run their cards at one frequency. */
export const CLOCK_KHZ = 4_000;

/** Clock cycles per bit of TA1's high digit, 0 where reserved (ISO 7816-3 table 7). */
const CYCLES = [372, 372, 558, 744, 1116, 1488, 1860, 0, 0, 512, 768, 1024, 1536, 2048, 0, 0];
/** Bit rate adjustment of TA1's low digit, 0 where reserved (ISO 7816-3 table 8). */
const ADJUSTMENT = [0, 1, 2, 4, 8, 16, 32, 64, 12, 20, 0, 0, 0, 0, 0, 0];

/** Bits per second of a TA1 byte at the card's clock, rounded as the peers' descriptors do; undefined for a reserved pair. */
export function dataRateOf(fiDi: number): number | undefined {
  const cycles = CYCLES[fiDi >> 4] ?? 0;
  const adjustment = ADJUSTMENT[fiDi & 0x0f] ?? 0;
  return cycles === 0 || adjustment === 0 ? undefined : Math.floor((CLOCK_KHZ * 1_000 * adjustment) / cycles);
}

/** Rate of a card that names none: 372 cycles a bit. */
export const DEFAULT_RATE = dataRateOf(0x11) ?? 0;
/** The fastest rate declared: 372 cycles, adjusted by 32. */
export const MAX_RATE = dataRateOf(0x16) ?? 0;

/** Every rate between the default and the fastest, ascending, each once. */
export const DATA_RATES: readonly number[] = [
  ...new Set(Array.from({ length: 256 }, (_, fiDi) => dataRateOf(fiDi) ?? 0)),
]
  .filter((rate) => rate >= DEFAULT_RATE && rate <= MAX_RATE)
  .sort((a, b) => a - b);
