// SPDX-License-Identifier: Apache-2.0
#include "core/handle.h"

#include <cstdio>
#include <cstdlib>

#include "core/errors.h"

namespace lvb {

namespace {

constexpr uint32_t kMagic = 0x4c56474c;  // "LVGL": tells our External from another addon's

Handle *head = nullptr;
uint32_t counts[static_cast<size_t>(Kind::Count)] = {};
uint32_t total = 0;

void unlink_and_free(napi_env env, Handle *h) {
  if (h->prev) h->prev->next = h->next;
  else head = h->next;
  if (h->next) h->next->prev = h->prev;
  if (h->wrapper && env) napi_delete_reference(env, h->wrapper);
  counts[static_cast<size_t>(h->kind)]--;
  total--;
  h->magic = 0;
  delete h;
}

napi_env reference_env = nullptr;  // references belong to this environment; one at a time owns LVGL

/** Frees what nobody needs any more: JS-owned things without holder, records of the dead without holder. */
void collect(Handle *h) {
  if (h->externals > 0 || h->pins > 0) return;
  if (h->dispose && h->ptr) {
    handle_release_all(h);
    h->dispose(h);
    h->ptr = nullptr;
  }
  if (!h->ptr) unlink_and_free(reference_env, h);
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

void on_external_finalized(napi_env env, void *data, void *) {
  Handle *h = static_cast<Handle *>(data);
  h->externals--;
  if (h->externals == 0 && h->wrapper) {
    napi_delete_reference(env, h->wrapper);
    h->wrapper = nullptr;
  }
  collect(h);
}

/** What deleted objects kept. LVGL drops external data first and runs the destructors after: these still look at
 * styles and points, so they are let go when the deletion is over. */
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

/** LVGL frees an object: its external data goes with it. */
void on_obj_freed(void *data) {
  Handle *h = static_cast<Handle *>(data);
  if (!h) return;
  const lv_obj_t *obj = static_cast<lv_obj_t *>(h->ptr);
  if (!lv_obj_get_parent(obj)) forget_screen(obj);
  limbo.insert(limbo.end(), h->keeps.begin(), h->keeps.end());
  h->keeps.clear();
  handle_kill(h);
}

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
  static const char *const names[] = {"LvObj",      "LvStyle", "LvFont", "LvDisplay", "LvIndev", "LvEvent",
                                      "LvEventDsc", "LvTimer", "LvAnim", "LvSpan",    "LvImage", "LvTransition"};
  return names[static_cast<size_t>(kind)];
}

Handle *handle_new(Kind kind, void *ptr, void (*dispose)(Handle *)) {
  Handle *h = new Handle{};
  h->magic = kMagic;
  h->kind = kind;
  h->ptr = ptr;
  h->dispose = dispose;
  h->next = head;
  if (head) head->prev = h;
  head = h;
  counts[static_cast<size_t>(kind)]++;
  total++;
  return h;
}

void handle_kill(Handle *h) {
  std::vector<Handle *> parts;
  parts.swap(h->parts);
  for (Handle *part : parts) handle_kill(part);
  handle_release_all(h);
  h->ptr = nullptr;
  collect(h);
}

napi_value handle_to_js(napi_env env, Handle *h) {
  reference_env = env;
  napi_value value = nullptr;
  if (h->wrapper) {
    napi_get_reference_value(env, h->wrapper, &value);
    if (value) return value;
    napi_delete_reference(env, h->wrapper);
    h->wrapper = nullptr;
  }
  if (napi_create_external(env, h, on_external_finalized, nullptr, &value) != napi_ok) return nullptr;
  h->externals++;
  if (h->kind != Kind::Event) napi_create_reference(env, value, 0, &h->wrapper);
  return value;
}

Handle *handle_from_js(napi_env env, napi_value value, Kind kind, const char *where, int arg) {
  Handle *h = handle_peek(env, value, kind);
  if (h && h->ptr) return h;
  if (h) throw_dead(env, kind_name(kind), where);
  else throw_wrong_argument(env, where, arg, kind_name(kind));
  return nullptr;
}

Handle *handle_peek(napi_env env, napi_value value, Kind kind) {
  void *data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok) return nullptr;
  Handle *h = static_cast<Handle *>(data);
  return h && h->magic == kMagic && h->kind == kind ? h : nullptr;
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
  for (Handle *h = head; h; h = h->next)
    if (h->kind == kind && h->ptr == ptr) return h;
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
  for (Handle *h = head; h; h = h->next) h->pins++;  // nothing may vanish while the list is walked
  for (Handle *h = head; h; h = h->next) {
    h->parts.clear();
    handle_release_all(h);
    if (h->dispose && h->ptr) h->dispose(h);
    h->ptr = nullptr;
  }
  for (Handle *h = head; h;) {
    Handle *next = h->next;
    unpin(h);
    h = next;
  }
}

Handle *obj_handle(lv_obj_t *obj) {
  if (obj->ext_data.data) return static_cast<Handle *>(obj->ext_data.data);
  Handle *h = handle_new(Kind::Obj, obj, nullptr);
  lv_obj_set_external_data(obj, h, on_obj_freed);
  return h;
}

napi_value obj_to_js(napi_env env, lv_obj_t *obj) {
  if (obj) return handle_to_js(env, obj_handle(obj));
  napi_value none;
  napi_get_null(env, &none);
  return none;
}

napi_value obj_or_throw(napi_env env, lv_obj_t *obj, const char *where) {
  if (obj) return obj_to_js(env, obj);
  char message[160];
  snprintf(message, sizeof message, "%s: there is no display", where);
  throw_error(env, "LVGL_NO_DISPLAY", message);
  return nullptr;
}

}  // namespace lvb
