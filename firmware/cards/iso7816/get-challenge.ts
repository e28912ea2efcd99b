import { err, ok } from "../../lib/result.js";
import type { Command } from "./exchange.js";
import { expectDone } from "./status.js";

const CHALLENGE = 8;

/** GET CHALLENGE: eight random bytes of the card, `00 84 00 00 08`. */
export function getChallenge(): Command<Uint8Array> {
  return {
    apdu: { cla: 0x00, ins: 0x84, p1: 0x00, p2: 0x00, le: CHALLENGE },
    parse(response) {
      const data = expectDone(response);
      if (!data.ok) return data;
      return data.value.length === CHALLENGE
        ? ok(data.value)
        : err({ kind: "malformed", code: "F004", what: "challenge" });
    },
  };
}
