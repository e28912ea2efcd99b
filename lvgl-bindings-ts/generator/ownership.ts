// SPDX-License-Identifier: Apache-2.0
/**
 * What LVGL's headers do not say: who owns what a pointer points at, and what may be null.
 * The generator refuses a pointer that has no entry here, so a wrong guess cannot slip in with a new function.
 */

/** How a function treats one pointer parameter. */
export type ParamRule =
  /** The text is copied before the function returns. */
  | "copies"
  /** Used during the call only. */
  | "borrows"
  /** Used during the call only; null is allowed. */
  | "borrows-or-null"
  /** LVGL keeps the pointer: the first argument keeps the thing alive. Null takes it away. */
  | "keeps"
  /** LVGL keeps the pointer until the thing is gone: each value is kept beside the ones before. Never null. */
  | "keeps-each"
  /** As "keeps", but the second argument (a part of the first) keeps it. */
  | "part-keeps"
  /** The function fills it in: it becomes (part of) the result. */
  | "out"
  /** The function reads and changes it: the changed value is (part of) the result. */
  | "inout";

/** What a function returns. */
export type ReturnRule =
  /** A handle that is there as soon as a display is; without one the binding throws LVGL_NO_DISPLAY. */
  | "always"
  /** A handle, a struct or a source, or null. */
  | "or-null"
  /** A new child of the first argument, which owns it. */
  | "child"
  /** Text, copied into a JavaScript string. */
  | "text"
  /** Text or null. */
  | "text-or-null"
  /** Tells whether what was filled in is worth anything: the result is that, or null. */
  | "tells";

export interface Ownership {
  readonly params?: Readonly<Record<string, ParamRule>>;
  readonly returns?: ReturnRule;
}

const copiesText = (...names: string[]): Ownership => ({
  params: Object.fromEntries(names.map((name) => [name, "copies" as const])),
});
const makesWith = (...names: string[]): Ownership => ({ ...copiesText(...names), returns: "child" });
const orNull: Ownership = { returns: "or-null" };
const always: Ownership = { returns: "always" };
const binds: Ownership = { params: { subject: "keeps-each" }, returns: "or-null" };

