import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../firmware/lib/project-root.js";
import { pageDir } from "../ota/fleet/page-dir.js";
import { buildPage } from "../web/build-page.js";

/** Builds the technician's page. */
export const buildFleetPage = (outDir: string = pageDir()): Promise<void> =>
  buildPage(join(projectRoot(), "ota", "fleet", "page"), outDir);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFleetPage();
