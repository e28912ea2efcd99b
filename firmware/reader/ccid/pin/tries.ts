import type { CardSession } from "../card-session.js";
import type { Operation } from "../operation.js";

const VERIFY = 0x20;
const CHANGE = 0x24;
const BLOCKED = 0x6983;

/**
 * Tries left of the code that an APDU speaks of, read by a VERIFY without data: the card counts nothing then
 * (ISO 7816-4 §11.5.6). Undefined when the card does not tell, or when the APDU is no VERIFY or CHANGE REFERENCE DATA.
 */
export function* readTries(session: CardSession, header: Uint8Array): Operation<number | undefined> {
  const [cla = 0, ins, , reference = 0] = header;
  if (ins !== VERIFY && ins !== CHANGE) return undefined;
  const answered = yield* session.apdus(Uint8Array.of(cla, VERIFY, 0, reference));
  if (!answered.ok) return undefined;
  const sw = ((answered.value.at(-2) ?? 0) << 8) | (answered.value.at(-1) ?? 0);
  if (sw === BLOCKED) return 0;
  return (sw & 0xfff0) === 0x63c0 ? sw & 0x0f : undefined;
}
