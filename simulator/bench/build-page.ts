import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../../firmware/lib/project-root.js";
import { buildPage } from "../../web/build-page.js";

/** Where `make` puts the page and `main` finds it. */
export const pageDir = (root: string = projectRoot()): string => join(root, "build", "bench");

/** Builds the bench's page. */
export const buildBenchPage = (outDir: string = pageDir()): Promise<void> =>
  buildPage(join(projectRoot(), "simulator", "bench", "page"), outDir);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildBenchPage();
