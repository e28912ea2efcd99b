import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** A file of a page, in memory. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** A built page by address. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/**
 * The built page of a folder. Only what was listed at the start is ever served, so that no address reaches another file. Empty
 * when the page was not built.
 */
export async function loadPage(dir: string): Promise<PageFiles> {
  const page = new Map<string, PageFile>();
  const names = await readdir(dir).catch(() => []);
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type !== undefined) page.set(`/${name}`, { type, bytes: await readFile(join(dir, name)) });
  }
  const index = page.get("/index.html");
  return index === undefined ? page : page.set("/", index);
}

/** Why a page's address gave no file. */
export interface PageRefusal {
  readonly status: 404 | 405;
  readonly code: "not-found" | "method";
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers with the file at `path`, or says why there is none: the caller words the refusal. `headers` go with the file. */
export function servePage(
  page: PageFiles,
  path: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): PageRefusal | undefined {
  const file = page.get(path);
  if (file === undefined) return { status: 404, code: "not-found", headers };
  if (request.method !== "GET" && request.method !== "HEAD")
    return { status: 405, code: "method", headers: { ...headers, allow: "GET, HEAD" } };
  response.writeHead(200, { ...headers, "content-type": file.type, "content-length": file.bytes.length });
  response.end(request.method === "HEAD" ? undefined : file.bytes);
  return undefined;
}
