// SPDX-License-Identifier: Apache-2.0
/**
 * What LVGL takes for granted and would crash or run wild without: checked before the call. Found by reading each
 * widget's C for array accesses without a bound, for asserts, and for loops without an end.
 */

/** One condition on the arguments: a C++ expression over the parameters' names (native/objects/guards.h helps). */
export interface Check {
  /** The parameter that the error names. */
  readonly param: string;
  readonly holds: string;
  /** What is wanted, as the error says it. */
  readonly wanted: string;
}

const month: Check = { param: "month", holds: "month >= 1 && month <= 12", wanted: "1 to 12" };
const day: Check = { param: "day", holds: "day >= 1 && day <= 31", wanted: "1 to 31" };
const year: Check = { param: "year", holds: "year <= 9999", wanted: "a year up to 9999" };

const row: Check = { param: "row", holds: "row < 4096", wanted: "a row below 4096" };
const column: Check = { param: "col", holds: "col < 256", wanted: "a column below 256" };

const upTo = (param: string, highest: number): Check => ({
  param,
  holds: `${param} <= ${highest}`,
  wanted: `a number up to ${highest}`,
});
const from1To = (param: string, highest: number): Check => ({
  param,
  holds: `${param} >= 1 && ${param} <= ${highest}`,
  wanted: `1 to ${highest}`,
});

const alive = (param: string): Check => ({
  param,
  holds: `!${param}->is_deleting`,
  wanted: "an object that is not being deleted",
});

const moved: readonly Check[] = [
  alive("obj"),
  { param: "obj", holds: "!is_bound(obj)", wanted: "an object that is no inner part of a widget or a display" },
  { param: "parent", holds: "!is_inside(parent, obj)", wanted: "an object that is not inside the first" },
];

const menuPage: Check = {
  param: "page",
  holds: "!page || is_inside(page, obj)",
  wanted: "a page of this menu",
};

const ownOptions: Check = {
  param: "obj",
  holds: "!is_bound(obj)",
  wanted: "a dropdown that is no part of a calendar: its header reads the years from it",
};

const plainDirection: Check = {
  param: "value",
  holds: "value <= LV_GRAD_DIR_HOR",
  wanted: "NONE, VER or HOR (other gradients have a descriptor: lv_obj_set_style_bg_grad)",
};

/** lv_anim_speed() makes a time out of a speed by setting the highest bit: LVGL divides by what the low bits say. */
const soundTime = (param: string): readonly Check[] => [
  {
    param,
    holds: `is_sound_time(${param})`,
    wanted: "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0",
  },
];

/** Then LVGL adds one letter after the other and lays out all of the text for each. */
const letterByLetter: Check = {
  param: "txt",
  holds: "txt.length() <= 4096 || (lv_textarea_get_max_length(obj) == 0 && !lv_textarea_get_accepted_chars(obj))",
  wanted: "a text of at most 4096 bytes where a length or accepted characters are set",
};

/** LVGL goes on with the cell that it was at, which may be none any more. */
const notDrawn: Check = {
  param: "obj",
  holds: "!is_drawing()",
  wanted: "a table, while nothing is drawn",
};

const notScreen = (param: string): Check => ({
  param,
  holds: `lv_obj_get_parent(${param})`,
  wanted: "an object that is no screen",
});

const differ = (low: string, high: string): string => `${low} != ${high}`;

