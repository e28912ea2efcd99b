import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashPassword, SHORTEST_PASSWORD, type StoredPassword, storedPassword } from "../../fleet/auth/password.js";
import { isErrno, writeFileAtomic } from "../../lib/atomic-file.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Problem } from "../problem.js";
import { askPassword } from "./ask-password.js";

/**
 * The page's password: the one of the file when one is named, else the one of the folder, else it is asked for now. Only its
 * hash is kept, in `password.json` (0600).
 */
export async function openPassword(state: string, file: string | undefined): Promise<Result<StoredPassword, Problem>> {
  const path = join(state, "password.json");
  try {
    if (file === undefined) {
      const kept = await readKept(path);
      if (kept !== undefined) return ok(kept);
    }
    const typed = file === undefined ? await ask() : ok((await readFile(file, "utf8")).replace(/\r?\n$/, ""));
    if (!typed.ok) return typed;
    if (typed.value.length < SHORTEST_PASSWORD) {
      return err({
        code: "password-short",
        what: `the password has fewer than ${SHORTEST_PASSWORD} characters`,
        now: "Choose a longer one: a few words will do.",
      });
    }
    const stored = await hashPassword(typed.value);
    await writeFileAtomic(path, JSON.stringify(stored), 0o600);
    return ok(stored);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    return err({
      code: "password-unreadable",
      what,
      now: "Name a file that can be read, in a folder that can be written.",
    });
  }
}

async function readKept(path: string): Promise<StoredPassword | undefined> {
  try {
    return storedPassword.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    if (isErrno(cause, "ENOENT")) return undefined;
    throw new Error(`${path} is damaged: give the password again with --password-file`, { cause });
  }
}

async function ask(): Promise<Result<string, Problem>> {
  const first = await askPassword("Password for the server's page: ");
  const again = first === undefined ? undefined : await askPassword("The same again: ");
  if (first === undefined || again === undefined) {
    return err({ code: "no-password", what: "no password was given", now: "Name a file with it: --password-file F" });
  }
  if (first !== again) return err({ code: "password-differs", what: "the two are not the same", now: "Start again." });
  return ok(first);
}
