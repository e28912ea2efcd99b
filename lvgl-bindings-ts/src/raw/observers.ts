// SPDX-License-Identifier: Apache-2.0
/**
 * Subjects: values that observers follow. In C a subject is a struct that `lv_subject_init_*` fills; here those
 * functions make it and return its handle.
 */
import type { LvColor, LvObj, LvObserver, LvSpan, LvSubject } from "./handles.js";
import { native } from "./native.js";

export type ObserverCallback = (observer: LvObserver, subject: LvSubject) => void;

/** Makes a subject of a whole number. Give it up with release(). */
export const lv_subject_init_int: (value: number) => LvSubject = native("lv_subject_init_int");

/** Makes a subject of a colour. */
export const lv_subject_init_color: (color: LvColor) => LvSubject = native("lv_subject_init_color");

/**
 * Makes a subject of a text.
 * @param size room for its UTF-8 bytes and one more, up to 65536; what does not fit is cut
 */
export const lv_subject_init_string: (size: number, value: string) => LvSubject = native("lv_subject_init_string");

/** Makes a subject that changes when one of its members does; it keeps them. */
export const lv_subject_init_group: (members: readonly LvSubject[]) => LvSubject = native("lv_subject_init_group");

/** Takes a subject's observers away. The subject itself stays usable. */
export const lv_subject_deinit: (subject: LvSubject) => void = native("lv_subject_deinit");

/** Calls back at once and whenever the subject changes, until lv_observer_remove. Null when that ended it already. */
export const lv_subject_add_observer: (subject: LvSubject, callback: ObserverCallback) => LvObserver | null =
  native("lv_subject_add_observer");

/** As lv_subject_add_observer, until the object is deleted. */
export const lv_subject_add_observer_obj: (
  subject: LvSubject,
  callback: ObserverCallback,
  obj: LvObj,
) => LvObserver | null = native("lv_subject_add_observer_obj");

/** Ends an observer. */
export const lv_observer_remove: (observer: LvObserver) => void = native("lv_observer_remove");

/** The object an observer belongs to, or null. */
export const lv_observer_get_target_obj: (observer: LvObserver) => LvObj | null = native("lv_observer_get_target_obj");

/** Ends the observers of an object that follow one subject; null means any. */
export const lv_obj_remove_from_subject: (obj: LvObj, subject: LvSubject | null) => void =
  native("lv_obj_remove_from_subject");

/**
 * Shows a number or text in a label.
 * @param fmt what to show: one `%d` (`%i`, `%u`, `%x`) for a number, one `%s` for a text, with flags, width and
 *   precision if need be, `%%` for a percent sign; null shows the plain value
 * @throws TypeError LVGL_WRONG_ARGUMENT when the format does not fit the subject
 */
export const lv_label_bind_text: (obj: LvObj, subject: LvSubject, fmt: string | null) => LvObserver | null =
  native("lv_label_bind_text");

/** Shows a number or text in a span; formats as for lv_label_bind_text. */
export const lv_spangroup_bind_span_text: (
  obj: LvObj,
  span: LvSpan,
  subject: LvSubject,
  fmt: string | null,
) => LvObserver | null = native("lv_spangroup_bind_span_text");
