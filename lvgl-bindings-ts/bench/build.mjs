// SPDX-License-Identifier: Apache-2.0
// Builds what the bench compares with, into out/bench/bin: the C programs and the lean addon, linked to the very static
// library of LVGL that is inside the package's addon. The package itself must be built.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeAssets } from "./assets.mjs";

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const lvgl = join(root, ".cache/lvgl");
const objects = join(root, "out/bench/obj");
const library = join(root, "build/Release/lvgl_core.a");
const require = createRequire(import.meta.url);

/** Where the programs are. */
export const binaries = join(root, "out/bench/bin");
/** Where the TypeScript scenes are once compiled. */
export const scenes = join(root, "out/bench/js");
/** And where the demo is as a device gets it: one file with what it uses of the package, as the linker makes the C program. */
export const shipped = join(root, "out/bench/shipped");

const defines = ["-DLV_CONF_INCLUDE_SIMPLE", "-DLV_LVGL_H_INCLUDE_SIMPLE"];
const includes = ["-I", join(bench, "c/conf"), "-I", lvgl, "-I", join(lvgl, "src")];
// The flags of binding.gyp, so that only the language differs.
const flags = ["-O2", "-fPIC", "-fvisibility=hidden", "-ffunction-sections", "-fdata-sections", "-pthread"];
/** How the addon draws what LVGL draws slower: with it in C too, what the demo in TypeScript takes more is the binding's. */
const maskedFill = "../native/seams/masked_fill.cc";
const demo = ["demos/lv_demos.c", ...listC("demos/widgets"), ...listC("demos/widgets/assets")];

function listC(folder) {
  const names = existsSync(join(lvgl, folder)) ? readdirSync(join(lvgl, folder)) : [];
  return names.filter((name) => name.endsWith(".c")).map((name) => join(folder, name));
}

/** The newest time of the files that everything depends on. */
function newestInput() {
  const inputs = [
    library,
    fileURLToPath(import.meta.url),
    join(root, "native/conf/lv_conf.h"),
    join(bench, maskedFill),
  ];
  for (const folder of ["c", "c/conf", "lean"])
    for (const name of readdirSync(join(bench, folder))) inputs.push(join(bench, folder, name));
  return Math.max(...inputs.map((path) => statSync(path).mtimeMs));
}

const isFresh = (path, since) => existsSync(path) && statSync(path).mtimeMs > since;

function cc(args) {
  const [command, ...first] = (process.env.CC ?? "gcc").split(" ");
  execFileSync(command, [...first, ...args], { stdio: ["ignore", "inherit", "inherit"] });
}

/** Compiles one file; the path of its object. */
function compile(source, since, more = []) {
  const object = join(objects, `${source.replace(/[/.]+/g, "_")}.o`);
  const path = existsSync(join(bench, source)) ? join(bench, source) : join(lvgl, source);
  const quiet = path.startsWith(lvgl) ? ["-w"] : ["-Wall", "-Wextra", "-Wno-unused-parameter"];
  if (!isFresh(object, since)) cc([...flags, ...quiet, ...defines, ...includes, ...more, "-c", path, "-o", object]);
  return object;
}

function nodeHeaders() {
  const prefixes = [process.env.npm_config_nodedir, join(dirname(process.execPath), ".."), "/usr"];
  const found = prefixes.find((path) => path && existsSync(join(path, "include/node/node_api.h")));
  if (!found) throw new Error("Node's headers are missing (Debian: libnode-dev)");
  return join(found, "include/node");
}

/**
 * Builds all that is out of date.
 * @throws Error when the package is not built
 */
export async function build() {
  if (!existsSync(library)) throw new Error("build the package first: node build.mjs");
  mkdirSync(objects, { recursive: true });
  mkdirSync(binaries, { recursive: true });
  const since = newestInput();
  const link = (name, sources, more = []) => {
    const target = join(binaries, name);
    const inputs = sources.map((source) => compile(source, since));
    if (!isFresh(target, since))
      cc(["-O2", "-pthread", ...more, ...inputs, library, "-Wl,--gc-sections", "-lm", "-o", target]);
  };
  const demoInC = ["c/demo.c", "c/desk.c", "c/finger.c", "c/measure.c", "c/rounds.c", ...demo];
  link("demo", demoInC);
  compile(maskedFill, since, ["-std=c++17", "-fno-exceptions", "-I", join(root, "native"), "-I", nodeHeaders()]);
  link("demo-masks", [...demoInC, maskedFill], ["-Wl,--wrap=lv_draw_sw_blend_color_to_rgb888"]);
  link("list", ["c/list.c", "c/desk.c", "c/measure.c", "c/rounds.c"]);
  link("calls", ["c/calls.c", "c/desk.c", "c/measure.c"]);
  compile("lean/lean.c", since, ["-I", nodeHeaders(), "-DNAPI_VERSION=8", "-DNODE_GYP_MODULE_NAME=lean"]);
  link("lean.node", ["lean/lean.c", "c/desk.c"], ["-shared"]);
  const assets = join(root, "out/bench/assets");
  if (!isFresh(join(assets, "assets.json"), since)) writeAssets(join(lvgl, "demos/widgets/assets"), assets);
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", join(bench, "tsconfig.json")], { stdio: "inherit" });
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: [join(scenes, "demo.js")],
    outdir: shipped,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["modules"],
    minify: true,
    logLevel: "warning",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
