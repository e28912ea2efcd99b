import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Readable and writable by its owner alone: keys and patients' data. */
const OWNER_ONLY = 0o600;

/**
 * Writes a file that is, after a power cut, either wholly there or as before: new file, fsync, rename, fsync of the folder.
 * @throws the file system's error; the former file is then untouched
 */
export async function writeDurably(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await withFile(temporary, "wx", async (file) => {
      await file.writeFile(content);
      await file.sync();
    });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
}

/** Adds one line to a file; it is on the disk when this resolves. A line torn by a power cut before is closed first. */
export async function appendLineDurably(path: string, line: string): Promise<void> {
  await withFile(path, "a+", async (file) => {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const torn = size > 0 && last.toString() !== "\n";
    await file.appendFile(`${torn ? "\n" : ""}${line}\n`);
    await file.sync();
    if (size === 0) await syncFolder(dirname(path));
  });
}

/** Makes the names in a folder durable, where the system can: Windows does so by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  await withFile(path, "r", async (folder) => await folder.sync());
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags, OWNER_ONLY);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
