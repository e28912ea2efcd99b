// SPDX-License-Identifier: Apache-2.0
// What can be told of screens and input devices on a machine that has none: `make vm-test` shows the rest.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createDrmDisplay,
  createFbdevDisplay,
  createMemoryDisplay,
  openEvdev,
  runtimeStats,
} from "lvgl-bindings-ts/raw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runFixture } from "./support.js";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lvgl-bare-"));
  file = join(folder, "device");
  writeFileSync(file, "no device");
});
afterAll(() => rmSync(folder, { recursive: true }));

const failing = (code: string, text: string): unknown =>
  expect.objectContaining({ code, message: expect.stringContaining(text) });

describe("a screen that is not there", () => {
  it("is told by the device's name and the reason, and leaves no display behind", () => {
    const before = runtimeStats().handlesByKind.Display;
    const missing = join(folder, "card0");
    expect(() => createDrmDisplay({ device: missing })).toThrow(failing("LVGL_DRM_OPEN", missing));
    expect(() => createDrmDisplay({ device: file })).toThrow(failing("LVGL_DRM_OPEN", "drives no screen"));
    expect(() => createFbdevDisplay({ device: missing })).toThrow(failing("LVGL_FBDEV_OPEN", missing));
    expect(() => createFbdevDisplay({ device: file })).toThrow(failing("LVGL_FBDEV_OPEN", "no frame buffer"));
    expect(runtimeStats().handlesByKind.Display).toBe(before);
  });
});

it("a picture stands by quarters", () => {
  const slanted = { device: file, rotation: 45 as 90 };
  expect(() => createDrmDisplay(slanted)).toThrow(failing("LVGL_WRONG_ARGUMENT", "0, 90, 180 or 270"));
  expect(() => createFbdevDisplay(slanted)).toThrow(failing("LVGL_WRONG_ARGUMENT", "0, 90, 180 or 270"));
});

describe("input devices", () => {
  it("are refused by name when they are none", () => {
    const display = createMemoryDisplay(10, 10);
    const missing = join(folder, "event0");
    expect(() => openEvdev({ display, device: missing })).toThrow(failing("LVGL_EVDEV_OPEN", missing));
    expect(() => openEvdev({ display, device: file })).toThrow(failing("LVGL_EVDEV_OPEN", "no touch screen"));
    display.close();
  });

  it("end with their display, and alone", () => {
    const display = createMemoryDisplay(10, 10);
    const first = openEvdev({ display });
    const second = openEvdev({ display });
    expect([first.closed, second.closed]).toEqual([false, false]);
    first.close();
    first.close();
    expect([first.closed, first.devices(), second.closed]).toEqual([true, [], false]);
    display.close();
    expect(second.closed).toBe(true);
    second.close();
  });

  it("may be left open by a thread that ends", async () => {
    expect(await runFixture("inputs-left-open.mjs")).toBe("[0,0]");
  });

  it("need an open display", () => {
    const display = createMemoryDisplay(10, 10);
    display.close();
    expect(() => openEvdev({ display })).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
  });
});
