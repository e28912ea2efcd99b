// SPDX-License-Identifier: Apache-2.0
// Input devices beside a display's pointer: keypads, encoders and buttons whose state JavaScript feeds, and monkeys.
// Their timers sleep while nothing is pressed: nothing polls.
#include <deque>
#include <vector>

#include "core/exports.h"
#include "core/inside.h"
#include "core/runtime.h"
#include "displays/display.h"
#include "objects/arrays.h"
#include "objects/events.h"
#include "objects/guards.h"
#include "objects/support.h"

namespace lvb {

namespace {

struct Sample {
  uint32_t code;  // key, or place of the button
  int16_t turn;
  bool pressed;
};

struct Input {
  lv_indev_t *indev;
  Handle *handle;
  std::deque<Sample> queue;
  Sample last = {0, 0, false};
  std::vector<lv_point_t> points;
};

std::vector<Input *> inputs;

Input *input_of(const lv_indev_t *indev) {
  for (Input *input : inputs)
    if (input->indev == indev) return input;
  return nullptr;
}

void on_read(lv_indev_t *indev, lv_indev_data_t *data) {
  Input *input = static_cast<Input *>(lv_indev_get_user_data(indev));
  input->last.turn = 0;
  if (!input->queue.empty()) {
    input->last = input->queue.front();
    input->queue.pop_front();
  }
  data->key = input->last.code;
  data->btn_id = input->last.code;
  data->enc_diff = input->last.turn;
  data->state = input->last.pressed ? LV_INDEV_STATE_PRESSED : LV_INDEV_STATE_RELEASED;
  data->continue_reading = !input->queue.empty();
  if (input->queue.empty() && !input->last.pressed) lv_timer_pause(lv_indev_get_read_timer(indev));
}

void kill_it(void *data) {
  if (data) handle_kill(static_cast<Handle *>(data));
}

napi_value make(napi_env env, lv_indev_type_t type, lv_display_t *disp, const std::vector<lv_point_t> &points) {
  Input *input = new Input{};
  input->indev = lv_indev_create();
  input->points = points;
  lv_indev_set_type(input->indev, type);
  lv_indev_set_user_data(input->indev, input);
  lv_indev_set_read_cb(input->indev, on_read);
  if (disp) lv_indev_set_display(input->indev, disp);
  if (type == LV_INDEV_TYPE_BUTTON) lv_indev_set_button_points(input->indev, input->points.data());
  lv_timer_pause(lv_indev_get_read_timer(input->indev));
  input->handle = handle_new(Kind::Indev, input->indev, nullptr);
  lv_indev_set_external_data(input->indev, input->handle, kill_it);
  inputs.push_back(input);
  return handle_to_js(env, input->handle);
}

/** createKeypad(display | null). */
napi_value create_keypad(napi_env env, napi_callback_info info) {
  Args a(env, info, "createKeypad");
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  return a.failed() ? nullptr : make(env, LV_INDEV_TYPE_KEYPAD, disp, {});
}

/** createEncoder(display | null). */
napi_value create_encoder(napi_env env, napi_callback_info info) {
  Args a(env, info, "createEncoder");
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  return a.failed() ? nullptr : make(env, LV_INDEV_TYPE_ENCODER, disp, {});
}

/** createButtons(points, display | null). */
napi_value create_buttons(napi_env env, napi_callback_info info) {
  Args a(env, info, "createButtons");
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(1, Kind::Display);
  const std::vector<lv_point_t> points = point_array(a, 0);
  if (!a.failed() && points.empty()) a.wrong(0, "one place on the screen for each button");
  return a.failed() ? nullptr : make(env, LV_INDEV_TYPE_BUTTON, disp, points);
}

Input *input_argument(Args &a, size_t i) {
  lv_indev_t *indev = a.ptr<lv_indev_t>(i, Kind::Indev);
  Input *input = indev ? input_of(indev) : nullptr;
  if (!a.failed() && !input) a.wrong(i, "an input device of createKeypad, createEncoder or createButtons");
  return input;
}

void free_input(void *data) {
  Input *input = static_cast<Input *>(data);
  lv_indev_delete(input->indev);
  delete input;
}

/** deleteInputDevice(indev): in a callback a moment later. */
napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "deleteInputDevice");
  Input *input = input_argument(a, 0);
  if (a.failed()) return nullptr;
  for (size_t i = 0; i < inputs.size(); i++)
    if (inputs[i] == input) inputs.erase(inputs.begin() + static_cast<long>(i));
  if (!inside_lvgl()) {
    free_input(input);
    return nullptr;
  }
  lv_indev_set_external_data(input->indev, nullptr, nullptr);
  handle_kill(input->handle);
  lv_indev_enable(input->indev, false);
  lv_async_call(free_input, input);
  return nullptr;
}

