import {
  createMemoryDisplay,
  type Display,
  LV_EVENT,
  lv_button_create,
  lv_obj_add_event_cb,
  lv_obj_set_pos,
  lv_obj_set_size,
  lv_obj_set_style_bg_color,
  lv_obj_set_style_bg_opa,
  lv_screen_active,
} from "lvgl-bindings-ts/raw";
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
  const screen = lv_screen_active();
  lv_obj_set_style_bg_opa(screen, 255, 0);
  lv_obj_set_style_bg_color(screen, 0xf7f3ec, 0);
  const button = lv_button_create(screen);
  lv_obj_set_pos(button, 100, 600);
  lv_obj_set_size(button, 280, 72);
  lv_obj_set_style_bg_opa(button, 255, 0);
  lv_obj_set_style_bg_color(button, 0x0b4f4a, 0);
  lv_obj_add_event_cb(button, () => lv_obj_set_style_bg_color(button, 0xf2a65a, 0), LV_EVENT.CLICKED);

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
