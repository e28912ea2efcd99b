import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { projectRoot } from "../firmware/lib/project-root.js";
import { pageDir } from "../ota/fleet/page-dir.js";

/** Bundles `ota/fleet/page` into `outDir`, which is emptied first. Types are checked apart, by tsc. */
export async function buildFleetPage(outDir: string = pageDir()): Promise<void> {
  const source = join(projectRoot(), "ota", "fleet", "page");
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: { page: join(source, "main.ts"), style: join(source, "style.css") },
    outdir: outDir,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "linked",
    loader: { ".ttf": "file" },
    assetNames: "[name]",
    logLevel: "warning",
  });
  for (const name of ["index.html", "favicon.svg"]) await copyFile(join(source, name), join(outDir, name));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFleetPage();
