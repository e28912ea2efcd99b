// SPDX-License-Identifier: Apache-2.0
import * as lv from "lvgl-bindings-ts/raw";
import { LvDeadHandleError } from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScreen } from "../support.js";

let screen: lv.LvObj;
let display: ReturnType<typeof openScreen>;
beforeAll(() => {
  display = openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
});

describe("translations", () => {
  it("change with the language, at once where a tag is shown", () => {
    lv.lv_translation_add_static(["en", "fr"], ["yes", "no"], ["Yes", "Oui", "No", "Non"]);
    const label = lv.lv_label_create(screen);
    const heard: unknown[] = [];
    lv.lv_obj_add_event_cb(
      label,
      (event) => heard.push(lv.lv_event_get_param(event)),
      lv.LV_EVENT.TRANSLATION_LANGUAGE_CHANGED,
    );
    lv.lv_translation_set_language("en");
    lv.lv_label_set_translation_tag(label, "no");
    const english = lv.lv_label_get_text(label);
    lv.lv_translation_set_language("fr");
    expect([english, lv.lv_label_get_text(label), lv.lv_tr("yes"), lv.lv_tr("unknown")]).toEqual([
      "No",
      "Non",
      "Oui",
      "unknown",
    ]);
    expect([lv.lv_translation_get_language(), heard]).toEqual(["fr", ["en", "fr"]]);
  });

  it("may be added one by one, languages first", () => {
    const pack = lv.lv_translation_add_dynamic();
    expect(() => lv.lv_translation_add_tag(pack, "hello")).toThrow(/a language at least/);
    lv.lv_translation_add_language(pack, "de");
    lv.lv_translation_add_language(pack, "it");
    const tags = Array.from({ length: 40 }, (_unused, index) => lv.lv_translation_add_tag(pack, `tag ${index}`));
    const first = tags[0];
    if (!first) throw new Error("no tag");
    const it = lv.lv_translation_get_language_index(pack, "it");
    lv.lv_translation_set_tag_translation(pack, first, it, "ciao");
    lv.lv_translation_set_language("it");
    expect(lv.lv_tr("tag 0")).toBe("ciao");
    expect(() => lv.lv_translation_add_language(pack, "es")).toThrow(/languages come first/);
    expect(() => lv.lv_translation_set_tag_translation(pack, first, 2, "x")).toThrow(/place of a language/);
    expect(() => lv.lv_translation_add_static(["en"], ["a", "b"], ["A"])).toThrow(/each tag and language/);
  });
});

describe("a theme", () => {
  it("of one's own styles each new object, after its parent", () => {
    const heard: string[] = [];
    const base = lv.lv_theme_create();
    const theme = lv.lv_theme_create();
    lv.lv_theme_set_apply_cb(base, () => heard.push("base"));
    lv.lv_theme_set_apply_cb(theme, (of, obj) => {
      heard.push(`own ${of === theme}`);
      lv.lv_obj_set_style_radius(obj, 9, 0);
    });
    lv.lv_theme_set_parent(theme, base);
    expect(() => lv.lv_theme_set_parent(base, theme)).toThrow(/lead back/);
    lv.lv_display_set_theme(display.handle, theme);
    lv.release(base);
    lv.release(theme);
    heard.length = 0;
    const obj = lv.lv_obj_create(screen);
    expect(heard).toEqual(["base", "own true"]);
    expect(lv.lv_obj_get_style_radius(obj, 0)).toBe(9);
    expect(lv.lv_display_get_theme(display.handle)).toBe(theme);
    lv.lv_display_set_theme(display.handle, null);
    expect(() => lv.lv_theme_set_parent(theme, null)).toThrow(LvDeadHandleError);
  });

  it("of LVGL's is one and stays", () => {
    const font = lv.lv_font_get_default();
    const light = lv.lv_theme_default_init(display.handle, 0x0000ff, 0xff0000, false, font);
    expect(lv.lv_theme_default_init(null, 0x00ff00, 0xff0000, true, font)).toBe(light);
    expect(lv.lv_theme_default_get()).toBe(light);
    lv.lv_display_set_theme(display.handle, light);
    const button = lv.lv_button_create(screen);
    expect(lv.lv_theme_get_color_primary(button)).toBe(0x00ff00);
    expect(lv.lv_obj_get_style_bg_color(button, 0)).toBe(0x00ff00);
    expect(() => lv.lv_theme_set_apply_cb(light, null)).toThrow(/lv_theme_create/);
    const copy = lv.lv_theme_create();
    lv.lv_theme_copy(copy, light);
    lv.lv_display_set_theme(display.handle, copy);
    expect(lv.lv_obj_get_style_bg_color(lv.lv_button_create(screen), 0)).toBe(0x00ff00);
    lv.lv_display_set_theme(display.handle, null);
    lv.release(copy);
    expect(lv.lv_theme_simple_init(null)).not.toBe(light);
    expect(lv.lv_theme_mono_init(null, true, font)).not.toBe(light);
  });
});

