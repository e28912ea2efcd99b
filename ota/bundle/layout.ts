import type { FileHandle } from "node:fs/promises";
import { err, ok, type Result } from "../lib/result.js";
import type { BundleRefusal } from "./contract.js";

/** Bytes of the number that ends every bundle. */
export const TRAILER_SIZE = 8;
/** The longest signature that is read into memory, as in RAUC: a manifest and a few certificates fit many times. */
export const LONGEST_SIGNATURE = 64 * 1024;
/** Under this no SignedData with a certificate exists. */
const SHORTEST_SIGNATURE = 64;

/** `payload ‖ CMS SignedData ‖ u64 big-endian length of the CMS`, RAUC's layout for `verity` bundles. */
export interface Layout {
  /** Bytes before the signature. */
  readonly payloadSize: number;
  /** The signature, DER. */
  readonly signature: Uint8Array;
}

/** Finds the signature at the end of an open bundle. Reads no more than the start's magic, the trailer and the signature. */
export async function readLayout(file: FileHandle): Promise<Result<Layout, BundleRefusal>> {
  const { size } = await file.stat();
  const trailer = await readAt(file, Math.max(0, size - TRAILER_SIZE), Math.min(TRAILER_SIZE, size));
  const declared = trailer.length === TRAILER_SIZE ? trailer.readBigUInt64BE() : 0n;
  const signatureSize = declared <= BigInt(LONGEST_SIGNATURE) ? Number(declared) : Number.POSITIVE_INFINITY;
  const payloadSize = size - TRAILER_SIZE - signatureSize;
  const signature =
    signatureSize >= SHORTEST_SIGNATURE && payloadSize > 0
      ? await readAt(file, payloadSize, signatureSize)
      : Buffer.alloc(0);
  if (isOneDerSequence(signature)) return ok({ payloadSize, signature });
  return err(await withoutSignature(file, size, declared));
}

/** The eight bytes that end a bundle whose signature has this length in bytes. */
export function trailerOf(signatureSize: number): Uint8Array {
  const trailer = Buffer.alloc(TRAILER_SIZE);
  trailer.writeBigUInt64BE(BigInt(signatureSize));
  return trailer;
}

/** Reads `length` bytes at `position`, or fewer when the file ends before. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** Whether the bytes are one DER SEQUENCE and nothing else: its header alone says where it ends. */
function isOneDerSequence(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const first = bytes[1] ?? 0x80;
  if (first < 0x80) return bytes.length === 2 + first;
  const lengthBytes = first & 0x7f;
  if (lengthBytes === 0 || lengthBytes > 4) return false;
  let length = 0;
  for (let i = 0; i < lengthBytes; i++) length = length * 256 + (bytes[2 + i] ?? 0);
  return bytes.length === 2 + lengthBytes + length;
}

/** Tells a bundle that was cut, or never signed, from a file that is something else. */
async function withoutSignature(file: FileHandle, size: number, declared: bigint): Promise<BundleRefusal> {
  const head = await readAt(file, 0, 48);
  const found = `the file of ${size} bytes does not end with a signature and its length (read ${declared})`;
  const squashfs = head.length === 48 && head.toString("latin1", 0, 4) === "hsqs";
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!squashfs && !gzip) return { kind: "not-a-bundle", detail: found };
  // Offset 40 of a squashfs superblock: bytes_used, little-endian; the image is padded to 4096.
  const image = squashfs ? Math.ceil(Number(head.readBigUInt64LE(40)) / 4096) * 4096 : undefined;
  return image === size
    ? { kind: "not-a-bundle", detail: `${found}: an image that was never signed` }
    : { kind: "truncated", detail: `${found}: cut short, or never signed` };
}
