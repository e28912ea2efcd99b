import { err, ok, type Result } from "../../lib/result.js";

/** How the payload of a delta is proved, by its hash, and what it turns into what. Hashes are lower-case hex, sizes bytes. */
export interface DeltaPayload {
  readonly format: "delta";
  readonly sha256: string;
  readonly size: number;
  /** The slot image it applies to; a size of 0 for a delta that needs none. */
  readonly baseSha256: string;
  readonly baseSize: number;
  /** The version whose image that is: told, and never compared. */
  readonly baseVersion: string;
  /** The full bundle that it rebuilds, whole file. */
  readonly targetSha256: string;
  readonly targetSize: number;
}

const HEX_32 = /^[0-9a-f]{64}$/;
const SIZE = /^\d{1,15}$/;

const KEYS = {
  sha256: "payload-sha256",
  size: "payload-size",
  baseSha256: "base-sha256",
  baseSize: "base-size",
  baseVersion: "base-version",
  targetSha256: "target-sha256",
  targetSize: "target-size",
} as const;

/** Reads the keys of our section. The error is English. */
export function readDeltaPayload(get: (key: string) => string): Result<DeltaPayload, string> {
  for (const key of [KEYS.sha256, KEYS.baseSha256, KEYS.targetSha256]) {
    if (!HEX_32.test(get(key))) return err(`${key} is not 64 hexadecimal digits`);
  }
  for (const key of [KEYS.size, KEYS.baseSize, KEYS.targetSize]) {
    if (!SIZE.test(get(key))) return err(`${key} is not a number`);
  }
  return ok({
    format: "delta",
    sha256: get(KEYS.sha256),
    size: Number(get(KEYS.size)),
    baseSha256: get(KEYS.baseSha256),
    baseSize: Number(get(KEYS.baseSize)),
    baseVersion: get(KEYS.baseVersion),
    targetSha256: get(KEYS.targetSha256),
    targetSize: Number(get(KEYS.targetSize)),
  });
}

/** The keys of our section. */
export function deltaPayloadKeys(payload: DeltaPayload): readonly (readonly [string, string])[] {
  const { format: _, ...told } = payload;
  return (Object.keys(told) as (keyof typeof told)[]).map((name) => [KEYS[name], String(told[name])] as const);
}
