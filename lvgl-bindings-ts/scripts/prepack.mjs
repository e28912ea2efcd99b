// SPDX-License-Identifier: Apache-2.0
// Before npm packs: puts the LVGL sources that the addon needs, with their licence, into vendor/lvgl, so that whoever
// installs the package needs a C++ compiler and nothing else. With --undo (after packing) takes them out again.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vendor = join(root, "vendor");
rmSync(vendor, { recursive: true, force: true });

if (!process.argv.includes("--undo")) {
  const source = join(root, ".cache/lvgl");
  execFileSync(process.execPath, [join(root, "build.mjs")], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const compiled = new Set(
    execFileSync(process.execPath, [join(root, "scripts/list-sources.mjs"), ".cache/lvgl/src", ".c", "--lvgl"], {
      cwd: root,
      encoding: "utf8",
    })
      .trim()
      .split("\n")
      .map((path) => relative(".cache/lvgl", path)),
  );
  const wanted = (path) => {
    const inside = relative(source, path);
    if (/\.(c|cpp|S)$/.test(inside)) return compiled.has(inside);
    return !/\.[a-z]+$/.test(inside) || inside.endsWith(".h");
  };
  mkdirSync(join(vendor, "lvgl"), { recursive: true });
  cpSync(join(source, "src"), join(vendor, "lvgl/src"), { recursive: true, filter: wanted });
  for (const name of ["lvgl.h", "lvgl_private.h", "lv_version.h", "LICENCE.txt", "COPYRIGHTS.md"])
    if (existsSync(join(source, name))) cpSync(join(source, name), join(vendor, "lvgl", name));
}
