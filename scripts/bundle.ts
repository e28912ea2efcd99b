/**
 * Bundles the device's program into `build/bundle/`: few files, so that it starts fast, and what the first screen does
 * not need (bench, tables, act search) in chunks of their own. Native addons stay outside.
 */
import { rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const outdir = join(root, "build", "bundle");

/**
 * LVGL's package is taken in, only what is used of it: as files of its own it would take longer to load than all the rest.
 * What loads its addon stays where it is, beside the addon.
 */
const lvglAddon: Plugin = {
  name: "lvgl-addon",
  setup({ onResolve }) {
    onResolve({ filter: /\/(native|errors)\.js$/ }, ({ path, importer }) => {
      if (!importer.includes("lvgl-bindings-ts")) return undefined;
      const file = join(dirname(importer), path);
      return { path: relative(outdir, file), external: true };
    });
  },
};

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
  conditions: ["modules"], // not the package's own bundles: what is used of it is taken in
  plugins: [lvglAddon],
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
