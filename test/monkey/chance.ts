import { randomFrom } from "../support/random.js";

/** A seed's choices. */
export interface Chance {
  /** True that often, 0 to 1. */
  often(share: number): boolean;
  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** @throws RangeError on an empty list */
  among<T>(list: readonly T[]): T;
  /** One of them, as often as its weight says. @throws RangeError on an empty list */
  weighted<T>(list: readonly (readonly [weight: number, value: T])[]): T;
}

export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  const among = <T>(list: readonly T[]): T => {
    const value = list[Math.floor(random() * list.length)];
    if (value === undefined) throw new RangeError("nothing to choose from");
    return value;
  };
  return {
    often: (share) => random() < share,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    among,
    weighted(list) {
      let left = random() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return among(list)[1];
    },
  };
}