/** By function. */
export const checks: Readonly<Record<string, readonly Check[]>> = {
  lv_obj_set_parent: moved,
  lv_obj_align_to: [notScreen("obj")],
  lv_arc_align_obj_to_angle: [notScreen("obj_to_align")],
  lv_arc_rotate_obj_to_angle: [notScreen("obj_to_rotate")],
  lv_obj_get_sibling: [notScreen("obj")],
  lv_obj_get_sibling_by_type: [notScreen("obj")],
  lv_obj_has_style_prop: [{ param: "prop", holds: "is_style_prop(prop)", wanted: "a member of LV_STYLE" }],
  lv_obj_scroll_to_view: [notScreen("obj")],
  // Times that may be speeds
  lv_obj_fade_in: soundTime("time"),
  lv_obj_fade_out: soundTime("time"),
  lv_obj_set_style_anim_duration: soundTime("value"),
  lv_style_set_anim_duration: soundTime("value"),
  lv_animimg_set_duration: soundTime("duration"),
  lv_spinner_set_anim_params: [...soundTime("t"), upTo("angle", 360)],
  lv_spinner_set_anim_duration: soundTime("t"),
  lv_spinner_set_arc_sweep: [upTo("angle", 360)],
  lv_animimg_set_reverse_duration: soundTime("duration"),
  lv_indev_set_scroll_throw: [from1To("scroll_throw", 100)],
  lv_anim_resolve_speed: soundTime("speed"),
  lv_anim_set_duration: soundTime("duration"),
  lv_anim_set_reverse_duration: soundTime("duration"),
  lv_anim_set_reverse_time: soundTime("duration"),
  lv_anim_set_reverse_delay: soundTime("delay"),
  lv_anim_set_repeat_delay: soundTime("delay"),
  // Texts
  lv_textarea_add_char: [
    { param: "c", holds: "is_letter(c)", wanted: "the UTF-8 bytes of one letter, first byte lowest" },
  ],
  lv_textarea_set_text: [letterByLetter],
  lv_textarea_add_text: [letterByLetter],
  // LVGL puts one for each letter that it shows, its own bullets among them: two letters would be four at the next one, then eight.
  lv_textarea_set_password_bullet: [
    { param: "bullet", holds: "lv_text_get_encoded_length(bullet.c_str()) <= 1", wanted: "one character, or none" },
  ],
  lv_obj_swap: [
    alive("obj1"),
    alive("obj2"),
    {
      param: "obj1",
      holds: "lv_obj_get_parent(obj1) && !is_bound(obj1) && !is_inside(obj1, obj2)",
      wanted: "an object that is no screen, no inner part of a widget and not inside the other",
    },
    {
      param: "obj2",
      holds: "lv_obj_get_parent(obj2) && !is_bound(obj2) && !is_inside(obj2, obj1)",
      wanted: "an object that is no screen, no inner part of a widget and not inside the other",
    },
  ],
  lv_obj_delete_delayed: [
    { param: "obj", holds: "!is_inner(obj)", wanted: "an object that is no inner part of a widget or a display" },
  ],
  lv_obj_calc_dynamic_width: [
    {
      param: "prop",
      holds: "prop == LV_STYLE_WIDTH || prop == LV_STYLE_MIN_WIDTH || prop == LV_STYLE_MAX_WIDTH",
      wanted: "LV_STYLE.WIDTH, MIN_WIDTH or MAX_WIDTH",
    },
  ],
  lv_obj_calc_dynamic_height: [
    {
      param: "prop",
      holds: "prop == LV_STYLE_HEIGHT || prop == LV_STYLE_MIN_HEIGHT || prop == LV_STYLE_MAX_HEIGHT",
      wanted: "LV_STYLE.HEIGHT, MIN_HEIGHT or MAX_HEIGHT",
    },
  ],
  lv_obj_enable_style_refresh: [
    { param: "en", holds: "objs_are_built()", wanted: "called later: an object is being built" },
  ],
  lv_obj_bind_style_prop: [
    {
      param: "prop",
      holds: "style_follows(prop, subject)",
      wanted: "a property that is a number, for a number, or a colour, for a colour",
    },
  ],
  lv_obj_bind_style: [{ param: "obj", holds: "style_room(obj)", wanted: "an object with fewer than 60 styles" }],
  lv_obj_set_style_anim: [
    {
      param: "value",
      holds: "!value || anim_is_template(value)",
      wanted: "an LvAnim of lv_anim_init, not one that runs",
    },
  ],
  lv_style_set_anim: [
    {
      param: "value",
      holds: "!value || anim_is_template(value)",
      wanted: "an LvAnim of lv_anim_init, not one that runs",
    },
  ],
  lv_gridnav_set_focused: [
    { param: "to_focus", holds: "lv_obj_get_parent(to_focus) == cont", wanted: "a child of the container" },
  ],
  lv_display_set_tile_cnt: [from1To("tile_cnt", 255)],
  lv_display_get_invalidated_draw_buf_size: [
    {
      param: "width",
      holds: "fits_draw_buffers(disp, width, height)",
      wanted: "an area that the display's buffers hold",
    },
  ],
  // Calendars
  lv_calendar_set_today_date: [year, month, day],
  lv_calendar_set_today_year: [year],
  lv_calendar_set_today_month: [month],
  lv_calendar_set_today_day: [day],
  lv_calendar_set_month_shown: [year, month],
  lv_calendar_set_shown_year: [year],
  lv_calendar_set_shown_month: [month],
  lv_calendar_header_dropdown_set_year_list: [
    { param: "years_list", holds: "is_year_list(years_list.c_str())", wanted: "years of four digits, one a line" },
  ],
  lv_dropdown_set_options: [ownOptions],
  lv_dropdown_set_options_static: [ownOptions],
  lv_dropdown_add_option: [ownOptions],
  lv_dropdown_clear_options: [ownOptions],
  lv_roller_set_options: [
    {
      param: "mode",
      holds: "mode == LV_ROLLER_MODE_NORMAL || endless_height(obj) != 0",
      wanted: "NORMAL: the letter space of this roller is as large as its font, but negative",
    },
  ],
  // Charts and scales
  lv_chart_set_point_count: [from1To("cnt", 100_000)],
  lv_chart_set_div_line_count: [upTo("hdiv", 1000), upTo("vdiv", 1000)],
  lv_chart_set_hor_div_line_count: [upTo("cnt", 1000)],
  lv_chart_set_ver_div_line_count: [upTo("cnt", 1000)],
  lv_chart_set_cursor_point: [
    { param: "ser", holds: "ser || lv_chart_get_series_next(chart, nullptr)", wanted: "a series: this chart has none" },
  ],
  lv_scale_set_total_tick_count: [upTo("total_tick_count", 10_000)],
  lv_scale_set_range: [{ param: "max", holds: differ("min", "max"), wanted: "another value than the smallest" }],
  lv_scale_set_min_value: [
    {
      param: "min",
      holds: differ("min", "lv_scale_get_range_max_value(obj)"),
      wanted: "another value than the largest",
    },
  ],
  lv_scale_set_max_value: [
    {
      param: "max",
      holds: differ("max", "lv_scale_get_range_min_value(obj)"),
      wanted: "another value than the smallest",
    },
  ],
  lv_scale_set_line_needle_value: [
    { param: "needle_line", holds: "!is_inside(obj, needle_line)", wanted: "a line that does not contain the scale" },
  ],
  lv_scale_set_image_needle_value: [
    { param: "needle_img", holds: "!is_inside(obj, needle_img)", wanted: "an image that does not contain the scale" },
  ],
  // Tables
  lv_table_set_cell_value: [row, column],
  lv_table_set_cell_ctrl: [row, column],
  lv_table_clear_cell_ctrl: [row, column],
  lv_table_set_row_count: [from1To("row_cnt", 4096), notDrawn],
  lv_table_set_column_count: [from1To("col_cnt", 256), notDrawn],
  lv_table_set_column_width: [{ param: "col_id", holds: "col_id < 256", wanted: "a column below 256" }],
  // Lists to choose from
  lv_roller_set_visible_row_count: [from1To("row_cnt", 1000)],
  lv_spinbox_set_digit_format: [from1To("digit_count", 10), upTo("sep_pos", 10)],
  lv_spinbox_set_digit_count: [from1To("digit_count", 10)],
  lv_spinbox_set_dec_point_pos: [upTo("dec_point_pos", 10)],
  lv_spinbox_set_step: [from1To("step", 1_000_000_000)],
  lv_spinbox_set_cursor_pos: [upTo("pos", 9)],
  // Containers
  lv_tabview_set_tab_text: [
    { param: "idx", holds: "has_tab_label(obj, idx)", wanted: "the place of a tab whose button has a label" },
  ],
  lv_tabview_set_active: [{ param: "idx", holds: "idx < lv_tabview_get_tab_count(obj)", wanted: "the place of a tab" }],
  lv_tileview_set_tile: [
    { param: "tile_obj", holds: "lv_obj_get_parent(tile_obj) == tv", wanted: "a tile of this view" },
  ],
  lv_menu_set_page: [menuPage],
  lv_menu_set_sidebar_page: [menuPage],
  lv_menu_set_load_page_event: [
    { param: "obj", holds: "is_inside(obj, menu)", wanted: "an object inside this menu" },
    { param: "page", holds: "is_inside(page, menu)", wanted: "a page of this menu" },
  ],
  // Gradients
  lv_obj_set_style_bg_grad_dir: [plainDirection],
  lv_style_set_bg_grad_dir: [plainDirection],
  lv_grad_radial_init: [
    {
      param: "center_x",
      holds: "is_near_pixel(center_x) && is_near_pixel(center_y) && is_near_pixel(to_x) && is_near_pixel(to_y)",
      wanted: "places in pixels, from -10000 to 10000",
    },
    { param: "to_x", holds: "to_x != center_x || to_y != center_y", wanted: "a place on the circle, not its centre" },
  ],
  lv_grad_radial_set_focal: [
    {
      param: "dsc",
      holds: "focal_fits(dsc, center_x, center_y, radius)",
      wanted: "a radial gradient whose focus is another circle than its end",
    },
  ],
  // Codes
  lv_barcode_set_direction: [
    {
      param: "direction",
      holds: "direction == LV_DIR_HOR || direction == LV_DIR_VER",
      wanted: "LV_DIR.HOR or LV_DIR.VER",
    },
  ],
  lv_barcode_set_scale: [from1To("scale", 100)],
  lv_barcode_update: [
    { param: "data", holds: "is_printable(data.c_str(), 200)", wanted: "up to 200 printable ASCII characters" },
  ],
  lv_qrcode_set_size: [from1To("size", 2048)],
  lv_qrcode_set_data: [
    { param: "data", holds: "data.length() >= 1 && data.length() <= 2953", wanted: "1 to 2953 bytes of text" },
  ],
};

