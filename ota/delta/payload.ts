import type { FileHandle } from "node:fs/promises";
import { readAt } from "../bundle/layout.js";
import type { DeltaPayload } from "../bundle/manifest/delta-payload.js";
import { malformed } from "./failed.js";
import { PLAN_LIMITS, type Plan, packPlan, unpackPlan } from "./plan.js";

/** `MAGIC ‖ u32 big-endian length of the plan ‖ plan ‖ patches`: the payload of a delta. */
const MAGIC = Buffer.from("TRNDELT1", "latin1");
const HEADER_SIZE = MAGIC.length + 4;
const CHUNK = 1 << 20;

/** A delta's payload in an open file, its sha256 verified. */
export interface OpenDelta {
  readonly file: FileHandle;
  /** Bytes. */
  readonly payloadSize: number;
  readonly signed: DeltaPayload;
}

/** What comes before the patches. */
export function payloadHead(plan: Plan): Buffer {
  const packed = packPlan(plan);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(packed.length);
  return Buffer.concat([MAGIC, length, packed]);
}

/**
 * Reads the plan, and says at which byte of the file the patches begin.
 * @throws Failed when it is malformed
 */
export async function readPlan({ file, payloadSize, signed }: OpenDelta): Promise<{ plan: Plan; patchesAt: number }> {
  const header = await readAt(file, 0, Math.min(HEADER_SIZE, payloadSize));
  if (header.length < HEADER_SIZE || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw malformed("the payload is no delta that is known here");
  }
  const length = header.readUInt32BE(MAGIC.length);
  const patchesAt = HEADER_SIZE + length;
  if (length > PLAN_LIMITS.packed || patchesAt > payloadSize) throw malformed(`a plan of ${length} bytes`);
  const { baseSize, targetSize } = signed;
  const packedSize = payloadSize - patchesAt;
  const plan = unpackPlan(await readAt(file, HEADER_SIZE, length), { baseSize, targetSize, packedSize });
  if (!plan.ok) throw malformed(plan.error);
  return { plan: plan.value, patchesAt };
}

/** The bytes of one patch, in pieces. */
export async function* patchPieces(file: FileHandle, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = from; at < from + length; at += CHUNK)
    yield await readAt(file, at, Math.min(CHUNK, from + length - at));
}
