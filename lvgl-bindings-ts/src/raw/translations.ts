// SPDX-License-Identifier: Apache-2.0
/** Translations: packs of texts by tag and language. A pack lives as long as LVGL does. */
import type { LvTranslationPack, LvTranslationTag } from "./handles.js";
import { native } from "./native.js";

/**
 * Adds a pack that never changes (copied).
 * @param translations all languages of the first tag, then of the second, …; as many as tags times languages
 */
export const lv_translation_add_static: (
  languages: readonly string[],
  tags: readonly string[],
  translations: readonly string[],
) => LvTranslationPack = native("lv_translation_add_static");

/** Adds an empty pack: first its languages are added, then its tags. */
export const lv_translation_add_dynamic: () => LvTranslationPack = native("lv_translation_add_dynamic");

/** Chooses the language; objects with translation tags change at once (LV_EVENT.TRANSLATION_LANGUAGE_CHANGED). */
export const lv_translation_set_language: (lang: string) => void = native("lv_translation_set_language");

/** Adds a language to a dynamic pack. Returns LV_RESULT. */
export const lv_translation_add_language: (pack: LvTranslationPack, lang: string) => number =
  native("lv_translation_add_language");

/** Adds a tag to a dynamic pack; null for a static one. */
export const lv_translation_add_tag: (pack: LvTranslationPack, tag: string) => LvTranslationTag | null =
  native("lv_translation_add_tag");

/** Sets what a tag is in one language (its place in the pack). Returns LV_RESULT. */
export const lv_translation_set_tag_translation: (
  pack: LvTranslationPack,
  tag: LvTranslationTag,
  language: number,
  text: string,
) => number = native("lv_translation_set_tag_translation");