/** LVGL marks registrations that it is about to free by a bit above those of an event. */
const eventFilter = (param: string): Check => ({
  param,
  holds: `${param} <= 2 * LV_EVENT_PREPROCESS - 1`,
  wanted: "an event, with or without LV_EVENT.PREPROCESS",
});

/** By the shape of a name. */
export const familyChecks: readonly { readonly pattern: RegExp; readonly checks: readonly Check[] }[] = [
  { pattern: /^lv_obj_add_subject_\w+_event$/, checks: [eventFilter("trigger")] },
  {
    pattern: /^lv_obj_set_style_/,
    checks: [{ param: "obj", holds: "local_style_room(obj, selector)", wanted: "an object with fewer than 60 styles" }],
  },
  {
    pattern: /^lv_label_(set_text|set_text_static|set_translation_tag|ins_text|cut_text)$/,
    checks: [
      {
        param: "obj",
        holds: "!is_widgets_text(obj)",
        wanted: "a label of its own: this one shows what a text area, a roller or a dropdown has",
      },
    ],
  },
];

/** What must be put right after a call: a statement over the parameters' names. */
export const afterCall: Readonly<Record<string, string>> = {
  lv_dropdown_add_option: "dropdown_options_changed(obj);",
  lv_dropdown_clear_options: "dropdown_options_changed(obj);",
  lv_dropdown_set_options: "dropdown_options_changed(obj);",
  lv_dropdown_set_options_static: "dropdown_options_changed(obj);",
};

