// SPDX-License-Identifier: Apache-2.0
// Subjects and their observers. LVGL hands a subject's address to events of objects, so each object keeps the subjects
// it is bound to: a subject is freed when it was released and no object uses it any more. An observer of LVGL's ends
// silently with its object, so each has an event of ours beside it that ends its record.
#include "objects/observers.h"

#include <algorithm>
#include <vector>

#include "core/callback.h"
#include "core/errors.h"
#include "core/exports.h"
#include "objects/guards.h"
#include "objects/support.h"

namespace lvb {

namespace {

/** One observer that JavaScript knows of. */
struct Record {
  lv_observer_t *observer;  // null while it is being made
  lv_subject_t *subject;
  lv_obj_t *obj;            // null for one that follows without an object
  const lv_span_t *span;    // the span it writes into, or null
  Callback *callback;       // null for one of LVGL's own
  Handle *handle;
};

std::vector<Record *> records;

/** How many observers are being called: a subject may not go in the middle. */
int calling = 0;
std::vector<lv_subject_t *> graveyard;

void on_obj_deleted(lv_event_t *event);

/** Forgets an observer that LVGL frees, or has freed. */
void forget(Record *record) {
  records.erase(std::find(records.begin(), records.end(), record));
  if (record->obj) lv_obj_remove_event_cb_with_user_data(record->obj, on_obj_deleted, record);
  if (record->handle) handle_kill(record->handle);
  callback_free(record->callback);
  delete record;
}

void on_obj_deleted(lv_event_t *event) {
  Record *record = static_cast<Record *>(lv_event_get_user_data(event));
  record->obj = nullptr;  // its events go by themselves
  forget(record);
}

Record *record_of(const lv_observer_t *observer) {
  for (Record *record : records)
    if (record->observer == observer) return record;
  return nullptr;
}

Record *remember(lv_observer_t *observer, lv_subject_t *subject, lv_obj_t *obj, Callback *callback) {
  Record *record = new Record{observer, subject, obj, nullptr, callback, nullptr};
  records.push_back(record);
  if (obj) lv_obj_add_event_cb(obj, on_obj_deleted, LV_EVENT_DELETE, record);
  return record;
}

napi_value record_to_js(napi_env env, Record *record) {
  if (!record->handle) record->handle = handle_new(Kind::Observer, record->observer, nullptr);
  return handle_to_js(env, record->handle);
}

/** Takes a subject's observers away, those included that make it tell its groups. */
void disconnect(lv_subject_t *subject) {
  for (size_t i = records.size(); i-- > 0;)
    if (i < records.size() && records[i]->subject == subject) forget(records[i]);
  lv_subject_deinit(subject);
}

/** Ends those of a subject's observers that are meant. */
template <typename IsMeant>
void end_observers(lv_subject_t *subject, IsMeant is_meant) {
  void *next = nullptr;
  for (void *node = lv_ll_get_head(&subject->subs_ll); node; node = next) {
    lv_observer_t *observer = static_cast<lv_observer_t *>(node);
    next = lv_ll_get_next(&subject->subs_ll, node);
    if (is_meant(observer)) lv_observer_remove(observer);
  }
}

void free_subject(lv_subject_t *subject) {
  disconnect(subject);
  if (subject->type == LV_SUBJECT_TYPE_STRING) {
    free(const_cast<void *>(subject->value.pointer));
    free(const_cast<void *>(subject->prev_value.pointer));
  }
  if (subject->type == LV_SUBJECT_TYPE_GROUP) {
    lv_subject_t **members = static_cast<lv_subject_t **>(const_cast<void *>(subject->value.pointer));
    for (uint32_t i = 0; i < subject->size; i++)
      end_observers(members[i], [subject](const lv_observer_t *observer) { return observer->user_data == subject; });
    free(members);
  }
  delete subject;
}

void dispose(Handle *handle) {
  lv_subject_t *subject = static_cast<lv_subject_t *>(handle->ptr);
  if (calling > 0) graveyard.push_back(subject);
  else free_subject(subject);
}

lv_subject_t *subject_argument(Args &a, size_t i) { return a.ptr<lv_subject_t>(i, Kind::Subject); }

napi_value subject_new(napi_env env, lv_subject_t *subject) {
  Handle *handle = handle_new(Kind::Subject, subject, dispose);
  subject->user_data = handle;
  return handle_to_js(env, handle);
}

/** lv_subject_init_int(value) -> LvSubject. */
napi_value init_int(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_init_int");
  const int32_t value = a.i32(0);
  if (a.failed()) return nullptr;
  lv_subject_t *subject = new lv_subject_t{};
  lv_subject_init_int(subject, value);
  return subject_new(env, subject);
}

/** lv_subject_init_color(color) -> LvSubject. */
napi_value init_color(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_init_color");
  const lv_color_t value = a.color(0);
  if (a.failed()) return nullptr;
  lv_subject_t *subject = new lv_subject_t{};
  lv_subject_init_color(subject, value);
  return subject_new(env, subject);
}

/** lv_subject_init_string(size, value) -> LvSubject: room for `size` bytes of UTF-8, the end mark included. */
napi_value init_string(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_init_string");
  const uint32_t size = a.u32(0);
  Text value;
  a.text(1, value);
  if (!a.failed() && (size < 1 || size > 65536)) a.wrong(0, "1 to 65536 bytes");
  if (a.failed()) return nullptr;
  lv_subject_t *subject = new lv_subject_t{};
  lv_subject_init_string(subject, static_cast<char *>(calloc(1, size)), static_cast<char *>(calloc(1, size)), size,
                         value.c_str());
  return subject_new(env, subject);
}

/** lv_subject_init_group(subjects) -> LvSubject: tells its observers when one of its members changes. */
napi_value init_group(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_init_group");
  bool is_array = false;
  uint32_t count = 0;
  napi_is_array(env, a.value(0), &is_array);
  if (is_array) napi_get_array_length(env, a.value(0), &count);
  if (count < 1 || count > 1024) return refuse(a, 0, "an array of 1 to 1024 subjects");
  std::vector<Handle *> members;
  for (uint32_t i = 0; i < count; i++) {
    napi_value element;
    napi_get_element(env, a.value(0), i, &element);
    Handle *member = handle_from_js(env, element, Kind::Subject, a.where(), 0);
    if (!member) return nullptr;
    members.push_back(member);
  }
  if (a.failed()) return nullptr;
  lv_subject_t *subject = new lv_subject_t{};
  lv_subject_t **list = static_cast<lv_subject_t **>(malloc(sizeof(lv_subject_t *) * count));
  Handle *handle = handle_new(Kind::Subject, subject, dispose);
  for (uint32_t i = 0; i < count; i++) {
    list[i] = static_cast<lv_subject_t *>(members[i]->ptr);
    handle_keep(handle, keep_key("member", i), members[i]);
  }
  lv_subject_init_group(subject, list, count);
  subject->user_data = handle;
  return handle_to_js(env, handle);
}

/** lv_subject_deinit(subject): takes its observers away. */
napi_value deinit(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_deinit");
  lv_subject_t *subject = subject_argument(a, 0);
  if (subject) disconnect(subject);
  return nullptr;
}

void on_notified(lv_observer_t *observer, lv_subject_t *subject) {
  Callback *callback = static_cast<Callback *>(lv_observer_get_user_data(observer));
  const napi_env env = callback->env;
  Scope scope(env);
  Record *record = nullptr;
  for (Record *known : records)
    if (known->callback == callback) record = known;
  if (!record) return;
  record->observer = observer;  // the first call comes before LVGL has returned it
  napi_value args[2] = {record_to_js(env, record), handle_to_js(env, static_cast<Handle *>(subject->user_data))};
  calling++;
  callback_call(callback, 2, args);
  calling--;
  if (calling > 0) return;
  std::vector<lv_subject_t *> gone;
  gone.swap(graveyard);
  // LVGL is still in the middle of telling this one: it goes when the run is over.
  for (lv_subject_t *dead : gone) lv_async_call([](void *data) { free_subject(static_cast<lv_subject_t *>(data)); }, dead);
}

napi_value follow(Args &a, lv_obj_t *obj, size_t function) {
  lv_subject_t *subject = subject_argument(a, 0);
  if (a.failed()) return nullptr;
  Callback *callback = callback_new(a.env(), a.value(function));
  if (!callback) return refuse(a, function, "a function");
  Record *record = remember(nullptr, subject, obj, callback);
  Handle *source = a.handle(0, Kind::Subject);
  handle_pin(source);
  lv_observer_t *observer = obj ? lv_subject_add_observer_obj(subject, on_notified, obj, callback)
                                // lv_subject_add_observer writes to it after its first call.
                                : lv_subject_add_observer_with_target(subject, on_notified, nullptr, callback);
  // The first call may have ended it again: with its object, or by lv_observer_remove.
  const bool alive = std::find(records.begin(), records.end(), record) != records.end();
  if (alive) record->observer = observer;
  napi_value result = alive ? record_to_js(a.env(), record) : js_null(a.env());
  if (alive && obj) handle_keep(obj_handle(obj), keep_key("observed", low_bits(subject)), source);
  handle_unpin(source);
  return result;
}

/** lv_subject_add_observer(subject, (observer, subject) => void) -> LvObserver. */
napi_value add_observer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_add_observer");
  return follow(a, nullptr, 1);
}

/** lv_subject_add_observer_obj(subject, (observer, subject) => void, obj) -> LvObserver. */
napi_value add_observer_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_subject_add_observer_obj");
  lv_obj_t *obj = a.obj(2);
  return a.failed() ? nullptr : follow(a, obj, 1);
}

