import { err, ok, type Result } from "../../lib/result.js";

/** The sections of a key file in their order, each with its keys in their order. */
export type KeyFile = ReadonlyMap<string, ReadonlyMap<string, string>>;

const GROUP = /^\[([^[\]\p{Cc}]+)\]\s*$/u;
const PAIR = /^([A-Za-z0-9_.-]+)[ \t]*=[ \t]*(.*)$/;
const ESCAPES: Readonly<Record<string, string>> = { s: " ", n: "\n", t: "\t", r: "\r", "\\": "\\", ";": ";" };

/**
 * Reads the key file syntax of RAUC's manifests (GLib's: `[group]`, `key=value`, `#` comments, values escaped with `\n`, `\s`,
 * `\t`, `\r`, `\\`). A group or a key that comes twice is refused: two readers could take different ones. The error is
 * English, with its line.
 */
export function parseKeyFile(text: string): Result<KeyFile, string> {
  const groups = new Map<string, Map<string, string>>();
  let group: Map<string, string> | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const at = `line ${index + 1}`;
    if (line.trim() === "" || line.startsWith("#")) continue;
    const name = GROUP.exec(line)?.[1];
    if (name !== undefined) {
      if (groups.has(name)) return err(`${at}: the section [${name}] comes twice`);
      group = new Map();
      groups.set(name, group);
      continue;
    }
    const [, key, raw] = PAIR.exec(line) ?? [];
    if (key === undefined || raw === undefined) return err(`${at}: neither a [section] nor a key=value`);
    if (group === undefined) return err(`${at}: a key before the first [section]`);
    if (group.has(key)) return err(`${at}: the key ${key} comes twice`);
    const value = unescaped(raw);
    if (value === undefined) return err(`${at}: an unknown escape in the value of ${key}`);
    group.set(key, value);
  }
  return ok(groups);
}

/** Writes a key file that `parseKeyFile` and GLib read back to the same values. Sections and keys keep their order. */
export function writeKeyFile(file: KeyFile): string {
  return [...file]
    .map(([group, keys]) => `[${group}]\n${[...keys].map(([key, value]) => `${key}=${escaped(value)}\n`).join("")}`)
    .join("\n");
}

function unescaped(raw: string): string | undefined {
  let known = true;
  const value = raw.replace(/\\(.?)/g, (_, letter: string) => {
    const meaning = ESCAPES[letter];
    if (meaning === undefined) known = false;
    return meaning ?? "";
  });
  return known ? value : undefined;
}

function escaped(value: string): string {
  return value
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t")
    .replaceAll("\r", "\\r")
    .replace(/^ /, "\\s");
}
