import * as z from "zod";

/**
 * Shorter ways to an artifact, told in the metadata of its chunk, where DDI clients that do not know them see nothing: the
 * deployment itself names the full file. A key names what the device must run; the value is JSON.
 *
 *   tournee.delta.1.4.0   {"size":594135,"sha256":"…","href":"…"}   for a device that runs 1.4.0
 *   tournee.packed        the same for any device
 */
export interface DeltaNote {
  /** The version that must run; empty for any. */
  readonly baseVersion: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** As the server wrote it: not judged yet. */
  readonly href: string;
}

const PACKED = "tournee.packed";
const PREFIX = "tournee.delta.";

/** One entry of a chunk's metadata; hawkBit's own bounds. */
export const metadataEntry = z.object({ key: z.string().max(128), value: z.string().max(4000) });
export type MetadataEntry = z.output<typeof metadataEntry>;

const valueSchema = z.object({
  size: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  href: z.string().min(1).max(2048),
});

/** The metadata that a server tells. */
export function writeDeltaNote({ baseVersion, ...value }: DeltaNote): MetadataEntry {
  return { key: baseVersion === "" ? PACKED : `${PREFIX}${baseVersion}`, value: JSON.stringify(value) };
}

/** What of the metadata speaks of shorter ways. An entry that cannot be read is passed over: the full file is there. */
export function readDeltaNotes(metadata: readonly MetadataEntry[]): DeltaNote[] {
  return metadata.flatMap(({ key, value }) => {
    const baseVersion = key === PACKED ? "" : key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
    if (baseVersion === undefined) return [];
    try {
      const parsed = valueSchema.safeParse(JSON.parse(value));
      return parsed.success ? [{ baseVersion, ...parsed.data }] : [];
    } catch {
      return [];
    }
  });
}
