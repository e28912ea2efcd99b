// SPDX-License-Identifier: Apache-2.0
/**
 * What of LVGL is bound: whole headers. Every function of a header in scope is generated, written by hand in src/raw,
 * or named with its reason in exclusions.ts; the run fails otherwise.
 */

/** One pair of generated files, and the headers whose functions it holds. */
export interface Module {
  readonly name: string;
  /** Headers below LVGL's src/. */
  readonly headers: readonly string[];
}

/** A module of one widget: its name is its folder's. */
function widget(name: string): Module {
  return { name, headers: [`widgets/${name}/lv_${name}.h`] };
}

export const modules: readonly Module[] = [
  {
    name: "obj",
    headers: ["core/lv_obj.h", "core/lv_obj_tree.h", "core/lv_obj_class.h", "core/lv_obj_draw.h", "lv_api_map_v8.h"],
  },
  { name: "event", headers: ["core/lv_obj_event.h", "misc/lv_event.h"] },
  {
    name: "layout",
    headers: ["core/lv_obj_pos.h", "layouts/flex/lv_flex.h", "layouts/grid/lv_grid.h", "layouts/lv_layout.h"],
  },
  { name: "scroll", headers: ["core/lv_obj_scroll.h"] },
  { name: "style_local", headers: ["core/lv_obj_style.h", "core/lv_obj_style_gen.h"] },
  { name: "style_shared", headers: ["misc/lv_style.h", "misc/lv_style_gen.h"] },
  { name: "group", headers: ["core/lv_group.h", "indev/lv_gridnav.h"] },
  { name: "observer", headers: ["core/lv_observer.h"] },
  { name: "display", headers: ["display/lv_display.h", "core/lv_refr.h"] },
  { name: "indev", headers: ["indev/lv_indev.h"] },
  { name: "timer", headers: ["misc/lv_timer.h", "misc/lv_async.h", "tick/lv_tick.h"] },
  { name: "anim", headers: ["misc/lv_anim.h", "misc/lv_anim_timeline.h"] },
  { name: "color", headers: ["misc/lv_color.h", "misc/lv_color_op.h", "misc/lv_palette.h", "misc/lv_grad.h"] },
  { name: "area", headers: ["misc/lv_area.h"] },
  {
    name: "font",
    headers: [
      "font/lv_font.h",
      "font/lv_symbol_def.h",
      "font/binfont_loader/lv_binfont_loader.h",
      "libs/tiny_ttf/lv_tiny_ttf.h",
      "misc/lv_text.h",
      "misc/lv_bidi.h",
    ],
  },
  {
    name: "draw",
    headers: [
      "draw/lv_draw_rect.h",
      "draw/lv_draw_arc.h",
      "draw/lv_draw_line.h",
      "draw/lv_draw_label.h",
      "draw/lv_draw_image.h",
      "draw/lv_draw_triangle.h",
      "draw/lv_draw_blur.h",
    ],
  },
  { name: "snapshot", headers: ["draw/snapshot/lv_snapshot.h"] },
  { name: "monkey", headers: ["debugging/monkey/lv_monkey.h"] },
  {
    name: "test",
    headers: ["debugging/test/lv_test_display.h", "debugging/test/lv_test_helpers.h", "debugging/test/lv_test_indev.h"],
  },
  { name: "translation", headers: ["others/translation/lv_translation.h"] },
  {
    name: "theme",
    headers: [
      "themes/lv_theme.h",
      "themes/default/lv_theme_default.h",
      "themes/mono/lv_theme_mono.h",
      "themes/simple/lv_theme_simple.h",
    ],
  },
  { name: "version", headers: ["lvgl.h", "lv_init.h"] },
  { name: "barcode", headers: ["libs/barcode/lv_barcode.h"] },
  { name: "qrcode", headers: ["libs/qrcode/lv_qrcode.h"] },
  ...["animimage", "arc", "arclabel", "bar", "button", "buttonmatrix"].map(widget),
  {
    name: "calendar",
    headers: [
      "widgets/calendar/lv_calendar.h",
      "widgets/calendar/lv_calendar_header_arrow.h",
      "widgets/calendar/lv_calendar_header_dropdown.h",
    ],
  },
  ...["canvas", "chart", "checkbox", "dropdown", "gif", "image", "imagebutton", "keyboard", "label", "led"].map(widget),
  ...["line", "list", "menu", "msgbox", "roller", "scale", "slider", "span", "spinbox", "spinner"].map(widget),
  ...["switch", "table", "tabview", "textarea", "tileview", "win"].map(widget),
];

