/**
 * Random and mutated messages into the CCID core, at every level in turn. Stops at the first broken promise with its seed
 * and the events before it; prints what was seen and the memory in use after each round.
 *
 *   make fuzz-ccid COUNT=10000000 SEED=1
 */
import { randomInt } from "node:crypto";
import { FUZZ_VARIANTS, fuzzCore } from "../test/support/ccid-fuzz.js";
import { settledHeap } from "../test/support/heap.js";

const ROUND = 100_000;
const count = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? randomInt(2 ** 31));
if (!Number.isSafeInteger(count) || count <= 0 || !Number.isSafeInteger(first)) {
  console.error("usage: fuzz-ccid COUNT [SEED]");
  process.exit(2);
}

console.log(`seed ${first}`);
let done = 0;
for (let round = 0; done < count; round += 1) {
  const messages = Math.min(ROUND, count - done);
  const variant = FUZZ_VARIANTS[round % FUZZ_VARIANTS.length] ?? { level: "extended" };
  const seen = fuzzCore({ ...variant, seed: first + round, messages });
  done += messages;
  const memory = (settledHeap() / 2 ** 20).toFixed(1);
  console.log(`${done} ${variant.level} ${variant.maxMessage ?? ""} ${JSON.stringify(seen)} ${memory} MB`);
}