void feed(Input *input, const Sample &sample) {
  input->queue.push_back(sample);
  lv_timer_t *timer = lv_indev_get_read_timer(input->indev);
  lv_timer_resume(timer);
  lv_timer_ready(timer);
  runtime_wake();
}

/** feedKey(keypad, key, pressed): a key of LVGL's, which all are below 128, or a character. */
napi_value feed_key(napi_env env, napi_callback_info info) {
  Args a(env, info, "feedKey");
  Input *input = input_argument(a, 0);
  const uint32_t key = key_argument(a, 1);
  const bool pressed = a.boolean(2);
  if (!a.failed() && lv_indev_get_type(input->indev) != LV_INDEV_TYPE_KEYPAD) a.wrong(0, "a keypad");
  if (!a.failed()) feed(input, {key, 0, pressed});
  return nullptr;
}

/** feedEncoder(encoder, steps, pressed). */
napi_value feed_encoder(napi_env env, napi_callback_info info) {
  Args a(env, info, "feedEncoder");
  Input *input = input_argument(a, 0);
  const int16_t steps = a.integer<int16_t>(1);
  const bool pressed = a.boolean(2);
  if (!a.failed() && lv_indev_get_type(input->indev) != LV_INDEV_TYPE_ENCODER) a.wrong(0, "an encoder");
  if (!a.failed()) feed(input, {LV_KEY_ENTER, steps, pressed});
  return nullptr;
}

/** feedButton(buttons, place, pressed). */
napi_value feed_button(napi_env env, napi_callback_info info) {
  Args a(env, info, "feedButton");
  Input *input = input_argument(a, 0);
  const uint32_t place = a.u32(1);
  const bool pressed = a.boolean(2);
  if (!a.failed() && lv_indev_get_type(input->indev) != LV_INDEV_TYPE_BUTTON) a.wrong(0, "a device of buttons");
  if (!a.failed() && place >= input->points.size()) a.wrong(1, "the place of a button");
  if (!a.failed()) feed(input, {place, 0, pressed});
  return nullptr;
}

/** lv_indev_set_button_points(buttons, points): as many as before, or more. */
napi_value set_points(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_button_points");
  Input *input = input_argument(a, 0);
  const std::vector<lv_point_t> points = point_array(a, 1);
  if (!a.failed() && lv_indev_get_type(input->indev) != LV_INDEV_TYPE_BUTTON) a.wrong(0, "a device of buttons");
  if (!a.failed() && points.size() < input->points.size()) a.wrong(1, "a place on the screen for each button");
  if (a.failed()) return nullptr;
  input->points = points;
  lv_indev_set_button_points(input->indev, input->points.data());
  return nullptr;
}

/** lv_indev_set_group(indev, group | null). */
napi_value set_group(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_group");
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  lv_group_t *group = a.ptr_or_null<lv_group_t>(1, Kind::Group);
  if (!a.failed()) lv_indev_set_group(indev, group);
  return nullptr;
}

/** lv_indev_set_display(indev, display): for devices made here. */
napi_value set_display(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_display");
  Input *input = input_argument(a, 0);
  lv_display_t *disp = a.ptr<lv_display_t>(1, Kind::Display);
  if (!a.failed()) lv_indev_set_display(input->indev, disp);
  return nullptr;
}

void on_cursor_deleted(lv_event_t *event) {
  lv_indev_t *indev = static_cast<lv_indev_t *>(lv_event_get_user_data(event));
  for (lv_indev_t *known = lv_indev_get_next(nullptr); known; known = lv_indev_get_next(known))
    if (known == indev && known->cursor == lv_event_get_target_obj(event)) known->cursor = nullptr;
}

/** lv_indev_set_cursor(indev, obj): forgotten when the object is deleted. */
napi_value set_cursor(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_cursor");
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  lv_obj_t *obj = a.obj(1);
  if (a.failed()) return nullptr;
  if (lv_indev_get_type(indev) != LV_INDEV_TYPE_POINTER || !lv_indev_get_display(indev)) return refuse(a, 0, "a pointer");
  lv_obj_t *layer = lv_display_get_layer_sys(lv_indev_get_display(indev));
  if (!lv_obj_get_parent(obj) || is_inside(layer, obj)) return refuse(a, 1, "an object that is no screen");
  if (is_bound(obj)) return refuse(a, 1, "an object that is no inner part of a widget");
  lv_obj_t *before = lv_indev_get_cursor(indev);
  if (before) lv_obj_remove_event_cb_with_user_data(before, on_cursor_deleted, indev);
  lv_indev_set_cursor(indev, obj);
  lv_obj_add_event_cb(obj, on_cursor_deleted, LV_EVENT_DELETE, indev);
  return nullptr;
}

