/**
 * Bundles the device's program into `build/bundle/`: few files, so that it starts fast, and what the first screen does
 * not need (bench, tables, act search) in chunks of their own. Native packages stay outside.
 */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const outdir = join(root, "build", "bundle");

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: {
    terminal: join(root, "build/firmware/main.js"),
    "store-worker": join(root, "build/firmware/store/worker.js"),
    "quittance-worker": join(root, "build/firmware/documents/worker.js"),
  },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
  external: [
    "lvgl-bindings-ts",
    "better-sqlite3",
    "pcsclite",
    "ws",
    "pino",
    "node-forge",
    "esbuild",
    "pdfkit",
    "fontkit",
  ],
  logLevel: "warning",
});
