// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("an unknown variant of the addon is a typed error that names the known ones", () => {
  const script = `import(${JSON.stringify(new URL("../../dist/raw.js", import.meta.url).href)})
    .catch((error) => console.log(error.name, error.code, error.message))`;
  const output = execFileSync(process.execPath, ["-e", script], {
    encoding: "utf8",
    env: { ...process.env, LVGL_BINDINGS_VARIANT: "turbo" },
  });
  expect(output.trim()).toBe(
    "LvVariantError LVGL_VARIANT LVGL_BINDINGS_VARIANT=turbo: must be asan or builtin, or unset",
  );
});
