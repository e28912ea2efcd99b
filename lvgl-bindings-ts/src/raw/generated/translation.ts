// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvTranslationPack } from "../handles.js";
import { native } from "../native.js";

/**
 * Get the current selected language
 * @returns the current selected language
 */
export let lv_translation_get_language: () => string | null = (...args) => (lv_translation_get_language = native("lv_translation_get_language"))(...args);

/**
 * Get the translated version of a tag on the selected language
 * @param tag the tag to translate
 * @returns the translation
 * @note fallback rules:
 * - if the tag is found on the selected language return it
 * - if the tag is not found on the selected language, use the fist language
 * - if the tag is not found on the first language, return the tag
 */
export let lv_translation_get: (tag: string) => string | null = (...args) => (lv_translation_get = native("lv_translation_get"))(...args);

/**
 * Shorthand of lv_translation_set_language
 * @param tag the tag to translate
 * @returns the translation
 */
export let lv_tr: (tag: string) => string | null = (...args) => (lv_tr = native("lv_tr"))(...args);

/**
 * Get the index of a language in a pack.
 * @param pack pointer to a static or dynamic language pack
 * @param lang_name name of the language to find
 * @returns index of the language or -1 if not found.
 */
export let lv_translation_get_language_index: (pack: LvTranslationPack, lang_name: string) => number = (...args) => (lv_translation_get_language_index = native("lv_translation_get_language_index"))(...args);