describe("style properties", () => {
  it("are set and told by number", () => {
    const obj = lv.lv_obj_create(screen);
    const font = lv.lv_font_get_default();
    lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.BG_COLOR, 0x123456, 0);
    lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.TEXT_FONT, font, 0);
    expect(lv.lv_obj_get_local_style_prop(obj, lv.LV_STYLE.BG_COLOR, 0)).toBe(0x123456);
    expect(lv.lv_obj_get_style_prop(obj, lv.LV_PART.MAIN, lv.LV_STYLE.TEXT_FONT)).toBe(font);
    expect(lv.lv_obj_get_local_style_prop(obj, lv.LV_STYLE.RADIUS, 0)).toBe(null);
    expect(lv.lv_style_prop_get_default(lv.LV_STYLE.BG_COLOR)).toBe(0xffffff);
    const style = lv.lv_style_create();
    lv.lv_style_set_prop(style, lv.LV_STYLE.RADIUS, 4);
    expect([lv.lv_style_get_prop(style, lv.LV_STYLE.RADIUS), lv.lv_style_get_prop(style, lv.LV_STYLE.OPA)]).toEqual([
      4,
      null,
    ]);
    expect(() => lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.BG_OPA, 256, 0)).toThrow(/255/);
    expect(() => lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.TEXT_FONT, 12, 0)).toThrow(/LvFont/);
    expect(() => lv.lv_obj_set_local_style_prop(obj, 250, 1, 0)).toThrow(/LV_STYLE/);
    expect(() => lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.BG_GRAD, 1, 0)).toThrow(/LvGradient/);
    expect(() => lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.IMAGE_COLORKEY, 1, 0)).toThrow(/LV_STYLE/);
    const gradient = lv.lv_grad_init_stops([0, 0xffffff], null, null);
    lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.BG_GRAD, gradient, 0);
    expect(lv.lv_obj_get_style_prop(obj, lv.LV_PART.MAIN, lv.LV_STYLE.BG_GRAD)).toBe(gradient);
  });

  it("whose values are arrays belong to the object or the style", () => {
    const obj = lv.lv_obj_create(screen);
    const columns = [50, lv.lv_grid_fr(1)];
    lv.lv_obj_set_layout(obj, lv.LV_LAYOUT.GRID);
    lv.lv_obj_set_style_grid_column_dsc_array(obj, columns, 0);
    lv.lv_obj_set_style_grid_row_dsc_array(obj, [30], 0);
    const child = lv.lv_obj_create(obj);
    lv.lv_obj_set_grid_cell(child, lv.LV_GRID_ALIGN.STRETCH, 0, 1, lv.LV_GRID_ALIGN.STRETCH, 0, 1);
    lv.lv_obj_update_layout(obj);
    expect(lv.lv_obj_get_style_grid_column_dsc_array(obj, 0)).toEqual(columns);
    expect(lv.lv_obj_get_width(child)).toBe(50);
    lv.lv_obj_set_style_grid_column_dsc_array(obj, null, 0);
    expect(lv.lv_obj_get_style_grid_column_dsc_array(obj, 0)).toBe(null);
    lv.lv_obj_set_style_image_colorkey(obj, { low: 1, high: 0xff }, 0);
    expect(lv.lv_obj_get_style_image_colorkey(obj, 0)).toEqual({ low: 1, high: 0xff });
    expect(() => lv.lv_obj_set_style_image_colorkey(obj, { low: -1, high: 2 }, 0)).toThrow(/two colours/);
    expect(() => lv.lv_obj_set_style_grid_row_dsc_array(obj, ["1" as never], 0)).toThrow(/whole numbers/);
  });

  it("of a gradient are kept by the styles that use it", () => {
    const obj = lv.lv_obj_create(screen);
    const fade = lv.lv_grad_init_stops([0, 0xffffff], [255, 128], [0, 200]);
    lv.lv_obj_set_style_bg_opa(obj, 255, 0);
    lv.lv_obj_set_style_bg_grad(obj, fade, 0);
    lv.release(fade);
    lv.advance(40);
    expect(lv.lv_obj_get_style_bg_grad(obj, 0)).toBe(fade);
    lv.lv_obj_set_style_bg_grad(obj, null, 0);
    expect(() => lv.lv_grad_horizontal_init(fade)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_grad_init_stops([1], null, null)).toThrow(/two colours/);
    expect(() => lv.lv_grad_init_stops([1, 2], [300, 1], null)).toThrow(/255/);
  });

  it("of a round gradient are in pixels and no point", () => {
    const fade = lv.lv_grad_init_stops([0, 0xffffff], null, null);
    const { PAD } = lv.LV_GRAD_EXTEND;
    expect(() => lv.lv_grad_radial_init(fade, 20, 20, 20, 20, PAD)).toThrow(/centre/);
    expect(() => lv.lv_grad_radial_init(fade, lv.lv_pct(50), 0, 5, 5, PAD)).toThrow(/pixels/);
    expect(() => lv.lv_grad_radial_set_focal(fade, 20, 20, 5)).toThrow(/radial/);
    lv.lv_grad_radial_init(fade, 20, 20, 40, 20, PAD);
    expect(() => lv.lv_grad_radial_set_focal(fade, 20, 20, 20)).toThrow(/another circle/);
    const obj = lv.lv_obj_create(screen);
    lv.lv_obj_set_style_bg_opa(obj, 255, 0);
    lv.lv_obj_set_style_bg_grad(obj, fade, 0);
    lv.advance(40);
    expect(() => lv.lv_obj_set_style_bg_grad_dir(obj, lv.LV_GRAD_DIR.RADIAL, 0)).toThrow(/VER or HOR/);
    expect(() => lv.lv_obj_set_local_style_prop(obj, lv.LV_STYLE.BG_GRAD_DIR, 4, 0)).toThrow(/0 to 2/);
  });

  it("have room for sixty selectors of one object", () => {
    const obj = lv.lv_obj_create(screen);
    const part = (n: number): number => lv.LV_PART.MAIN | (n % 2 ? lv.LV_STATE.CHECKED : 0) | ((n >> 1) & 0x7f);
    expect(() => {
      for (let n = 0; n < 200; n++) lv.lv_obj_set_style_radius(obj, n, part(n));
    }).toThrow(/60 styles/);
    lv.lv_obj_set_style_radius(obj, 1, part(3));
    expect(() => lv.lv_obj_add_style(obj, lv.lv_style_create(), 0)).toThrow(/60 styles/);
  });
});
