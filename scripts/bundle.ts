/**
 * Bundles the device's program into `build/bundle/`: few files, so that it starts fast, and what the first screen does
 * not need (bench, tables, act search) in chunks of their own. Native addons stay outside.
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
  // pino is taken in too: as the many files of a CommonJS package it takes longer to find than to run. It asks for Node's own
  // modules by `require`.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  // LVGL's package not as its own bundles: what is used of it is taken in. As files of its own it would take longer to load
  // than all the rest.
  conditions: ["modules"],
  external: [
    "better-sqlite3",
    "pcsclite",
    "ws",
    "node-forge",
    "esbuild",
    "pdfkit",
    "fontkit",
    "pkijs",
    "asn1js",
    "tar-stream",
    "@jellybrick/dbus-next",
  ],
  logLevel: "warning",
});
