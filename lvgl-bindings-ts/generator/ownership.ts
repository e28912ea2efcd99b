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
  /** LVGL keeps the pointer: the first argument keeps the handle alive. Null takes the property out. */
  | "keeps"
  /** The function fills it in: it becomes (part of) the result. */
  | "out";

/** What a function returns. */
export type ReturnRule =
  /** A handle that is there as soon as a display is; without one the binding throws LVGL_NO_DISPLAY. */
  | "always"
  /** A handle or null. */
  | "or-null"
  /** A new child of the first argument, which owns it. */
  | "child"
  /** Text, copied into a JavaScript string. */
  | "text"
  /** Text or null. */
  | "text-or-null";

export interface Ownership {
  readonly params?: Readonly<Record<string, ParamRule>>;
  readonly returns?: ReturnRule;
}

/** Rules by exact name. */
export const ownership: Readonly<Record<string, Ownership>> = {
  lv_obj_create: { params: { parent: "borrows-or-null" }, returns: "child" },
  lv_obj_get_parent: { returns: "or-null" },
  lv_obj_get_screen: { returns: "always" },
  lv_obj_get_display: { returns: "always" },
  lv_obj_get_child: { returns: "or-null" },
  lv_obj_get_sibling: { returns: "or-null" },
  lv_obj_set_name: { params: { name: "copies" } },
  lv_obj_get_name: { returns: "text-or-null" },
  lv_obj_find_by_name: { params: { name: "borrows" }, returns: "or-null" },
  lv_obj_get_child_by_name: { params: { name_path: "borrows" }, returns: "or-null" },
  lv_obj_get_coords: { params: { coords: "out" } },
  lv_obj_get_content_coords: { params: { area: "out" } },
  lv_obj_get_click_area: { params: { area: "out" } },
  lv_obj_get_scroll_end: { params: { end: "out" } },
  lv_obj_invalidate_area: { params: { area: "borrows" } },
  lv_obj_hit_test: { params: { point: "borrows" } },
  lv_obj_report_style_change: { params: { style: "borrows-or-null" } },
  lv_obj_style_set_disabled: { params: { style: "borrows" } },
  lv_obj_style_get_disabled: { params: { style: "borrows" } },
  lv_obj_set_style_text_font: { params: { value: "keeps" } },
  lv_obj_set_style_bg_image_src: { params: { value: "keeps" } },
  lv_obj_set_style_arc_image_src: { params: { value: "keeps" } },
  lv_style_set_text_font: { params: { value: "keeps" } },
  lv_style_set_bg_image_src: { params: { value: "keeps" } },
  lv_style_set_arc_image_src: { params: { value: "keeps" } },
  lv_obj_set_style_transition: { params: { value: "keeps" } },
  lv_style_set_transition: { params: { value: "keeps" } },
  lv_obj_get_style_text_font: { returns: "or-null" },
  lv_label_set_text: { params: { text: "copies" } },
  lv_label_get_text: { returns: "text" },
  lv_label_ins_text: { params: { txt: "copies" } },
  lv_label_get_letter_pos: { params: { pos: "out" } },
  lv_label_get_letter_on: { params: { pos_in: "borrows" } },
  lv_span_get_text: { returns: "text-or-null" },
  lv_span_set_text: { params: { text: "copies" } },
  lv_buttonmatrix_get_button_text: { returns: "text-or-null" },
  lv_textarea_add_text: { params: { txt: "copies" } },
  lv_textarea_set_text: { params: { txt: "copies" } },
  lv_textarea_set_placeholder_text: { params: { txt: "copies" } },
  lv_textarea_set_password_bullet: { params: { bullet: "copies" } },
  lv_textarea_set_accepted_chars: { params: { list: "copies" } },
  lv_textarea_set_insert_replace: { params: { txt: "copies" } },
  lv_textarea_get_text: { returns: "text" },
  lv_textarea_get_placeholder_text: { returns: "text" },
  lv_textarea_get_label: { returns: "always" },
  lv_image_get_pivot: { params: { pivot: "out" } },
  lv_display_set_default: { params: { disp: "borrows" } },
  lv_display_get_default: { returns: "or-null" },
  lv_display_get_screen_active: { returns: "or-null" },
  lv_display_get_screen_prev: { returns: "or-null" },
  lv_display_get_screen_loading: { returns: "or-null" },
  lv_display_get_screen_by_name: { params: { screen_name: "borrows" }, returns: "or-null" },
  lv_display_get_layer_top: { returns: "always" },
  lv_display_get_layer_sys: { returns: "always" },
  lv_display_get_layer_bottom: { returns: "always" },
  lv_display_get_inactive_time: { params: { disp: "borrows-or-null" } },
  lv_display_trigger_activity: { params: { disp: "borrows-or-null" } },
  lv_screen_active: { returns: "always" },
  lv_layer_top: { returns: "always" },
  lv_layer_sys: { returns: "always" },
  lv_layer_bottom: { returns: "always" },
  lv_indev_active: { returns: "or-null" },
  lv_indev_get_display: { returns: "or-null" },
  lv_indev_get_active_obj: { returns: "or-null" },
  lv_indev_get_scroll_obj: { returns: "or-null" },
  lv_indev_get_point: { params: { point: "out" } },
  lv_indev_get_vect: { params: { point: "out" } },
  lv_indev_reset: { params: { indev: "borrows-or-null", obj: "borrows-or-null" } },
  lv_indev_search_obj: { params: { point: "borrows" }, returns: "or-null" },
  lv_text_get_size: { params: { size_res: "out", text: "borrows", font: "borrows" } },
  lv_text_get_width: { params: { txt: "borrows", font: "borrows" } },
};

/** Rules by the end of a name, for families. */
export const familyOwnership: readonly { readonly pattern: RegExp; readonly rule: Ownership }[] = [
  { pattern: /^lv_[a-z]+_create$/, rule: { params: { parent: "borrows" }, returns: "child" } },
];

/** The rule of a function; an empty one when it needs none. */
export function ownershipOf(name: string): Ownership {
  return ownership[name] ?? familyOwnership.find((family) => family.pattern.test(name))?.rule ?? {};
}
