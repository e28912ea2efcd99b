const LONGEST_NAME = 255;
const LONGEST_PATH = 1024;

/**
 * Checks the name of an archive's entry: relative, no `.` or `..`, no empty part, no control character, no backslash, parts of
 * at most 255 bytes. A directory's one trailing slash is taken off.
 * @returns its parts, or nothing for a name that is refused
 */
export function partsOf(name: string): readonly string[] | undefined {
  const path = name.endsWith("/") ? name.slice(0, -1) : name;
  if (path === "" || Buffer.byteLength(path) > LONGEST_PATH || /[\p{Cc}\\]/u.test(path)) return undefined;
  const parts = path.split("/");
  const good = parts.every(
    (part) => part !== "" && part !== "." && part !== ".." && Buffer.byteLength(part) <= LONGEST_NAME,
  );
  return good ? parts : undefined;
}

/**
 * Whether a symbolic link at `parts` that says `target` stays inside the folder, whatever other links it goes through: `..`
 * may only lead, where it is counted from the link's own folder, which is no link.
 */
export function staysInside(parts: readonly string[], target: string): boolean {
  if (target === "" || target.startsWith("/") || /[\p{Cc}\\]/u.test(target)) return false;
  const steps = target.split("/");
  const ups = steps.findIndex((step) => step !== "..");
  const leading = ups === -1 ? steps.length : ups;
  return leading < parts.length && !steps.slice(leading).includes("..");
}
