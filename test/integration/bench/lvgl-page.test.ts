import { activeScreen, Button, createMemoryDisplay, type Display } from "lvgl-bindings-ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lvglScreen } from "../../../simulator/bench/lvgl-screen.js";
import { type Browser, startBrowser } from "./browser.js";
import { type Desk, desk } from "./desk.js";

let browser: Browser;
let bench: Desk;
let display: Display;
let page: Page;

beforeAll(async () => {
  display = createMemoryDisplay(480, 800);
  bench = await desk(lvglScreen(display));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await bench.close();
  display.close();
});

const pixel = (x: number, y: number): Promise<number[]> =>
  page.evaluate(`Array.from(document.querySelector("#screen").getContext("2d").getImageData(${x}, ${y}, 1, 1).data)`);

it("a tap in the browser presses an LVGL button, and the browser shows what the button then draws", async () => {
  const screen = activeScreen().setStyle({ bgOpa: 255, bgColor: 0xf7f3ec });
  const button = new Button(screen, {
    x: 100,
    y: 600,
    width: 280,
    height: 72,
    style: { bgOpa: 255, bgColor: 0x0b4f4a },
  });
  button.on("clicked", () => button.setStyle({ bgColor: 0xf2a65a }));

  page = await browser.open(bench.bench.url);
  await expect.poll(() => pixel(240, 636), { timeout: 20_000 }).toEqual([0x0b, 0x4f, 0x4a, 255]);
  expect(await pixel(240, 100)).toEqual([0xf7, 0xf3, 0xec, 255]);
  const box = await page.locator("#screen").boundingBox();
  if (box === null) throw new Error("no screen");
  await page.mouse.click(box.x + box.width / 2, box.y + (636 / 800) * box.height);
  await expect.poll(() => pixel(240, 636), { timeout: 20_000 }).toEqual([0xf2, 0xa6, 0x5a, 255]);
  expect(await pixel(240, 100)).toEqual([0xf7, 0xf3, 0xec, 255]);
  expect(browser.problems).toEqual([]);
});
