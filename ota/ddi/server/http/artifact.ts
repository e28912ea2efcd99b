import { open } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { ReleaseDelta } from "../contract.js";
import { namesTag, parseRange } from "./range.js";
import { NOT_FOUND, refuse } from "./reply.js";

/** Read ahead per download: with the socket's own buffer, what one slow terminal costs in memory. */
const READ_AHEAD = 128 * 1024;

/** Sends a file of a release, or the part asked for. The entity tag is its SHA-1. */
export async function sendArtifact(
  request: IncomingMessage,
  response: ServerResponse,
  file: Pick<ReleaseDelta, "size" | "sha1" | "addedAt">,
  path: string,
): Promise<void> {
  const { size, sha1, addedAt } = file;
  const modified = new Date(addedAt).toUTCString();
  const about = { etag: `"${sha1}"`, "last-modified": modified, "accept-ranges": "bytes" };
  const { "if-match": ifMatch, "if-none-match": ifNoneMatch, "if-range": ifRange } = request.headers;
  if (ifMatch !== undefined && !namesTag(ifMatch, sha1)) {
    return refuse(response, {
      status: 412,
      code: "other-file",
      message: "the file is another one now",
      headers: about,
    });
  }
  if (ifNoneMatch !== undefined && namesTag(ifNoneMatch, sha1)) {
    response.writeHead(304, about);
    response.end();
    return;
  }
  const stale = ifRange !== undefined && ifRange !== modified && !namesTag(String(ifRange), sha1);
  const asked = stale ? ({ kind: "whole" } as const) : parseRange(request.headers.range, size);
  if (asked.kind === "unsatisfiable") {
    const headers = { ...about, "content-range": `bytes */${size}` };
    return refuse(response, { status: 416, code: "no-such-range", message: `the file has ${size} bytes`, headers });
  }
  const { start, end } = asked.kind === "part" ? asked : { start: 0, end: size - 1 };
  const head = { ...about, "content-type": "application/octet-stream", "content-length": end - start + 1 };
  const opened = await open(path, "r").catch(() => undefined);
  if (opened === undefined) return refuse(response, NOT_FOUND);
  try {
    if (asked.kind === "part") response.writeHead(206, { ...head, "content-range": `bytes ${start}-${end}/${size}` });
    else response.writeHead(200, head);
    if (request.method === "HEAD") response.end();
    else await pipeline(opened.createReadStream({ start, end, highWaterMark: READ_AHEAD, autoClose: false }), response);
  } catch {
    // The device hung up, or the file cannot be read to its end: the connection breaks and the device resumes.
    response.destroy();
  } finally {
    await opened.close();
  }
}
