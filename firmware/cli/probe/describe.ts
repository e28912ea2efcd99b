import { CCID_INTERFACE_CLASS } from "../../reader/ccid/class-descriptor.js";
import { hexByte } from "./ccid-client.js";
import type { ProbeInterface, ProbePort } from "./port.js";

const hexWord = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");

/** dwFeatures, exchange level (USB CCID 1.1 §5.1). */
const LEVELS: readonly (readonly [bit: number, words: string])[] = [
  [0x0004_0000, "short and extended APDU"],
  [0x0002_0000, "short APDU"],
  [0x0001_0000, "TPDU"],
];

/** What the class descriptor of a reader says, as far as the probe needs it; undefined when it is none. */
export interface ReaderDescriptor {
  readonly level: string;
  readonly maxMessage: number;
  /** Offset and value of each field that no one-slot reader has. */
  readonly oddities: readonly string[];
  readonly pin: string;
}

export function readDescriptor({
  interfaceClass,
  classDescriptor: bytes,
}: ProbeInterface): ReaderDescriptor | undefined {
  if (interfaceClass.class !== CCID_INTERFACE_CLASS.class || bytes.length !== 54) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const features = view.getUint32(40, true);
  const maxMessage = view.getUint32(44, true);
  const pins = view.getUint8(52);
  const oddities: string[] = [];
  if (view.getUint8(0) !== 54 || view.getUint8(1) !== 0x21) oddities.push("length or type of the descriptor");
  if (view.getUint16(2, true) !== 0x0110) oddities.push(`bcdCCID ${hexWord(view.getUint16(2, true))}`);
  if (view.getUint8(4) !== 0) oddities.push(`bMaxSlotIndex ${view.getUint8(4)}`);
  if (maxMessage < 271 && (features & 0x0006_0000) !== 0) oddities.push(`dwMaxCCIDMessageLength ${maxMessage}`);
  if (view.getUint8(53) !== 1) oddities.push(`bMaxCCIDBusySlots ${view.getUint8(53)}`);
  return {
    level: LEVELS.find(([bit]) => (features & bit) !== 0)?.[1] ?? "characters",
    maxMessage,
    oddities,
    pin: ["no PIN pad", "PIN verify", "PIN modify", "PIN verify and modify"][pins & 3] ?? "",
  };
}

/** The first lines of the report. */
export function describeDevice({ identity }: ProbePort): string {
  const { vendorId, productId, release, manufacturer, product, serial } = identity;
  const version = `${hexByte(release >> 8)}.${hexByte(release & 0xff)}`;
  return `${hexWord(vendorId)}:${hexWord(productId)} ${manufacturer} ${product}, serial ${serial}, release ${version}`;
}
