// SPDX-License-Identifier: Apache-2.0
/** Which build of the addon is loaded. */

const paths: Readonly<Record<string, string>> = {
  "": "lvgl-bindings-ts/addon/Release/lvgl.node",
  asan: "lvgl-bindings-ts/addon/asan/build/Release/lvgl.node",
  builtin: "lvgl-bindings-ts/addon/builtin/build/Release/lvgl.node",
};

/** Thrown when LVGL_BINDINGS_VARIANT names no variant. */
export class LvVariantError extends Error {
  override readonly name = "LvVariantError";
  readonly code = "LVGL_VARIANT";
}

/**
 * The addon's file by the package's name for it, which holds in a program that took the package in, too. The environment
 * variable LVGL_BINDINGS_VARIANT chooses it:
 * `asan` (AddressSanitizer, needs libasan preloaded) or `builtin` (LVGL's own heap); unset or empty is the normal one.
 * @throws LvVariantError for another value
 */
export function addonPath(variant = process.env.LVGL_BINDINGS_VARIANT ?? ""): string {
  const path = Object.hasOwn(paths, variant) ? paths[variant] : undefined;
  if (path !== undefined) return path;
  const known = Object.keys(paths).filter((name) => name !== "");
  throw new LvVariantError(`LVGL_BINDINGS_VARIANT=${variant}: must be ${known.join(" or ")}, or unset`);
}