/** Rules by exact name. */
export const ownership: Readonly<Record<string, Ownership>> = {
  // Objects
  lv_obj_create: { params: { parent: "borrows-or-null" }, returns: "child" },
  lv_obj_get_parent: orNull,
  lv_obj_get_screen: always,
  lv_obj_get_display: always,
  lv_obj_get_child: orNull,
  lv_obj_get_child_by_type: orNull,
  lv_obj_get_sibling: orNull,
  lv_obj_get_sibling_by_type: orNull,
  lv_obj_get_group: orNull,
  lv_obj_set_name: { params: { name: "copies" } },
  lv_obj_get_name: { returns: "text-or-null" },
  lv_obj_find_by_name: { params: { name: "borrows" }, returns: "or-null" },
  lv_obj_get_child_by_name: { params: { name_path: "borrows" }, returns: "or-null" },
  lv_obj_get_class: { returns: "text" },
  lv_obj_add_screen_load_event: { params: { screen: "keeps-each" } },
  // Places
  lv_obj_get_coords: { params: { coords: "out" } },
  lv_obj_get_content_coords: { params: { area: "out" } },
  lv_obj_get_click_area: { params: { area: "out" } },
  lv_obj_get_scroll_end: { params: { end: "out" } },
  lv_obj_get_scrollbar_area: { params: { hor: "out", ver: "out" } },
  lv_obj_invalidate_area: { params: { area: "borrows" } },
  lv_obj_hit_test: { params: { point: "borrows" } },
  lv_obj_transform_point: { params: { p: "inout" } },
  lv_obj_get_transformed_area: { params: { area: "inout" } },
  lv_obj_area_is_visible: { params: { area: "inout" }, returns: "tells" },
  // Styles
  lv_obj_report_style_change: { params: { style: "borrows-or-null" } },
  lv_obj_style_set_disabled: { params: { style: "borrows" } },
  lv_obj_style_get_disabled: { params: { style: "borrows" } },
  lv_obj_bind_style: { params: { style: "keeps-each", subject: "keeps-each" }, returns: "or-null" },
  lv_obj_calculate_style_text_align: { params: { txt: "borrows" } },
  // Events
  lv_event_get_old_size: orNull,
  lv_event_get_self_size_info: orNull,
  lv_event_get_cover_area: orNull,
  lv_event_get_invalidated_area: orNull,
  lv_event_code_get_name: { returns: "text" },
  // Groups
  lv_group_get_default: orNull,
  lv_group_get_focused: orNull,
  lv_group_get_obj_by_index: orNull,
  lv_group_by_index: orNull,
  lv_group_set_default: { params: { group: "borrows-or-null" } },
  lv_gridnav_set_focused: {},
  // Observers
  lv_subject_get_string: { returns: "text" },
  lv_subject_get_previous_string: { returns: "text-or-null" },
  lv_subject_copy_string: { params: { buf: "copies" } },
  lv_subject_get_group_element: orNull,
  lv_observer_get_target_obj: orNull,
  lv_obj_add_subject_increment_event: { params: { subject: "keeps-each" }, returns: "or-null" },
  lv_obj_add_subject_toggle_event: { params: { subject: "keeps-each" } },
  lv_obj_add_subject_set_int_event: { params: { subject: "keeps-each" } },
  lv_obj_add_subject_set_string_event: { params: { subject: "keeps-each", value: "copies" } },
  // Displays and input
  lv_display_set_default: { params: { disp: "borrows" } },
  lv_display_get_default: orNull,
  lv_display_get_next: { params: { disp: "borrows-or-null" }, returns: "or-null" },
  lv_display_get_screen_active: orNull,
  lv_display_get_screen_prev: orNull,
  lv_display_get_screen_loading: orNull,
  lv_display_get_screen_by_name: { params: { screen_name: "borrows" }, returns: "or-null" },
  lv_display_get_layer_top: always,
  lv_display_get_layer_sys: always,
  lv_display_get_layer_bottom: always,
  lv_display_get_inactive_time: { params: { disp: "borrows-or-null" } },
  lv_display_trigger_activity: { params: { disp: "borrows-or-null" } },
  lv_display_get_theme: orNull,
  lv_display_set_theme: { params: { th: "keeps" } },
  lv_display_rotate_area: { params: { area: "inout" } },
  lv_display_rotate_point: { params: { point: "inout" } },
  lv_screen_active: always,
  lv_layer_top: always,
  lv_layer_sys: always,
  lv_layer_bottom: always,
  lv_indev_active: orNull,
  lv_indev_get_next: { params: { indev: "borrows-or-null" }, returns: "or-null" },
  lv_indev_enable: { params: { indev: "borrows-or-null" } },
  lv_indev_get_display: orNull,
  lv_indev_get_group: orNull,
  lv_indev_get_active_obj: orNull,
  lv_indev_get_scroll_obj: orNull,
  lv_indev_get_cursor: orNull,
  lv_indev_get_point: { params: { point: "out" } },
  lv_indev_get_vect: { params: { point: "out" } },
  lv_indev_reset: { params: { indev: "borrows-or-null", obj: "borrows-or-null" } },
  lv_indev_search_obj: { params: { point: "borrows" }, returns: "or-null" },
  lv_test_indev_get_indev: orNull,
  // Fonts and texts
  lv_obj_get_style_text_font: orNull,
  lv_text_get_size: { params: { size_res: "out", text: "borrows", font: "borrows" } },
  lv_theme_get_font_small: orNull,
  lv_theme_get_font_normal: orNull,
  lv_theme_get_font_large: orNull,
  lv_theme_set_parent: { params: { parent: "keeps" } },
  lv_theme_get_from_obj: orNull,
  lv_theme_default_get: orNull,
  lv_theme_simple_get: orNull,
  lv_theme_mono_get: orNull,
  // Translation
  lv_translation_get: { params: { tag: "borrows" }, returns: "text-or-null" },
  lv_tr: { params: { tag: "borrows" }, returns: "text-or-null" },
  lv_translation_get_language: { returns: "text-or-null" },
  lv_translation_get_language_index: { params: { lang_name: "borrows" } },
  lv_version_info: { returns: "text" },
  // Colours and areas
  lv_color_premultiply: { params: { c: "inout" } },
  lv_area_set: { params: { area_p: "out" } },
  lv_area_get_width: { params: { area_p: "borrows" } },
  lv_area_get_height: { params: { area_p: "borrows" } },
  lv_area_get_size: { params: { area_p: "borrows" } },
  lv_area_set_width: { params: { area_p: "inout" } },
  lv_area_set_height: { params: { area_p: "inout" } },
  lv_area_increase: { params: { area: "inout" } },
  lv_area_move: { params: { area: "inout" } },
  lv_area_align: { params: { base: "borrows", to_align: "inout" } },
  lv_point_transform: { params: { point: "inout", pivot: "borrows" } },
  lv_point_from_precise: { params: { p: "borrows" } },
  lv_point_to_precise: { params: { p: "borrows" } },
  lv_draw_arc_get_area: { params: { area: "out" } },
  // Labels, spans and text areas
  lv_label_set_text: copiesText("text"),
  lv_label_set_translation_tag: copiesText("tag"),
  lv_label_get_text: { returns: "text" },
  lv_label_ins_text: copiesText("txt"),
  lv_label_get_letter_pos: { params: { pos: "out" } },
  lv_label_get_letter_on: { params: { pos_in: "borrows" } },
  lv_label_is_char_under_pos: { params: { pos: "borrows" } },
  lv_arclabel_set_text: copiesText("text"),
  lv_span_set_text: copiesText("text"),
  lv_span_get_text: { returns: "text-or-null" },
  lv_spangroup_set_span_text: copiesText("text"),
  lv_spangroup_get_child: orNull,
  lv_spangroup_get_span_by_point: { params: { point: "borrows" }, returns: "or-null" },
  lv_textarea_add_text: copiesText("txt"),
  lv_textarea_set_text: copiesText("txt"),
  lv_textarea_set_placeholder_text: copiesText("txt"),
  lv_textarea_set_password_bullet: copiesText("bullet"),
  lv_textarea_set_accepted_chars: copiesText("list"),
  lv_textarea_set_insert_replace: copiesText("txt"),
  lv_textarea_get_text: { returns: "text" },
  lv_textarea_get_placeholder_text: { returns: "text" },
  lv_textarea_get_password_bullet: { returns: "text-or-null" },
  lv_textarea_get_accepted_chars: { returns: "text-or-null" },
  lv_textarea_get_label: always,
  // Pictures
  lv_image_set_src: { params: { src: "keeps" } },
  lv_image_get_src: orNull,
  lv_image_set_bitmap_map_src: { params: { src: "keeps" } },
  lv_image_get_bitmap_map_src: orNull,
  lv_image_get_pivot: { params: { pivot: "out" } },
  lv_image_src_get_type: { params: { src: "borrows" } },
  // Buttons and keys
  lv_buttonmatrix_get_button_text: { returns: "text-or-null" },
  lv_keyboard_set_textarea: { params: { ta: "borrows-or-null" } },
  lv_keyboard_get_textarea: orNull,
  lv_keyboard_get_button_text: { returns: "text-or-null" },
  // Calendar
  lv_calendar_get_btnmatrix: always,
  lv_calendar_get_today_date: orNull,
  lv_calendar_get_showed_date: orNull,
  lv_calendar_get_pressed_date: { params: { date: "out" }, returns: "tells" },
  lv_calendar_add_header_arrow: { returns: "child" },
  lv_calendar_add_header_dropdown: { returns: "child" },
  // Charts and scales
  lv_chart_get_point_pos_by_id: { params: { p_out: "out" } },
  lv_chart_set_cursor_pos: { params: { pos: "borrows" } },
  lv_chart_get_series_next: { params: { ser: "borrows-or-null" }, returns: "or-null" },
  lv_chart_add_series: { returns: "always" },
  lv_chart_add_cursor: { returns: "always" },
  lv_chart_set_cursor_point: { params: { ser: "borrows-or-null" } },
  lv_scale_add_section: { returns: "always" },
  lv_scale_set_section_style_main: { params: { style: "part-keeps" } },
  lv_scale_set_section_style_indicator: { params: { style: "part-keeps" } },
  lv_scale_set_section_style_items: { params: { style: "part-keeps" } },
  // Lists to choose from
  lv_checkbox_set_text: copiesText("txt"),
  lv_checkbox_get_text: { returns: "text" },
  lv_dropdown_set_text: copiesText("text"),
  lv_dropdown_get_text: { returns: "text-or-null" },
  lv_dropdown_set_options: copiesText("options"),
  lv_dropdown_add_option: copiesText("option"),
  lv_dropdown_set_symbol: { params: { symbol: "keeps" } },
  lv_dropdown_get_list: orNull,
  lv_dropdown_get_options: { returns: "text" },
  lv_dropdown_get_option_index: { params: { option: "borrows" } },
  lv_roller_set_options: copiesText("options"),
  lv_roller_set_selected_str: { params: { sel_opt: "borrows" } },
  lv_roller_get_options: { returns: "text" },
  lv_table_set_cell_value: copiesText("txt"),
  lv_table_get_cell_value: { returns: "text-or-null" },
  lv_table_get_selected_cell: { params: { row: "out", col: "out" } },
  // Containers
  lv_list_add_text: makesWith("txt"),
  lv_list_add_button: { params: { icon: "keeps-each", txt: "copies" }, returns: "child" },
  lv_list_get_button_text: { returns: "text" },
  lv_list_set_button_text: copiesText("txt"),
  lv_list_add_translation_tag: makesWith("tag"),
  lv_list_add_button_translation_tag: { params: { icon: "keeps-each", tag: "copies" }, returns: "child" },
  lv_list_set_button_translation_tag: copiesText("tag"),
  lv_menu_page_create: { params: { title: "copies" }, returns: "child" },
  lv_menu_set_page: { params: { page: "borrows-or-null" } },
  lv_menu_set_sidebar_page: { params: { page: "borrows-or-null" } },
  lv_menu_set_page_title: copiesText("title"),
  lv_menu_get_cur_main_page: orNull,
  lv_menu_get_cur_sidebar_page: orNull,
  lv_menu_get_main_header: orNull,
  lv_menu_get_main_header_back_button: orNull,
  lv_menu_get_sidebar_header: orNull,
  lv_menu_get_sidebar_header_back_button: orNull,
  lv_msgbox_create: { params: { parent: "borrows-or-null" }, returns: "child" },
  lv_msgbox_add_title: makesWith("title"),
  lv_msgbox_add_header_button: { params: { icon: "keeps-each" }, returns: "child" },
  lv_msgbox_add_text: makesWith("text"),
  lv_msgbox_add_footer_button: makesWith("text"),
  lv_msgbox_add_close_button: { returns: "child" },
  lv_msgbox_get_header: orNull,
  lv_msgbox_get_footer: orNull,
  lv_msgbox_get_content: orNull,
  lv_msgbox_get_title: orNull,
  lv_tabview_add_tab: makesWith("name"),
  lv_tabview_set_tab_text: copiesText("new_name"),
  lv_tabview_set_tab_translation_tag: makesWith("tag"),
  lv_tabview_get_tab_button: orNull,
  lv_tabview_get_content: orNull,
  lv_tabview_get_tab_bar: orNull,
  lv_tileview_add_tile: { returns: "child" },
  lv_win_add_title: makesWith("txt"),
  lv_win_add_button: { params: { icon: "keeps-each" }, returns: "child" },
  lv_win_get_header: orNull,
  lv_win_get_content: orNull,
  // Codes
  lv_barcode_update: copiesText("data"),
  lv_qrcode_set_data: copiesText("data"),
};

