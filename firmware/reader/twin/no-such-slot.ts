import { HEADER_BYTES } from "./frame.js";

/** Which answer belongs to which command (CCID 1.1, table 6.1-1): an error too must come in the right one. */
const ANSWER_TYPES: ReadonlyMap<number, number> = new Map([
  [0x61, 0x82],
  [0x62, 0x80],
  [0x69, 0x80],
  [0x6b, 0x83],
  [0x6c, 0x82],
  [0x6d, 0x82],
  [0x6f, 0x80],
  [0x73, 0x84],
]);
const SLOT_STATUS = 0x81;

const FAILED_WITHOUT_CARD = 0x42;
const SLOT_FIELD = 5;

/** « Command failed, the bad field is bSlot »: the answer to a command for a slot that this reader does not have. */
export function noSuchSlot(command: Uint8Array): Uint8Array {
  const answer = new Uint8Array(HEADER_BYTES);
  answer[0] = ANSWER_TYPES.get(command[0] ?? 0) ?? SLOT_STATUS;
  answer[5] = command[5] ?? 0;
  answer[6] = command[6] ?? 0;
  answer[7] = FAILED_WITHOUT_CARD;
  answer[8] = SLOT_FIELD;
  return answer;
}
