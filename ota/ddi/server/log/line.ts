import { crc32 } from "node:zlib";

/** One record of the log or of a snapshot: eight hex digits of CRC-32, a space, JSON, a line feed. */
export function encodeLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${crc32(json).toString(16).padStart(8, "0")} ${json}\n`;
}

/** The value of a line without its line feed; undefined when the checksum does not hold. */
export function decodeLine(line: Buffer): { readonly value: unknown } | undefined {
  if (line.length < 10 || line[8] !== 0x20) return undefined;
  const json = line.subarray(9);
  if (line.toString("latin1", 0, 8) !== crc32(json).toString(16).padStart(8, "0")) return undefined;
  try {
    const value: unknown = JSON.parse(json.toString("utf8"));
    return { value };
  } catch {
    return undefined;
  }
}
