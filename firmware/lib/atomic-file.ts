import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync, writeSync } from "node:fs";
import { dirname } from "node:path";

export interface AtomicWrite {
  /** Permission bits of the new file. */
  readonly mode: number;
  /** `keep` leaves an existing file as it is and says so; `replace` swaps it in one step. */
  readonly existing: "keep" | "replace";
}

/**
 * Writes a small file that is either wholly there after a power cut or not there at all: new file, fsync, rename (or
 * link, which never replaces), fsync of the folder. Returns whether the file at `path` is the one written here.
 * Synchronous: for a few bytes written once, outside any screen's path.
 * @throws the file system's error (`code` ENOSPC, EACCES, …); the former file, if any, is then untouched.
 */
export function writeFileAtomic(path: string, bytes: Uint8Array, { mode, existing }: AtomicWrite): boolean {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    writeDurably(temporary, bytes, mode);
    if (existing === "keep") {
      if (!linkIfAbsent(temporary, path)) return false;
      unlinkSync(temporary);
    } else {
      renameSync(temporary, path);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
  syncDirectory(dirname(path));
  return true;
}

/** Makes the names in a folder durable: creations, renames and removals. */
export function syncDirectory(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function writeDurably(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function linkIfAbsent(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

/** Whether `error` is the file system's error of this code. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
