// SPDX-License-Identifier: Apache-2.0
// A callback that sets the very thing that the call which led to it is setting.
import {
  advance,
  createImage,
  LV_EVENT,
  type LvImage,
  lv_display_add_event_cb,
  lv_image_create,
  lv_image_get_src,
  lv_image_set_src,
  lv_label_create,
  lv_label_get_text,
  lv_label_set_text_static,
  lv_obj_get_display,
  lv_screen_active,
  release,
  runtimeStats,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { displayPerTest } from "./display.js";

displayPerTest();

it("the text that LVGL shows in the end stays alive", () => {
  const label = lv_label_create(lv_screen_active());
  lv_label_set_text_static(label, "at first");
  advance(40);
  let left = 3;
  lv_display_add_event_cb(
    lv_obj_get_display(label),
    () => {
      if (left-- > 0) lv_label_set_text_static(label, `within ${left}`);
    },
    LV_EVENT.INVALIDATE_AREA,
  );
  lv_label_set_text_static(label, "the outermost, which comes first");
  expect(left).toBeLessThanOrEqual(0);
  advance(40);
  expect(lv_label_get_text(label)).toBe("within 0");
});

it("of two pictures the one that is shown stays, and both go when a third one comes", () => {
  const image = lv_image_create(lv_screen_active());
  const pictures = (): number => runtimeStats().handlesByKind.LvImage ?? 0;
  const before = pictures();
  const shows = (side: number): void => {
    const picture: LvImage = createImage(side, side, "rgb565", new Uint8Array(side * side * 2));
    lv_image_set_src(image, picture);
    release(picture);
  };
  shows(2);
  advance(40);
  let left = 1;
  lv_display_add_event_cb(
    lv_obj_get_display(image),
    () => {
      if (left-- > 0) shows(3);
    },
    LV_EVENT.INVALIDATE_AREA,
  );
  shows(4);
  expect(left).toBeLessThanOrEqual(0);
  advance(40);
  expect(lv_image_get_src(image)).not.toBeNull();
  shows(5);
  expect(pictures()).toBe(before + 1);
});
