// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_translation_get_language(napi_env env, napi_callback_info info) {
  return js_text(env, lv_translation_get_language());
}

/** lv_translation_get and 1 more: the table says which. */
napi_value w_lv_translation_get(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  Text tag;
  a.text(0, tag);
  if (a.failed()) return nullptr;
  return js_text(env, a.target<decltype(lv_translation_get)>()(tag.c_str()));
}

napi_value w_lv_translation_get_language_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_translation_pack_t *pack = a.ptr<lv_translation_pack_t>(0, Kind::TranslationPack);
  Text lang_name;
  a.text(1, lang_name);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_translation_get_language_index(pack, lang_name.c_str())));
}

}  // namespace

ExportTable generated_translation() {
  static const Export items[] = {
    {"lv_translation_get_language", w_lv_translation_get_language},
    {"lv_translation_get", w_lv_translation_get, reinterpret_cast<Target>(static_cast<decltype(lv_translation_get) *>(lv_translation_get))},
    {"lv_tr", w_lv_translation_get, reinterpret_cast<Target>(static_cast<decltype(lv_translation_get) *>(lv_tr))},
    {"lv_translation_get_language_index", w_lv_translation_get_language_index},
  };
  return table(items);
}

}  // namespace lvb