/** lv_observer_remove(observer). */
napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_observer_remove");
  lv_observer_t *observer = a.ptr<lv_observer_t>(0, Kind::Observer);
  Record *record = observer ? record_of(observer) : nullptr;
  if (!record) return nullptr;
  forget(record);
  lv_observer_remove(observer);
  return nullptr;
}

/** lv_observer_get_target_obj(observer) -> LvObj or null. */
napi_value target_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_observer_get_target_obj");
  lv_observer_t *observer = a.ptr<lv_observer_t>(0, Kind::Observer);
  Record *record = observer ? record_of(observer) : nullptr;
  return record ? obj_to_js(env, record->obj) : a.failed() ? nullptr : js_null(env);
}

/**
 * Ends an object's observers of a subject. LVGL's own looks for the next one at a place that the end of the last may have
 * taken away, and for all subjects ends every listener without user data, too.
 */
void leave(lv_obj_t *obj, lv_subject_t *subject) {
  end_observers(subject, [obj](const lv_observer_t *observer) { return observer->for_obj && observer->target == obj; });
  lv_obj_remove_event_cb_with_user_data(obj, nullptr, subject);
}

/** lv_obj_remove_from_subject(obj, subject | null): ends the object's observers of one subject, or of all. */
napi_value remove_from_subject(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_remove_from_subject");
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr_or_null<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  std::vector<lv_subject_t *> left;
  if (subject) left.push_back(subject);
  for (size_t i = records.size(); i-- > 0;) {
    if (i >= records.size() || records[i]->obj != obj || (subject && records[i]->subject != subject)) continue;
    if (!subject) left.push_back(records[i]->subject);
    forget(records[i]);
  }
  for (lv_subject_t *each : left) leave(obj, each);
  return nullptr;
}

