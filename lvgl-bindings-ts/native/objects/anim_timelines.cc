// SPDX-License-Identifier: Apache-2.0
// Timelines: copies of templates that LVGL plays together. Every copy is ours too: LVGL's own list is freed without a word.
#include <algorithm>
#include <vector>

#include "objects/anim_templates.h"
#include "objects/anims.h"
#include "objects/support.h"

namespace lvb {

using namespace anim;

namespace {

struct Timeline {
  Handle *handle;
  std::vector<std::pair<uint32_t, Run *>> runs;
  std::vector<lv_anim_t> anims;
};

std::vector<Timeline *> timelines;

Timeline *timeline_of(const Handle *handle) {
  for (Timeline *timeline : timelines)
    if (timeline->handle == handle) return timeline;
  return nullptr;
}

/** In a timeline LVGL would call the setter with an address of its own keeping: here the target is asked first. */
void on_timeline_apply(lv_anim_t *anim, int32_t value) {
  const Handle *target = run_of(anim)->shared->target;
  const lv_anim_exec_xcb_t setter = reinterpret_cast<lv_anim_exec_xcb_t>(anim->var);
  if (!setter) apply_by_function(anim, value);
  else if (target && target->ptr) setter(target->ptr, value);
}

napi_value timeline_create(napi_env env, napi_callback_info info) {
  Timeline *timeline = new Timeline{};
  timeline->handle = handle_new(Kind::Timeline, lv_anim_timeline_create(), nullptr);
  timelines.push_back(timeline);
  return handle_to_js(env, timeline->handle);
}

void add(Timeline *timeline, uint32_t start_time, const lv_anim_t &anim, Shared *shared) {
  shared->users++;
  Run *run = new Run{shared, nullptr};
  lv_anim_t copy = anim;
  copy.user_data = run;
  timeline->runs.emplace_back(start_time, run);
  timeline->anims.push_back(copy);
  lv_anim_timeline_add(static_cast<lv_anim_timeline_t *>(timeline->handle->ptr), start_time, &copy);
}

/** A timeline's list may not grow or go while LVGL walks it. */
bool outside(Args &a, size_t i) {
  if (!a.failed() && is_inside()) a.wrong(i, "a call from outside of an animation's function");
  return !a.failed();
}

/** lv_anim_timeline_add(timeline, start_ms, template). */
napi_value timeline_add(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_timeline_add");
  Handle *handle = a.handle(0, Kind::Timeline);
  const uint32_t start_time = a.u32(1);
  Template *of = template_argument(a, 2);
  if (!outside(a, 0)) return nullptr;
  lv_anim_t anim = copy_of(of, nullptr);
  anim.var = reinterpret_cast<void *>(anim.exec_cb);
  anim.exec_cb = nullptr;
  anim.custom_exec_cb = on_timeline_apply;
  add(timeline_of(handle), start_time, anim, of->shared);
  return nullptr;
}

/** lv_anim_timeline_merge(dest, src, delay). */
napi_value timeline_merge(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_timeline_merge");
  Handle *dest = a.handle(0, Kind::Timeline), *src = a.handle(1, Kind::Timeline);
  const int32_t delay = a.i32(2);
  if (!outside(a, 0)) return nullptr;
  if (dest == src) return refuse(a, 1, "another timeline");
  const Timeline *from = timeline_of(src);
  for (const auto &[start_time, run] : from->runs)
    if (static_cast<int64_t>(start_time) + delay < 0) return refuse(a, 2, "a delay that moves nothing before 0");
  for (size_t i = 0; i < from->runs.size(); i++)
    add(timeline_of(dest), from->runs[i].first + static_cast<uint32_t>(delay), from->anims[i],
        from->runs[i].second->shared);
  return nullptr;
}

void free_timeline(Timeline *timeline) {
  lv_anim_timeline_delete(static_cast<lv_anim_timeline_t *>(timeline->handle->ptr));
  handle_kill(timeline->handle);
  for (const auto &[start_time, run] : timeline->runs) {
    release(run->shared);
    delete run;
  }
  delete timeline;
}

/** lv_anim_timeline_delete(timeline): its objects stay where they are. */
napi_value timeline_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_timeline_delete");
  Handle *handle = a.handle(0, Kind::Timeline);
  if (!outside(a, 0)) return nullptr;
  Timeline *timeline = timeline_of(handle);
  timelines.erase(std::find(timelines.begin(), timelines.end(), timeline));
  free_timeline(timeline);
  return nullptr;
}

}  // namespace

void anim_timelines_reset() {
  std::vector<Timeline *> all;
  all.swap(timelines);
  for (Timeline *timeline : all) free_timeline(timeline);
}

ExportTable anim_timeline_exports() {
  static const Export items[] = {
      {"lv_anim_timeline_create", timeline_create},
      {"lv_anim_timeline_add", timeline_add},
      {"lv_anim_timeline_merge", timeline_merge},
      {"lv_anim_timeline_delete", timeline_delete},
  };
  return table(items);
}

}  // namespace lvb
