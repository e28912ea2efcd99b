// SPDX-License-Identifier: Apache-2.0
// Style properties that follow a number or a colour. A number may become any number later, and a property has its bounds: a
// duration that reads as a speed of nothing, a direction that there is not. The nearest that the property may have is shown;
// nothing is while the object has as many styles as LVGL can count.
#include <algorithm>

#include "objects/guards.h"
#include "objects/style_kinds.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(lv_observer_t *, lv_obj_bind_style_prop, lv_obj_t *obj, lv_style_prop_t prop, lv_style_selector_t selector,
         lv_subject_t *subject);
}

struct Followed {
  const StyleRule *rule;
  lv_style_selector_t selector;
};

void on_change(lv_observer_t *observer, lv_subject_t *subject) {
  const Followed &followed = *static_cast<Followed *>(observer->user_data);
  const StyleRule &rule = *followed.rule;
  lv_obj_t *obj = static_cast<lv_obj_t *>(observer->target);
  if (!local_style_room(obj, followed.selector)) return;
  lv_style_value_t value = {};
  if (subject->type == LV_SUBJECT_TYPE_COLOR) value.color = lv_subject_get_color(subject);
  else value.num = std::clamp(lv_subject_get_int(subject), rule.lowest, rule.highest);
  lv_obj_set_local_style_prop(obj, static_cast<lv_style_prop_t>(rule.property), value, followed.selector);
}

}  // namespace

extern "C" lv_observer_t *__wrap_lv_obj_bind_style_prop(lv_obj_t *obj, lv_style_prop_t prop,
                                                         lv_style_selector_t selector, lv_subject_t *subject) {
  const StyleRule *rule = style_rule(prop);
  if ((subject->type != LV_SUBJECT_TYPE_INT && subject->type != LV_SUBJECT_TYPE_COLOR) || !rule)
    return __real_lv_obj_bind_style_prop(obj, prop, selector, subject);
  Followed *followed = static_cast<Followed *>(lv_malloc(sizeof(Followed)));
  *followed = {rule, selector};
  lv_observer_t *observer = lv_subject_add_observer_obj(subject, on_change, obj, followed);
  observer->auto_free_user_data = 1;
  return observer;
}

}  // namespace lvb
