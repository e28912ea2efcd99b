// SPDX-License-Identifier: Apache-2.0
// What the parts share.
import { setTimeout as sleep } from "node:timers/promises";

/** The code of the error that a call throws, or null. */
export function codeOf(call) {
  try {
    call();
    return null;
  } catch (error) {
    return error.code ?? String(error);
  }
}

/** Real time: the machine's screen and its input devices know no other. */
export const later = (ms) => sleep(ms);
