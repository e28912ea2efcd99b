/** One line of a file that nobody vouches for. */
export type FileLine =
  | { readonly kind: "text"; readonly line: number; readonly text: string; readonly ended: boolean }
  /** Neither UTF-8 nor Windows-1252, or control characters: nothing that a convention holds. */
  | { readonly kind: "unreadable"; readonly line: number; readonly ended: boolean }
  | { readonly kind: "too-long"; readonly line: number; readonly ended: boolean };

/** What a file is, when it is no text of single bytes. */
export type NotText = "UTF-16" | "ZIP" | "binary";

/** Bytes looked at to tell text from something else. */
const SNIFFED = 4096;
/** One zero byte in so many is no damage any more. */
const MOST_ZEROS = 100;
/** No line of a convention file comes near it, in bytes; a longer one is not even decoded. */
const LONGEST_LINE = 8192;
const LF = 10;
const CR = 13;

/** Tells a file that is no text from its first bytes; undefined: it may be text. */
export function notText(bytes: Uint8Array): NotText | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF-16";
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return "ZIP";
  const head = bytes.subarray(0, SNIFFED);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A stray one damages its line alone.
  if ((even + odd) * MOST_ZEROS < head.length || even + odd === 0) return undefined;
  // Latin text in UTF-16 has a zero in most pairs, always on the same side.
  return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) <= head.length / 64 ? "UTF-16" : "binary";
}

/**
 * The lines of a file, ended by LF, CRLF or CR. Each line is decoded alone, so that one damaged byte spoils one line and a
 * file pasted together from two encodings is read. Linear in the size of the file.
 */
export function* linesOf(bytes: Uint8Array): Generator<FileLine> {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    let end = start;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
    yield decoded(bytes.subarray(start, end), line, end < bytes.length);
    start = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
  }
}

const utf8 = new TextDecoder("utf-8");
const latin1 = new TextDecoder("latin1");
/**
 * What Windows-1252 has from 0x80 to 0x9F, where ISO 8859-1 has control characters; U+FFFD where it has nothing. Our own table,
 * because Node decodes these bytes as ISO 8859-1 whichever of the two names it is given.
 */
const WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

function windows1252(bytes: Uint8Array): string {
  return latin1
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function decoded(bytes: Uint8Array, line: number, ended: boolean): FileLine {
  if (bytes.length > LONGEST_LINE) return { kind: "too-long", line, ended };
  let text = utf8.decode(bytes);
  if (text.includes("\uFFFD")) {
    // An accent of Windows-1252 is followed by a plain letter, which UTF-8 never allows: as many whole sequences of UTF-8 as
    // wrong ones mean a damaged line, not another encoding.
    const wrong = text.split("\uFFFD").length - 1;
    if (wholeSequences(text) >= wrong) return { kind: "unreadable", line, ended };
    text = windows1252(bytes);
  }
  if (/[\p{Cc}\uFFFD]/u.test(text)) return { kind: "unreadable", line, ended };
  return { kind: "text", line, text, ended };
}

function wholeSequences(text: string): number {
  return text.replace(/[\p{ASCII}\uFFFD]/gu, "").length;
}

/**
 * Cells of one line, trimmed; a cell may stand between double quotes, doubled within. Undefined when the quotes are wrong.
 * A line break within quotes is not taken: a stray quote would swallow the rest of the file.
 */
export function cellsOf(text: string, separator: Separator): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = cellAt(text, at, separator);
    if (cell === undefined) return undefined;
    cells.push(cell.value.trim());
    if (cell.end >= text.length) return cells;
    at = cell.end + 1;
  }
}

export type Separator = ";" | ",";

function cellAt(text: string, from: number, separator: Separator): { value: string; end: number } | undefined {
  if (text[from] !== '"') {
    const stop = text.indexOf(separator, from);
    const end = stop < 0 ? text.length : stop;
    const value = text.slice(from, end);
    return value.includes('"') ? undefined : { value, end };
  }
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end === text.length || text[end] === separator ? { value, end } : undefined;
    }
    value += '"';
    at = quote + 2;
  }
}
