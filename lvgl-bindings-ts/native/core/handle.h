// SPDX-License-Identifier: Apache-2.0
// Handles: what stands between an LVGL pointer and the value JavaScript holds.
//
// A Handle is a small C++ record in a table; JavaScript holds its number (place in the table and generation), never an
// address. When LVGL frees the thing, the number stops being valid and any later use throws LvDeadHandleError.
#pragma once
#include <node_api.h>

#include <cstdint>
#include <vector>

#include "core/lv.h"

namespace lvb {

enum class Kind : uint8_t {
  Obj, Style, Font, Display, Indev, EventDsc, Timer, Anim, Span, Image, Transition, Group, Subject, Observer, Theme,
  Timeline, ChartSeries, ChartCursor, ScaleSection, TranslationPack, TranslationTag, Increment, Gradient, Layer, Monkey,
  UserData, Count
};

/** The TypeScript name of a kind, for messages. */
const char *kind_name(Kind kind);

struct Handle;

/** Something LVGL points at on behalf of a handle: another handle (style, font, image) or a block of memory. */
struct Keep {
  uint64_t key;
  Handle *handle;
  void *block;
  uint64_t call;  // that brought it
};

struct Handle {
  int32_t id;  // what JavaScript holds; above zero
  Kind kind;
  bool delete_pending;  // an asynchronous deletion is queued already
  void *ptr;            // LVGL's object; null once it is gone
  uint32_t refs;        // how often JavaScript holds what it owns itself (styles, fonts, images)
  uint32_t pins;        // how many keeps point here: LVGL holds the pointer
  void (*dispose)(Handle *handle);  // set for what JavaScript owns: frees ptr
  std::vector<Keep> keeps;
  std::vector<Handle *> parts;  // die with this one: the spans of a span group
};

/**
 * Makes a record for a live pointer. `dispose` is null when LVGL owns the thing; else JavaScript holds it once, until
 * it calls release(), and it is freed when nothing keeps it either.
 */
Handle *handle_new(Kind kind, void *ptr, void (*dispose)(Handle *));

/** The thing is gone: later uses throw, everything it kept is let go. The record goes too unless something pins it. */
void handle_kill(Handle *handle);

/** Frees what nobody needs any more: JS-owned things without holder, records of the dead. */
void handle_collect(Handle *handle);

/** How many things have died so far: who reads arguments sees by it that a getter killed something meanwhile. */
extern uint32_t handle_deaths;

/** The JavaScript value of a handle: always the same number. */
napi_value handle_to_js(napi_env env, Handle *handle);

/** The table of records by place, and how many bits of a number are its place: the rest is the place's generation. */
struct Place {
  Handle *handle = nullptr;
  uint32_t generation = 0;
};
extern std::vector<Place> handle_places;
constexpr int kPlaceBits = 20;
constexpr uint32_t kPlaces = 1u << kPlaceBits;

/** The place in a number. */
inline uint32_t place_of(int32_t id) { return static_cast<uint32_t>(id) & (kPlaces - 1); }

/** The record of a number, or null when there is none (any more). */
inline Handle *handle_by_id(int32_t id) {
  const uint32_t place = place_of(id);
  if (place >= handle_places.size()) return nullptr;
  Handle *h = handle_places[place].handle;
  return h && h->id == id ? h : nullptr;
}

/** Reads a handle of a kind from a JavaScript value; throws and returns null when it is another thing or dead. */
Handle *handle_from_js(napi_env env, napi_value value, Kind kind, const char *where, int arg);

/** The live record of a kind behind a JavaScript value; null when it is dead or another thing. Never throws. */
inline Handle *handle_peek(napi_env env, napi_value value, Kind kind) {
  int32_t id = 0;
  if (napi_get_value_int32(env, value, &id) != napi_ok) return nullptr;
  Handle *h = handle_by_id(id);
  return h && h->kind == kind && h->ptr ? h : nullptr;
}

/** Whether a value is the number of something that was deleted. */
bool handle_was(napi_env env, napi_value value);

/**
 * Makes `owner` keep `target` alive under a key; what stood there before is let go, but what a callback of the present call
 * put there: which of the two LVGL holds now, only LVGL knows. A null target just lets go.
 */
void handle_keep(Handle *owner, uint64_t key, Handle *target);

/** Makes `owner` own a malloc'ed block under a key; what stood there before is let go as by handle_keep. */
void handle_keep_block(Handle *owner, uint64_t key, void *block);

/** Lets go what `owner` keeps under a key, as handle_keep does. */
void handle_release(Handle *owner, uint64_t key);

/** Lets go everything `owner` keeps. */
void handle_release_all(Handle *owner);

/**
 * Puts aside what `owner` keeps, until handle_flush_limbo: LVGL's destructors still look at styles and points of an object
 * that is being deleted.
 */
void handle_leave_keeps(Handle *owner);

/** The live record of a pointer, by search: for what LVGL hands out rarely. Null when there is none. */
Handle *handle_find(Kind kind, const void *ptr);

/** Holds a record beside the keeps, for the length of an operation; handle_unpin ends it. */
void handle_pin(Handle *handle);
void handle_unpin(Handle *handle);

/** Lets go what deleted objects kept. Called when no deletion is under way: after a run of LVGL's, after a delete. */
void handle_flush_limbo();

/** Tells JavaScript that objects died since the last call. */
void handles_tell_dead(napi_env env);

/** An object's record is gone: JavaScript will hear its number. */
void handles_note_dead(int32_t id);

/** Forgets the numbers that JavaScript has not heard yet. */
void handles_forget_dead();

/** Forgets who wants to hear of that: the environment is going away. */
void handles_forget_listener(napi_env env);

/** How many records exist: tests look at it for leaks. */
uint32_t handle_count();

/** How many records of one kind exist. */
uint32_t handle_count(Kind kind);

/** Lets go and marks dead all records: the environment is going away. */
void handle_kill_everything();

/** The record of an LVGL object (made on first sight; LVGL's ext_data carries it). */
Handle *obj_handle(lv_obj_t *obj);

/** The JavaScript value of an LVGL object, or JavaScript null. */
napi_value obj_to_js(napi_env env, lv_obj_t *obj);

/** The JavaScript value of an LVGL object; throws (code LVGL_NO_DISPLAY) when LVGL has none to give. */
napi_value obj_or_throw(napi_env env, lv_obj_t *obj, const char *where);

/** Key of a keep: who set it (a compile-time name) and a number such as the style selector. */
constexpr uint64_t keep_key(const char *name, uint32_t low = 0) {
  uint32_t hash = 2166136261u;
  for (; *name; ++name) hash = (hash ^ static_cast<uint8_t>(*name)) * 16777619u;
  return (static_cast<uint64_t>(hash) << 32) | low;
}

}  // namespace lvb
