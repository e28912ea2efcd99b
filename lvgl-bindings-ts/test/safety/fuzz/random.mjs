// SPDX-License-Identifier: Apache-2.0
/** A small generator of repeatable numbers (mulberry32). */
export class Random {
  constructor(seed) {
    this.state = seed | 0;
  }

  /** 32 random bits. */
  bits() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 to below - 1. */
  below(limit) {
    return this.bits() % limit;
  }

  /** True once in n. */
  once(n) {
    return this.below(n) === 0;
  }

  of(list) {
    return list[this.below(list.length)];
  }
}
