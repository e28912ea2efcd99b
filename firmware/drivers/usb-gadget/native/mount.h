// A FunctionFS instance appears as files in a folder: Node has no mount(2).
#pragma once
#include <node_api.h>

/** mount(name, folder): throws an Error with the errno's name as its code. */
napi_value mount_function(napi_env env, napi_callback_info info);
/** unmount(folder): likewise. */
napi_value unmount_function(napi_env env, napi_callback_info info);
