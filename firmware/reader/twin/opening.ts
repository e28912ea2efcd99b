import { COMMAND, type Command, done, encodeAnswer, ICC } from "../ccid/wire.js";

/** Escapes of the driver's opening sequence (libccid, `ccid_serial.c`, `ccid.c`). */
const ASK_FIRMWARE = 0x02;
const ASK_SEC1210 = 0x06;
const NOTIFY_BEFORE_ANSWER = "1,1,1";
/** Texts for the display of a PIN pad; ours has its own. */
const TEXTS_START = [0xb2, 0xa0];

/**
 * The answer to an escape of the driver's opening sequence, or undefined: the CCID core itself has no escapes. The driver
 * asks who is there, and (but for SEC1210) wants card movements told after its commands and before our answers, as we do.
 * @param firmware what we call ourselves, ASCII, less than 50 bytes
 */
export function answerOpening(command: Command, firmware: string): Uint8Array | undefined {
  if (command.type !== COMMAND.escape) return undefined;
  const { data } = command;
  const answer = (bytes: Uint8Array): Uint8Array => encodeAnswer(command, done(bytes), ICC.inactive, 0);
  if (data.length === 1 && (data[0] === ASK_FIRMWARE || data[0] === ASK_SEC1210)) {
    return answer(new TextEncoder().encode(firmware));
  }
  const taken = data.join() === NOTIFY_BEFORE_ANSWER || TEXTS_START.every((byte, index) => data[index] === byte);
  return taken ? answer(new Uint8Array(0)) : undefined;
}
