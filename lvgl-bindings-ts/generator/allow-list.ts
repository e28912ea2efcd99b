// SPDX-License-Identifier: Apache-2.0
/** What is bound: functions by group (one pair of generated files each), enums and constants. */

/** One group of functions. A `*` stands for any letters; names after `except` are left out. */
export interface Group {
  readonly name: string
  readonly functions: readonly string[]
  readonly except?: readonly string[]
}

/** Functions with a pointer to a struct or a function that no handle stands for. */
const unbindable = ['*_bg_grad', '*_color_filter_dsc', '*_bitmap_mask_src', '*_image_colorkey', '*_anim', '*_grid_column_dsc_array', '*_grid_row_dsc_array']

export const groups: readonly Group[] = [
  {
    name: 'obj',
    functions: [
      'lv_obj_create', 'lv_obj_set_parent', 'lv_obj_swap', 'lv_obj_move_to_index', 'lv_obj_move_foreground', 'lv_obj_move_background', 'lv_obj_delete_delayed',
      'lv_obj_get_screen', 'lv_obj_get_display', 'lv_obj_get_parent', 'lv_obj_get_child', 'lv_obj_get_sibling',
      'lv_obj_get_child_count', 'lv_obj_get_index', 'lv_obj_set_name', 'lv_obj_get_name', 'lv_obj_find_by_name',
      'lv_obj_get_child_by_name', 'lv_obj_add_flag', 'lv_obj_remove_flag', 'lv_obj_set_flag', 'lv_obj_has_flag',
      'lv_obj_has_flag_any', 'lv_obj_add_state', 'lv_obj_remove_state', 'lv_obj_set_state', 'lv_obj_get_state',
      'lv_obj_has_state', 'lv_obj_set_radio_button', 'lv_obj_is_radio_button', 'lv_obj_get_event_count',
      'lv_obj_remove_event_dsc', 'lv_obj_remove_event',
    ],
  },
  {
    name: 'layout',
    functions: [
      'lv_obj_set_pos', 'lv_obj_set_x', 'lv_obj_set_y', 'lv_obj_set_size', 'lv_obj_set_width', 'lv_obj_set_height',
      'lv_obj_set_content_width', 'lv_obj_set_content_height', 'lv_obj_set_layout', 'lv_obj_is_layout_positioned',
      'lv_obj_mark_layout_as_dirty', 'lv_obj_update_layout', 'lv_obj_set_align', 'lv_obj_align', 'lv_obj_align_to',
      'lv_obj_center', 'lv_obj_get_coords', 'lv_obj_get_content_coords', 'lv_obj_get_x', 'lv_obj_get_x2', 'lv_obj_get_y',
      'lv_obj_get_y2', 'lv_obj_get_x_aligned', 'lv_obj_get_y_aligned', 'lv_obj_get_width', 'lv_obj_get_height',
      'lv_obj_get_content_width', 'lv_obj_get_content_height', 'lv_obj_get_self_width', 'lv_obj_get_self_height',
      'lv_obj_refr_size', 'lv_obj_refresh_self_size', 'lv_obj_move_children_by', 'lv_obj_invalidate', 'lv_obj_invalidate_area',
      'lv_obj_is_visible', 'lv_obj_set_ext_click_area', 'lv_obj_get_click_area', 'lv_obj_hit_test',
      'lv_obj_set_flex_flow', 'lv_obj_set_flex_align', 'lv_obj_set_flex_grow', 'lv_obj_set_grid_align',
      'lv_obj_set_grid_cell', 'lv_grid_fr', 'lv_pct', 'lv_pct_to_px', 'lv_dpx',
    ],
  },
  {
    name: 'scroll',
    functions: [
      'lv_obj_set_scrollbar_mode', 'lv_obj_set_scroll_dir', 'lv_obj_set_scroll_snap_*', 'lv_obj_get_scrollbar_mode',
      'lv_obj_get_scroll_*', 'lv_obj_scroll_*', 'lv_obj_is_scrolling', 'lv_obj_stop_scroll_anim', 'lv_obj_update_snap',
      'lv_obj_readjust_scroll',
    ],
    except: ['lv_obj_scroll_by_raw'],
  },
  {
    name: 'style_local',
    functions: ['lv_obj_set_style_*', 'lv_obj_get_style_*'],
    except: [
      ...unbindable, 'lv_obj_get_style_prop', 'lv_obj_get_style_transition', 'lv_obj_get_style_*_image_src', 'lv_obj_get_style_*_filtered',
      'lv_obj_get_style_recolor_recursive', 'lv_obj_get_style_space_*', 'lv_obj_get_style_*_safe',
    ],
  },
  {
    name: 'style_shared',
    functions: [
      'lv_style_set_*', 'lv_style_remove_prop', 'lv_style_is_empty', 'lv_obj_report_style_change', 'lv_obj_refresh_style',
      'lv_obj_style_set_disabled', 'lv_obj_style_get_disabled', 'lv_obj_has_style_prop', 'lv_obj_remove_local_style_prop',
      'lv_obj_enable_style_refresh',
      'lv_obj_fade_in', 'lv_obj_fade_out',
    ],
    except: [...unbindable, 'lv_style_set_prop'],
  },
  {
    name: 'text',
    functions: [
      'lv_label_create', 'lv_label_set_text', 'lv_label_get_text', 'lv_label_set_long_mode', 'lv_label_get_long_mode',
      'lv_label_set_recolor', 'lv_label_get_recolor', 'lv_label_ins_text', 'lv_label_cut_text', 'lv_label_get_letter_pos', 'lv_label_get_letter_on',
      'lv_spangroup_create', 'lv_spangroup_set_overflow', 'lv_spangroup_set_indent', 'lv_spangroup_set_mode',
      'lv_spangroup_set_max_lines', 'lv_spangroup_get_span_count', 'lv_spangroup_get_max_line_height',
      'lv_spangroup_get_expand_width', 'lv_spangroup_get_expand_height', 'lv_spangroup_refresh', 'lv_span_get_text',
      'lv_textarea_*', 'lv_text_get_size', 'lv_font_get_line_height', 'lv_font_get_glyph_width', 'lv_font_set_kerning',
    ],
    except: ['*_static', 'lv_textarea_get_password_bullet', 'lv_textarea_get_accepted_chars', 'lv_textarea_set_placeholder_translation_tag'],
  },
  {
    name: 'widgets',
    functions: [
      'lv_button_create', 'lv_buttonmatrix_*', 'lv_bar_*', 'lv_slider_*', 'lv_arc_*', 'lv_switch_*', 'lv_line_create',
      'lv_line_set_y_invert', 'lv_line_get_y_invert', 'lv_line_get_point_count', 'lv_spinner_*', 'lv_image_create',
      'lv_image_set_offset_*', 'lv_image_set_rotation', 'lv_image_set_pivot*', 'lv_image_set_scale*',
      'lv_image_set_antialias', 'lv_image_set_inner_align', 'lv_image_get_offset_*', 'lv_image_get_rotation',
      'lv_image_get_pivot', 'lv_image_get_scale*', 'lv_image_get_src_*',
    ],
    except: ['*_bind_value', 'lv_buttonmatrix_set_map', 'lv_buttonmatrix_set_ctrl_map', 'lv_buttonmatrix_get_map'],
  },
  {
    name: 'screen',
    functions: [
      'lv_screen_load', 'lv_screen_active', 'lv_layer_top', 'lv_layer_sys', 'lv_layer_bottom', 'lv_display_set_default',
      'lv_display_get_default', 'lv_display_get_horizontal_resolution', 'lv_display_get_vertical_resolution',
      'lv_display_set_dpi', 'lv_display_get_dpi', 'lv_display_get_screen_active', 'lv_display_get_screen_prev',
      'lv_display_get_screen_loading', 'lv_display_get_screen_by_name', 'lv_display_get_layer_top',
      'lv_display_get_layer_sys', 'lv_display_get_layer_bottom', 'lv_display_get_inactive_time',
      'lv_display_trigger_activity', 'lv_display_enable_invalidation', 'lv_display_is_invalidation_enabled',
    ],
  },
  {
    name: 'input',
    functions: [
      'lv_indev_active', 'lv_indev_enable', 'lv_indev_set_long_press_time', 'lv_indev_set_long_press_repeat_time',
      'lv_indev_set_scroll_limit', 'lv_indev_set_scroll_throw', 'lv_indev_set_gesture_min_velocity',
      'lv_indev_set_gesture_min_distance', 'lv_indev_get_state', 'lv_indev_get_display', 'lv_indev_get_press_moved',
      'lv_indev_reset', 'lv_indev_stop_processing', 'lv_indev_reset_long_press', 'lv_indev_get_point',
      'lv_indev_get_gesture_dir', 'lv_indev_get_key', 'lv_indev_get_short_click_streak', 'lv_indev_get_scroll_dir',
      'lv_indev_get_scroll_obj', 'lv_indev_get_vect', 'lv_indev_wait_release', 'lv_indev_get_active_obj', 'lv_indev_search_obj',
      'lv_event_get_code', 'lv_event_get_key', 'lv_event_get_prev_state', 'lv_event_get_rotary_diff',
      'lv_event_stop_bubbling', 'lv_event_stop_trickling', 'lv_event_stop_processing', 'lv_event_register_id',
    ],
  },
  {
    name: 'misc',
    functions: [
      'lv_timer_delete', 'lv_timer_pause', 'lv_timer_resume', 'lv_timer_set_period', 'lv_timer_ready',
      'lv_timer_set_repeat_count', 'lv_timer_set_auto_delete', 'lv_timer_reset', 'lv_timer_get_paused',
      'lv_anim_speed', 'lv_anim_speed_clamped', 'lv_anim_count_running', 'lv_color_hex', 'lv_color_hex3',
      'lv_color_make', 'lv_color_mix', 'lv_color_lighten', 'lv_color_darken', 'lv_color_white', 'lv_color_black',
      'lv_color_luminance', 'lv_color_hsv_to_rgb', 'lv_color_eq', 'lv_palette_main', 'lv_palette_lighten', 'lv_palette_darken',
    ],
  },
]

