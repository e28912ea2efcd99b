// SPDX-License-Identifier: Apache-2.0
// 500 mounts; `npm run leaks` does 10,000. Needs the addon's builtin variant: node build.mjs --variant builtin.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { verdict } from "./leak-verdict.mjs";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const built = existsSync(path("../../build/builtin/build/Release/lvgl.node"));
if (!built && process.env.CI) throw new Error("the builtin variant is missing: node build.mjs --variant builtin");

interface Samples {
  readonly lvgl: number[];
  readonly js: number[];
  readonly handles: number[];
  readonly classes: number;
  readonly heard: number;
}

describe.skipIf(!built)("a screen of 60 widgets, mounted 500 times", () => {
  it("leaves LVGL's heap, the handles and JavaScript's heap as they were", { timeout: 300_000 }, () => {
    const output = execFileSync(process.execPath, ["--expose-gc", path("leaks.mjs"), "500"], {
      encoding: "utf8",
      env: { ...process.env, LVGL_BINDINGS_VARIANT: "builtin", LD_PRELOAD: "" },
    });
    const samples = JSON.parse(output) as Samples;
    expect(samples.classes).toBeGreaterThan(20);
    expect(samples.heard).toBeGreaterThan(500 * 60);
    const { lvglBytes, lvglLast, handles, flat } = verdict(samples);
    expect({ lvglBytes, lvglLast: Math.max(lvglLast, 0), handles }).toEqual({ lvglBytes: 0, lvglLast: 0, handles: 0 });
    expect(flat).toBe(true);
  });
});

describe("the verdict", () => {
  const flat = { lvgl: Array(30).fill(5000), js: Array(30).fill(1e7), handles: Array(30).fill(9) };
  const rising = (from: number, step: number): number[] => flat.lvgl.map((_, index) => from + index * step);

  it("is flat only when nothing grows", () => {
    expect(verdict(flat).flat).toBe(true);
    expect(verdict({ ...flat, lvgl: rising(5000, 8) }).flat).toBe(false);
    expect(verdict({ ...flat, js: rising(1e7, 10_000) }).flat).toBe(false);
    expect(verdict({ ...flat, handles: rising(9, 1) }).flat).toBe(false);
  });

  it("refuses a build whose heap cannot be read", () => {
    expect(() => verdict({ ...flat, lvgl: Array(30).fill(0) })).toThrow(/builtin/);
  });
});
