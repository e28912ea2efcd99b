// SPDX-License-Identifier: Apache-2.0
/**
 * Functions of headers in scope that are not bound under their name: those that something else stands for, and those
 * that are left out. Each with its reason; the coverage report prints them.
 */

export interface Exclusion {
  /** Names; `*` stands for any letters. */
  readonly functions: readonly string[];
  readonly reason: string;
}

/** Bound under another name: they count as bound. */
export const standIns: readonly Exclusion[] = [
  {
    functions: ["lv_timer_handler"],
    reason: "the runtime calls it when something is due; advance() under the manual clock",
  },
  { functions: ["lv_task_handler"], reason: "old name of lv_timer_handler" },
  { functions: ["lv_timer_create_basic"], reason: "lv_timer_create" },
  { functions: ["lv_style_init"], reason: "lv_style_create makes an initialised style" },
  { functions: ["lv_style_transition_dsc_init"], reason: "createTransition" },
  { functions: ["lv_style_get_prop_inlined"], reason: "lv_style_get_prop" },
  { functions: ["lv_display_create"], reason: "createMemoryDisplay and the other displays" },
  { functions: ["lv_display_delete"], reason: "Display.close" },
  { functions: ["lv_test_display_create"], reason: "createMemoryDisplay" },
  {
    functions: ["lv_indev_create", "lv_indev_set_type"],
    reason: "createKeypad, createEncoder, createButtons; a display has its pointer",
  },
  {
    functions: ["lv_indev_set_read_cb", "lv_indev_get_read_cb"],
    reason: "feedKey, feedEncoder, feedButton and Display.pointerDown",
  },
  {
    functions: ["lv_event_get_target", "lv_event_get_current_target"],
    reason: "lv_event_get_target_obj and lv_event_get_current_target_obj",
  },
  { functions: ["lv_event_add"], reason: "lv_obj_add_event_cb, lv_display_add_event_cb, lv_indev_add_event_cb" },
  { functions: ["lv_event_send"], reason: "lv_obj_send_event, lv_display_send_event, lv_indev_send_event" },
  {
    functions: ["lv_event_remove", "lv_event_remove_dsc"],
    reason: "lv_obj_remove_event, lv_obj_remove_event_dsc, lv_display_delete_event, lv_indev_remove_event",
  },
  {
    functions: ["lv_event_get_count", "lv_event_get_dsc"],
    reason: "lv_obj_get_event_count and lv_obj_get_event_dsc, and those of displays and input devices",
  },
  { functions: ["lv_binfont_destroy", "lv_tiny_ttf_destroy"], reason: "release(); a font goes when nothing uses it" },
  {
    functions: [
      "lv_snapshot_create_draw_buf",
      "lv_snapshot_take_to_draw_buf",
      "lv_snapshot_take_to_buf",
      "lv_snapshot_reshape_draw_buf",
    ],
    reason: "lv_snapshot_take and snapshot() make the buffer",
  },
  { functions: ["lv_snapshot_free"], reason: "release()" },
  { functions: ["lv_canvas_set_draw_buf"], reason: "lv_canvas_set_buffer makes the buffer" },
  {
    functions: ["lv_canvas_get_buf", "lv_canvas_get_draw_buf"],
    reason: "lv_canvas_get_pixels copies it out; lv_canvas_get_image shows it elsewhere",
  },
  {
    functions: ["lv_area_copy", "lv_point_set", "lv_point_precise_set", "lv_point_swap", "lv_point_precise_swap"],
    reason: "areas and points are plain objects",
  },
  { functions: ["lv_draw_*_dsc_init"], reason: "drawing functions start from it; the options override it" },
  { functions: ["lv_tiny_ttf_create_data", "lv_tiny_ttf_create_data_ex"], reason: "loadTtf checks the file first" },
  { functions: ["lv_span_get_style"], reason: "lv_spangroup_set_span_style: a span's style goes with the span" },
  { functions: ["lv_point_array_transform"], reason: "lv_point_transform, point by point" },
  { functions: ["lv_color24_luminance"], reason: "lv_color_luminance: a colour has 24 bits here" },
  {
    functions: ["lv_display_remove_event_cb_with_user_data", "lv_indev_remove_event_cb_with_user_data"],
    reason: "lv_display_delete_event and lv_indev_remove_event",
  },
  { functions: ["lv_theme_delete"], reason: "release(): a theme goes when no display has it" },
  { functions: ["lv_canvas_buf_size"], reason: "lv_canvas_set_buffer makes the buffer" },
  { functions: ["lv_indev_delete"], reason: "deleteInputDevice; a display's pointer goes with it" },
  { functions: ["lv_monkey_config_init"], reason: "lv_monkey_create starts from it; the options override it" },
  { functions: ["lv_anim_speed_to_time"], reason: "old name of lv_anim_resolve_speed" },
  {
    functions: ["lv_scale_section_set_style"],
    reason: "old name of lv_scale_set_section_style_main, _indicator and _items",
  },
  {
    functions: [
      "lv_init",
      "lv_deinit",
      "lv_flex_init",
      "lv_grid_init",
      "lv_span_stack_init",
      "lv_span_stack_deinit",
      "lv_translation_init",
      "lv_translation_deinit",
    ],
    reason: "LVGL starts when the package is loaded and ends with its environment",
  },
  { functions: ["lv_tick_inc"], reason: "advance() under the manual clock" },
  {
    functions: [
      "lv_*_set_text_fmt",
      "lv_*_text_fmt",
      "lv_label_set_text_vfmt",
      "lv_table_set_cell_value_fmt",
      "lv_subject_snprintf",
    ],
    reason: "a template literal and the function without _fmt (lv_subject_copy_string)",
  },
  {
    functions: [
      "lv_display_set_buffers*",
      "lv_display_set_draw_buffers",
      "lv_display_set_3rd_draw_buffer",
      "lv_display_set_render_mode",
      "lv_display_set_color_format",
    ],
    reason: "createMemoryDisplay and the other displays: buffers and format are chosen when a display is made",
  },
  { functions: ["lv_display_set_flush_cb", "lv_display_flush_ready"], reason: "Display.onFlush" },
  {
    functions: ["lv_obj_remove_event_cb_with_user_data"],
    reason: "lv_obj_remove_event_cb: a closure is its own user data",
  },
  {
    functions: ["lv_subject_add_observer_with_target", "lv_observer_get_target"],
    reason: "lv_subject_add_observer with a closure, lv_observer_get_target_obj",
  },
];

