import type { IncomingHttpHeaders } from "node:http";
import type { Artifact } from "./contract.js";

/** What to do with an answer to a request for a file, of which `have` bytes are here. */
export type Reading =
  /** The body goes on where the file stops. */
  | { readonly kind: "goes-on" }
  /** The body is the whole file from its first byte. */
  | { readonly kind: "whole" }
  /** The file here is not a beginning of what the server has: ask for the whole. */
  | { readonly kind: "start-again"; readonly why: string }
  /** The server's file has another size than it said. */
  | { readonly kind: "other-size"; readonly found: number };

/**
 * Reads the status line and headers of a (partial) download. Only the status tells a part from the whole: hawkBit sends a
 * `Content-Range` with a whole 200 too.
 */
export function readRange(
  status: number,
  headers: IncomingHttpHeaders,
  have: number,
  { size }: Artifact,
  knownEtag: string | undefined,
): Reading {
  if (status === 200) {
    const length = contentLength(headers);
    return length === undefined || length === size ? { kind: "whole" } : { kind: "other-size", found: length };
  }
  if (status !== 206) return { kind: "start-again", why: `HTTP ${status}` };
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers["content-range"] ?? "");
  if (range === null) return { kind: "start-again", why: "a part without its Content-Range" };
  if (range[3] !== "*" && Number(range[3]) !== size) return { kind: "other-size", found: Number(range[3]) };
  if (Number(range[1]) !== have) return { kind: "start-again", why: "a part that begins elsewhere" };
  if (knownEtag !== undefined && headers.etag !== undefined && headers.etag !== knownEtag) {
    return { kind: "start-again", why: "the server's file changed" };
  }
  return { kind: "goes-on" };
}

/**
 * The headers that resume. `If-Match` names the file by its SHA-1 as an entity tag, and bare beside it: hawkBit compares with
 * the bare SHA-1 that it sends as its (unquoted) ETag. A well-formed tag seen in this call is named as well.
 */
export function resumeHeaders(have: number, { sha1 }: Artifact, knownEtag: string | undefined): Record<string, string> {
  if (have === 0) return {};
  const tags = new Set<string>();
  if (sha1 !== undefined) tags.add(`"${sha1}"`).add(sha1);
  if (knownEtag !== undefined && /^"[\x21\x23-\x7e]{0,128}"$/.test(knownEtag)) tags.add(knownEtag);
  return { range: `bytes=${have}-`, ...(tags.size === 0 ? {} : { "if-match": [...tags].join(", ") }) };
}

function contentLength(headers: IncomingHttpHeaders): number | undefined {
  const length = headers["content-length"];
  return length === undefined || !/^\d{1,15}$/.test(length) ? undefined : Number(length);
}
