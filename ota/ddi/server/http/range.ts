/** What of a file is asked for. */
export type Asked =
  | { readonly kind: "whole" }
  /** Both inclusive. */
  | { readonly kind: "part"; readonly start: number; readonly end: number }
  | { readonly kind: "unsatisfiable" };

/**
 * Reads a `Range` header against a file of `size` bytes (RFC 9110, 14.1.2). A unit that is not `bytes`, several ranges or
 * nonsense are ignored, as the RFC lets a server do.
 */
export function parseRange(header: string | undefined, size: number): Asked {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(" ", "") ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return { kind: "whole" };
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? { kind: "unsatisfiable" } : { kind: "part", start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return { kind: "whole" };
  return start >= size ? { kind: "unsatisfiable" } : { kind: "part", start, end };
}

/**
 * Whether a list of entity tags (`If-Match`, `If-Range`, `If-None-Match`) names the file. Bare tags count too: hawkBit, whose
 * tags have no quotes, taught clients to send them.
 */
export function namesTag(header: string, tag: string): boolean {
  return header.split(",").some((entry) => {
    const text = entry.trim();
    return text === "*" || text === `"${tag}"` || text === tag;
  });
}