/** Not bound. */
export const exclusions: readonly Exclusion[] = [
  { functions: ["lv_*_set_external_data"], reason: "the binding's own hook: it tells when a thing is gone" },
  {
    functions: ["lv_event_free_user_data_cb"],
    reason: "user_data is the binding's own: remove by descriptor, place or function",
  },
  {
    functions: ["lv_obj_class_create_obj", "lv_obj_class_init_obj", "lv_obj_event_base"],
    reason: "the insides of making a widget class in C",
  },
  {
    functions: [
      "lv_obj_null_on_delete",
      "lv_obj_delete_anim_completed_cb",
      "lv_keyboard_def_event_cb",
      "lv_display_refr_timer",
      "lv_indev_read_timer_cb",
    ],
    reason: "a callback or a variable of C's",
  },
  {
    functions: ["lv_event_remove_all", "lv_event_get_scroll_anim"],
    reason: "hands out LVGL's own bookkeeping, which must stay whole",
  },
  {
    functions: ["lv_obj_set_transform", "lv_obj_get_transform", "lv_obj_reset_transform"],
    reason: "needs LV_DRAW_TRANSFORM_USE_MATRIX, which the software renderer does not have",
  },
  {
    functions: ["lv_layout_create", "lv_layout_register"],
    reason: "a layout engine in C callbacks, run in the middle of layouting",
  },
  {
    functions: [
      "lv_timer_handler_run_in_period",
      "lv_timer_periodic_handler",
      "lv_timer_handler_set_resume_cb",
      "lv_tick_set_cb",
      "lv_tick_get_cb",
      "lv_delay_ms",
      "lv_delay_set_cb",
    ],
    reason: "the loop and the clock are the runtime's; nothing may block",
  },
  {
    functions: [
      "lv_timer_get_next",
      "lv_anim_get_timer",
      "lv_display_get_refr_timer",
      "lv_display_delete_refr_timer",
      "lv_indev_get_read_timer",
      "lv_indev_set_mode",
      "lv_indev_read",
    ],
    reason: "timers that the runtime itself stands on",
  },
  {
    functions: [
      "lv_event_get_user_data",
      "lv_event_dsc_get_user_data",
      "lv_observer_get_user_data",
      "lv_display_*_driver_data",
      "lv_indev_*_driver_data",
    ],
    reason: "the binding's own: closures carry state, and the user data of objects, timers and the like",
  },
  {
    functions: ["lv_*_color_filter_dsc", "lv_color_filter_dsc_init", "lv_obj_style_apply_color_filter"],
    reason: "a C callback for every colour that is drawn: set the colours, or recolor",
  },
  {
    functions: [
      "lv_display_set_resolution",
      "lv_display_set_offset",
      "lv_display_set_rotation",
      "lv_display_set_matrix_rotation",
      "lv_display_get_buf_active",
      "lv_display_set_flush_wait_cb",
    ],
    reason: "the frame buffer belongs to the display's driver, which chooses it when the display is made",
  },
  {
    functions: ["lv_display_register_vsync_event", "lv_display_unregister_vsync_event", "lv_display_send_vsync_event"],
    reason: "what a display's driver tells LVGL",
  },
  { functions: ["lv_obj_redraw"], reason: "the draw pipeline's insides" },
  { functions: ["lv_indev_set_key_remap_cb"], reason: "keys come from JavaScript: change them before feedKey" },
  {
    functions: ["lv_subject_*_pointer", "lv_image_bind_src"],
    reason: "a subject of an address: use an int or string subject and an observer",
  },
  {
    functions: ["lv_color16_*"],
    reason: "pixels in C's memory",
  },
  {
    functions: [
      "lv_font_get_glyph_bitmap",
      "lv_font_get_glyph_static_bitmap",
      "lv_font_glyph_release_draw_data",
      "lv_font_info_is_equal",
    ],
    reason: "glyphs in C's memory: the renderer's",
  },
  {
    functions: ["lv_binfont_create", "lv_gif_get_size"],
    reason: "reads a file: lv_binfont_create_from_buffer, lv_gif_set_src",
  },
  { functions: ["lv_bidi_calculate_align"], reason: "needs LV_USE_BIDI, which is off" },
  {
    functions: [
      "lv_draw_line_iterate",
      "lv_draw_layer",
      "lv_draw_label_iterate_characters",
      "lv_draw_unit_draw_letter",
    ],
    reason: "the renderer's insides",
  },
  { functions: ["lv_animimg_get_anim"], reason: "the animation inside the widget: its setters are lv_animimg_set_*" },
  { functions: ["lv_theme_*_deinit"], reason: "objects go on pointing at the theme's styles" },
  {
    functions: ["lv_anim_get", "lv_anim_custom_get", "lv_anim_custom_delete"],
    reason: "looks an animation up by a C callback: keep its handle",
  },
];

/** Whether a name matches one of the patterns. */
export function nameMatches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => new RegExp(`^${pattern.replaceAll("*", "\\w*")}$`).test(name));
}
