// SPDX-License-Identifier: Apache-2.0
// Builds everything: LVGL's source by cargo, the addon by node-gyp, the TypeScript by tsc.
//   node build.mjs              builds what changed (a second run does nothing)
//   node build.mjs --generate   writes src/raw/generated and native/generated anew from LVGL's headers
//   node build.mjs --coverage   which of LVGL's functions are bound, by module; --all lists every name
//   node build.mjs --source     only fetches LVGL's source
//   node build.mjs --install    the addon alone, in a package that npm has just installed; nothing in the repository
//   node build.mjs --variant asan|builtin   the same, with that variant of the addon instead of the normal one
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchSource } from "./scripts/fetch-source.mjs";
import { hashFiles, isFresh, writeStamp } from "./scripts/stamp.mjs";
import { prepareVariant, variantOf } from "./scripts/variant.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const cache = join(root, ".cache");
const require = createRequire(import.meta.url);

/** Runs a tool of a package with this Node. */
function tool(path, args, options = {}) {
  execFileSync(process.execPath, [path, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
}

/** Runs a tool whose hundreds of lines only matter when it fails. */
function quietly(log, path, args, cwd) {
  const run = spawnSync(process.execPath, [path, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const text = `${run.stdout}${run.stderr}`;
  writeFileSync(join(cache, log), text);
  if (run.status !== 0) throw new Error(`${path} ${args[0]} failed:\n${text.split("\n").slice(-60).join("\n")}`);
}

const tsc = () => join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
/** npm brings a node-gyp of its own and names it to the scripts it runs. */
const nodeGyp = () =>
  process.env.npm_config_node_gyp ?? join(dirname(require.resolve("node-gyp/package.json")), "bin/node-gyp.js");

/** Where Node's headers are: beside this Node, or where Debian puts them. They are never downloaded. */
function nodeDir() {
  const candidates = [process.env.npm_config_nodedir, join(dirname(process.execPath), ".."), "/usr"];
  const found = candidates.find((path) => path && existsSync(join(path, "include/node/node_api.h")));
  if (!found)
    throw new Error("Node's headers are missing: install the package that has include/node (Debian: libnode-dev)");
  return found;
}

function buildNative(variant) {
  const inputs = ["native", "binding.gyp", "scripts/list-sources.mjs", ".cache/lvgl.stamp", "package.json"];
  const key = hashFiles(root, inputs, `${process.version} ${process.arch}`);
  const { name, folder, product } = prepareVariant(root, variant);
  const stamp = join(cache, name === "normal" ? "native.stamp" : `native-${name}.stamp`);
  if (isFresh(stamp, key, product)) return false;
  const jobs = String(Math.max(1, availableParallelism()));
  const dir = nodeDir();
  const log = name === "normal" ? "native.log" : `native-${name}.log`;
  quietly(log, nodeGyp(), ["configure", `--nodedir=${dir}`, "--", `-Dvariant=${name}`], folder);
  quietly(log, nodeGyp(), ["build", `--nodedir=${dir}`, `--jobs=${jobs}`], folder);
  writeStamp(stamp, key);
  return true;
}

/** Modules and types into dist, and the same in few files into lib: two hundred modules take longer to load than to run. */
async function buildTypes() {
  const key = hashFiles(root, ["src", "tsconfig.json", "package.json", "build.mjs"], "");
  const stamp = join(cache, "types.stamp");
  if (isFresh(stamp, key, join(root, "lib/index.js"))) return false;
  tool(tsc(), ["-b", "tsconfig.json"]);
  const { build } = await import("esbuild");
  rmSync(join(root, "lib"), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["index", "raw", "testing/index", "media/build-font"].map((name) => `dist/${name}.js`),
    outdir: "lib",
    outbase: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    sourcesContent: false,
    // The engine keeps the source: half a megabyte. Names stay, and lines stay short enough for an error's excerpt.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    logLevel: "warning",
  });
  takePlace(join(root, "lib"), "raw.js");
  writeStamp(stamp, key);
  return true;
}

/**
 * Puts the chunk that an entry only passes on in the place of the entry: two thousand names in two modules take the engine
 * a megabyte. The dozen helpers that the classes have from that chunk stand beside its names then, in no type.
 */
function takePlace(lib, entry) {
  const path = join(lib, entry);
  const stub = readFileSync(path, "utf8");
  const found = /^import\s*\{([^{}]*)\}\s*from\s*"\.\/(chunk-\w+\.js)";\s*export\s*\{([^{}]*)\};/.exec(stub);
  const names = (list) => list.replace(/\s+/g, "").split(",").sort().join(",");
  if (!found || names(found[1]) !== names(found[3])) throw new Error(`${path} does more than pass names on`);
  const chunk = found[2];
  renameSync(join(lib, `${chunk}.map`), `${path}.map`);
  for (const name of readdirSync(lib, { recursive: true }).filter((file) => file.endsWith(".js") && file !== entry)) {
    const file = join(lib, name);
    writeFileSync(
      file,
      readFileSync(file, "utf8").replaceAll(`/${chunk}"`, `/${entry}"`).replace(`=${chunk}.map`, `=${entry}.map`),
    );
  }
  renameSync(join(lib, chunk), path);
}

/** Compiles the generator and runs one of its programs. */
function runGenerator(program, args = []) {
  tool(tsc(), ["-p", "generator/tsconfig.json"]);
  tool(join(cache, `generator/${program}.js`), [root, ...args]);
}

const installing = process.argv.includes("--install");
if (installing && !existsSync(join(root, "vendor/lvgl/lvgl.h"))) process.exit(0);

mkdirSync(cache, { recursive: true });
const started = performance.now();
const done = [];
if (fetchSource(root)) done.push("source");
const only = ["--source", "--generate", "--coverage"].filter((option) => process.argv.includes(option));
if (only.includes("--generate")) runGenerator("main");
if (only.includes("--coverage")) runGenerator("coverage", process.argv.includes("--all") ? ["--all"] : []);
if (only.length === 0) {
  const variant = variantOf(process.argv);
  if (buildNative(variant)) done.push(variant === "normal" ? "addon" : `addon (${variant})`);
  if (!installing && (await buildTypes())) done.push("types");
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    done.length > 0 ? `lvgl-bindings-ts: ${done.join(", ")} in ${seconds} s\n` : "lvgl-bindings-ts: up to date\n",
  );
}
