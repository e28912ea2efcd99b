import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import type { ResponseApdu } from "./apdu.js";
import type { Command } from "./exchange.js";
import { SW, statusError } from "./status.js";

/** VERIFY `00 20 00 ref`: 9000, 63Cx with x tries left, 6983 blocked. The caller wipes `pin`. */
export function verify(reference: number, pin: Uint8Array): Command<void> {
  return { apdu: { cla: 0x00, ins: 0x20, p1: 0x00, p2: reference, data: pin }, parse: parseVerify };
}

function parseVerify(response: ResponseApdu): Result<void, CardError> {
  if (response.sw === SW.ok) return ok(undefined);
  if (response.sw === SW.pinBlocked || response.sw === (0x63c0 as number))
    return err({ kind: "blocked", code: "F002" });
  if (response.sw >> 4 === 0x63c) return err({ kind: "wrong-pin", code: "F003", triesLeft: response.sw & 0x0f });
  return err(statusError(response.sw));
}
