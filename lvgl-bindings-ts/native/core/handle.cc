// SPDX-License-Identifier: Apache-2.0
#include "core/handle.h"

#include <cstdio>
#include <cstdlib>
#include <deque>

#include "core/args.h"
#include "core/callback.h"
#include "core/errors.h"
#include "core/inside.h"
#include "core/exports.h"
#include "core/obj_end.h"

namespace lvb {

std::vector<Place> handle_places(1);  // a number is never 0

namespace {

constexpr uint32_t kGenerations = 1u << (31 - kPlaceBits);
/** Free places, oldest first, so that a number comes back as late as possible. */
std::deque<uint32_t> vacant;
/** Below this many free places the table grows instead: a number returns after thousands of deletions at the least. */
constexpr size_t kLeastVacant = 256;

uint32_t counts[static_cast<size_t>(Kind::Count)] = {};
uint32_t total = 0;
/** Numbers of objects that died, for the instances that JavaScript keeps by them. */
std::vector<int32_t> dead;
Callback *dead_listener = nullptr;

void free_record(Handle *h) {
  const uint32_t place = place_of(h->id);
  handle_places[place].handle = nullptr;
  handle_places[place].generation = (handle_places[place].generation + 1) % kGenerations;
  vacant.push_back(place);
  counts[static_cast<size_t>(h->kind)]--;
  total--;
  if (dead_listener && h->kind == Kind::Obj) dead.push_back(h->id);
  delete h;
}

/** Frees what nobody needs any more: JS-owned things without holder, records of the dead. */
void collect(Handle *h) {
  if (h->pins > 0) return;
  if (h->dispose && h->ptr) {
    if (h->refs > 0) return;
    handle_deaths++;
    // First the thing, then what it keeps: a group of subjects looks at its members when it is freed.
    h->dispose(h);
    h->ptr = nullptr;
    handle_release_all(h);
  }
  if (!h->ptr) free_record(h);
}

void unpin(Handle *h) {
  h->pins--;
  collect(h);
}

void drop(Keep &keep) {
  Handle *target = keep.handle;
  void *block = keep.block;
  keep.handle = nullptr;
  keep.block = nullptr;
  if (target) unpin(target);
  free(block);
}

/** What deleted objects kept: LVGL's destructors still look at styles and points, so they are let go when the deletion is
 * over. */
std::vector<Keep> limbo;

/** LVGL's displays go on pointing at a screen that is deleted while it slides in or out: they forget it here. */
void forget_screen(const lv_obj_t *screen) {
  for (lv_display_t *disp = lv_display_get_next(nullptr); disp; disp = lv_display_get_next(disp)) {
    if (disp->scr_to_load == screen) disp->scr_to_load = nullptr;
    if (disp->prev_scr != screen) continue;
    disp->prev_scr = nullptr;
    disp->del_prev = false;
  }
}

/** Stands for every object that is being destroyed: never alive, no number leads to it. */
Handle nobody = {};

void set_keep(Handle *owner, Keep next) {
  for (Keep &keep : owner->keeps) {
    if (keep.key != next.key) continue;
    Keep old = keep;
    keep = next;
    drop(old);
    return;
  }
  owner->keeps.push_back(next);
}

}  // namespace

const char *kind_name(Kind kind) {
  static const char *const names[] = {"LvObj",   "LvStyle", "LvFont", "LvDisplay", "LvIndev",     "LvEventDsc",
                                      "LvTimer", "LvAnim",  "LvSpan", "LvImage",   "LvTransition",
                                      "LvGroup", "LvSubject", "LvObserver", "LvTheme", "LvTimeline", "LvChartSeries",
                                      "LvChartCursor", "LvScaleSection", "LvTranslationPack", "LvTranslationTag",
                                      "LvIncrement", "LvGradient", "LvLayer", "LvMonkey", "user data"};
  return names[static_cast<size_t>(kind)];
}

Handle *handle_new(Kind kind, void *ptr, void (*dispose)(Handle *)) {
  uint32_t place;
  if (vacant.size() > kLeastVacant || handle_places.size() == kPlaces) {
    if (vacant.empty()) abort();  // a million live things
    place = vacant.front();
    vacant.pop_front();
  } else {
    place = static_cast<uint32_t>(handle_places.size());
    handle_places.emplace_back();
  }
  Handle *h = new Handle{};
  h->id = static_cast<int32_t>(handle_places[place].generation << kPlaceBits | place);
  h->kind = kind;
  h->ptr = ptr;
  h->dispose = dispose;
  h->refs = dispose ? 1 : 0;
  handle_places[place].handle = h;
  counts[static_cast<size_t>(kind)]++;
  total++;
  return h;
}

uint32_t handle_deaths = 0;

void handle_kill(Handle *h) {
  handle_deaths++;
  std::vector<Handle *> parts;
  parts.swap(h->parts);
  for (Handle *part : parts) handle_kill(part);
  handle_release_all(h);
  h->ptr = nullptr;
  collect(h);
}

napi_value handle_to_js(napi_env env, Handle *h) {
  napi_value value = nullptr;
  napi_create_int32(env, h->id, &value);
  return value;
}

Handle *handle_from_js(napi_env env, napi_value value, Kind kind, const char *where, int arg) {
  int32_t id = 0;
  if (napi_get_value_int32(env, value, &id) == napi_ok) {
    Handle *h = handle_by_id(id);
    if (h && h->kind == kind && h->ptr) return h;
    if (h ? h->kind == kind : handle_was(env, value)) {
      throw_dead(env, kind_name(kind), where);
      return nullptr;
    }
  }
  throw_wrong_argument(env, where, arg, kind_name(kind));
  return nullptr;
}

bool handle_was(napi_env env, napi_value value) {
  int32_t id = 0;
  if (napi_get_value_int32(env, value, &id) != napi_ok || id <= 0) return false;
  const uint32_t place = place_of(id);
  if (place == 0 || place >= handle_places.size()) return false;
  const Handle *h = handle_places[place].handle;
  return !h || h->id != id || !h->ptr;
}

void handle_keep(Handle *owner, uint64_t key, Handle *target) {
  if (!target) return handle_release(owner, key);
  target->pins++;
  set_keep(owner, Keep{key, target, nullptr});
}

void handle_keep_block(Handle *owner, uint64_t key, void *block) { set_keep(owner, Keep{key, nullptr, block}); }

void handle_release(Handle *owner, uint64_t key) {
  for (size_t i = 0; i < owner->keeps.size(); i++) {
    if (owner->keeps[i].key != key) continue;
    Keep old = owner->keeps[i];
    owner->keeps[i] = owner->keeps.back();
    owner->keeps.pop_back();
    drop(old);
    return;
  }
}

void handle_release_all(Handle *owner) {
  std::vector<Keep> old;
  old.swap(owner->keeps);
  for (Keep &keep : old) drop(keep);
}

Handle *handle_find(Kind kind, const void *ptr) {
  for (const Place &place : handle_places)
    if (place.handle && place.handle->kind == kind && place.handle->ptr == ptr) return place.handle;
  return nullptr;
}

void handle_pin(Handle *h) { h->pins++; }

void handle_unpin(Handle *h) { unpin(h); }

void handle_flush_limbo() {
  std::vector<Keep> gone;
  gone.swap(limbo);
  for (Keep &keep : gone) drop(keep);
}

uint32_t handle_count() { return total; }

uint32_t handle_count(Kind kind) { return counts[static_cast<size_t>(kind)]; }

void handle_kill_everything() {
  handle_flush_limbo();
  std::vector<Handle *> all;
  for (const Place &place : handle_places)
    if (place.handle) all.push_back(place.handle);
  for (Handle *h : all) h->pins++;  // nothing may vanish while the list is walked
  for (Handle *h : all) {
    h->parts.clear();
    handle_release_all(h);
    if (h->dispose && h->ptr) h->dispose(h);
    h->ptr = nullptr;
  }
  for (Handle *h : all) unpin(h);
  dead.clear();
}

Handle *obj_handle(lv_obj_t *obj) {
  if (Handle **record = obj_record_while_built(obj)) {
    if (!*record) *record = handle_new(Kind::Obj, obj, nullptr);
    return *record;
  }
  if (obj->ext_data.data) return static_cast<Handle *>(obj->ext_data.data);
  Handle *h = handle_new(Kind::Obj, obj, nullptr);
  lv_obj_set_external_data(obj, h, nullptr);
  return h;
}

void obj_end(lv_obj_t *obj) {
  Handle *h = static_cast<Handle *>(obj->ext_data.data);
  // Groups and events go on telling of the object until its memory is freed.
  lv_obj_set_external_data(obj, &nobody, nullptr);
  if (!lv_obj_get_parent(obj)) forget_screen(obj);
  if (!h || h == &nobody) return;
  limbo.insert(limbo.end(), h->keeps.begin(), h->keeps.end());
  h->keeps.clear();
  handle_kill(h);
}

napi_value obj_to_js(napi_env env, lv_obj_t *obj) {
  if (obj && obj->ext_data.data != &nobody) return handle_to_js(env, obj_handle(obj));
  napi_value none;
  napi_get_null(env, &none);
  return none;
}

napi_value obj_or_throw(napi_env env, lv_obj_t *obj, const char *where) {
  if (obj) return obj_to_js(env, obj);
  throw_error(env, where, "LVGL_NO_DISPLAY", "there is no display");
  return nullptr;
}

void handles_tell_dead(napi_env env) {
  if (!dead_listener || dead.empty()) return;
  Scope scope(env);
  callback_tell(dead_listener, 0, nullptr);
}

void handles_forget_listener(napi_env) {
  callback_free(dead_listener);
  dead_listener = nullptr;
  dead.clear();
}

namespace {

/** The live record of any kind in argument 0. */
Handle *any(Args &a) {
  Handle *h = handle_by_id(a.i32(0));
  if (!a.failed() && (!h || !h->ptr)) a.wrong(0, "a living handle");
  return a.failed() ? nullptr : h;
}

/** retain(handle): JavaScript holds what it owns once more. */
napi_value retain(napi_env env, napi_callback_info info) {
  Args a(env, info, "retain");
  Handle *h = any(a);
  if (h && h->dispose) h->refs++;
  return nullptr;
}

/** release(handle): JavaScript lets go; it is freed when nothing of LVGL's uses it any more. Harmless on the dead. */
napi_value release(napi_env env, napi_callback_info info) {
  Args a(env, info, "release");
  Handle *h = handle_by_id(a.i32(0));
  if (!h || !h->dispose || h->refs == 0) return nullptr;
  h->refs--;
  collect(h);
  return nullptr;
}

/** set_dead_listener(function): called after LVGL ran when objects died. */
napi_value set_dead_listener(napi_env env, napi_callback_info info) {
  Args a(env, info, "set_dead_listener");
  Callback *next = callback_new(env, a.value(0));
  if (!next) {
    a.wrong(0, "a function");
    return nullptr;
  }
  callback_free(dead_listener);
  dead_listener = next;
  return nullptr;
}

/** take_dead() -> the numbers of objects that died since the last call. */
napi_value take_dead(napi_env env, napi_callback_info) {
  std::vector<int32_t> numbers;
  numbers.swap(dead);
  napi_value result;
  napi_create_array_with_length(env, numbers.size(), &result);
  for (size_t i = 0; i < numbers.size(); i++)
    napi_set_element(env, result, static_cast<uint32_t>(i), js_number(env, numbers[i]));
  return result;
}

}  // namespace

ExportTable handle_exports() {
  static const Export items[] = {{"retain", retain}, {"release", release}, 
                                 {"set_dead_listener", set_dead_listener}, {"take_dead", take_dead}};
  return table(items);
}

}  // namespace lvb
