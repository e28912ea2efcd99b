// SPDX-License-Identifier: Apache-2.0
/** The talk with run.mjs, as c/rounds.h has it: a line when ready, one for each line read, a last one at the end. */
import { createInterface } from "node:readline";

const tell = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/**
 * Takes rounds until the input ends.
 * @param ready what is told at once
 * @param next plays a round; what it returns, or its promise, is told
 * @param last what is told at the end
 */
export async function rounds(ready: unknown, next: () => unknown, last: () => unknown): Promise<void> {
  tell(ready);
  for await (const _line of createInterface({ input: process.stdin })) tell(await next());
  tell(last());
}
