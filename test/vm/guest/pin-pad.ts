import type { PcscCard } from "./pcsc.js";

/** pcsclite's SCARD_CTL_CODE(3400), CM_IOCTL_GET_FEATURE_REQUEST. */
const GET_FEATURE_REQUEST = 0x4200_0000 + 3400;
const VERIFY_PIN_DIRECT = 0x06;
const MODIFY_PIN_DIRECT = 0x07;

/** What a reader offers beside cards (PC/SC part 10 §2.2): the control code of each feature, big endian. */
export async function padFeatures(card: PcscCard): Promise<ReadonlyMap<number, number>> {
  const list = Buffer.from(await card.control(GET_FEATURE_REQUEST, new Uint8Array(0)));
  const features = new Map<number, number>();
  for (let at = 0; at + 6 <= list.length; at += 6) features.set(list.readUInt8(at), list.readUInt32BE(at + 2));
  return features;
}

/** Asks for a code of four digits on the reader's own pad and gives it to the card; the card's status word. */
export async function verifyByPad(card: PcscCard, features: ReadonlyMap<number, number>): Promise<Uint8Array> {
  const template = [0x00, 0x20, 0x00, 0x01, 0x04, 0xff, 0xff, 0xff, 0xff];
  const structure = Buffer.from([
    ...[30, 0], // bTimerOut, bTimerOut2: seconds
    ...[0x82, 0x04, 0x00], // ASCII on whole bytes from the first one, four bytes, no length inside
    ...[0x04, 0x04], // wPINMaxExtraDigit: at most 4, at least 4
    0x02, // until the validation key
    ...[0x01, 0x0c, 0x04, 0x00], // one message, French, the first one
    ...[0, 0, 0], // bTeoPrologue
    ...[template.length, 0, 0, 0], // ulDataLength
    ...template,
  ]);
  return await controlled(card, features.get(VERIFY_PIN_DIRECT), structure);
}

/** Asks for the code that is known and twice for a new one, of four digits; the card's status word. */
export async function changeByPad(card: PcscCard, features: ReadonlyMap<number, number>): Promise<Uint8Array> {
  const template = [0x00, 0x24, 0x00, 0x01, 0x08, ...new Array<number>(8).fill(0xff)];
  const structure = Buffer.from([
    ...[30, 0], // bTimerOut, bTimerOut2: seconds
    ...[0x82, 0x04, 0x00], // ASCII on whole bytes, four bytes, no length inside
    ...[0, 4], // bInsertionOffsetOld, bInsertionOffsetNew: bytes
    ...[0x04, 0x04], // wPINMaxExtraDigit: at most 4, at least 4
    0x03, // the known code is asked for, and the new one again
    0x02, // until the validation key
    ...[0x03, 0x0c, 0x04, 0x00, 0x01, 0x02], // three messages, French
    ...[0, 0, 0], // bTeoPrologue
    ...[template.length, 0, 0, 0], // ulDataLength
    ...template,
  ]);
  return await controlled(card, features.get(MODIFY_PIN_DIRECT), structure);
}

async function controlled(card: PcscCard, code: number | undefined, structure: Buffer): Promise<Uint8Array> {
  if (code === undefined) throw new Error("the reader offers no pad");
  return await card.control(code, structure);
}
