// SPDX-License-Identifier: Apache-2.0
import { activeScreen, Obj, topLayer } from "lvgl-bindings-ts";
import { LvTestError, openTestUi } from "lvgl-bindings-ts/testing";
import { expect, it } from "vitest";

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Numbers below a limit, the same for the same seed. */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 0x8000_0000;
    return Math.floor((state / 0x8000_0000) * limit);
  };
}

/** Boxes in boxes and over each other: hidden, disabled, scrolled, turned, clipped, off the display. */
function pile(random: (limit: number) => number, count: number): Obj[] {
  const boxes: Obj[] = [];
  for (let index = 0; index < count; index++) {
    const within = [activeScreen(), topLayer(), ...boxes];
    const box = new Obj(within[random(within.length)] ?? activeScreen(), {
      x: random(500) - 60,
      y: random(500) - 60,
      width: random(260),
      height: random(260),
      hidden: random(12) === 0,
      disabled: random(8) === 0,
      clickable: random(4) !== 0,
      floating: random(8) === 0,
    });
    if (random(6) === 0) box.setStyle({ transformRotation: random(3600), transformScaleX: 128 + random(400) });
    boxes.push(box);
  }
  for (const box of boxes) if (random(3) === 0) box.scrollBy(0, -random(80));
  return boxes;
}

function isIn(obj: Obj, container: Obj): boolean {
  return obj === container || (obj.parent !== null && isIn(obj.parent, container));
}

it(`tells before each touch what LVGL does with it (SEED=${SEED})`, () => {
  const random = randomOf(SEED);
  const told = new Map<string, number>();
  for (let round = 0; round < 40; round++) {
    using ui = openTestUi({ width: 400, height: 400 });
    const boxes = pile(random, 14);
    const pressed: Obj[] = [];
    for (const box of [...boxes, activeScreen()]) box.on("pressed", () => pressed.push(box));
    for (const box of boxes) {
      pressed.length = 0;
      let code = "reached";
      try {
        ui.finger.down(box);
      } catch (error) {
        if (!(error instanceof LvTestError)) throw error;
        ({ code } = error);
        expect(pressed).toEqual([]);
      }
      if (code === "reached") {
        const [hit] = pressed;
        expect(pressed).toHaveLength(1);
        expect(hit && (isIn(hit, box) || (!box.clickable && isIn(box, hit)))).toBe(true);
      }
      ui.finger.up();
      told.set(code, (told.get(code) ?? 0) + 1);
    }
  }
  expect([...told.keys()].sort()).toEqual([
    "LVGL_TEST_COVERED",
    "LVGL_TEST_DISABLED",
    "LVGL_TEST_NOT_CLICKABLE",
    "LVGL_TEST_NOT_VISIBLE",
    "reached",
  ]);
});
