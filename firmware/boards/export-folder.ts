import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ExportSink } from "../flows/invoices/types.js";
import { writeFileAtomic } from "../lib/atomic-file.js";
import { err, ok } from "../lib/result.js";

/** Exported invoices in a folder of the terminal's data, each file whole or absent. */
export function exportFolder(folder: string): ExportSink {
  return {
    write(name, bytes) {
      const path = join(folder, name);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileAtomic(path, bytes, { mode: 0o600, existing: "replace" });
        return Promise.resolve(ok(path));
      } catch (cause) {
        return Promise.resolve(err({ detail: cause instanceof Error ? cause.message : String(cause) }));
      }
    },
  };
}
