import { HEADER_BYTES } from "./frame.js";

const ESCAPE = 0x6b;
const ESCAPE_ANSWER = 0x83;

/** Escapes of the driver's opening sequence (libccid, `ccid_serial.c`). Anything longer is another escape. */
const ASK_FIRMWARE = 0x02;
const ASK_SEC1210 = 0x06;
const NOTIFY_BEFORE_ANSWER = "1,1,1";

/**
 * The answer to an escape of the driver's opening sequence, or undefined: the CCID core itself has no escapes. The driver
 * asks who is there, and (but for SEC1210) wants card movements told after its commands and before our answers, as we do.
 * @param message a whole CCID message of the host
 * @param firmware what we call ourselves, ASCII, less than 50 bytes
 */
export function answerOpening(message: Uint8Array, firmware: string): Uint8Array | undefined {
  if (message[0] !== ESCAPE) return undefined;
  const asked = message.subarray(HEADER_BYTES);
  if (asked.length === 1 && (asked[0] === ASK_FIRMWARE || asked[0] === ASK_SEC1210)) {
    return escapeAnswer(message, new TextEncoder().encode(firmware));
  }
  return asked.join() === NOTIFY_BEFORE_ANSWER ? escapeAnswer(message, new Uint8Array(0)) : undefined;
}

function escapeAnswer(command: Uint8Array, data: Uint8Array): Uint8Array {
  const answer = new Uint8Array(HEADER_BYTES + data.length);
  answer[0] = ESCAPE_ANSWER;
  answer[1] = data.length;
  answer[5] = command[5] ?? 0;
  answer[6] = command[6] ?? 0;
  answer.set(data, HEADER_BYTES);
  return answer;
}
