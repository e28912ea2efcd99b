// What the kernel's USB gadget needs and Node has not: FunctionFS endpoints, mounts, sysfs notices.
#include <node_api.h>

#include "attribute.h"
#include "function.h"
#include "mount.h"

NAPI_MODULE_INIT() {
  const struct {
    const char *name;
    napi_callback call;
  } functions[] = {{"openFunction", open_function},
                   {"mount", mount_function},
                   {"unmount", unmount_function},
                   {"watchAttribute", watch_attribute}};
  for (const auto &[name, call] : functions) {
    napi_value function = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, call, nullptr, &function);
    napi_set_named_property(env, exports, name, function);
  }
  return exports;
}
