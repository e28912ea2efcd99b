// SPDX-License-Identifier: Apache-2.0
// Variants of the addon, beside the normal one in build/Release. Each is built in a folder of its own that shows the
// same sources through links, because node-gyp always builds into build/ beside its binding.gyp.
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** asan: AddressSanitizer, C library's allocator. builtin: LVGL's own heap, whose fill can be told. */
export const variants = ["normal", "asan", "builtin"];

/** The word after --variant, or "normal". Throws for a word that names none. */
export function variantOf(argv) {
  const at = argv.indexOf("--variant");
  const name = at < 0 ? "normal" : argv[at + 1];
  if (!variants.includes(name)) throw new Error(`--variant ${name}: there is ${variants.join(", ")}`);
  return name;
}

/** Where node-gyp runs for a variant and what it makes there; the folder is made when missing. */
export function prepareVariant(root, name) {
  if (name === "normal") return { name, folder: root, product: join(root, "build/Release/lvgl.node") };
  const folder = join(root, "build", name);
  mkdirSync(join(folder, ".cache"), { recursive: true });
  for (const path of ["binding.gyp", "native", "scripts", "package.json", ".cache/lvgl"]) {
    const link = join(folder, path);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, path)), link);
  }
  return { name, folder, product: join(folder, "build/Release/lvgl.node") };
}
