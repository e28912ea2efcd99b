import { findTlv, readTlvs } from "../../firmware/cards/iso7816/tlv.js";
import { fromHex } from "../../firmware/lib/hex.js";
import { concatBytes } from "./bytes.js";
import type { CardPin } from "./card-codes.js";

export const CONTACT_AID = fromHex("E8 28 BD 08 0F 80 25 00 00 01 FF 00 10");

const ascii = (text: string): string => Buffer.from(text, "latin1").toString("hex");

/**
 * What stock OpenSC reads before it takes a card for a CPS (shared/domain/cards.md §1.9). It opens the application that comes
 * last when none is named: the one for contacts.
 */
export const EF_DIR = fromHex(
  `61 21 4F 0D E828BD080F8025000001FF0020 50 0A ${ascii("CPx IAS CL")} 51 04 3F000002
   61 1E 4F 0D E828BD080F8025000001FF0010 50 07 ${ascii("CPx IAS")} 51 04 3F000001`,
);
export const EF_ATR = fromHex(
  `80 43 01 B8 46 04 04B0ECC1 47 03 940180 4F 0D E828BD080F8025000001FF0010
   E0 10 02020104 02020104 02020100 02020100 82 02 9000`,
);

const KEY_1 = fromHex("70 13 BF 90 01 0F A0 0D 80 02 0100 A1 04 8C 02 40 11 9E 01 01");
const KEY_2 = fromHex("70 11 BF 90 02 0D A0 0B 80 02 0100 A1 05 8C 03 30 11 11");
const SE_1 = fromHex("70 0E BF FB 01 0A 7B 08 A4 06 95 01 08 83 01 01");
const SE_2 = fromHex("70 0E BF FB 02 0A 7B 08 A4 06 95 01 08 83 01 02");
const PIN_LENGTHS = fromHex("70 0D BF 81 01 09 7F 41 06 80 01 04 81 01 04");
const PUK_LENGTHS = fromHex("70 0D BF 81 02 09 7F 41 06 80 01 08 81 01 08");

/**
 * Answers GET DATA `4D { 70 { BF class ref { wanted } } }`. Private keys have no public part (`7F48`): the card says 6A80,
 * which OpenSC tolerates where it would not 6A88.
 */
export function securityObject(request: Uint8Array, pins: readonly CardPin[]): Uint8Array | undefined {
  const named = inside(inside(request, 0x4d), 0x70);
  const object = named && readTlvs(named);
  const first = object?.ok ? object.value[0] : undefined;
  if (first === undefined) return undefined;
  const wanted = Buffer.from(first.value).toString("hex");
  switch (first.tag) {
    case 0xbf8101:
    case 0xbf8102: {
      const reference = first.tag & 0xff;
      if (wanted.startsWith("7f41")) return reference === 1 ? PIN_LENGTHS : PUK_LENGTHS;
      return counters(reference, pins);
    }
    case 0xbf9001:
      return wanted.startsWith("7f48") ? undefined : KEY_1;
    case 0xbf9002:
      return wanted.startsWith("7f48") ? undefined : KEY_2;
    case 0xbffb01:
      return SE_1;
    case 0xbffb02:
      return SE_2;
    default:
      return undefined;
  }
}

function counters(reference: number, pins: readonly CardPin[]): Uint8Array | undefined {
  const pin = pins.find((one) => one.reference === reference);
  if (pin === undefined) return undefined;
  const head = Uint8Array.of(0x70, 0x14, 0xbf, 0x81, reference, 0x10);
  return concatBytes(
    head,
    fromHex("A0 0E A1 06 8C 04 70 11 00 12 9A 01"),
    Uint8Array.of(pin.maxTries, 0x9b, 0x01, pin.left),
  );
}

function inside(bytes: Uint8Array | undefined, tag: number): Uint8Array | undefined {
  const list = bytes && readTlvs(bytes);
  return list?.ok ? findTlv(list.value, tag) : undefined;
}
