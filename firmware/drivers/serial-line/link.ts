import { lstatSync, readlinkSync, renameSync, symlinkSync, unlinkSync } from "node:fs";
import { err, ok, type Result } from "../../lib/result.js";

export type LinkError =
  /** Something is there that is no link to a terminal: it is left alone. */
  { readonly kind: "occupied" } | { readonly kind: "not-writable"; readonly cause: string };

const TERMINALS = "/dev/pts/";

/**
 * Gives a line a name that stays the same from one start to the next. A link left by a start that was killed is replaced,
 * at once: a host that opens it finds the one line or the other.
 * @returns what takes the link away, unless somebody else has put another one there
 */
export function linkLine(link: string, target: string): Result<() => void, LinkError> {
  const there = linkTarget(link);
  if (there === "something-else" || (typeof there === "object" && !there.target.startsWith(TERMINALS))) {
    return err({ kind: "occupied" });
  }
  const fresh = `${link}.${process.pid}`;
  try {
    symlinkSync(target, fresh);
    renameSync(fresh, link);
  } catch (error) {
    return err({ kind: "not-writable", cause: error instanceof Error ? error.message : String(error) });
  }
  return ok(() => {
    const now = linkTarget(link);
    if (typeof now === "object" && now.target === target) unlinkSync(link);
  });
}

function linkTarget(link: string): { readonly target: string } | "nothing" | "something-else" {
  const status = lstatSync(link, { throwIfNoEntry: false });
  if (status === undefined) return "nothing";
  return status.isSymbolicLink() ? { target: readlinkSync(link) } : "something-else";
}
