// SPDX-License-Identifier: Apache-2.0
/**
 * The talk with run.mjs, as c/rounds.h has it: a line when ready, one for each line read, a last one at the end. It waits
 * in Node's loop, where programs of Node wait, but reads as plainly as the C programs do: streams and their lines would
 * count among what the scene needs.
 */
import { read, writeSync } from "node:fs";

const tell = (value: unknown): void => {
  writeSync(1, `${JSON.stringify(value)}\n`);
};

const NEWLINE = 10;

function readByte(into: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    read(0, into, 0, 1, null, (error, count) => (error ? reject(error) : resolve(count)));
  });
}

/** Waits for a line; false at the end of the input. */
async function lineIsRead(): Promise<boolean> {
  const byte = new Uint8Array(1);
  do if ((await readByte(byte)) === 0) return false;
  while (byte[0] !== NEWLINE);
  return true;
}

/**
 * Takes rounds until the input ends.
 * @param ready what is told at once
 * @param next plays a round; what it returns, or its promise, is told
 * @param last what is told at the end
 */
export async function rounds(ready: unknown, next: () => unknown, last: () => unknown): Promise<void> {
  tell(ready);
  while (await lineIsRead()) tell(await next());
  tell(last());
}
