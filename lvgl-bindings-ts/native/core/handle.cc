// SPDX-License-Identifier: Apache-2.0
// The table of records: what a number leads to, from its first day to its death.
#include "core/handle.h"

#include <cstdlib>
#include <deque>

#include "core/errors.h"

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

void free_record(Handle *h) {
  const uint32_t place = place_of(h->id);
  handle_places[place].handle = nullptr;
  handle_places[place].generation = (handle_places[place].generation + 1) % kGenerations;
  vacant.push_back(place);
  counts[static_cast<size_t>(h->kind)]--;
  total--;
  if (h->kind == Kind::Obj) handles_note_dead(h->id);
  delete h;
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

void handle_collect(Handle *h) {
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
  handle_collect(h);
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

Handle *handle_find(Kind kind, const void *ptr) {
  for (const Place &place : handle_places)
    if (place.handle && place.handle->kind == kind && place.handle->ptr == ptr) return place.handle;
  return nullptr;
}

void handle_pin(Handle *h) { h->pins++; }

void handle_unpin(Handle *h) {
  h->pins--;
  handle_collect(h);
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
  for (Handle *h : all) handle_unpin(h);
  handles_forget_dead();
}

}  // namespace lvb
