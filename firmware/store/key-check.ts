import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { isErrno, writeFileAtomic } from "../lib/atomic-file.js";

/**
 * A wrong key and a broken file look alike to SQLite: neither decrypts to a database. The file `<store>.id` holds an
 * HMAC of a constant by the key, so that the user is told which it is. It reveals nothing of the key.
 */
const SUBJECT = "tournee store 1";

export type KeyCheck = "match" | "mismatch" | "absent" | "unreadable";

const idPath = (storePath: string): string => `${storePath}.id`;

function digestOf(key: Uint8Array): Buffer {
  return createHmac("sha256", key).update(SUBJECT).digest();
}

/** @throws the file system's error other than "no such file". */
export function readKeyCheck(storePath: string, key: Uint8Array): KeyCheck {
  let text: string;
  try {
    text = readFileSync(idPath(storePath), "latin1");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return "absent";
    throw error;
  }
  const match = /^tournee-store 1 ([0-9a-f]{64})\n$/.exec(text);
  if (match?.[1] === undefined) return "unreadable";
  return timingSafeEqual(Buffer.from(match[1], "hex"), digestOf(key)) ? "match" : "mismatch";
}

export function writeKeyCheck(storePath: string, key: Uint8Array): void {
  const line = `tournee-store 1 ${digestOf(key).toString("hex")}\n`;
  writeFileAtomic(idPath(storePath), Buffer.from(line, "latin1"), { mode: 0o600, existing: "replace" });
}
