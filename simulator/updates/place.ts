import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../../firmware/lib/atomic-file.js";

/** Where the terminal knows the bench's update server, so that a restart of both finds the same. */
export interface Place {
  readonly port: number;
  /** The terminal's, at that server. */
  readonly token: string;
}

const FILE = "desk.json";

/** Undefined when nothing was ever published on this desk. */
export async function keptPlace(folder: string): Promise<Place | undefined> {
  try {
    const { port, token } = JSON.parse(await readFile(join(folder, FILE), "utf8")) as Record<string, unknown>;
    return typeof port === "number" && typeof token === "string" ? { port, token } : undefined;
  } catch {
    return undefined;
  }
}

/** @throws the file system's error; the folder exists. */
export function keepPlace(folder: string, place: Place): void {
  writeFileAtomic(join(folder, FILE), Buffer.from(JSON.stringify(place)), { mode: 0o600, existing: "replace" });
}