/** What a format may say of a subject: one value, "%%", and plain text. */
bool format_fits(const char *format, lv_subject_type_t type) {
  int values = 0;
  for (const char *c = format; *c; c++) {
    if (*c != '%') continue;
    if (*++c == '%') continue;
    while (*c == '-' || *c == '+' || *c == ' ' || *c == '#' || *c == '0') c++;
    int digits = 0;
    for (; (*c >= '0' && *c <= '9') || *c == '.'; c++) digits++;
    if (digits > 4 || !*c) return false;
    const bool whole = *c == 'd' || *c == 'i' || *c == 'u' || *c == 'x' || *c == 'X' || *c == 'o';
    if (type == LV_SUBJECT_TYPE_INT ? !whole : *c != 's') return false;
    values++;
  }
  return values == 1;
}

/** Reads the format in argument `i`; null stands for the plain value. Fails the call when it does not fit. */
void read_format(Args &a, size_t i, const lv_subject_t *subject, KeptText &format) {
  if (a.failed()) return;
  const lv_subject_type_t type = static_cast<lv_subject_type_t>(subject->type);
  if (type != LV_SUBJECT_TYPE_INT && type != LV_SUBJECT_TYPE_STRING) return a.wrong(1, "a subject of a number or a text");
  if (a.is_nullish(i)) return;
  format.read(a, i);
  if (a.failed() || format_fits(format.c_str(), type)) return;
  a.wrong(i, type == LV_SUBJECT_TYPE_INT ? "a format with one %d (or %i, %u, %x), such as '%d °C'"
                                         : "a format with one %s, such as 'Room: %s'");
}

