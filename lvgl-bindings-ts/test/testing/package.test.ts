// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("asks for pngjs only where PNG files are written", () => {
  const folder = mkdtempSync(join(tmpdir(), "lvgl-alone-"));
  try {
    const home = join(folder, "node_modules", "lvgl-bindings-ts");
    mkdirSync(home, { recursive: true });
    cpSync(join(root, "lib"), join(home, "lib"), { recursive: true });
    cpSync(join(root, "package.json"), join(home, "package.json"));
    symlinkSync(join(root, "build"), join(home, "build"));
    writeFileSync(
      join(folder, "program.mjs"),
      `import { openTestUi } from "lvgl-bindings-ts/testing";
       const ui = openTestUi({ width: 8, height: 8 });
       const picture = ui.screenshot();
       try { picture.toPng(); } catch (error) { console.log(picture.width, error.code); }
       ui.close();`,
    );
    expect(execFileSync(process.execPath, ["program.mjs"], { cwd: folder, encoding: "utf8" }).trim()).toBe(
      "8 LVGL_TEST_NO_PNGJS",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
