import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** An update on this PC's disk, by its content. What it is worth is the terminal's to say. */
export interface BundleFile {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from `offset`, fewer at the end of the file. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a file and hashes it once.
 * @throws the file system's error
 */
export async function openBundleFile(path: string): Promise<BundleFile> {
  const file = await open(path);
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
      if (!(chunk instanceof Uint8Array)) continue;
      hash.update(chunk);
      size += chunk.length;
    }
    return {
      sha256: hash.digest("hex"),
      size,
      async read(offset, length) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