/** What a new widget needs before it is safe: a statement over `made`. Its header is in native/core/generated.h. */
export const afterCreate: Readonly<Record<string, string>> = {
  lv_arc_create: "arc_made(made);",
  lv_arclabel_create: "arclabel_made(made);",
  lv_chart_create: "chart_made(made);",
  lv_dropdown_create: "dropdown_made(made);",
  lv_roller_create: "roller_made(made);",
  lv_slider_create: "slider_made(made);",
  lv_spinner_create: "arc_made(made);",
  lv_tabview_create: "tabview_made(made);",
  lv_tileview_create: "tileview_made(made);",
};

/** The largest value of a style property where it is smaller than that of its type. */
export const styleLimits: Readonly<Record<string, number>> = { bg_grad_dir: 2 };

/** The widget class an object parameter must have, where it is not the function's own. */
export const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lv_calendar_header_dropdown_set_year_list: { parent: "calendar" },
  lv_list_get_button_text: { btn: "list_button" },
  lv_list_set_button_text: { btn: "list_button" },
  lv_list_set_button_translation_tag: { btn: "list_button" },
  lv_menu_page_create: { menu: "menu" },
  lv_menu_set_page: { page: "menu_page" },
  lv_menu_set_sidebar_page: { page: "menu_page" },
  lv_menu_set_load_page_event: { page: "menu_page" },
  lv_menu_set_page_title: { page: "menu_page" },
  lv_menu_set_page_title_static: { page: "menu_page" },
  lv_scale_set_line_needle_value: { needle_line: "line" },
  lv_scale_set_image_needle_value: { needle_img: "image" },
  lv_tileview_set_tile: { tile_obj: "tileview_tile" },
};

/**
 * What may be called for an object that LVGL has only begun to build, as a theme's function does: its styles, its place
 * (which are styles, too), and what it is. Its widget's own function would find nothing yet.
 */
export const onBegun =
  /^lv_(theme_get_\w+|obj_(set_style_\w+|get_style_\w+|style_\w+|has_style_prop|remove_local_style_prop|set_(pos|x|y|size|width|height|align|layout|flex_\w+|grid_align|grid_cell)|align|center|get_(parent|screen|display|class|state|index|child|child_count|name)|has_flag|has_flag_any|has_state|has_class|check_type))$/;

/** The checks of a function. */
export function checksOf(name: string): readonly Check[] {
  return [
    ...(checks[name] ?? []),
    ...familyChecks.filter((entry) => entry.pattern.test(name)).flatMap((entry) => entry.checks),
  ];
}
