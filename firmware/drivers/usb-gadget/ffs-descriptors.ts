import type { UsbFunction } from "./contract.js";

/** linux/usb/functionfs.h */
const DESCRIPTORS_MAGIC_V2 = 3;
const STRINGS_MAGIC = 2;
const HAS_FULL_SPEED = 1;
const HAS_HIGH_SPEED = 2;

/** USB 2.0 §9.6 */
const INTERFACE = 4;
const ENDPOINT = 5;
const BULK = 2;
const INTERRUPT = 3;
const ENGLISH_US = 0x0409;

/** Numbers inside one FunctionFS instance; the kernel gives each function free ones of the controller. */
const INTERRUPT_IN = 0x81;
const BULK_OUT = 0x02;
const BULK_IN = 0x83;
const INTERRUPT_PACKET = 8;

interface Speed {
  readonly bulkPacket: number;
  /** bInterval of a poll every 16 ms: frames at full speed, an exponent of microframes at high speed (USB 2.0 §9.6.6). */
  readonly interval: number;
}

const FULL_SPEED: Speed = { bulkPacket: 64, interval: 16 };
const HIGH_SPEED: Speed = { bulkPacket: 512, interval: 8 };

/** What is written to ep0 first: the interface with its class descriptor and endpoints, for each speed. */
export function descriptorBlock(one: UsbFunction): Uint8Array {
  const speeds = [FULL_SPEED, HIGH_SPEED].map((speed) => interfaceAt(one, speed));
  const head = [DESCRIPTORS_MAGIC_V2, 0, HAS_FULL_SPEED | HAS_HIGH_SPEED, ...speeds.map((parts) => parts.length)];
  return block(head, Buffer.concat(speeds.flat()));
}

/** What is written to ep0 next: the interface's name. */
export function stringBlock(name: string): Uint8Array {
  const language = Buffer.from([ENGLISH_US & 0xff, ENGLISH_US >> 8]);
  return block([STRINGS_MAGIC, 0, 1, 1], Buffer.concat([language, Buffer.from(`${name}\0`, "ascii")]));
}

/** A head of little-endian words, whose second one is the length of all, and what follows. */
function block(head: readonly number[], body: Buffer): Uint8Array {
  const bytes = Buffer.alloc(head.length * 4);
  for (const [index, word] of head.entries()) bytes.writeUInt32LE(word, index * 4);
  bytes.writeUInt32LE(bytes.length + body.length, 4);
  return Buffer.concat([bytes, body]);
}

/** The descriptors of one function, as many as the kernel counts. */
function interfaceAt({ interfaceClass, classDescriptor }: UsbFunction, { bulkPacket, interval }: Speed): Buffer[] {
  const { class: code, subclass, protocol } = interfaceClass;
  return [
    Buffer.from([9, INTERFACE, 0, 0, 3, code, subclass, protocol, 1]),
    ...split(classDescriptor),
    endpoint(INTERRUPT_IN, INTERRUPT, INTERRUPT_PACKET, interval),
    endpoint(BULK_OUT, BULK, bulkPacket, 0),
    endpoint(BULK_IN, BULK, bulkPacket, 0),
  ];
}

function endpoint(address: number, type: number, packet: number, interval: number): Buffer {
  return Buffer.from([7, ENDPOINT, address, type, packet & 0xff, packet >> 8, interval]);
}

/** Descriptors one after the other, each beginning with its length. */
function split(chain: Uint8Array): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < chain.length; at += chain[at] ?? chain.length) {
    parts.push(Buffer.from(chain.subarray(at, at + (chain[at] ?? 0))));
  }
  return parts;
}
