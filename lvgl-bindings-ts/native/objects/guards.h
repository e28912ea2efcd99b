// SPDX-License-Identifier: Apache-2.0
// What LVGL takes for granted: conditions that generated and hand-written functions ask before they call it.
#pragma once
#include "core/args.h"
#include "core/lv.h"

namespace lvb {

/** Whether an object is a display's own layer: below its screen, above it, or above all. */
bool is_layer(const lv_obj_t *obj);

/** Whether an object has no parent, and a display may show it as its screen. */
inline bool is_screen(const lv_obj_t *obj) { return !lv_obj_get_parent(obj) && !is_layer(obj); }
/** What is wanted instead of another object, for errors. */
constexpr const char *kScreen = "a screen (an object without a parent, and no layer of a display)";

/**
 * Whether LVGL made an object as a part of a widget or a display and goes on pointing at it: it may not be deleted or
 * moved alone.
 */
bool is_inner(const lv_obj_t *obj);

/** Whether an object is inner or looks for its widget above itself: it may be deleted with care, but not moved. */
bool is_bound(const lv_obj_t *obj);

/** Whether a label's text is not its own: its widget counts on what it wrote there itself. */
bool is_widgets_text(const lv_obj_t *label);

/** Whether a number is a style property that LVGL has, or that was registered. */
bool is_style_prop(uint32_t prop);

/** Whether a style property holds what a subject has: LVGL writes a number over a pointer. True for a subject of neither. */
bool style_follows(uint32_t prop, const lv_subject_t *subject);

/** Whether a tab has a button with a label. */
bool has_tab_label(const lv_obj_t *tabview, uint32_t place);

/** Whether an object, or one inside it, is being deleted: LVGL goes on with it. */
bool holds_dying(const lv_obj_t *obj);

/** Whether an object can take another style: LVGL counts them in six bits. */
inline bool style_room(const lv_obj_t *obj) { return obj->style_cnt < 60; }

/** Whether an object has a local style for a selector, or room for one. */
bool local_style_room(const lv_obj_t *obj, lv_style_selector_t selector);

/** Whether a text is a list of years of four digits, one a line. */
bool is_year_list(const char *text);

/** Whether every character is a printable one of ASCII. */
bool is_printable(const char *text, size_t longest);

/** Whether a place of a round gradient is in pixels: a share of the area may come to nothing, which LVGL cannot draw. */
inline bool is_near_pixel(int32_t place) { return place >= -10000 && place <= 10000; }

/** Whether a gradient is round and its focus is not its end: LVGL divides by the difference. */
bool focal_fits(const lv_grad_dsc_t *gradient, int32_t x, int32_t y, int32_t radius);

/** Whether a number is a time in milliseconds, or a speed that LVGL can divide by. */
inline bool is_sound_time(uint32_t time) { return (time & 0x80000000u) == 0 || (time & 0x3FFu) != 0; }
/** What is wanted instead of an unsound time, for errors. */
constexpr const char *kSoundTime = "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0";

/** Whether four bytes, lowest first, are the UTF-8 of one letter and nothing more. */
bool is_letter(uint32_t bytes);

/**
 * The key in an argument: a member of LV_KEY, all of which are below 128, or the code point of a character, which LVGL's keys
 * carry as the bytes of its UTF-8, lowest first.
 */
uint32_t key_argument(Args &a, size_t i);

/** The character of such a key; the number itself for what is none. */
uint32_t character_of_key(uint32_t key);

/** Whether an area of that size fits into each buffer of a display. */
bool fits_draw_buffers(lv_display_t *disp, uint32_t width, uint32_t height);

/** Whether a display is drawing now: nothing may be deleted then. */
bool is_rendering();

/** Whether a listener of what is drawn is under way: the widget goes on with what it was drawing. */
bool is_drawing();

}  // namespace lvb