/** Setters that keep the text's own pointer: the receiver owns a copy of it. */
const keptTexts: Readonly<Record<string, string>> = {
  lv_obj_set_name_static: "name",
  lv_arclabel_set_text_static: "text",
  lv_checkbox_set_text_static: "txt",
  lv_dropdown_set_text_static: "text",
  lv_dropdown_set_options_static: "options",
  lv_label_set_text_static: "text",
  lv_menu_set_page_title_static: "title",
  lv_textarea_set_accepted_chars_static: "list",
  lv_span_set_text_static: "text",
  lv_calendar_header_dropdown_set_year_list: "years_list",
};

/** Rules by the shape of a name, for families. */
export const familyOwnership: readonly { readonly pattern: RegExp; readonly rule: Ownership }[] = [
  {
    pattern: /^lv_[a-z]+(_cont|_section|_separator)?_create$/,
    rule: { params: { parent: "borrows" }, returns: "child" },
  },
  { pattern: /_bind_/, rule: binds },
  { pattern: /^lv_(obj_set_style|style_set)_/, rule: { params: { value: "keeps" } } },
  { pattern: /^lv_obj_get_style_/, rule: orNull },
  { pattern: /^lv_imagebutton_set_src/, rule: { params: { src_left: "keeps", src_mid: "keeps", src_right: "keeps" } } },
  { pattern: /^lv_imagebutton_get_src_/, rule: orNull },
];

/** The rule of a function; an empty one when it needs none. */
export function ownershipOf(name: string): Ownership {
  const kept = keptTexts[name];
  if (kept) return { params: { [kept]: "keeps" } };
  return ownership[name] ?? familyOwnership.find((family) => family.pattern.test(name))?.rule ?? {};
}
