// SPDX-License-Identifier: Apache-2.0
/** A program that takes the package in, as one file for a small device. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(join(root, "out"), { recursive: true });
const folder = mkdtempSync(join(root, "out", "taken-in-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PROGRAM = `
import { activeScreen, advance, createMemoryDisplay, Label, LvDeadHandleError, setTickSource } from "lvgl-bindings-ts";
createMemoryDisplay(100, 100);
setTickSource("manual");
const label = new Label(activeScreen(), { text: "Bonjour" });
advance(20);
const told = [label.text, label.width > 0];
label.delete();
try { label.text; } catch (error) { told.push(error instanceof LvDeadHandleError, error.code); }
process.stdout.write(JSON.stringify(told));
`;

it("finds the addon, and holds no function of the raw layer that it does not use", async () => {
  const outfile = join(folder, "app.js");
  await build({
    stdin: { contents: PROGRAM, resolveDir: root },
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["modules"],
    outfile,
  });
  const told = execFileSync(process.execPath, [outfile], { encoding: "utf8" });
  expect(JSON.parse(told)).toEqual(["Bonjour", true, true, "LVGL_DEAD_HANDLE"]);
  expect(readFileSync(outfile, "utf8")).not.toContain("lv_grad_radial_init");
});
