import type { ExchangeLevel } from "../../firmware/reader/ccid/exchange-level.js";

type Random = () => number;

const byte = (random: Random): number => Math.floor(random() * 256);
const hex = (text: string): readonly number[] => [...Buffer.from(text.replaceAll(" ", ""), "hex")];

/** Data of messages as good hosts send them, by type. */
const DATA: readonly (readonly [type: number, data: readonly number[]])[] = [
  [0x62, []],
  [0x62, []],
  [0x62, []],
  [0x63, []],
  [0x65, []],
  [0x6c, []],
  [0x6d, []],
  [0x61, hex("11 00 00 0A 00")],
  [0x61, hex("11 10 00 4D 00 FE 00")],
  [0x61, hex("11 11 00 4D 00 20 00")],
  [0x6b, hex("02")],
  [0x6e, []],
  [0x6a, []],
  [0x71, []],
  [0x73, hex("A00F0000 002A0000")],
  [0x6f, hex("00A4040C02 3F00")],
  [0x6f, hex("00B0000000")],
  [0x6f, []],
  [0x6f, hex("00CB3FFF 04 5C02DF20 00")],
  [0x6f, hex("00CB3FFF 000004 5C02DF20 0000")],
  [0x6f, hex("00C0000010")],
  [0x6f, hex("00C20000 04 00A40000")],
  [0x69, hex("00 1E 82 08 00 08 04 02 01 0904 00 000000 00200001 08 FFFFFFFFFFFFFFFF")],
  [0x69, hex("00 00 89 47 04 0C 04 07 FF 0C04 00 000000 00200001 08 20FFFFFFFFFFFFFF")],
  [0x69, hex("01 1E 82 08 00 00 08 08 04 03 02 02 0904 00 01 000000 00240001 10 00000000000000000000000000000000")],
];

/** A message, mostly of a known type, often spoilt. dwLength tells the truth unless it was spoilt or is too long. */
export function randomMessage(random: Random, level: ExchangeLevel, maxMessage: number): Uint8Array {
  const dice = random();
  if (dice < 0.02) return framed(byte(random), noise(random, Math.floor(random() * 300)), random);
  if (dice < 0.025) return oversized(random, maxMessage);
  if (dice < 0.035) return framed(0x72, new Uint8Array(0), random);
  if (dice < 0.04) return framed(0x6f, longApdu(random, maxMessage), random);
  if (level === "tpdu" && dice < 0.3) return framed(0x6f, t1Block(random), random);
  const [type, data] = DATA[Math.floor(random() * DATA.length)] ?? [0, []];
  const message = framed(type, spoilt(random, data), random);
  if (type === 0x6f && level === "extended" && random() < 0.3) chained(random, message);
  if (random() < 0.1) message[7 + Math.floor(random() * 3)] = byte(random);
  return message.length > maxMessage ? framed(type, Uint8Array.from(data), random) : message;
}

function framed(type: number, data: Uint8Array, random: Random): Uint8Array {
  const bytes = new Uint8Array(10 + data.length);
  new DataView(bytes.buffer).setUint32(1, data.length, true);
  bytes[0] = type;
  bytes[5] = random() < 0.97 ? 0 : byte(random);
  bytes[6] = byte(random);
  bytes.set(data, 10);
  return bytes;
}

function spoilt(random: Random, data: readonly number[]): Uint8Array {
  const dice = random();
  const bytes = Uint8Array.from(data);
  if (dice < 0.6) return bytes;
  if (dice < 0.8 && bytes.length > 0) {
    bytes[Math.floor(random() * bytes.length)] = byte(random);
    return bytes;
  }
  if (dice < 0.9) return bytes.slice(0, Math.floor(random() * bytes.length));
  return Uint8Array.from([...bytes, ...noise(random, Math.floor(random() * 20))]);
}

/** Control bytes of T=1 that mean something, and data that fits them. */
const BLOCKS: readonly (readonly [pcb: number, inf: readonly number[]])[] = [
  [0x00, hex("00A4000000")],
  [0x40, hex("00A4000000")],
  [0x00, hex("84")],
  [0x40, []],
  [0x20, hex("00CB3FFF04")],
  [0x60, hex("5C02DF2000")],
  [0x80, []],
  [0x90, []],
  [0x81, []],
  [0xc0, []],
  [0xc0, [1]],
  [0xc1, hex("FE")],
  [0xc1, hex("01")],
  [0xc1, []],
  [0xc2, []],
  [0xc2, [1]],
  [0xc3, [1]],
  [0xe1, hex("20")],
];

function t1Block(random: Random): Uint8Array {
  const [pcb, inf] = BLOCKS[Math.floor(random() * BLOCKS.length)] ?? [0, []];
  const body = [random() < 0.9 ? 0 : byte(random), pcb, inf.length, ...inf];
  const lrc = body.reduce((sum, value) => sum ^ value, 0);
  return Uint8Array.from(random() < 0.9 ? [...body, lrc] : [...body, byte(random), byte(random)]);
}

/** Extended: Lc of all sizes, sometimes an Le behind. */
function longApdu(random: Random, maxMessage: number): Uint8Array {
  const room = maxMessage - 10 - 9;
  const lc = Math.max(1, Math.floor(random() ** 4 * room));
  const tail = random() < 0.5 ? [] : [byte(random), byte(random)];
  return Uint8Array.from([0, 0xcb, 0x3f, 0xff, 0, lc >> 8, lc & 0xff, ...new Uint8Array(lc).fill(0x5a), ...tail]);
}

function chained(random: Random, message: Uint8Array): void {
  const continues = message.length === 10 && random() < 0.8;
  message[8] = continues ? 0x10 : ([0x01, 0x02, 0x03, 0x10][Math.floor(random() * 4)] ?? 0);
}

/** dwLength is more than the reader takes; some of the data comes. */
function oversized(random: Random, maxMessage: number): Uint8Array {
  const bytes = framed(byte(random), noise(random, Math.floor(random() * 600)), random);
  const length = maxMessage - 9 + Math.floor(random() * (0xffff_ffff - maxMessage));
  new DataView(bytes.buffer).setUint32(1, length, true);
  return bytes;
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => byte(random));
}
