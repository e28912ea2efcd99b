import { readFile } from "node:fs/promises";
import { isErrno } from "./atomic-file.js";

/** A text file whole; undefined when there is none. @throws the file system's other errors */
export async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw error;
  }
}
