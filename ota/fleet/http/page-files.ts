import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

/** A file of the page, in memory. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/**
 * The built page by address. Only what was listed at the start is ever served, so that no address reaches another file. Empty
 * when the page was not built: terminals are served all the same.
 */
export async function loadPage(dir: string): Promise<ReadonlyMap<string, PageFile>> {
  const page = new Map<string, PageFile>();
  const names = await readdir(dir).catch(() => []);
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type !== undefined) page.set(`/${name}`, { type, bytes: await readFile(join(dir, name)) });
  }
  const index = page.get("/index.html");
  return index === undefined ? page : page.set("/", index);
}