/** lv_label_bind_text(label, subject, format | null) -> LvObserver. */
napi_value label_bind_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_bind_text");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (obj && is_widgets_text(obj)) return refuse(a, 0, "a label of its own");
  lv_subject_t *subject = subject_argument(a, 1);
  KeptText format;
  read_format(a, 2, subject, format);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("observed", low_bits(subject)), 1, Kind::Subject);
  const char *text = format.c_str();
  // Several subjects may be bound to one label: each format stays as long as the label.
  if (text) format.keep(obj_handle(obj), keep_key("bound_format", low_bits(text)));
  return observer_to_js(a, lv_label_bind_text(obj, subject, text), 0, 1);
}

/** lv_spangroup_bind_span_text(group, span, subject, format | null) -> LvObserver. */
napi_value span_bind_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_bind_span_text");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  lv_span_t *span = part<lv_span_t>(a, 1, obj, Kind::Span, "a span of this group");
  lv_subject_t *subject = subject_argument(a, 2);
  KeptText format;
  read_format(a, 3, subject, format);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("observed", low_bits(subject)), 2, Kind::Subject);
  const char *text = format.c_str();
  if (text) format.keep(obj_handle(obj), keep_key("bound_format", low_bits(text)));
  lv_observer_t *observer = lv_spangroup_bind_span_text(obj, span, subject, text);
  napi_value result = observer_to_js(a, observer, 0, 2);
  Record *record = observer ? record_of(observer) : nullptr;
  if (record) record->span = span;
  return result;
}

}  // namespace

napi_value observer_to_js(Args &a, lv_observer_t *observer, size_t obj, size_t subject) {
  if (!observer) return js_null(a.env());
  lv_obj_t *target = a.obj(obj);
  // The object's end frees the observer, and the record with it.
  return record_to_js(a.env(), remember(observer, subject_argument(a, subject), target, nullptr));
}

void observers_forget_span(lv_obj_t *group, const lv_span_t *span) {
  for (size_t i = records.size(); i-- > 0;) {
    if (i >= records.size() || records[i]->obj != group || records[i]->span != span) continue;
    lv_observer_t *observer = records[i]->observer;
    forget(records[i]);
    lv_observer_remove(observer);
  }
}

void observers_reset() {
  records.clear();
  graveyard.clear();
  calling = 0;
}

ExportTable observer_exports() {
  static const Export items[] = {
      {"lv_subject_init_int", init_int},
      {"lv_subject_init_color", init_color},
      {"lv_subject_init_string", init_string},
      {"lv_subject_init_group", init_group},
      {"lv_subject_deinit", deinit},
      {"lv_subject_add_observer", add_observer},
      {"lv_subject_add_observer_obj", add_observer_obj},
      {"lv_observer_remove", remove},
      {"lv_observer_get_target_obj", target_obj},
      {"lv_obj_remove_from_subject", remove_from_subject},
      {"lv_label_bind_text", label_bind_text},
      {"lv_spangroup_bind_span_text", span_bind_text},
  };
  return table(items);
}

}  // namespace lvb
