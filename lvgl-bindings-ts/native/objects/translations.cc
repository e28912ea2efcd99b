// SPDX-License-Identifier: Apache-2.0
// Translations. LVGL has no way to delete a pack: packs live as long as LVGL does.
#include <list>
#include <string>
#include <vector>

#include "core/exports.h"
#include "objects/arrays.h"
#include "objects/support.h"

namespace lvb {

namespace {

/** A tag of a dynamic pack: LVGL moves its records when the list grows, so a tag is known by its place. */
struct Tag {
  lv_translation_pack_t *pack;
  uint32_t place;
  uint32_t languages;  // when it was added: LVGL has room for so many translations
};

std::list<Tag> tags;
std::vector<void *> blocks;  // what static packs point at

/** lv_translation_add_static(languages, tags, translations: all languages of the first tag, of the second, ...). */
napi_value add_static(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_translation_add_static");
  Texts languages, names, translations;
  languages.read(a, 0, false);
  names.read(a, 1, false);
  translations.read(a, 2, true);
  if (!a.failed() && languages.count() == 0) a.wrong(0, "an array with a language at least");
  if (!a.failed() && translations.count() != languages.count() * names.count())
    a.wrong(2, "an array with one translation for each tag and language");
  if (a.failed()) return nullptr;
  const char **kept[] = {languages.block(nullptr), names.block(nullptr), translations.block(nullptr)};
  for (const char **block : kept) blocks.push_back(block);
  lv_translation_pack_t *pack = lv_translation_add_static(kept[0], kept[1], kept[2]);
  return handle_to_js(env, handle_new(Kind::TranslationPack, pack, nullptr));
}

/** lv_translation_add_dynamic() -> LvTranslationPack. */
napi_value add_dynamic(napi_env env, napi_callback_info info) {
  return handle_to_js(env, handle_new(Kind::TranslationPack, lv_translation_add_dynamic(), nullptr));
}

/** lv_translation_set_language(language): tells every object. */
napi_value set_language(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_translation_set_language");
  Text language;
  a.text(0, language);
  if (!a.failed()) lv_translation_set_language(language.c_str());
  return nullptr;
}

/** lv_translation_add_language(pack, language) -> LV_RESULT. */
napi_value add_language(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_translation_add_language");
  lv_translation_pack_t *pack = a.ptr<lv_translation_pack_t>(0, Kind::TranslationPack);
  Text language;
  a.text(1, language);
  if (a.failed()) return nullptr;
  for (const Tag &tag : tags)
    if (tag.pack == pack) return refuse(a, 0, "a pack without tags yet: languages come first");
  return js_number(env, static_cast<uint32_t>(lv_translation_add_language(pack, language.c_str())));
}

/** lv_translation_add_tag(pack, name) -> LvTranslationTag, or null for a static pack. */
napi_value add_tag(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_translation_add_tag");
  lv_translation_pack_t *pack = a.ptr<lv_translation_pack_t>(0, Kind::TranslationPack);
  Text name;
  a.text(1, name);
  if (a.failed()) return nullptr;
  if (!pack->is_static && pack->language_cnt == 0) return refuse(a, 0, "a pack with a language at least");
  if (!lv_translation_add_tag(pack, name.c_str())) return js_null(env);
  tags.push_back({pack, lv_array_size(&pack->translation_array) - 1, pack->language_cnt});
  return handle_to_js(env, handle_new(Kind::TranslationTag, &tags.back(), nullptr));
}

/** lv_translation_set_tag_translation(pack, tag, place of the language, text) -> LV_RESULT. */
napi_value set_translation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_translation_set_tag_translation");
  lv_translation_pack_t *pack = a.ptr<lv_translation_pack_t>(0, Kind::TranslationPack);
  const Tag *tag = a.ptr<Tag>(1, Kind::TranslationTag);
  const uint32_t language = a.u32(2);
  Text text;
  a.text(3, text);
  if (a.failed()) return nullptr;
  if (tag->pack != pack) return refuse(a, 1, "a tag of this pack");
  if (language >= tag->languages) return refuse(a, 2, "the place of a language of this pack");
  lv_translation_tag_dsc_t *record =
      static_cast<lv_translation_tag_dsc_t *>(lv_array_at(&pack->translation_array, tag->place));
  return js_number(env,
                   static_cast<uint32_t>(lv_translation_set_tag_translation(pack, record, language, text.c_str())));
}

}  // namespace

void translations_reset() {
  tags.clear();
  for (void *block : blocks) free(block);
  blocks.clear();
}

ExportTable translation_exports() {
  static const Export items[] = {
      {"lv_translation_add_static", add_static},     {"lv_translation_add_dynamic", add_dynamic},
      {"lv_translation_set_language", set_language}, {"lv_translation_add_language", add_language},
      {"lv_translation_add_tag", add_tag},           {"lv_translation_set_tag_translation", set_translation},
  };
  return table(items);
}

}  // namespace lvb