/** Headers that are no part of the package's surface, and why. `*` stands for any letters. */
export const outOfScope: readonly { readonly header: string; readonly reason: string }[] = [
  { header: "misc/lv_array.h", reason: "C's containers: JavaScript has its own" },
  { header: "misc/lv_circle_buf.h", reason: "C's containers: JavaScript has its own" },
  { header: "misc/lv_ll.h", reason: "C's containers: JavaScript has its own" },
  { header: "misc/lv_rb.h", reason: "C's containers: JavaScript has its own" },
  { header: "misc/lv_tree.h", reason: "C's containers: JavaScript has its own" },
  { header: "misc/lv_iter.h", reason: "C's containers: JavaScript has its own" },
  { header: "misc/lv_math.h", reason: "arithmetic: JavaScript has its own" },
  { header: "misc/lv_utils.h", reason: "searching, byte order and dumps to a file in C's memory" },
  { header: "misc/lv_fs.h", reason: "files: Node reads them; bytes go in through buffers" },
  { header: "libs/fsdrv/*", reason: "files: Node reads them; bytes go in through buffers" },
  { header: "debugging/test/lv_test_fs.h", reason: "files: Node reads them; bytes go in through buffers" },
  { header: "stdlib/*", reason: "C's memory and strings" },
  { header: "osal/*", reason: "threads: LVGL lives on one" },
  { header: "draw/lv_draw.h", reason: "the draw pipeline's insides: draw units and dispatching" },
  {
    header: "draw/lv_draw_buf.h",
    reason: "pixel buffers in C's memory: createImage, lv_canvas_* and snapshots own theirs",
  },
  { header: "draw/lv_image_decoder.h", reason: "plug-ins in C for image formats" },
  { header: "draw/sw/*", reason: "the software renderer's insides" },
  { header: "font/fmt_txt/*", reason: "the font engine's insides" },
  { header: "libs/bin_decoder/*", reason: "a decoder that LVGL calls itself" },
  { header: "libs/lodepng/*", reason: "a decoder that LVGL starts itself" },
  { header: "libs/tjpgd/*", reason: "a decoder that LVGL starts itself" },
];

/** Enum types whose members are bits that may be added up. */
export const flagEnums: ReadonlySet<string> = new Set([
  "lv_obj_flag_t",
  "lv_state_t",
  "lv_part_t",
  "lv_dir_t",
  "lv_text_decor_t",
  "lv_text_flag_t",
  "lv_border_side_t",
  "lv_buttonmatrix_ctrl_t",
  "lv_chart_axis_t",
  "lv_gridnav_ctrl_t",
  "lv_image_flags_t",
  "lv_obj_point_transform_flag_t",
  "lv_table_cell_ctrl_t",
]);

/** Enum types whose parameters take any number of the same C type as well. */
export const openEnums: ReadonlySet<string> = new Set([
  "lv_event_code_t",
  "lv_opa_t",
  "lv_key_t",
  "lv_style_prop_t",
  "lv_part_t",
]);

/** Enums that a header declares under another name than the number type their values travel in. */
export const enumTags: Readonly<Record<string, string>> = {
  lv_opa_t: "_lv_opacity_level_t",
  lv_style_prop_t: "_lv_style_id_t",
};

/** Enums of headers out of scope (or of LVGL's insides) that nobody meets. */
export const hiddenEnums: ReadonlySet<string> = new Set([
  "lv_animimg_part_t",
  "lv_draw_task_state_t",
  "lv_font_fmt_txt_bitmap_format_t",
  "lv_font_fmt_txt_cmap_type_t",
  "lv_fs_mode_t",
  "lv_fs_res_t",
  "lv_fs_whence_t",
  "lv_image_compress_t",
  "lv_layer_type_t",
  "lv_obj_class_editable_t",
  "lv_obj_class_group_def_t",
  "lv_obj_class_theme_inheritable_t",
  "lv_rb_color_t",
  "lv_style_res_t",
  "lv_style_state_cmp_t",
]);

/** Constants that stand outside the headers in scope. */
export const constants: readonly string[] = ["LVGL_VERSION_MAJOR", "LVGL_VERSION_MINOR", "LVGL_VERSION_PATCH"];

/** Macros of headers in scope that are no constants for users. */
export const hiddenConstants =
  /^(_|LV_USE_|LV_.*_H$|LV_ASSERT|LV_DRAW_.*_ALIGN|LV_OBSERVER_|LV_ATTRIBUTE|LV_EXPORT|LV_STYLE_SENTINEL|LV_STYLE_PROP_FLAG|LV_STYLE_PROP_(ALL|ANY)|LV_STYLE_(CONST|ASSERT)|LV_COLOR_(NATIVE|SIZE)|LV_VERSION_CHECK|LV_ANIM_PAUSE|LV_GROUP_|LV_SYMBOL_DEF|LV_DISPLAY_DEFAULT|LV_(NO|GLOBAL)_|LV_(HOR|VER)_RES|LV_ANIM_(ON|OFF)$|LV_SPAN_SNIPPET)/;

/** Matches a header against one entry of a list with `*`. */
export function headerMatches(pattern: string, header: string): boolean {
  return pattern.endsWith("*") ? header.startsWith(pattern.slice(0, -1)) : header === pattern;
}
