import { randomInt } from "node:crypto";
import { describe, expect, test } from "vitest";
import { FUZZ_VARIANTS, fuzzCore } from "../../../support/ccid-fuzz.js";
import { settledHeap } from "../../../support/heap.js";

const MESSAGES = 100_000 / FUZZ_VARIANTS.length;

describe("a host, a card and a cable that do anything", () => {
  test.each(FUZZ_VARIANTS)("get one right answer per message (%o)", (variant) => {
    const seed = randomInt(2 ** 32);
    console.log(`seed ${seed}`);
    const counts = fuzzCore({ ...variant, seed, messages: MESSAGES });
    expect(counts.messages).toBe(MESSAGES);
    // Messages that a detach cuts off have no answer.
    expect(counts.answers / counts.messages).toBeGreaterThan(0.9);
    const { extensions, notices, exchanges, questions, aborts } = counts;
    expect(Math.min(extensions, notices, exchanges, questions, aborts)).toBeGreaterThan(20);
  });

  test("leave nothing behind in memory", () => {
    const seed = randomInt(2 ** 32);
    console.log(`seed ${seed}`);
    const rounds = [0, 1, 2, 3].map((round) => {
      fuzzCore({ level: "extended", seed: seed + round, messages: 5_000 });
      return settledHeap();
    });
    expect(Math.max(...rounds.slice(1)) - (rounds[0] ?? 0)).toBeLessThan(2 ** 20);
  });
});
