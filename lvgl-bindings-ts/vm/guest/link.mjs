// SPDX-License-Identifier: Apache-2.0
// The guest's side of the serial line: one JSON value a line there, one line back.
import { createInterface } from "node:readline";

const line = createInterface({ input: process.stdin });
const answers = line[Symbol.asyncIterator]();

function say(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** A check that passed or not, with what was seen. */
export function check(name, passed, seen) {
  say({ check: name, passed, seen });
}

/** Asks the host to compare the machine's screen with the scene after so many taps. */
export async function picture(name, { width, height, taps, tolerance = 0, rotation = 0 }) {
  say({ picture: name, width, height, taps, tolerance, rotation });
  await answers.next();
}

/** Asks the host to remember the machine's screen as it is. */
export async function remember(name) {
  say({ remember: name });
  await answers.next();
}

/** Asks the host whether the screen is as it was remembered, but for a text cursor that blinks. */
export async function sameAs(name) {
  say({ same: name });
  await answers.next();
}

/** The test is over. */
export function end() {
  say({ end: true });
  line.close();
}
