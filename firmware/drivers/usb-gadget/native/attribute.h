// A sysfs attribute whose changes the kernel tells.
#pragma once
#include <node_api.h>

/** watchAttribute(path, { changed(value) }): an object with close(). Throws an Error with the errno's name as its code. */
napi_value watch_attribute(napi_env env, napi_callback_info info);