// Monkeys

struct Monkey {
  lv_monkey_t *monkey;
  Handle *handle;
};

std::vector<Monkey> monkeys;

/** lv_monkey_create(type, shortest period, longest period, smallest input, largest input) -> LvMonkey. */
napi_value monkey_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_monkey_create");
  lv_monkey_config_t config;
  lv_monkey_config_init(&config);
  const uint8_t type = a.integer<uint8_t>(0);
  config.period_range.min = a.u32(1);
  config.period_range.max = a.u32(2);
  config.input_range.min = a.integer<int16_t>(3);
  config.input_range.max = a.integer<int16_t>(4);
  if (!a.failed() && type != LV_INDEV_TYPE_POINTER && type != LV_INDEV_TYPE_KEYPAD && type != LV_INDEV_TYPE_ENCODER)
    a.wrong(0, "LV_INDEV_TYPE.POINTER, KEYPAD or ENCODER");
  if (!a.failed() && (config.period_range.min < 1 || config.period_range.max < config.period_range.min ||
                      config.period_range.max > 60000))
    a.wrong(1, "periods of 1 to 60000 ms, the shorter first");
  if (!a.failed() && config.input_range.max < config.input_range.min) a.wrong(3, "the smaller input first");
  if (!a.failed() && !lv_display_get_default()) a.wrong(0, "called when there is a display");
  if (a.failed()) return nullptr;
  config.type = static_cast<lv_indev_type_t>(type);
  lv_monkey_t *monkey = lv_monkey_create(&config);
  lv_indev_t *indev = lv_monkey_get_indev(monkey);
  lv_indev_set_external_data(indev, handle_new(Kind::Indev, indev, nullptr), kill_it);
  lv_timer_pause(lv_indev_get_read_timer(indev));
  monkeys.push_back({monkey, handle_new(Kind::Monkey, monkey, nullptr)});
  return handle_to_js(env, monkeys.back().handle);
}

/** lv_monkey_set_enable(monkey, enable): its device is read only while it plays. */
napi_value monkey_enable(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_monkey_set_enable");
  lv_monkey_t *monkey = a.ptr<lv_monkey_t>(0, Kind::Monkey);
  const bool enable = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_monkey_set_enable(monkey, enable);
  lv_timer_t *reader = lv_indev_get_read_timer(lv_monkey_get_indev(monkey));
  if (enable) lv_timer_resume(reader);
  else lv_timer_pause(reader);
  runtime_wake();
  return nullptr;
}

/** lv_monkey_get_indev(monkey) -> LvIndev. */
napi_value monkey_indev(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_monkey_get_indev");
  lv_monkey_t *monkey = a.ptr<lv_monkey_t>(0, Kind::Monkey);
  return monkey ? indev_to_js(env, lv_monkey_get_indev(monkey)) : nullptr;
}

/** lv_monkey_delete(monkey): not from a callback. */
napi_value monkey_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_monkey_delete");
  Handle *handle = a.handle(0, Kind::Monkey);
  if (!handle) return nullptr;
  lv_monkey_t *monkey = static_cast<lv_monkey_t *>(handle->ptr);
  for (size_t i = 0; i < monkeys.size(); i++)
    if (monkeys[i].monkey == monkey) monkeys.erase(monkeys.begin() + static_cast<long>(i));
  handle_kill(handle);
  lv_monkey_set_enable(monkey, false);
  if (!inside_lvgl()) {
    lv_monkey_delete(monkey);
    return nullptr;
  }
  lv_indev_enable(lv_monkey_get_indev(monkey), false);
  lv_async_call([](void *data) { lv_monkey_delete(static_cast<lv_monkey_t *>(data)); }, monkey);
  return nullptr;
}

}  // namespace

void inputs_reset() {
  for (const Monkey &one : monkeys) lv_monkey_delete(one.monkey);
  monkeys.clear();
  for (Input *input : inputs) free_input(input);
  inputs.clear();
}

ExportTable input_exports() {
  static const Export items[] = {
      {"create_keypad", create_keypad},
      {"create_encoder", create_encoder},
      {"create_buttons", create_buttons},
      {"input_delete", remove},
      {"feed_key", feed_key},
      {"feed_encoder", feed_encoder},
      {"feed_button", feed_button},
      {"lv_indev_set_button_points", set_points},
      {"lv_indev_set_group", set_group},
      {"lv_indev_set_display", set_display},
      {"lv_indev_set_cursor", set_cursor},
      {"monkey_create", monkey_create},
      {"lv_monkey_set_enable", monkey_enable},
      {"lv_monkey_get_indev", monkey_indev},
      {"lv_monkey_delete", monkey_delete},
  };
  return table(items);
}

}  // namespace lvb
