import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the page whose sources lie in `source` into `outDir`, which is emptied first. Types are checked apart, by tsc. */
export async function buildPage(source: string, outDir: string): Promise<void> {
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
    loader: { ".ttf": "file", ".woff2": "file" },
    assetNames: "[name]",
    logLevel: "warning",
  });
  for (const name of ["index.html", "favicon.svg"]) await copyFile(join(source, name), join(outDir, name));
}
