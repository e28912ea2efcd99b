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
  [0x6f, hex("00CB3FFF 04 5C02DF20 00")],
  [0x6f, hex("00CB3FFF 000004 5C02DF20 0000")],
  [0x6f, hex("00C0000010")],
  [0x6f, hex("00C20000 04 00A40000")],
  [0x6f, hex("00000500A4000000A1")],
  [0x6f, hex("00400500A4000000E1")],
  [0x6f, hex("00200500A400000081")],
  [0x6f, hex("00C00000C0")],
  [0x6f, hex("00C101FE3E")],
  [0x6f, hex("00800080")],
  [0x6f, hex("00900090")],
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

function chained(random: Random, message: Uint8Array): void {
  message[8] = [0x01, 0x02, 0x03, 0x10][Math.floor(random() * 4)] ?? 0;
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
