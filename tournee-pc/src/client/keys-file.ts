import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod";
import { jsonOf } from "./commands.js";
import { writeDurably } from "./durable-file.js";
import type { KeyStore, StoredPairing } from "./keys.js";

const keysSchema = z.object({
  v: z.literal(1),
  pairings: z.array(
    z.object({
      pcId: z.string().regex(/^[0-9a-f]{32}$/),
      key: z.string().regex(/^[0-9a-f]{64}$/),
      state: z.enum(["pending", "paired"]),
      at: z.string(),
    }),
  ),
});

const GROUP_AND_OTHERS = 0o077;

/** The file of keys cannot be used. The message names the file and what to do, never its content. */
export class KeysFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "KeysFileError";
  }
}

/**
 * Pairings in a file that its owner alone can read. Each change is a new file swapped in, so that none is ever lost.
 * @throws KeysFileError (from `list` and `put`) when others may read the file, or when it is not one of keys
 */
export function keysFile(path: string): KeyStore {
  async function list(): Promise<readonly StoredPairing[]> {
    let text: string;
    try {
      const { mode } = await stat(path);
      if (process.platform !== "win32" && (mode & GROUP_AND_OTHERS) !== 0) {
        throw new KeysFileError(`other users may read ${path}: run « chmod 600 » on it`);
      }
      text = await readFile(path, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
    const parsed = keysSchema.safeParse(jsonOf(text));
    if (!parsed.success) throw new KeysFileError(`${path} is no file of keys: move it away, then pair again`);
    return parsed.data.pairings;
  }
  return {
    list,
    async put(pairing) {
      const others = (await list()).filter(({ pcId }) => pcId !== pairing.pcId);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeDurably(path, `${JSON.stringify({ v: 1, pairings: [...others, pairing] }, null, 2)}\n`);
    },
  };
}