/** Enums by the name of their C type; `true` when members are bits that may be added up. */
export const enums: Readonly<Record<string, boolean>> = {
  lv_align_t: false, lv_obj_flag_t: true, lv_state_t: true, lv_part_t: true, lv_opa_t: false, lv_dir_t: true,
  lv_event_code_t: false, lv_flex_flow_t: false, lv_flex_align_t: false, lv_grid_align_t: false, lv_layout_t: false,
  lv_scrollbar_mode_t: false, lv_scroll_snap_t: false, lv_screen_load_anim_t: false,
  lv_text_align_t: false, lv_text_decor_t: true, lv_text_flag_t: true, lv_base_dir_t: false, lv_border_side_t: true,
  lv_grad_dir_t: false, lv_blend_mode_t: false, lv_style_prop_t: false, lv_label_long_mode_t: false,
  lv_span_overflow_t: false, lv_span_mode_t: false, lv_buttonmatrix_ctrl_t: true, lv_bar_mode_t: false,
  lv_bar_orientation_t: false, lv_slider_mode_t: false, lv_slider_orientation_t: false, lv_switch_orientation_t: false,
  lv_arc_mode_t: false, lv_image_align_t: false, lv_indev_state_t: false, lv_key_t: false, lv_palette_t: false,
  lv_font_kerning_t: false, lv_result_t: false,
}

/** Enums that a header declares under another name than the number type their values travel in. */
export const enumTags: Readonly<Record<string, string>> = { lv_opa_t: '_lv_opacity_level_t', lv_style_prop_t: '_lv_style_id_t' }

/** Enum types whose parameters take any number of the same C type as well. */
export const openEnums: ReadonlySet<string> = new Set(['lv_event_code_t', 'lv_opa_t', 'lv_key_t', 'lv_style_prop_t', 'lv_part_t'])

/** Constants that are macros. */
export const constants: readonly string[] = [
  'LV_SIZE_CONTENT', 'LV_COORD_MAX', 'LV_RADIUS_CIRCLE', 'LV_ANIM_REPEAT_INFINITE', 'LV_GRID_CONTENT', 'LV_SCALE_NONE',
  'LV_BUTTONMATRIX_BUTTON_NONE', 'LV_TEXTAREA_CURSOR_LAST', 'LVGL_VERSION_MAJOR', 'LVGL_VERSION_MINOR', 'LVGL_VERSION_PATCH',
]
