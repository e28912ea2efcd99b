// SPDX-License-Identifier: Apache-2.0
// What a user of the package does: npm pack, npm install --offline in an empty project, and the example of the README
// in a window (Xvfb). Prints "N passed, N failed"; the picture of the window stays in out/pack/window.png.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Screenshot } from "../lib/testing/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "out/pack");
const folder = mkdtempSync(join(tmpdir(), "lvgl-pack-"));
mkdirSync(out, { recursive: true });
let passed = 0;
let failed = 0;

async function step(name, run) {
  const start = performance.now();
  try {
    const said = await run();
    passed++;
    process.stdout.write(
      `✓ ${name}${said ? `: ${said}` : ""} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`,
    );
  } catch (error) {
    failed++;
    process.stdout.write(`✕ ${name}: ${error.stderr ?? error.stack}\n`);
    throw error;
  }
}

const npm = (args, cwd) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** The first TypeScript block of the README. */
function readmeExample() {
  const found = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"));
  if (!found?.[1]) throw new Error("the README has no example");
  return found[1];
}

/** Pixels of an XWD file as Xvfb keeps it: { width, height, rgb(x, y) }. */
function readXwd(path) {
  const file = readFileSync(path);
  const word = (index) => file.readUInt32BE(index * 4);
  const width = word(4);
  const height = word(5);
  const stride = word(12);
  const start = word(0) + word(19) * 12;
  return { width, height, rgb: (x, y) => file.readUInt32LE(start + y * stride + x * 4) & 0xffffff };
}

/** The same picture as the test helpers know it. */
function screenshotOf({ width, height, rgb }) {
  const rgba = Buffer.alloc(width * height * 4);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) rgba.writeUInt32BE(((rgb(x, y) << 8) | 0xff) >>> 0, at);
  return new Screenshot(width, height, rgba);
}

/** Starts Xvfb with its screen in a file; resolves to its number. */
async function startScreen(screens) {
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "800x900x24", "-nolisten", "tcp", "-fbdir", screens],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once("data", (data) => resolve(data.toString().trim()));
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended")));
  });
  return { server, number };
}

/** The colours that the window shows, most frequent first, once it shows more than one. */
async function colours(path, child) {
  for (;;) {
    const picture = readXwd(path);
    const counts = new Map();
    for (let y = 0; y < picture.height; y += 4)
      for (let x = 0; x < picture.width; x += 4) {
        const rgb = picture.rgb(x, y);
        counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
      }
    if (counts.size > 3) return { picture, counts };
    if (child.exitCode !== null) throw new Error(`the example ended with ${child.exitCode} and showed nothing`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

let server;
let example;
try {
  let archive;
  await step("npm pack", () => {
    npm(["pack", "--pack-destination", folder], root);
    archive = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
    const files = execFileSync("tar", ["-tzf", archive], { encoding: "utf8" }).trim().split("\n");
    if (!files.includes("package/vendor/lvgl/LICENCE.txt")) throw new Error("LVGL's licence is not in the archive");
    return `${files.length} files, ${(readFileSync(archive).length / 1e6).toFixed(1)} MB`;
  });
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "empty", "private": true, "type": "module" }\n');
  await step("npm install --offline in an empty project", () => {
    npm(["install", "--offline", "--no-audit", "--no-fund", "--foreground-scripts", archive], project);
  });
  await step("the README's example shows a window", async () => {
    const screens = join(folder, "screens");
    mkdirSync(screens);
    const screen = await startScreen(screens);
    server = screen.server;
    writeFileSync(join(project, "example.mjs"), readmeExample());
    example = spawn(process.execPath, ["example.mjs"], {
      cwd: project,
      env: { ...process.env, DISPLAY: `:${screen.number}`, SDL_VIDEODRIVER: "x11" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    const { picture, counts } = await colours(join(screens, "Xvfb_screen0"), example);
    screenshotOf(picture).savePng(join(out, "window.png"));
    return `${counts.size} colours`;
  });
} catch {
  process.exitCode = 1;
} finally {
  example?.kill();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}
